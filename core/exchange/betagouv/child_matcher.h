// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <vector>

#include "core/exchange/betagouv/identity.h"

namespace eclosion::betagouv {

// What tells a child of a record (phase, event, mission) apart in a source that gives it no id.
struct ChildKey {
  QByteArray kind;
  QDate start;
  bool mayHaveMoved = true;  // false: never one of the file that starts on another day
};

struct ChildMatch {
  QUuid id;
  const ExistingChild* existing = nullptr;  // the row of the file it is, if any
};

// Rows made by an import carry a name-based id, rows made at the desk do not.
[[nodiscard]] bool isImported(const ExistingChild& child);

// Finds for each child of a source the row it already is: the same kind and start, alike ones by number; else, the row that was
// made for this very child, wherever the desk has moved it; else, among rows an import once made, the next of its kind in order;
// else, a row made at the desk of the same kind that starts within 31 days; else none, and it gets an id named after its parent,
// kind and start. A row is given once.
class ChildMatcher {
 public:
  explicit ChildMatcher(const Identity& identity) : identity_(identity) {}
  [[nodiscard]] std::vector<ChildMatch> match(const char* table, const QUuid& parent, const std::vector<ChildKey>& keys) const;

 private:
  const Identity& identity_;
};

}  // namespace eclosion::betagouv
