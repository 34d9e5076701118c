// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <vector>

namespace eclosion::fuzz {

// A table of a portfolio as another program finds it, and its columns.
struct CellTable {
  QByteArray name;
  QByteArray key;  // what rows are told apart by
  std::vector<QByteArray> columns;
};
// Those of records, of their past, and what is kept beside them.
[[nodiscard]] const std::vector<CellTable>& cellTables();

// Reads bytes as a list of cells and what is put into them: a file whose pages are sound, and whose content may be anything that
// SQLite lets in. Any bytes are a list.
[[nodiscard]] QByteArray withCells(const QByteArray& file, QByteArrayView changes);

// One entry of such a list: a number, or a text.
[[nodiscard]] QByteArray numberCell(size_t table, size_t column, int row, qint64 value);
[[nodiscard]] QByteArray textCell(size_t table, size_t column, int row, const QByteArray& value);

}  // namespace eclosion::fuzz
