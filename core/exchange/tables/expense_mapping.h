// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <array>
#include <optional>

#include "core/domain/codes.h"
#include "core/exchange/tables/source_table.h"

namespace eclosion::exchange {

// What a column of a table of expenses may say.
enum class ExpenseColumn : quint8 { date, amount, startup, funder, route, method, label };
inline constexpr int expenseColumnCount = 7;

[[nodiscard]] QLatin1StringView keyOf(ExpenseColumn column);  // in JSON
[[nodiscard]] QString nameOf(ExpenseColumn column);           // for people
[[nodiscard]] constexpr bool isNeeded(ExpenseColumn column) {
  return column == ExpenseColumn::date || column == ExpenseColumn::amount;
}

// Which column of a table says what, and what is meant where none does.
struct ExpenseMapping {
  std::array<int, expenseColumnCount> places;  // from 0; -1: none
  FundingRoute route = FundingRoute::ownBudget;
  QString funder = {};  // a name; empty: not said

  ExpenseMapping() { places.fill(-1); }
  [[nodiscard]] int placeOf(ExpenseColumn column) const { return places[static_cast<size_t>(column)]; }
  void set(ExpenseColumn column, int place) { places[static_cast<size_t>(column)] = place; }
  friend bool operator==(const ExpenseMapping&, const ExpenseMapping&) = default;
};

// From the titles of the columns, in English and French; each column says one thing.
[[nodiscard]] ExpenseMapping guessMapping(const QStringList& header);

// By the titles of the columns: {"date":"Date de paiement","amount":"Montant TTC","funder":{"value":"DINUM"}}. A value stands for
// every row.
[[nodiscard]] QJsonObject toJson(const ExpenseMapping& mapping, const QStringList& header);
// Errors: usage, where it names a column the table has not, or means nothing.
[[nodiscard]] Result<ExpenseMapping> mappingFrom(const QJsonObject& json, const QStringList& header);

}  // namespace eclosion::exchange
