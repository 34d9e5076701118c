// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/journal_step.h"
#include "core/domain/text_source.h"
#include "core/store/portfolio_file.h"

// The journal written out; the window and the command line call the same.
namespace eclosion::app {

// Every step that passes the filter, newest first.
[[nodiscard]] Result<std::vector<JournalStep>> journalSteps(const store::PortfolioFile& file, const TextSource& text,
                                                            const JournalFilter& filter);

// Writes steps as JSON where the name ends in .json, as a table with commas otherwise. A file of that name is replaced once the
// new one is whole.
[[nodiscard]] Result<void> writeJournal(const QString& path, const std::vector<JournalStep>& steps);

}  // namespace eclosion::app
