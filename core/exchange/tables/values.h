// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <stop_token>
#include <vector>

#include "core/domain/codes.h"
#include "core/domain/money.h"
#include "core/exchange/tables/source_table.h"

// What people write in the cells of a table: sums, days, routes. A failure says what is wrong with the cell, for a list of rows.
namespace eclosion::exchange {

// “1 234,56 €”, “1,234.56”, “(12.50)”, “−3”, EUR before or behind. One sign alone with three figures after it parts thousands:
// euros have two decimals. Of a number of a workbook: to the nearest cent.
[[nodiscard]] Result<Money> readAmount(const SourceCell& cell);

// In which order day and month stand where the year is last.
enum class DateOrder : quint8 { dayFirst, monthFirst };
// Month first only where some of the cells cannot be read the other way, and all can be read that way.
class DateOrderFinder {
 public:
  void take(const SourceCell& cell);
  [[nodiscard]] DateOrder order() const { return monthFirst_ && !dayFirst_ ? DateOrder::monthFirst : DateOrder::dayFirst; }

 private:
  bool monthFirst_ = false, dayFirst_ = false;  // some cell can be read in no other way
};

// Of all cells of those columns (from 0) that a table has.
[[nodiscard]] DateOrder dateOrderIn(const SourceTable& table, const std::vector<int>& places, const std::stop_token& stop = {});

// A cell in words, whatever it holds, and a text without controls, which nobody typed: line breaks are spaces.
[[nodiscard]] QString wordsIn(const SourceCell& cell);
[[nodiscard]] QString tidied(const QString& text);

// 2025-12-31 (with a time after it or not), 31/12/2025, 31.12.2025, 31-12-25, 31 décembre 2025, Dec 31, 2025, 46022 (the serial
// day of a spreadsheet).
[[nodiscard]] Result<QDate> readDay(const SourceCell& cell, DateOrder order = DateOrder::dayFirst);

struct RouteWords {
  FundingRoute route = FundingRoute::ownBudget;
  PartnershipMethod method = PartnershipMethod::none;
  friend bool operator==(const RouteWords&, const RouteWords&) = default;
};
// A route by its code or in words, English or French; the words of a partnership's kind say the route too.
[[nodiscard]] Result<RouteWords> readRoute(const QString& text);

}  // namespace eclosion::exchange
