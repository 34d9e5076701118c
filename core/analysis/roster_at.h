// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <span>
#include <vector>

#include "core/analysis/figures.h"
#include "core/domain/portfolio.h"

// Who is here on a day, for whom, until when.
namespace eclosion::analysis {

enum class RosterScope : quint8 {
  active,  // with a mission that covers the day: the people that Figures::membersActive counts
  ever,    // with a mission that starts by the day: those that Figures::membersEver counts
};

// One person. The mission that tells status and employer is, of those that cover the day, the one that ends last; of who has
// none, the one that ended last.
struct RosterLine {
  Portfolio::Row member = Portfolio::none;
  Portfolio::Row mission = Portfolio::none;
  bool active = false;
  bool planned = false;  // a mission is on record that starts after the day
  QDate arrived = {};    // first day of the first mission
  // The last day without a break: a mission that begins by the day after another's end goes on from it, a planned one too. Null
  // for no end given. Of who has left, the last day.
  QDate end = {};
  quint32 startups = 0, startupCount = 0;      // in RosterAt::startupsOf
  quint32 incubators = 0, incubatorCount = 0;  // in RosterAt::incubatorsOf
};

// Pure; one pass over the missions. Of some startups alone: people with a mission for one of them, and those missions only.
class RosterAt {
 public:
  using Row = Portfolio::Row;

  RosterAt() = default;
  RosterAt(const Portfolio& portfolio, const QDate& date, RosterScope scope, const StartupSet& only = {});

  [[nodiscard]] const std::vector<RosterLine>& lines() const { return lines_; }  // by member
  // What they serve on the day, each once, by row; of who has left, what they served last. Empty where no startup is named.
  [[nodiscard]] std::span<const Row> startupsOf(const RosterLine& line) const {
    return {startups_.data() + line.startups, line.startupCount};
  }
  // The incubators of those startups on the day, each once, by row.
  [[nodiscard]] std::span<const Row> incubatorsOf(const RosterLine& line) const {
    return {incubators_.data() + line.incubators, line.incubatorCount};
  }
  [[nodiscard]] const QDate& date() const { return date_; }
  [[nodiscard]] RosterScope scope() const { return scope_; }
  [[nodiscard]] int activeCount() const { return active_; }
  [[nodiscard]] const QDate& firstArrival() const { return firstArrival_; }  // of all lines; null where there is none

 private:
  std::vector<RosterLine> lines_;
  std::vector<Row> startups_, incubators_;
  QDate date_, firstArrival_;
  RosterScope scope_ = RosterScope::active;
  int active_ = 0;
};

}  // namespace eclosion::analysis
