// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/journal_step.h"
#include "core/domain/text_source.h"
#include "core/store/portfolio_file.h"
#include "core/store/undo_steps.h"

namespace eclosion::store {

// The steps of the journal, newest first, a page at a time: ten thousand entries cost no more than those that are looked at.
// What is written meanwhile is not in it.
class JournalReading {
 public:
  // The file and the words outlive it.
  [[nodiscard]] static Result<JournalReading> begin(const PortfolioFile& file, const TextSource& text,
                                                    const JournalFilter& filter);

  // The next steps that pass the filter: `count`, or fewer at the end.
  [[nodiscard]] Result<std::vector<JournalStep>> next(int count);
  [[nodiscard]] bool atEnd() const { return from_ == 0; }

 private:
  JournalReading(sqlite3* db, const TextSource& text, const JournalFilter& filter);
  [[nodiscard]] bool passes(const JournalStep& step) const;
  [[nodiscard]] bool isTouched(const JournalStep& step) const;

  sqlite3* db_;
  const TextSource* text_;
  JournalFilter filter_;
  QString folded_;                               // the text to look for
  std::optional<std::vector<qint64>> touching_;  // entries, ascending; none: all
  Chains chains_;
  qint64 from_ = 0;  // the newest entry that is still to be read; 0: none
};

// One step, by any of its entries. Error: notFound.
[[nodiscard]] Result<JournalStep> journalStep(const PortfolioFile& file, const TextSource& text, qint64 seq);

}  // namespace eclosion::store
