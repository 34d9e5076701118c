// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/roster_facets.h"

#include <algorithm>
#include <utility>

#include "core/support/halves.h"

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
  void add(const Facet& other) {
    for (size_t i = 0; i < counts_.size(); ++i) counts_[i] += other.counts_[i];
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
Choice wordOrNothing(Choice code) { return code == 0 ? RosterPicks::nothing : code; }

// Fewer are looked at before a second thread has begun.
constexpr size_t manyLines = 32'768;

// What is selected of some of the lines.
class Half {
 public:
  Half(const std::array<size_t, rosterFacetCount>& choices, const RosterPicks& picks) : picked_(!picks.isEmpty()) {
    for (size_t i = 0; i < rosterFacetCount; ++i) facets_.emplace_back(choices[i], picks.of[i]);
  }

  void look(const RosterChoices& all, const std::vector<char>& found, size_t first, size_t last) {
    if (found.empty() && !picked_) lines_.reserve(last - first);
    for (size_t place = first; place < last; ++place) {
      if (!found.empty() && !found[place]) continue;
      const RosterChoices::Line& line = all.line(place);
      const std::array<Choice, 3> single{wordOrNothing(line.domain), static_cast<Choice>(line.status),
                                         wordOrNothing(line.employer)};
      // Whoever leaves soon leaves within the longer terms, too.
      constexpr auto coming = static_cast<Choice>(MissionEndChoice::coming);
      std::array<Choice, coming + 1> ends{};
      size_t endCount = 0;
      auto end = static_cast<Choice>(line.end);
      do {
        ends[endCount++] = end++;
      } while (end <= coming);

      const std::array<std::span<const Choice>, rosterFacetCount> choices{std::span<const Choice>(ends).first(endCount),
                                                                          std::span(single).subspan(0, 1),
                                                                          std::span(single).subspan(1, 1),
                                                                          std::span(single).subspan(2, 1),
                                                                          orNothing(all.incubatorsOf(place)),
                                                                          orNothing(all.startupsOf(place))};
      int failing = 0;
      size_t failed = 0;
      for (size_t i = 0; picked_ && i < rosterFacetCount && failing < 2; ++i) {
        if (facets_[i].passes(choices[i])) continue;
        ++failing;
        failed = i;
      }
      if (failing == 0) {
        lines_.push_back(static_cast<quint32>(place));
        for (size_t i = 0; i < rosterFacetCount; ++i) facets_[i].count(choices[i]);
      } else if (failing == 1) {
        facets_[failed].count(choices[failed]);
      }
    }
  }
  void add(const Half& later) {
    lines_.insert(lines_.end(), later.lines_.begin(), later.lines_.end());
    for (size_t i = 0; i < rosterFacetCount; ++i) facets_[i].add(later.facets_[i]);
  }
  [[nodiscard]] RosterSelection take() {
    RosterSelection selection{.lines = std::move(lines_), .counts = {}};
    for (size_t i = 0; i < rosterFacetCount; ++i) selection.counts[i] = facets_[i].counts();
    return selection;
  }

 private:
  std::vector<Facet> facets_;
  std::vector<quint32> lines_;
  bool picked_;
};

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

RosterChoices::RosterChoices(const RosterAt& at, const Portfolio& portfolio, const Roster& roster, const RosterTerms& terms)
    : choices_{size_t{missionEndChoiceCount}, roster.domains.size(),       codesOf<MissionStatus>.size(),
               roster.employers.size(),       portfolio.incubators.size(), portfolio.startups.size()} {
  lines_.clear();
  lines_.reserve(at.lines().size() + 1);
  const auto here = [this] {
    return Line{.startups = static_cast<quint32>(startups_.size()), .incubators = static_cast<quint32>(incubators_.size())};
  };
  for (const RosterLine& of : at.lines()) {
    Line line = here();
    const auto& member = roster.members[of.member];
    line.member = of.member;
    line.domain = member.domain;
    line.role = member.role;
    line.employer = roster.missions[of.mission].employer;
    line.status = portfolio.missions[of.mission].status;
    line.end = missionEndChoice(of, at.date(), terms);
    lines_.push_back(line);
    const auto startups = at.startupsOf(of);
    startups_.insert(startups_.end(), startups.begin(), startups.end());
    const auto incubators = at.incubatorsOf(of);
    incubators_.insert(incubators_.end(), incubators.begin(), incubators.end());
  }
  lines_.push_back(here());
}

RosterSelection RosterChoices::select(const RosterPicks& picks, const Narrowing& narrow) const {
  std::vector<char> found(narrow ? size() : 0, 1);
  std::array<Half, 2> halves{Half(choices_, picks), Half(choices_, picks)};
  inHalves(size(), manyLines, [&](size_t half, size_t first, size_t last) {
    if (narrow) narrow(first, last, found);
    halves[half].look(*this, found, first, last);
  });
  halves[0].add(halves[1]);
  return halves[0].take();
}

}  // namespace eclosion::analysis
