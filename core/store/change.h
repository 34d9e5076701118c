// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>
#include <vector>

#include "core/store/schema.h"

namespace eclosion::store {

enum class RowOp : quint8 { inserted, updated, removed };

struct RowChange {
  const Table* table;
  QUuid id;
  RowOp op;
};

// What a recorded write did, for whatever shows the portfolio.
struct Change {
  qint64 firstSeq = 0;
  qint64 lastSeq = 0;  // an import may take several journal entries, one group
  std::vector<RowChange> rows;
  [[nodiscard]] bool isEmpty() const { return rows.empty(); }
};

// Which journal entry was the last one known at a time; what a reader of the past is told. `now` reads the tables as they are.
struct KnownAt {
  static constexpr qint64 nowSeq = -1;
  qint64 seq = nowSeq;
  [[nodiscard]] bool isNow() const { return seq == nowSeq; }
};

}  // namespace eclosion::store
