// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/expense_import.h"

#include <QCoreApplication>
#include <map>
#include <tuple>

#include "core/domain/fiscal_year.h"
#include "core/support/folding.h"

namespace eclosion::exchange {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(eclosion::exchange::ExpenseImport)
};

constexpr int longestLabel = 2'000;

using Likeness = std::tuple<QDate, QUuid, qint64, std::string>;

Likeness likenessOf(const Expense& expense) {
  return {expense.date, expense.startup ? expense.startup->uuid() : QUuid(), expense.amount.cents, folded(expense.label)};
}

Failure refused(const QString& message) { return failure(ErrorKind::refused, message); }

class RowReader {
 public:
  RowReader(const ExpenseMapping& mapping, const ExpenseNames& names, const ExpenseOptions& options, DateOrder order)
      : mapping_(mapping), names_(names), options_(options), order_(order) {}

  Result<Expense> read(const SourceRow& row) const {
    Expense expense{.id = newId<ExpenseId>(), .route = mapping_.route};
    const auto date = readDay(cell(row, ExpenseColumn::date), order_);
    if (!date) return Failure(date.error());
    expense.date = *date;
    if (options_.closedFiscalYear > 0) {
      const int year = fiscalYearOf(*date, options_.fiscalYearStartMonth);
      if (year <= options_.closedFiscalYear)
        return refused(Words::tr("The fiscal year %1 is closed. Reopen it, or leave the row out.").arg(year));
    }
    const auto amount = readAmount(cell(row, ExpenseColumn::amount));
    if (!amount) return Failure(amount.error());
    if (amount->cents == 0) return refused(Words::tr("The amount is 0."));
    if (amount->cents < 0 && !options_.creditNotes)
      return refused(Words::tr("The amount is negative. If it is a credit note, allow credit notes."));
    expense.amount = *amount;
    ECLOSION_TRY(readNames(row, expense));
    ECLOSION_TRY(readRoutes(row, expense));
    expense.label = tidied(text(row, ExpenseColumn::label));
    if (expense.label.size() > longestLabel) return refused(Words::tr("The words are longer than %1 letters.").arg(longestLabel));
    return expense;
  }

 private:
  [[nodiscard]] const SourceCell& cell(const SourceRow& row, ExpenseColumn column) const {
    static const SourceCell nothing;
    const int place = mapping_.placeOf(column);
    return place >= 0 && static_cast<size_t>(place) < row.cells.size() ? row.cells[static_cast<size_t>(place)] : nothing;
  }
  [[nodiscard]] QString text(const SourceRow& row, ExpenseColumn column) const { return wordsIn(cell(row, column)); }

  Result<void> readNames(const SourceRow& row, Expense& expense) const {
    if (const QString name = tidied(text(row, ExpenseColumn::startup)); !name.isEmpty()) {
      const auto found = names_.startups.find(name);
      if (found.empty())
        return refused(
            Words::tr("No startup is called “%1”, or ever was. Correct the name, or add the startup first.").arg(name));
      if (found.size() > 1)
        return refused(
            Words::tr("%n startups are called “%1”. Give its id instead.", nullptr, static_cast<int>(found.size())).arg(name));
      expense.startup = StartupId(found.front());
    }
    QString funder = tidied(text(row, ExpenseColumn::funder));
    if (funder.isEmpty()) funder = mapping_.funder;
    if (funder.isEmpty()) return {};
    const auto found = names_.funders.find(funder);
    if (found.empty())
      return refused(Words::tr("No organisation is called “%1”, by name or acronym. Correct it, or add the organisation first.")
                         .arg(funder));
    if (found.size() > 1)
      return refused(Words::tr("%n organisations are called “%1”. Write the full name.", nullptr, static_cast<int>(found.size()))
                         .arg(funder));
    expense.funder = OrganisationId(found.front());
    return {};
  }

  Result<void> readRoutes(const SourceRow& row, Expense& expense) const {
    if (const QString words = tidied(text(row, ExpenseColumn::route)); !words.isEmpty()) {
      const auto route = readRoute(words);
      if (!route) return Failure(route.error());
      expense.route = route->route;
      expense.method = route->method;
    }
    const QString words = tidied(text(row, ExpenseColumn::method));
    if (words.isEmpty() || folded(words) == "none" || folded(words) == "aucun" || folded(words) == "aucune") return {};
    const auto method = readRoute(words);
    if (!method || method->method == PartnershipMethod::none)
      return refused(
          Words::tr("“%1” is no kind of partnership: re-invoicing, credit transfer or management delegation.").arg(words));
    expense.method = method->method;
    if (mapping_.placeOf(ExpenseColumn::route) < 0) expense.route = FundingRoute::partnership;
    if (expense.route != FundingRoute::partnership)
      return refused(Words::tr("A kind of partnership goes with the route “partnership” alone."));
    return {};
  }

  const ExpenseMapping& mapping_;
  const ExpenseNames& names_;
  const ExpenseOptions& options_;
  DateOrder order_;
};

}  // namespace

Result<ExpensePlan> planExpenses(const SourceTable& table, const ExpenseMapping& mapping, const ExpenseNames& names,
                                 const std::vector<Expense>& known, const ExpenseOptions& options, const std::stop_token& stop) {
  for (const ExpenseColumn column : {ExpenseColumn::date, ExpenseColumn::amount}) {
    if (mapping.placeOf(column) < 0)
      return refused(
          Words::tr("No column gives the field “%1”, which every expense needs. Choose it in the mapping.").arg(nameOf(column)));
  }
  ExpensePlan plan;
  plan.dateOrder = dateOrderIn(table, {mapping.placeOf(ExpenseColumn::date)});
  std::map<Likeness, int> had;
  for (const Expense& expense : known) ++had[likenessOf(expense)];
  std::map<Likeness, int> rows;  // that said it first
  const RowReader reader(mapping, names, options, plan.dateOrder);
  for (const SourceRow& row : table.rows) {
    if (stop.stop_requested()) return failure(ErrorKind::cancelled, Words::tr("Reading was stopped."));
    auto expense = reader.read(row);
    if (!expense) {
      plan.bad.push_back({row.number, expense.error().message});
      continue;
    }
    const Likeness likeness = likenessOf(*expense);
    const auto same = had.find(likeness);
    const bool isHad = same != had.end() && same->second > 0;
    if (isHad) --same->second;
    const auto [first, isFirst] = rows.emplace(likeness, row.number);
    if (isHad || !isFirst) {
      plan.duplicates.push_back({.row = row.number, .expense = *expense, .firstAlike = isHad ? 0 : first->second});
      if (!options.withDuplicates) continue;
    }
    plan.total += expense->amount;
    plan.ofNetwork += expense->startup ? 0 : 1;
    plan.creditNotes += expense->amount.cents < 0 ? 1 : 0;
    plan.expenses.push_back({.row = row.number, .expense = std::move(*expense)});
  }
  return plan;
}

}  // namespace eclosion::exchange
