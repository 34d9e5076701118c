// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <vector>

#include "core/store/schema.h"

namespace eclosion::store {

// A statement of the same kind for each tracked table, spelled once.
class TableSql {
 public:
  explicit TableSql(QByteArray (*spell)(const Table&)) {
    for (const Table& table : trackedTables()) all_.push_back(spell(table));
  }
  [[nodiscard]] const QByteArray& of(const Table& table) const {
    return all_[static_cast<size_t>(&table - trackedTables().data())];
  }

 private:
  std::vector<QByteArray> all_;
};

}  // namespace eclosion::store
