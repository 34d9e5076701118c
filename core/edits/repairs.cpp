// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/repairs.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/domain/portfolio_order.h"
#include "core/edits/repair_checks.h"

namespace eclosion::edits {
namespace {

struct Repairs {
  Q_DECLARE_TR_FUNCTIONS(eclosion::edits::Repairs)
};

template <class E>
Result<void> readAll(const Records& records, std::vector<E>& all) {
  auto read = records.where<E>("id", {});
  if (!read) return Failure(read.error());
  all = std::move(*read);
  return {};
}

}  // namespace

Result<RepairGround> repairGround(const Records& records) {
  RepairGround ground{.records = records};
  std::vector<PhasePeriod> phases;
  std::vector<MissionStartup> links;
  ECLOSION_TRY(readAll(records, ground.startups));
  ECLOSION_TRY(readAll(records, ground.organisations));
  ECLOSION_TRY(readAll(records, ground.incubators));
  ECLOSION_TRY(readAll(records, phases));
  ECLOSION_TRY(readAll(records, ground.stays));
  ECLOSION_TRY(readAll(records, ground.sponsors));
  ECLOSION_TRY(readAll(records, ground.events));
  ECLOSION_TRY(readAll(records, ground.members));
  ECLOSION_TRY(readAll(records, ground.missions));
  ECLOSION_TRY(readAll(records, links));
  ECLOSION_TRY(readAll(records, ground.findings));
  for (PhasePeriod& phase : phases) ground.histories[phase.startup.uuid()].push_back(std::move(phase));
  for (History& history : ground.histories) {
    std::stable_sort(history.begin(), history.end(), [](const PhasePeriod& a, const PhasePeriod& b) {
      return InOrder()(Portfolio::PhaseFacts{0, a.phase, a.start, a.statedEnd},
                       Portfolio::PhaseFacts{0, b.phase, b.start, b.statedEnd});
    });
  }
  for (const MissionStartup& link : links) ground.startupsOf[link.mission.uuid()].push_back(link.startup);
  return ground;
}

Result<std::vector<Repair>> repairsOf(const Records& records, const FindingWords& words) {
  const auto ground = repairGround(records);
  if (!ground) return Failure(ground.error());
  std::vector<Repair> repairs;
  checkHistories(*ground, repairs);
  checkMissions(*ground, repairs);
  checkSpells(*ground, repairs);
  checkNames(*ground, repairs);
  addFindings(*ground, words, repairs);
  std::stable_sort(repairs.begin(), repairs.end(), [](const Repair& a, const Repair& b) { return a.severity > b.severity; });
  return repairs;
}

Edit dismissFinding(const FindingId& finding) {
  return [=](const Records& records) -> Result<Plan> {
    const auto found = records.find<Finding>(finding.uuid());
    if (!found) return Failure(found.error());
    if (!*found) return Plan{};
    return Plan{.words = Repairs::tr("Dismiss a finding"), .removals = {{recordKind<Finding>, finding.uuid()}}};
  };
}

}  // namespace eclosion::edits
