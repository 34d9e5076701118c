// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// Files this installation itself wrote or checked: these open without reading every page first. Told apart by the head of
// their journal, their size and SQLite's change counter (which any other program's write moves). The list is kept beside the
// program's other data, never in the portfolio.
namespace eclosion::store {

struct FileMark {
  QByteArray journalHead;
  qint64 size = 0;
  quint32 changeCounter = 0;
};

[[nodiscard]] bool isKnownFile(const FileMark& mark);
void rememberFile(const FileMark& mark);

}  // namespace eclosion::store
