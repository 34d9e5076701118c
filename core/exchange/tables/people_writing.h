// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/people_import.h"
#include "core/store/change.h"
#include "core/store/portfolio_file.h"
#include "core/support/clock.h"

namespace eclosion::exchange {

// The names of all people and startups, former ones too, and all missions. Names as they are, whether they are shown or hidden.
[[nodiscard]] Result<KnownPeople> knownPeople(const store::PortfolioFile& file, const std::stop_token& stop = {});

// Writes what a plan adds as one step of the journal, a few thousand rows at a time in one transaction, so that memory stays flat
// however many there are. `source`: the table's name, for the words of the step. Stopped, or failed: the file is as it was.
[[nodiscard]] Result<store::Change> recordPeople(store::PortfolioFile& file, const Clock& clock, const QString& actor,
                                                 const SourceTable& table, const PeopleReading& reading, const KnownPeople& known,
                                                 const PeoplePlan& plan, const QString& source, const std::stop_token& stop = {},
                                                 const TableProgress& progress = {});

}  // namespace eclosion::exchange
