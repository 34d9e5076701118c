// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "core/edits/phase_history.h"
#include "core/edits/repairs.h"

// The checks behind repairsOf(), one function a field of the portfolio; all look at the records read once.
namespace eclosion::edits {

struct RepairGround {
  const Records& records;
  std::vector<Startup> startups = {};
  std::vector<Organisation> organisations = {};
  std::vector<Incubator> incubators = {};
  QHash<QUuid, History> histories = {};  // by startup, each in the order of history
  std::vector<StartupIncubator> stays = {};
  std::vector<StartupSponsor> sponsors = {};
  std::vector<Event> events = {};
  std::vector<Member> members = {};
  std::vector<Mission> missions = {};
  QHash<QUuid, std::vector<StartupId>> startupsOf = {};  // by mission
  std::vector<Finding> findings = {};
};
[[nodiscard]] Result<RepairGround> repairGround(const Records& records);

void checkHistories(const RepairGround& ground, std::vector<Repair>& repairs);
void checkMissions(const RepairGround& ground, std::vector<Repair>& repairs);
void checkSpells(const RepairGround& ground, std::vector<Repair>& repairs);
void checkNames(const RepairGround& ground, std::vector<Repair>& repairs);
// Takes findings of imports to what was found here already; adds those that still hold otherwise.
void addFindings(const RepairGround& ground, const FindingWords& words, std::vector<Repair>& repairs);

// The code under which an import gives a rule.
[[nodiscard]] QString findingCodeOf(const Repair& repair);

}  // namespace eclosion::edits
