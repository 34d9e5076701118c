// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "core/domain/portfolio.h"

namespace eclosion {

// Brings sealed columns in step with records that changed, without filling them again; what comes out is equal to columns filled
// from the records as they are now. Nothing is sorted; what an ordinary edit costs is the moving of what stands behind it.
class PortfolioPatch {
 public:
  using Row = Portfolio::Row;
  // By former row: the new one, or none for a record that is gone. Empty when no row moved.
  using Moves = std::vector<Row>;
  template <class Facts>
  using Slices = std::map<Row, std::vector<Facts>>;

  explicit PortfolioPatch(Portfolio& columns) : p_(columns) {}

  // Records that come and go, in any order of ids. New ones have facts of their kind's default until they are set; what belonged
  // to one that is gone goes with it, and whoever pointed to it points nowhere.
  Moves changeStartups(std::vector<StartupId> added, const std::vector<StartupId>& removed);
  Moves changeIncubators(std::vector<IncubatorId> added, const std::vector<IncubatorId>& removed);
  Moves changeOrganisations(std::vector<OrganisationId> added, const std::vector<OrganisationId>& removed);
  Moves changeMembers(std::vector<MemberId> added, const std::vector<MemberId>& removed);

  // All the facts of each of these startups anew; spells of one start by their position.
  void setPhases(Slices<Portfolio::PhaseFacts> byStartup);
  void setEvents(Slices<Portfolio::EventFacts> byStartup);
  void setIncubatorSpells(Slices<Portfolio::IncubatorSpell> byStartup);
  void setSponsorSpells(Slices<Portfolio::SponsorSpell> byStartup);

  struct MissionWithStartups {
    Portfolio::MissionFacts mission;
    std::vector<Row> startups;  // in order
  };
  // All the missions of each of these members anew, by start.
  void setMissions(const std::map<Row, std::vector<MissionWithStartups>>& byMember);

  // One entry of the expenses or the commitments; of equal ones, any.
  static void addMoney(std::vector<Portfolio::MoneyFacts>& column, const Portfolio::MoneyFacts& entry);
  static void removeMoney(std::vector<Portfolio::MoneyFacts>& column, const Portfolio::MoneyFacts& entry);

 private:
  Portfolio& p_;
};

}  // namespace eclosion
