// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QUuid>
#include <vector>

#include "core/store/change_capture.h"

namespace eclosion::store {

// Whether rows that fill empty tables point to each other alone. SQLite looks up each reference as its row is written, which
// takes a third of a first import; here ids are compared in memory (packaging/decisions/0025-quick-where-it-is-much.md).
class ReferenceCheck {
 public:
  void look(const std::vector<CapturedRow>& rows);
  // False where one may lead nowhere; then SQLite is to be asked.
  [[nodiscard]] bool allLead() const;

 private:
  using ByTable = std::vector<QSet<QUuid>>;  // as in trackedTables()
  ByTable present_ = ByTable(trackedTables().size());
  ByTable wanted_ = ByTable(trackedTables().size());
};

}  // namespace eclosion::store
