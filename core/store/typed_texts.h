// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <functional>
#include <stop_token>
#include <vector>

#include "core/store/schema.h"
#include "core/support/result.h"

struct sqlite3;

// Everything in a file that a person may have typed into, or that an import took over word for word: columns of records, what
// they were before, words of the journal, values of conflicts, notes. Of any version of the file.
namespace eclosion::store {

// A table with the columns that hold such texts.
struct TypedTable {
  QByteArray name;                 // in the file
  QByteArray record;               // of whose rows it tells: that of the present for one of the past
  const Table* tracked = nullptr;  // null: no records
  bool past = false;
  std::vector<QByteArray> columns;  // that hold texts
  QByteArray only = {};             // a condition, where not all rows are meant
};
[[nodiscard]] Result<std::vector<TypedTable>> typedTables(sqlite3* db);

// One text of a row.
struct TypedText {
  const TypedTable& table;
  QByteArray key;  // of the record; of the journal: the number of the entry
  qint64 seq = 0;  // of the past
  QByteArray column;
  QByteArrayView utf8;
  [[nodiscard]] QByteArray place() const { return table.record + '/' + key + '/' + column; }
};
// Each text that is none, table by table. Errors: unreadable, cancelled.
[[nodiscard]] Result<void> eachTypedText(sqlite3* db, const std::vector<TypedTable>& tables,
                                         const std::function<void(const TypedText&)>& take, const std::stop_token& stop = {});

}  // namespace eclosion::store
