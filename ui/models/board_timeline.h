// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <algorithm>
#include <span>
#include <utility>
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

  // A day of the columns, or `never`, in three bytes: there are many entries.
  class PackedDay {
   public:
    PackedDay() = default;
    PackedDay(Day on) {  // NOLINT(google-explicit-constructor)
      const quint32 packed = on == never ? last : static_cast<quint32>(std::clamp<Day>(on, 0, last - 1));
      for (int i = 0; i < 3; ++i) bytes_[i] = static_cast<quint8>(packed >> (8 * i) & 0xffU);
    }
    // NOLINTNEXTLINE(google-explicit-constructor)
    operator Day() const { return packed() == last ? never : static_cast<Day>(packed()); }

   private:
    static constexpr quint32 last = 0xffffff;
    [[nodiscard]] quint32 packed() const { return bytes_[0] | quint32{bytes_[1]} << 8 | quint32{bytes_[2]} << 16; }
    quint8 bytes_[3] = {};
  };
  struct Entry {
    PackedDay start;
    PackedDay end;  // first day of the startup's next entry; `never` when there is none
    Phase phase;
    Row startup;
  };
  static_assert(sizeof(Entry) == 12);

  BoardTimeline() = default;
  explicit BoardTimeline(const Portfolio& portfolio) : BoardTimeline(std::span(portfolio.phases)) {}
  // Of the phases of a portfolio, in their order there.
  explicit BoardTimeline(std::span<const Portfolio::PhaseFacts> phases);

  // Follows a change of the portfolio that concerns these startups; `moves` as in PortfolioChange::startupMoves.
  void update(const Portfolio& portfolio, const std::vector<Row>& startups, const std::vector<Row>& moves);

  [[nodiscard]] const std::vector<Entry>& entries() const { return entries_; }
  // Days on which some startup enters a phase or an outcome, in order, each once.
  [[nodiscard]] const std::vector<Day>& transitions() const { return transitions_; }
  // The transition before (after) a day; a null date where there is none.
  [[nodiscard]] QDate transitionBefore(const QDate& date) const;
  [[nodiscard]] QDate transitionAfter(const QDate& date) const;

  // The entries whose start lies after `from` and not after `to`, as positions.
  [[nodiscard]] std::pair<quint32, quint32> startingBetween(Day from, Day to) const;
  // The position of the entry that holds on a day; ~0 where the startup had not started.
  [[nodiscard]] quint32 holding(const Portfolio& portfolio, Row startup, Day on) const;

  // Of a day of the columns that is not null.
  [[nodiscard]] static Day day(const ColumnDay& on) { return static_cast<Day>(on.toJulianDay()); }
  [[nodiscard]] static Day day(const QDate& date) { return date.isValid() ? static_cast<Day>(date.toJulianDay()) : 0; }

 private:
  static void appendHistory(const Portfolio& portfolio, Row startup, std::vector<Entry>& entries);
  void noteTransitions();

  std::vector<Entry> entries_;
  std::vector<Day> transitions_;
};

}  // namespace eclosion::ui
