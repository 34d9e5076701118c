// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/names.h"
#include "core/edits/edit.h"

// What asks for a look in a portfolio, and what would settle it: rules of the method that its present facts go against, facts
// that contradict each other, and what imports saw in their source.
namespace eclosion::edits {

struct RepairOwner {
  NamedKind kind = NamedKind::startup;
  QUuid id = {};
};

struct Repair {
  RecordRef record = {};                  // what it is about
  QString what = {};                      // that record in words; a person is {person:ID}
  std::optional<RepairOwner> owner = {};  // whose page shows it; none: nobody's any more
  QString code = {};                      // of the rule (core/domain/lifecycle.h), of the import's finding, or of a check here
  Severity severity = Severity::note;
  QString reason = {};  // a sentence
  QString step = {};    // what the one step would do, in words; empty where a person has to decide
  Edit edit = {};       // does it; null: none
  // Settles what may be so but wants a reason; null: none.
  std::function<Edit(const QString& reason)> explain = {};
  std::optional<FindingId> finding = {};  // of the import that saw it
  bool holds = false;                     // goes by itself once the facts are other; else somebody has to dismiss it
  QString path = {};                      // in the source; empty where it is not known, or names a person
  int line = 0;
  [[nodiscard]] bool mayBeDismissed() const { return finding && !holds; }
};

// A finding of an import as a sentence, by its code and detail.
using FindingWords = std::function<QString(const QString& code, const QString& detail)>;

// All of them, warnings first. A finding of an import that no longer holds is not among them.
[[nodiscard]] Result<std::vector<Repair>> repairsOf(const Records& records, const FindingWords& words);

// The look was had: the finding goes from the portfolio.
[[nodiscard]] Edit dismissFinding(const FindingId& finding);

}  // namespace eclosion::edits
