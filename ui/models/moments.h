// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace eclosion::ui {

// Knowledge times as people read and write them. A day stands for its end, UTC.

// "1 Jan 2020", and "1 Jan 2020, 14:30 UTC" for a moment within the day.
[[nodiscard]] QString momentText(const QDateTime& moment);
// Reads a day in any way typedDate() knows, alone or followed by a time such as 14:30. Null when it is neither.
[[nodiscard]] QDateTime typedMoment(const QString& text);

}  // namespace eclosion::ui
