// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/domain/entities.h"
#include "core/store/portfolio_file.h"

namespace eclosion::store {

// One thing a check found. Severity warning: something is wrong; note: unusual, and kept as it is.
struct CheckFinding {
  QString code;
  Severity severity = Severity::note;
  QString message;  // translated
  QString where;    // table and row, or the startup's name; empty for the file as a whole
  friend bool operator==(const CheckFinding&, const CheckFinding&) = default;
};

struct CheckReport {
  qint64 journalEntries = 0;
  std::vector<CheckFinding> findings;  // warnings first
  [[nodiscard]] bool isSound() const;  // no warning
};

// Everything that can be asked of an open file: every page and index, foreign keys, the journal's seals, the history tables,
// codes, and the method's rules on every startup's history.
[[nodiscard]] Result<CheckReport> checkPortfolio(const PortfolioFile& file);

}  // namespace eclosion::store
