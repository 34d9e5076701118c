// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <variant>
#include <vector>

#include "core/domain/money.h"

namespace eclosion {

// A table for machines: stable names of fields, codes, values with their type. What writes it decides how a day or a sum looks.
struct DataTable {
  using Cell = std::variant<std::monostate, QString, QDate, qint64, double, Money>;

  QString name;         // of the sheet
  QStringList columns;  // keys
  std::vector<std::vector<Cell>> rows = {};
};

// An empty cell for an empty text or a null date.
[[nodiscard]] inline DataTable::Cell cellOf(const QString& text) {
  return text.isEmpty() ? DataTable::Cell() : DataTable::Cell(text);
}
[[nodiscard]] inline DataTable::Cell cellOf(const QDate& date) {
  return date.isValid() ? DataTable::Cell(date) : DataTable::Cell();
}

}  // namespace eclosion
