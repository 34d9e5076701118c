// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <vector>

#include "core/domain/portfolio.h"

namespace eclosion::ui {

// Every history entry of a portfolio in order of its start, so that the board of any date is one pass without a sort:
// the entries that hold, met in the order of the longest time in their phase.
class BoardTimeline {
 public:
  using Row = Portfolio::Row;
  using Day = qint32;  // Julian day
  static constexpr Day never = 0x7fffffff;

  struct Entry {
    Day start;
    Day end;  // first day of the startup's next entry; `never` when there is none
    Row startup;
    Phase phase;
  };

  BoardTimeline() = default;
  explicit BoardTimeline(const Portfolio& portfolio);

  // Follows a change of the portfolio that concerns these startups; `moves` as in PortfolioChange::startupMoves.
  void update(const Portfolio& portfolio, const std::vector<Row>& startups, const std::vector<Row>& moves);

  [[nodiscard]] const std::vector<Entry>& entries() const { return entries_; }
  // Days on which some startup enters a phase or an outcome, in order, each once.
  [[nodiscard]] const std::vector<Day>& transitions() const { return transitions_; }
  // The transition before (after) a day; a null date where there is none.
  [[nodiscard]] QDate transitionBefore(const QDate& date) const;
  [[nodiscard]] QDate transitionAfter(const QDate& date) const;

  [[nodiscard]] static Day day(const QDate& date) { return date.isValid() ? static_cast<Day>(date.toJulianDay()) : 0; }

 private:
  static void appendHistory(const Portfolio& portfolio, Row startup, std::vector<Entry>& entries);
  void orderByStart();
  void noteTransitions();

  std::vector<Entry> entries_;
  std::vector<Day> transitions_;
};

}  // namespace eclosion::ui
