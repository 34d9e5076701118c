// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

namespace eclosion {

// A text of the file in which somebody typed a person's name, or a list where another row names them: what erasing the person
// may take too.
struct NamePlace {
  // Which one, for machines: a table, a key, a column.
  QString table;
  QString key;
  QString column;
  QString where = {};   // in words, such as “Lapins, the description”; a person is {person:ID}
  QString text = {};    // as it stands
  bool former = false;  // known earlier, and no more today
  bool sure = true;     // a name of one word may mean somebody else
  QUuid listed = {};    // of a list: the row that names the person; null: a text

  [[nodiscard]] QString id() const { return table + QLatin1Char('/') + key + QLatin1Char('/') + column; }
};

}  // namespace eclosion
