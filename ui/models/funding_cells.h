// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/funding_table.h"

// How the tables of the funding screen say a date, a sum, a funder.
namespace eclosion::ui {

[[nodiscard]] FundingCell dateCell(const QDate& date);  // an unknown one in words
[[nodiscard]] FundingCell moneyCell(Money amount, FundingCell::Tone tone = FundingCell::Tone::plain);
// Nothing for 0: a column of zeros hides what is there.
[[nodiscard]] FundingCell moneyOrNothing(Money amount);
[[nodiscard]] FundingCell startupCell(const FundingSources& sources, const std::optional<StartupId>& startup);
[[nodiscard]] FundingCell funderCell(const FundingSources& sources, const std::optional<OrganisationId>& funder);
[[nodiscard]] FundingCell routeCell(FundingRoute route, PartnershipMethod method = PartnershipMethod::none);

}  // namespace eclosion::ui
