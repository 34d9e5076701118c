// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/funding_table.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/analysis/fiscal_money.h"
#include "core/domain/fiscal_year.h"
#include "core/domain/words.h"
#include "core/support/collation.h"
#include "ui/models/formats.h"
#include "ui/models/funding_cells.h"
#include "ui/models/money_words.h"
#include "ui/startups/story_words.h"

namespace eclosion::ui {
namespace {

struct FundingTables {
  Q_DECLARE_TR_FUNCTIONS(FundingTables)
};

using Tone = FundingCell::Tone;
using analysis::EnvelopeStanding;
using analysis::StartupFunding;

QString overText(Money over) { return FundingTables::tr("over by %1", "a sum").arg(exactMoney(over)); }

FundingCell leftOf(const EnvelopeStanding& standing) {
  // Nothing is left of what there is not: a sum of nothing would say that all of it is committed.
  if (!standing.hasEnvelope)
    return {
        .text = FundingTables::tr("no envelope"), .value = standing.left(), .tone = standing.isOver() ? Tone::bad : Tone::quiet};
  FundingCell cell{.text = exactMoney(standing.left()), .value = standing.left()};
  if (standing.amount.cents > 0)
    cell.filled = static_cast<double>(standing.committed.cents) / static_cast<double>(standing.amount.cents);
  if (!standing.isOver()) return cell;
  const Money over{-standing.left().cents};
  cell.text = overText(over);
  cell.tone = Tone::bad;
  if (!cell.filled) cell.filled = 2;
  return cell;
}

FundingCell leftOf(const StartupFunding& funding) {
  const Money left = funding.left();
  if (!funding.isOver()) return moneyCell(left);
  return {.text = overText({-left.cents}), .value = left, .tone = Tone::bad};
}

// Every startup that money has gone to, each once, in order.
std::vector<StartupId> startupsWithMoney(const FundingSources& sources) {
  std::vector<StartupId> ids;
  const auto take = [&](const StartupId& id) {
    const Portfolio::Row row = sources.portfolio.rowOf(id);
    if (row == Portfolio::none || (!sources.only.empty() && (row >= sources.only.size() || !sources.only[row]))) return;
    if (ids.empty() || !(ids.back() == id)) ids.push_back(id);
  };
  for (const Commitment& commitment : sources.ledger.commitments) take(commitment.startup);
  for (const Expense& expense : sources.ledger.expenses) {
    if (expense.startup) take(*expense.startup);
  }
  for (const Decision& decision : sources.ledger.decisions) {
    if (decision.outcome == DecisionOutcome::grant) take(decision.startup);
  }
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  return ids;
}

Money spentIn(const FundingSources& sources, std::span<const Expense> expenses, int year) {
  Money sum;
  for (const Expense& expense : expenses) {
    if (analysis::isInYearUpTo(expense.date, year, sources.portfolio.fiscalYearStartMonth, sources.date)) sum += expense.amount;
  }
  return sum;
}

FundingCell lastsCell(const FundingSources& sources, const StartupFunding& funding) {
  if (funding.lastsUntil.isNull()) return {};
  const bool over = funding.lastsUntil <= sources.date;
  return {.text = over ? FundingTables::tr("used up") : dateText(funding.lastsUntil),
          .value = funding.lastsUntil,
          .tone = over ? Tone::bad : Tone::plain};
}

// A pace is no sum: whole euros.
FundingCell paceCell(Money perMonth) {
  FundingCell cell = moneyOrNothing(Money::euros((perMonth.cents + 50) / 100));
  cell.value = perMonth;
  return cell;
}

// What was spent for nobody in particular: expenses without a startup come first in their order.
std::span<const Expense> networkExpenses(const Ledger& ledger) {
  const auto last = std::find_if(ledger.expenses.begin(), ledger.expenses.end(), [](const Expense& e) { return e.startup; });
  return {ledger.expenses.data(), static_cast<size_t>(last - ledger.expenses.begin())};
}

}  // namespace

FundingCell dateCell(const QDate& date) {
  return {.text = date.isValid() ? dateText(date) : FundingTables::tr("no date"),
          .value = date,
          .tone = date.isValid() ? Tone::plain : Tone::quiet};
}

FundingCell moneyCell(Money amount, Tone tone) { return {.text = exactMoney(amount), .value = amount, .tone = tone}; }

FundingCell moneyOrNothing(Money amount) { return amount.cents == 0 ? FundingCell{.value = Money{}} : moneyCell(amount); }

FundingCell startupCell(const FundingSources& sources, const std::optional<StartupId>& startup) {
  if (!startup) return {.text = FundingTables::tr("The network as a whole"), .value = QString(), .tone = Tone::quiet};
  const QString name = sources.text.startupName(*startup, sources.date).simplified();
  return {.text = name, .value = name, .tone = Tone::strong};
}

FundingCell funderCell(const FundingSources& sources, const std::optional<OrganisationId>& funder) {
  if (!funder) return {.text = FundingTables::tr("No funder named"), .value = QString(), .tone = Tone::quiet};
  const QString name = sources.text.organisationShortName(*funder).simplified();
  return {.text = name, .value = name};
}

FundingCell routeCell(FundingRoute route, PartnershipMethod method) {
  const QString how = methodWord(method);
  const QString name = how.isEmpty() ? routeName(route) : QStringLiteral("%1 · %2").arg(routeName(route), how);
  return {.text = name, .value = name};
}

FundingTable envelopesTable(const FundingSources& sources) {
  FundingTable table;
  table.columns = {
      {.key = "funder", .title = FundingTables::tr("Funder"), .width = 0},
      {.key = "route", .title = FundingTables::tr("Route"), .width = 0},
      {.key = "fiscal_year", .title = FundingTables::tr("Fiscal year"), .width = 88, .whole = true},
      {.key = "amount_eur", .title = FundingTables::tr("Envelope"), .width = 104, .right = true, .behind = MoneyKind::envelopes},
      {.key = "committed_eur",
       .title = FundingTables::tr("Committed in the year"),
       .width = 104,
       .right = true,
       .behind = MoneyKind::commitments},
      {.key = "spent_eur", .title = FundingTables::tr("Spent"), .width = 104, .right = true, .behind = MoneyKind::expenses},
      {.key = "left_eur",
       .title = FundingTables::tr("Left to commit"),
       .width = 150,
       .right = true,
       .behind = MoneyKind::commitments},
  };
  const int startMonth = sources.portfolio.fiscalYearStartMonth;
  for (const EnvelopeStanding& standing : analysis::envelopesAt(sources.portfolio, sources.ledger, sources.date)) {
    const analysis::EnvelopeKey& key = standing.key;
    if (key.fiscalYear != sources.fiscalYear()) continue;
    FundingRow row{.key = QStringLiteral("%1 %2 %3")
                              .arg(key.funder ? key.funder->toString() : QString())
                              .arg(code(key.route))
                              .arg(key.fiscalYear),
                   .cells = {},
                   .query = {.envelope = key},
                   .route = key.route};
    FundingCell funder = funderCell(sources, key.funder);
    if (key.funder) funder.tone = Tone::strong;
    row.cells = {funder,
                 routeCell(key.route),
                 {.text = fiscalYearText(key.fiscalYear, startMonth), .value = static_cast<qint64>(key.fiscalYear)},
                 moneyOrNothing(standing.amount),
                 moneyOrNothing(standing.committed),
                 moneyOrNothing(standing.spent),
                 leftOf(standing)};
    table.total += standing.committed;
    table.rows.push_back(std::move(row));
  }
  // Within a route by name; the standings come by id.
  const QCollator collator = nameCollator();
  std::stable_sort(table.rows.begin(), table.rows.end(), [&](const FundingRow& first, const FundingRow& second) {
    const analysis::EnvelopeKey& a = *first.query.envelope;
    const analysis::EnvelopeKey& b = *second.query.envelope;
    if (a.route != b.route) return a.route < b.route;
    return collator.compare(first.cells.front().text, second.cells.front().text) < 0;
  });
  return table;
}

FundingTable startupsTable(const FundingSources& sources) {
  const int year = sources.fiscalYear();
  FundingTable table;
  table.columns = {
      {.key = "startup", .title = FundingTables::tr("Startup"), .width = 0},
      {.key = "spent_in_year_eur",
       .title =
           FundingTables::tr("Spent in %1", "a fiscal year").arg(fiscalYearText(year, sources.portfolio.fiscalYearStartMonth)),
       .width = 134,
       .right = true,
       .behind = MoneyKind::expenses,
       .ofYear = true},
      {.key = "committed_eur",
       .title = FundingTables::tr("Committed"),
       .width = 102,
       .right = true,
       .behind = MoneyKind::commitments},
      {.key = "spent_eur", .title = FundingTables::tr("Spent"), .width = 102, .right = true, .behind = MoneyKind::expenses},
      {.key = "left_eur",
       .title = FundingTables::tr("Left to spend"),
       .width = 134,
       .right = true,
       .behind = MoneyKind::commitments},
      {.key = "granted_eur", .title = FundingTables::tr("Granted"), .width = 80, .right = true, .behind = MoneyKind::grants},
      {.key = "per_month_eur",
       .title = FundingTables::tr("A month", "what is spent in one"),
       .width = 84,
       .right = true,
       .behind = MoneyKind::expenses},
      {.key = "lasts_until",
       .title = FundingTables::tr("Lasts until"),
       .width = 100,
       .whole = true,
       .behind = MoneyKind::expenses},
  };
  for (const StartupId& id : startupsWithMoney(sources)) {
    const StartupFunding funding = analysis::fundingOf(sources.ledger, id, sources.date);
    if (funding.committed.total().cents == 0 && funding.spent.total().cents == 0 && funding.granted.cents == 0) continue;
    FundingRow row{.key = id.toString(), .cells = {}, .query = {.startup = id}, .startup = id};
    row.cells = {startupCell(sources, id),
                 moneyOrNothing(spentIn(sources, sources.ledger.expensesOf(id), year)),
                 moneyOrNothing(funding.committed.total()),
                 moneyOrNothing(funding.spent.total()),
                 leftOf(funding),
                 moneyOrNothing(funding.granted),
                 paceCell(funding.perMonth),
                 lastsCell(sources, funding)};
    table.total += funding.committed.total();
    table.rows.push_back(std::move(row));
  }
  Money spent;
  for (const Expense& expense : networkExpenses(sources.ledger)) {
    if (expense.date.isValid() && expense.date <= sources.date) spent += expense.amount;
  }
  if (spent.cents != 0 && sources.only.empty()) {
    FundingRow row{.key = QStringLiteral("network"), .cells = {}, .query = {.ofNetwork = true}};
    row.cells = {startupCell(sources, std::nullopt),
                 moneyOrNothing(spentIn(sources, networkExpenses(sources.ledger), year)),
                 {},
                 moneyCell(spent),
                 {},
                 {},
                 {},
                 {}};
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace eclosion::ui
