// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/decision_facts.h"

#include <algorithm>

#include "core/edits/fiscal_year.h"
#include "core/edits/lookup.h"
#include "core/edits/phase_history.h"

namespace eclosion::edits {
namespace {

Result<std::vector<TeamSpell>> teamOf(const Records& records, const StartupId& startup) {
  std::vector<TeamSpell> spells;
  const auto served = records.where<MissionStartup>("startup_id", startup.uuid());
  if (!served) return Failure(served.error());
  for (const MissionStartup& one : *served) {
    const auto mission = records.find<Mission>(one.mission.uuid());
    if (!mission) return Failure(mission.error());
    if (*mission) spells.push_back({(*mission)->member, (*mission)->start, (*mission)->end});
  }
  return spells;
}

Result<std::vector<GridCriterion>> gridOf(const Records& records, Phase gate) {
  auto criteria = records.where<Criterion>("id", {});
  if (!criteria) return Failure(criteria.error());
  Ledger ledger;
  ledger.criteria = std::move(*criteria);
  ledger.seal();
  return eclosion::gridOf(ledger, gate);
}

}  // namespace

Result<CaseFacts> caseFacts(const Records& records, const DecisionCase& decided) {
  const Decision& decision = decided.decision;
  const auto startup = require<Startup>(records, decision.startup);
  if (!startup) return Failure(startup.error());
  const auto years = fiscalYears(records);
  if (!years) return Failure(years.error());
  CaseFacts facts{.startup = startup->name,
                  .closedFiscalYear = years->closed,
                  .fiscalYearStartMonth = years->startMonth,
                  .funderName = [&records](const OrganisationId& id) { return records.text().organisationShortName(id); }};

  const auto history = historyOf(records, decision.startup);
  if (!history) return Failure(history.error());
  for (const PhasePeriod& entry : *history) {
    if (!entry.start.isNull()) facts.history.push_back({entry.phase, entry.start, entry.statedEnd});
  }
  const auto decisions = records.where<Decision>("startup_id", decision.startup.uuid());
  if (!decisions) return Failure(decisions.error());
  facts.otherDraft = std::any_of(decisions->begin(), decisions->end(), [&](const Decision& other) {
    return other.state == DecisionState::draft && other.id != decision.id;
  });
  if (!decided.amounts.empty()) {
    // Neither has an index by funder; both are few.
    const auto envelopes = records.where<Envelope>("id", {});
    if (!envelopes) return Failure(envelopes.error());
    const auto commitments = records.where<Commitment>("id", {});
    if (!commitments) return Failure(commitments.error());
    facts.envelopes = envelopesFor(decided, *envelopes, *commitments, years->startMonth);
  }
  const auto team = teamOf(records, decision.startup);
  if (!team) return Failure(team.error());
  facts.leavers = leaversAmong(*team, records.today(), records.text());
  if (decision.gate) {
    auto grid = gridOf(records, *decision.gate);
    if (!grid) return Failure(grid.error());
    facts.grid = std::move(*grid);
  }
  return facts;
}

}  // namespace eclosion::edits
