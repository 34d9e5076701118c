// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace eclosion::ui {

// Bytes of a PNG or JPEG that stands beside a portfolio, or below; empty: there is none, or it is none, or it is too large.
[[nodiscard]] QByteArray pictureBeside(const QString& portfolio, const QString& picture);
// The path of a picture as a portfolio keeps it; empty where it does not stand beside it or below.
[[nodiscard]] QString pathBeside(const QString& portfolio, const QString& picture);

}  // namespace eclosion::ui
