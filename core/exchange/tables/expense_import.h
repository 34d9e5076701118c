// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/domain/entities.h"
#include "core/exchange/tables/expense_mapping.h"
#include "core/exchange/tables/name_index.h"
#include "core/exchange/tables/values.h"

namespace eclosion::exchange {

struct ExpenseOptions {
  bool creditNotes = false;     // negative amounts are meant
  bool withDuplicates = false;  // rows that the portfolio or the table has already are taken again
  int closedFiscalYear = 0;     // this year and those before take no more money; 0: none is closed
  int fiscalYearStartMonth = 1;
};

struct BadRow {
  int row = 0;  // as a spreadsheet counts
  QString reason;
};

struct PlannedExpense {
  int row = 0;
  Expense expense;
  int firstAlike = 0;  // of a duplicate: the row of the table that says the same; 0: the portfolio has it
};

// What the rows of a table come to; nothing is written.
struct ExpensePlan {
  std::vector<PlannedExpense> expenses;    // to be added
  std::vector<PlannedExpense> duplicates;  // same day, startup, amount and words as one of the portfolio or of a row above
  std::vector<BadRow> bad;                 // by row
  DateOrder dateOrder = DateOrder::dayFirst;
  Money total;          // of those to be added
  int ofNetwork = 0;    // of those, without a startup
  int creditNotes = 0;  // of those, below zero
};

// Every row becomes an expense with an id of its own, a duplicate, or a bad row with its reason. `known`: what the portfolio has;
// a row that says what one above said may be the same payment twice: it is a duplicate, too. Errors: refused, where a column that
// is needed is not mapped.
[[nodiscard]] Result<ExpensePlan> planExpenses(const SourceTable& table, const ExpenseMapping& mapping, const ExpenseNames& names,
                                               const std::vector<Expense>& known, const ExpenseOptions& options,
                                               const std::stop_token& stop = {});

}  // namespace eclosion::exchange
