// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <vector>

// The shape of a portfolio file at the present version, as data: table statements, the recorder, history tables, JSON
// export and the check of a stranger's file all read this one description.
namespace eclosion::store {

inline constexpr int schemaVersion = 5;
inline constexpr quint32 applicationId = 0x45434C4F;  // "ECLO", at byte 68 of the file

enum class Type { text, integer, real, blob, date, money, code, reference };  // date: Julian day number; money: cents

struct Column {
  const char* name;
  Type type;
  bool required = false;
  const char* references = nullptr;  // table
};

struct Table {
  const char* name;
  std::vector<Column> columns;            // the first is always `id`, the key
  std::vector<const char*> indexes = {};  // column lists, such as "startup_id, start"
};

// Tables whose every change is recorded, parents before children.
[[nodiscard]] const std::vector<Table>& trackedTables();
[[nodiscard]] const Table* findTable(QByteArrayView name);
// Where the column stands in the table; it must have one of that name.
[[nodiscard]] int placeOf(const Table& table, QByteArrayView column);

// Statements that make an empty file of the present version, in order.
[[nodiscard]] std::vector<QByteArray> createStatements();
[[nodiscard]] QByteArray createTableStatement(const Table& table);
[[nodiscard]] QByteArray createPastStatement(const Table& table);

}  // namespace eclosion::store
