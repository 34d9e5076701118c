// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/exchange/betagouv/derive.h"
#include "core/store/reader.h"

namespace eclosion::betagouv {

// What an import does to one record.
struct RecordChange {
  enum class What : quint8 { added, changed, removed, kept };  // kept: gone from the source, but edited at the desk
  QString kind;                                                // code of the record's kind
  QString label;                                               // a member's is the person's name: for the screen only
  What what = What::added;
  QStringList columns = {};  // "phase.start", …: what changed
};

// A column that the desk and the source both changed: the desk's value stays until someone decides.
struct MergeConflict {
  QUuid row;
  const store::Table* table;
  size_t column;
  store::Cell base, mine, theirs;
};

struct MergeResult {
  std::vector<store::RowImage> puts;  // in the order to write them
  std::vector<store::RowImage> removals;
  std::vector<RecordChange> changes;
  std::vector<MergeConflict> conflicts;
};

// Three-way merge, record by record and column by column: `base` is what the source said at the last import, the file holds
// what became of it, `theirs` is what the source says now. A column changes where the source changed it; where the desk did too,
// and differently, that is a conflict. A record gone from the source is removed, unless the desk has edited it.
[[nodiscard]] Result<MergeResult> mergeSource(const Derived& base, const Derived& theirs, const store::Reader& file);

}  // namespace eclosion::betagouv
