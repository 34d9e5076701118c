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

  [[nodiscard]] bool isPicked() const { return !picked_.empty(); }
  [[nodiscard]] bool has(Choice choice) const { return picked_[place(choice)] != 0; }
  void count(Choice choice) { ++counts_[place(choice)]; }
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

// Fewer are looked at before a second thread has begun.
constexpr size_t manyLines = 32'768;

// What is selected of some of the lines. One facet after the other goes through all of them, each time by the same short work.
class Half {
 public:
  Half(const std::array<size_t, rosterFacetCount>& choices, const RosterPicks& picks) {
    for (size_t i = 0; i < rosterFacetCount; ++i) facets_.emplace_back(choices[i], picks.of[i]);
  }

  void look(const RosterChoices& all, const std::vector<char>& found, size_t first, size_t last) {
    states_.assign(last - first, passes);
    for (size_t place = first; !found.empty() && place < last; ++place) {
      if (!found[place]) states_[place - first] = out;
    }
    eachFacet([&]<int facet>() { narrow<facet>(all, first); });
    // Without asking: whether one of the next passes cannot be guessed.
    lines_.resize(states_.size());
    size_t count = 0;
    for (size_t i = 0; i < states_.size(); ++i) {
      lines_[count] = static_cast<quint32>(first + i);
      count += states_[i] == passes ? 1 : 0;
    }
    lines_.resize(count);
    eachFacet([&]<int facet>() { this->count<facet>(all, first); });
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
  // Of a line: passes, fails one facet alone, or is out.
  using State = quint8;
  static constexpr State passes = 0, out = 255;
  static constexpr State failing(int facet) { return static_cast<State>(1 + facet); }

  // Calls take(choice) for each that the line has of the facet.
  template <int number, class Take>
  static void each(const RosterChoices& all, size_t place, Take take) {
    constexpr auto facet = static_cast<RosterFacet>(number);
    const RosterChoices::Line& line = all.line(place);
    if constexpr (facet == RosterFacet::missionEnd) {
      // Whoever leaves soon leaves within the longer terms, too.
      auto end = static_cast<Choice>(line.end);
      do {
        take(end++);
      } while (end <= static_cast<Choice>(MissionEndChoice::coming));
    } else if constexpr (facet == RosterFacet::incubator || facet == RosterFacet::startup) {
      const auto rows = facet == RosterFacet::startup ? all.startupsOf(place) : all.incubatorsOf(place);
      if (rows.empty()) take(RosterPicks::nothing);
      for (const Choice row : rows) take(row);
    } else if constexpr (facet == RosterFacet::status) {
      take(static_cast<Choice>(line.status));
    } else {
      const Choice code = facet == RosterFacet::domain ? line.domain : line.employer;
      take(code == 0 ? RosterPicks::nothing : code);
    }
  }
  template <int facet>
  void narrow(const RosterChoices& all, size_t first) {
    const Facet& of = facets_[facet];
    if (!of.isPicked()) return;
    for (size_t i = 0; i < states_.size(); ++i) {
      if (states_[i] == out) continue;
      bool any = false;
      each<facet>(all, first + i, [&](Choice choice) { any = any || of.has(choice); });
      if (!any) states_[i] = states_[i] == passes ? failing(facet) : out;
    }
  }
  template <int facet>
  void count(const RosterChoices& all, size_t first) {
    Facet& of = facets_[facet];
    const auto countOf = [&](size_t place) { each<facet>(all, place, [&](Choice choice) { of.count(choice); }); };
    for (const quint32 place : lines_) countOf(place);
    if (!of.isPicked()) return;
    for (size_t i = 0; i < states_.size(); ++i) {
      if (states_[i] == failing(facet)) countOf(first + i);
    }
  }
  template <class Work>
  static void eachFacet(Work work) {
    [&]<int... facet>(std::integer_sequence<int, facet...>) { (work.template operator()<facet>(), ...); }
    (std::make_integer_sequence<int, rosterFacetCount>());
  }

  std::vector<Facet> facets_;
  std::vector<State> states_;  // by place, from the first
  std::vector<quint32> lines_;
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
