// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/edits/edit.h"
#include "core/store/change.h"
#include "core/store/portfolio_file.h"

// How an edit gets into the file: as one journal entry, all of it or nothing.
namespace eclosion::store {

// Errors: refused, where the plan goes against a rule and gives no reason, or removes what something else still needs; those of
// Recorder::record().
[[nodiscard]] Result<Change> recordPlan(PortfolioFile& file, const Clock& clock, const QString& actor, const edits::Plan& plan);

// Several edits as one: each is planned on the records as the ones before it leave them. The first that is refused is the error,
// and nothing is written.
[[nodiscard]] Result<Change> recordEdits(PortfolioFile& file, const Clock& clock, const QString& actor, const QString& words,
                                         const std::vector<edits::Edit>& edits, const edits::Records& records);

// As many edits as `next` gives, an empty one behind the last: for more than memory should hold at once.
[[nodiscard]] Result<Change> recordEach(PortfolioFile& file, const Clock& clock, const QString& actor, const QString& words,
                                        const std::function<Result<edits::Edit>()>& next, const edits::Records& records);

}  // namespace eclosion::store
