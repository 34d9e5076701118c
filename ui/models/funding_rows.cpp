// SPDX-License-Identifier: GPL-3.0-or-later
// The rows behind the numbers of the funding screen: expenses, commitments, grants, envelopes.
#include <QCoreApplication>
#include <algorithm>

#include "core/domain/fiscal_year.h"
#include "core/domain/words.h"
#include "ui/models/formats.h"
#include "ui/models/funding_cells.h"
#include "ui/models/money_words.h"
#include "ui/startups/story_words.h"

namespace eclosion::ui {
namespace {

struct FundingRows {
  Q_DECLARE_TR_FUNCTIONS(FundingRows)
};

using analysis::EnvelopeKey;

bool passes(const FundingSources& sources, const std::optional<StartupId>& startup) {
  if (sources.only.empty()) return true;
  const Portfolio::Row row = startup ? sources.portfolio.rowOf(*startup) : Portfolio::none;
  return row < sources.only.size() && sources.only[row];
}

int yearOf(const FundingSources& sources, const QDate& date) {
  return fiscalYearOf(date, sources.portfolio.fiscalYearStartMonth);
}

// Whether money of those is what the query asks for. What is behind an envelope is so whatever the filter.
bool isAsked(const FundingSources& sources, const MoneyQuery& query, const std::optional<StartupId>& startup,
             const std::optional<OrganisationId>& funder, FundingRoute route, const QDate& date) {
  if (query.ofNetwork ? startup.has_value() : query.startup && startup != query.startup) return false;
  if (query.route && route != *query.route) return false;
  if (query.fiscalYear && (date.isNull() || yearOf(sources, date) != *query.fiscalYear)) return false;
  if (!query.envelope) return passes(sources, startup);
  const EnvelopeKey& key = *query.envelope;
  return funder == key.funder && route == key.route && date.isValid() && yearOf(sources, date) == key.fiscalYear;
}

std::vector<FundingColumn> columnsOf(MoneyKind kind, bool ofOneStartup) {
  std::vector<FundingColumn> columns;
  if (kind != MoneyKind::envelopes) {
    columns.push_back({.key = "date", .title = FundingRows::tr("Date"), .width = 110, .whole = true});
    if (!ofOneStartup) columns.push_back({.key = "startup", .title = FundingRows::tr("Startup"), .width = 190});
  }
  columns.push_back({.key = kind == MoneyKind::envelopes ? "note" : "label",
                     .title = kind == MoneyKind::envelopes ? FundingRows::tr("Note") : FundingRows::tr("What for")});
  columns.push_back({.key = "funder", .title = FundingRows::tr("Funder"), .width = 150});
  columns.push_back({.key = "route", .title = FundingRows::tr("Route"), .width = 214});
  columns.push_back({.key = "amount_eur", .title = FundingRows::tr("Amount"), .width = 120, .right = true});
  return columns;
}

struct MoneyLine {
  QDate date = {};
  std::optional<StartupId> startup = {};
  QString words = {};
  std::optional<OrganisationId> funder = {};
  FundingRoute route = FundingRoute::ownBudget;
  PartnershipMethod method = PartnershipMethod::none;
  Money amount = {};
  RecordRef record = {};
  std::optional<DecisionId> decision = {};
};

void add(const FundingSources& sources, const MoneyQuery& query, FundingTable& table, const MoneyLine& line) {
  FundingRow row{.key = line.record.id.toString(QUuid::WithoutBraces), .cells = {}, .query = query, .route = line.route};
  row.startup = line.startup;
  row.record = line.record;
  row.ofDecision = line.decision;
  if (query.kind != MoneyKind::envelopes) {
    row.cells.push_back(dateCell(line.date));
    if (!query.startup) row.cells.push_back(startupCell(sources, line.startup));
  }
  row.cells.push_back({.text = line.words, .value = line.words});
  row.cells.push_back(funderCell(sources, line.funder));
  row.cells.push_back(routeCell(line.route, line.method));
  row.cells.push_back(moneyCell(line.amount));
  table.total += line.amount;
  table.rows.push_back(std::move(row));
}

QString wordsOf(const FundingSources& sources, const Commitment& commitment) {
  const Decision* decision = commitment.decision ? sources.ledger.decision(*commitment.decision) : nullptr;
  if (!decision) return {};
  return decision->date.isValid() ? FundingRows::tr("%1, decided on %2", "an outcome, a date")
                                        .arg(outcomeWord(decision->outcome), dateText(decision->date))
                                  : outcomeWord(decision->outcome);
}

void addEnvelopes(const FundingSources& sources, const MoneyQuery& query, FundingTable& table) {
  for (const Envelope& envelope : sources.ledger.envelopes) {
    const EnvelopeKey key{.funder = envelope.funder, .route = envelope.route, .fiscalYear = envelope.fiscalYear};
    if (query.envelope && key != *query.envelope) continue;
    add(sources, query, table,
        {.words = envelope.note.simplified(),
         .funder = envelope.funder,
         .route = envelope.route,
         .amount = envelope.amount,
         .record = refTo(envelope)});
  }
}

}  // namespace

FundingTable moneyTable(const FundingSources& sources, const MoneyQuery& query) {
  FundingTable table{.columns = columnsOf(query.kind, query.startup.has_value()), .rows = {}, .total = {}};
  const auto asked = [&](const auto& record) {
    return isAsked(sources, query, record.startup, record.funder, record.route, record.date);
  };
  switch (query.kind) {
    case MoneyKind::expenses:
      for (const Expense& expense : sources.ledger.expenses) {
        if (expense.date.isNull() || expense.date > sources.date || !asked(expense)) continue;
        add(sources, query, table,
            {expense.date, expense.startup, expense.label.simplified(), expense.funder, expense.route, expense.method,
             expense.amount, refTo(expense)});
      }
      break;
    case MoneyKind::commitments:
      for (const Commitment& commitment : sources.ledger.commitments) {
        // An envelope's year is committed as a whole, later days too.
        const bool shown = commitment.date.isValid() && (commitment.date <= sources.date || query.envelope || query.later);
        if (!shown || !asked(commitment)) continue;
        add(sources, query, table,
            {commitment.date, commitment.startup, wordsOf(sources, commitment), commitment.funder, commitment.route,
             PartnershipMethod::none, commitment.amount, refTo(commitment), commitment.decision});
      }
      break;
    case MoneyKind::grants:
      for (const Decision& decision : sources.ledger.decisions) {
        if (decision.outcome != DecisionOutcome::grant || decision.state != DecisionState::recorded) continue;
        if (decision.date.isValid() && decision.date > sources.date) continue;
        for (const DecisionAmount& amount : sources.ledger.amountsOf(decision.id)) {
          if (!isAsked(sources, query, decision.startup, amount.funder, amount.route, decision.date)) continue;
          add(sources, query, table,
              {decision.date, decision.startup, decision.reason.simplified(), amount.funder, amount.route, amount.method,
               amount.amount, refTo(amount), decision.id});
        }
      }
      break;
    case MoneyKind::envelopes:
      addEnvelopes(sources, query, table);
      break;
  }
  // The newest first, as statements have it.
  if (query.kind != MoneyKind::envelopes) {
    std::stable_sort(table.rows.begin(), table.rows.end(), [](const FundingRow& a, const FundingRow& b) {
      return std::get<QDate>(a.cells.front().value) > std::get<QDate>(b.cells.front().value);
    });
  }
  return table;
}

FundingTable grantsTable(const FundingSources& sources) { return moneyTable(sources, {.kind = MoneyKind::grants}); }

QString envelopeName(const FundingSources& sources, const EnvelopeKey& key) {
  return QStringList{funderCell(sources, key.funder).text, routeName(key.route),
                     fiscalYearText(key.fiscalYear, sources.portfolio.fiscalYearStartMonth)}
      .join(QStringLiteral(" · "));
}

QString queryTitle(const FundingSources& sources, const MoneyQuery& query) {
  QStringList parts;
  if (query.startup) parts << sources.text.startupName(*query.startup, sources.date).simplified();
  if (query.ofNetwork) parts << startupCell(sources, std::nullopt).text;
  if (query.envelope) parts << envelopeName(sources, *query.envelope);
  if (query.route) parts << routeName(*query.route);
  if (query.fiscalYear) parts << fiscalYearText(*query.fiscalYear, sources.portfolio.fiscalYearStartMonth);
  return parts.join(QStringLiteral(" · "));
}

}  // namespace eclosion::ui
