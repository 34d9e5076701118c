// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/data_table.h"
#include "core/domain/entities.h"
#include "core/domain/ledger.h"
#include "core/domain/portfolio.h"
#include "core/domain/text_source.h"
#include "core/publish/startup_table.h"

// The portfolio as tables for machines: stable names of fields, codes, ids at the end.
namespace eclosion::publish {

// What was true on `date`; all of it outlives the call.
struct TableSources {
  const Portfolio& portfolio;
  const TextSource& text;
  const Ledger& ledger;
  QDate date;
};

// The register, a row a startup.
[[nodiscard]] DataTable startupData(const StartupTable& table, bool notStarted);

struct PeopleRows {
  std::vector<Member> members;
  std::vector<Mission> missions;
  std::vector<MissionStartup> startups;
};
// Who is active on the date (figures), or ever was by then, a row a person; and the missions that had begun, a row each. Both by
// name, then start.
[[nodiscard]] DataTable memberData(const TableSources& sources, const PeopleRows& people, bool ever);
[[nodiscard]] DataTable missionData(const TableSources& sources, const PeopleRows& people);

// Recorded decisions by the date, and those without one, a row each; target is the phase it led to, amount_eur the sum of
// its parts.
[[nodiscard]] DataTable decisionData(const TableSources& sources);
// Envelopes, commitments, grants and expenses by the date, a row each. What is promised and what is spent are never added: `what`
// tells them apart.
[[nodiscard]] DataTable fundingData(const TableSources& sources);

}  // namespace eclosion::publish
