// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// Files this installation itself wrote or checked, by the head of their journal and their size: these open without reading
// every page first. Kept beside the program's other data, never in the portfolio.
namespace eclosion::store {

[[nodiscard]] bool isKnownFile(const QByteArray& journalHead, qint64 size);
void rememberFile(const QByteArray& journalHead, qint64 size);

}  // namespace eclosion::store
