// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <vector>

#include "core/store/change.h"
#include "core/store/portfolio_file.h"
#include "core/store/statement_cache.h"

namespace eclosion::store {

// The rows of one recorded write, each once, and what their columns hold now and held before it.
class TouchedRows {
 public:
  struct Row {
    QUuid id;
    bool was = false;  // before the write
    bool is = false;   // now
  };
  TouchedRows(StatementCache& statements, const Change& change);

  [[nodiscard]] const std::vector<Row>& of(const char* table) const;
  [[nodiscard]] const std::map<const Table*, std::vector<Row>>& all() const { return rows_; }

  // The row as it was before the write, in the order of `columns`; `take` is not called where there was none.
  template <class Take>
  [[nodiscard]] Result<void> before(const char* table, const char* columns, const QUuid& id, Take take) const {
    auto past = statements_.use(QByteArray("SELECT ") + columns + " FROM \"" + table +
                                "_past\" WHERE id = ? AND seq >= ? AND absent = 0 ORDER BY seq LIMIT 1");
    if (!past) return Failure(past.error());
    write(**past, 0, id);
    (*past)->bindInteger(1, change_.firstSeq);
    return one(**past, take);
  }
  template <class Take>
  [[nodiscard]] Result<void> now(const char* table, const char* columns, const QUuid& id, Take take) const {
    auto row = statements_.use(QByteArray("SELECT ") + columns + " FROM \"" + table + "\" WHERE id = ?");
    if (!row) return Failure(row.error());
    write(**row, 0, id);
    return one(**row, take);
  }
  // What a reference of a table's touched rows held and holds.
  [[nodiscard]] Result<std::set<QUuid>> targets(const char* table, const char* column) const;
  // The same of one record, whether it was touched or not: the present target, else the former.
  [[nodiscard]] Result<QUuid> target(const char* table, const char* column, const QUuid& id) const;

 private:
  template <class Take>
  static Result<void> one(Statement& statement, Take take) {
    const auto row = statement.step();
    if (!row) return Failure(row.error());
    if (*row) take(static_cast<const RowSource&>(statement));
    return {};
  }

  StatementCache& statements_;
  const Change& change_;
  std::map<const Table*, std::vector<Row>> rows_;
};

}  // namespace eclosion::store
