// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <functional>
#include <vector>

#include "core/analysis/roster_at.h"
#include "core/domain/roster.h"

// What a roster is narrowed by, with how many people each choice would show.
namespace eclosion::analysis {

enum class RosterFacet : quint8 { missionEnd, domain, status, employer, incubator, startup };
inline constexpr int rosterFacetCount = 6;

// Choices of the facet of mission ends. The first three hold each other: who leaves within 14 days leaves within 45.
enum class MissionEndChoice : quint8 { soon, near, coming, later, open, left };
inline constexpr int missionEndChoiceCount = 6;

// In days after the date.
struct RosterTerms {
  int soon = 14;
  int near = 45;
  int coming = 90;
  friend bool operator==(const RosterTerms&, const RosterTerms&) = default;
};

// The narrowest choice that holds; nothing is said of who has left but that.
[[nodiscard]] MissionEndChoice missionEndChoice(const RosterLine& line, const QDate& date, const RosterTerms& terms);

// Of everybody, how many leave within the days of `near`.
[[nodiscard]] int countEnding(const RosterAt& at, const RosterTerms& terms);

// A choice is a MissionEndChoice, a code of the roster's pools, a MissionStatus, or a row. Of one facet any choice is enough, of
// several facets each has to hold; none picked lets everybody through.
struct RosterPicks {
  using Choice = quint32;
  // Who has no employer, no startup, no incubator or no domain.
  static constexpr Choice nothing = Portfolio::none;
  std::array<std::vector<Choice>, rosterFacetCount> of;

  [[nodiscard]] std::vector<Choice>& operator[](RosterFacet facet) { return of[static_cast<size_t>(facet)]; }
  [[nodiscard]] const std::vector<Choice>& operator[](RosterFacet facet) const { return of[static_cast<size_t>(facet)]; }
  [[nodiscard]] bool isEmpty() const {
    for (const auto& choices : of) {
      if (!choices.empty()) return false;
    }
    return true;
  }
  friend bool operator==(const RosterPicks&, const RosterPicks&) = default;
};

struct FacetCount {
  RosterPicks::Choice choice = 0;
  int people = 0;
  friend bool operator==(const FacetCount&, const FacetCount&) = default;
};

struct RosterSelection {
  std::vector<quint32> lines;  // places in RosterAt::lines(), in order
  // By facet: every choice somebody has, by choice, `nothing` last. Who would be shown if that facet had no picks.
  std::array<std::vector<FacetCount>, rosterFacetCount> counts;
  [[nodiscard]] const std::vector<FacetCount>& of(RosterFacet facet) const { return counts[static_cast<size_t>(facet)]; }
  [[nodiscard]] int countOf(RosterFacet facet, RosterPicks::Choice choice) const;
};

// Lines that pass the picks and, where there is one, the `find` test. The roster fits the portfolio.
[[nodiscard]] RosterSelection selectRoster(const RosterAt& at, const Portfolio& portfolio, const Roster& roster,
                                           const RosterPicks& picks, const RosterTerms& terms,
                                           const std::function<bool(const RosterLine&)>& find = {});

}  // namespace eclosion::analysis
