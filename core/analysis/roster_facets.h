// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <functional>
#include <span>
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

// What each line of a roster offers the facets, side by side: a keystroke or a pick goes through hundreds of thousands, and would
// otherwise look up a person and a mission for each.
class RosterChoices {
 public:
  struct Line {
    Portfolio::Row member = Portfolio::none;
    Roster::Code domain = 0, role = 0, employer = 0;
    quint32 startups = 0, incubators = 0;  // where its own begin; they end where those of the next line do
    MissionStatus status = MissionStatus::unknown;
    MissionEndChoice end = MissionEndChoice::open;
  };

  RosterChoices() = default;
  // The roster fits the portfolio.
  RosterChoices(const RosterAt& at, const Portfolio& portfolio, const Roster& roster, const RosterTerms& terms);

  [[nodiscard]] size_t size() const { return lines_.size() - 1; }
  [[nodiscard]] const Line& line(size_t place) const { return lines_[place]; }  // places as in RosterAt::lines()
  [[nodiscard]] std::span<const Portfolio::Row> startupsOf(size_t place) const {
    return {startups_.data() + lines_[place].startups, startups_.data() + lines_[place + 1].startups};
  }
  [[nodiscard]] std::span<const Portfolio::Row> incubatorsOf(size_t place) const {
    return {incubators_.data() + lines_[place].incubators, incubators_.data() + lines_[place + 1].incubators};
  }

  // How many rows or codes there are of it.
  [[nodiscard]] size_t choicesOf(RosterFacet facet) const { return choices_[static_cast<size_t>(facet)]; }

  // Sets `found` to 0, from 1, for lines that are not looked for, from `first` on, before `last`. Called by two threads at once,
  // each for its own lines.
  using Narrowing = std::function<void(size_t first, size_t last, std::vector<char>& found)>;
  // Lines that pass the picks and, where there is a narrowing, are left by it.
  [[nodiscard]] RosterSelection select(const RosterPicks& picks, const Narrowing& narrow = {}) const;

 private:
  std::vector<Line> lines_{1};  // one more than there are: where those of the last one end
  std::vector<Portfolio::Row> startups_, incubators_;
  std::array<size_t, rosterFacetCount> choices_{};  // by facet, how many there are
};

}  // namespace eclosion::analysis
