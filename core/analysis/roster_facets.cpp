// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/roster_facets.h"

#include <algorithm>

namespace eclosion::analysis {
namespace {

using Choice = RosterPicks::Choice;

// One facet: what is picked of it, and how often each choice was met. Rows and codes are small numbers, so both are tables.
class Facet {
 public:
  Facet(size_t choices, const std::vector<Choice>& picks) : counts_(choices + 1), picked_(picks.empty() ? 0 : choices + 1) {
    for (const Choice pick : picks) picked_[place(pick)] = 1;
  }

  [[nodiscard]] bool passes(std::span<const Choice> choices) const {
    if (picked_.empty()) return true;
    return std::any_of(choices.begin(), choices.end(), [this](Choice choice) { return picked_[place(choice)] != 0; });
  }
  void count(std::span<const Choice> choices) {
    for (const Choice choice : choices) ++counts_[place(choice)];
  }
  [[nodiscard]] std::vector<FacetCount> counts() const {
    std::vector<FacetCount> result;
    for (size_t i = 0; i < counts_.size(); ++i) {
      if (counts_[i] == 0) continue;
      result.push_back({.choice = i + 1 == counts_.size() ? RosterPicks::nothing : static_cast<Choice>(i), .people = counts_[i]});
    }
    return result;
  }

 private:
  // What is not there any more, such as a pick of a startup that was removed, counts as nothing.
  [[nodiscard]] size_t place(Choice choice) const { return std::min<size_t>(choice, counts_.size() - 1); }

  std::vector<int> counts_;
  std::vector<char> picked_;  // empty: everything passes
};

constexpr std::array<Choice, 1> nothing{RosterPicks::nothing};

std::span<const Choice> orNothing(std::span<const Choice> choices) { return choices.empty() ? std::span(nothing) : choices; }

}  // namespace

MissionEndChoice missionEndChoice(const RosterLine& line, const QDate& date, const RosterTerms& terms) {
  if (!line.active) return MissionEndChoice::left;
  if (line.end.isNull()) return MissionEndChoice::open;
  const qint64 days = date.daysTo(line.end);
  if (days <= terms.soon) return MissionEndChoice::soon;
  if (days <= terms.near) return MissionEndChoice::near;
  return days <= terms.coming ? MissionEndChoice::coming : MissionEndChoice::later;
}

int countEnding(const RosterAt& at, const RosterTerms& terms) {
  return static_cast<int>(std::count_if(at.lines().begin(), at.lines().end(), [&](const RosterLine& line) {
    return missionEndChoice(line, at.date(), terms) <= MissionEndChoice::near;
  }));
}

int RosterSelection::countOf(RosterFacet facet, Choice choice) const {
  for (const FacetCount& count : of(facet)) {
    if (count.choice == choice) return count.people;
  }
  return 0;
}

RosterSelection selectRoster(const RosterAt& at, const Portfolio& portfolio, const Roster& roster, const RosterPicks& picks,
                             const RosterTerms& terms, const std::function<bool(const RosterLine&)>& find) {
  const std::array<size_t, rosterFacetCount> sizes{size_t{missionEndChoiceCount}, roster.domains.size(),
                                                   codesOf<MissionStatus>.size(), roster.employers.size(),
                                                   portfolio.incubators.size(),   portfolio.startups.size()};
  std::vector<Facet> facets;
  for (size_t i = 0; i < rosterFacetCount; ++i) facets.emplace_back(sizes[i], picks.of[i]);
  const bool picked = !picks.isEmpty();

  RosterSelection selection;
  const auto& lines = at.lines();
  selection.lines.reserve(lines.size());
  for (quint32 place = 0; place < lines.size(); ++place) {
    const RosterLine& line = lines[place];
    if (find && !find(line)) continue;
    const auto& mission = portfolio.missions[line.mission];
    const auto wordOrNothing = [](Choice code) { return code == 0 ? RosterPicks::nothing : code; };
    const std::array<Choice, 3> single{wordOrNothing(roster.members[line.member].domain), static_cast<Choice>(mission.status),
                                       wordOrNothing(roster.missions[line.mission].employer)};
    // Whoever leaves soon leaves within the longer terms, too.
    constexpr auto coming = static_cast<Choice>(MissionEndChoice::coming);
    std::array<Choice, coming + 1> ends{};
    size_t endCount = 0;
    auto end = static_cast<Choice>(missionEndChoice(line, at.date(), terms));
    do {
      ends[endCount++] = end++;
    } while (end <= coming);

    const std::array<std::span<const Choice>, rosterFacetCount> choices{std::span<const Choice>(ends).first(endCount),
                                                                        std::span(single).subspan(0, 1),
                                                                        std::span(single).subspan(1, 1),
                                                                        std::span(single).subspan(2, 1),
                                                                        orNothing(at.incubatorsOf(line)),
                                                                        orNothing(at.startupsOf(line))};
    int failing = 0;
    size_t failed = 0;
    for (size_t i = 0; picked && i < rosterFacetCount && failing < 2; ++i) {
      if (facets[i].passes(choices[i])) continue;
      ++failing;
      failed = i;
    }
    if (failing == 0) {
      selection.lines.push_back(place);
      for (size_t i = 0; i < rosterFacetCount; ++i) facets[i].count(choices[i]);
    } else if (failing == 1) {
      facets[failed].count(choices[failed]);
    }
  }
  for (size_t i = 0; i < rosterFacetCount; ++i) selection.counts[i] = facets[i].counts();
  return selection;
}

}  // namespace eclosion::analysis
