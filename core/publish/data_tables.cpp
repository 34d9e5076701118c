// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/data_tables.h"

#include <algorithm>

#include "core/analysis/figures.h"

namespace eclosion::publish {
namespace {

using Cell = DataTable::Cell;

Cell codeCell(QLatin1StringView text) { return QString(text); }

bool isBy(const TableSources& sources, const QDate& day) { return !day.isValid() || day <= sources.date; }

QString startupName(const TableSources& sources, const std::optional<StartupId>& id) {
  return id ? sources.text.startupName(*id, sources.date).simplified() : QString();
}
QString funderName(const TableSources& sources, const std::optional<OrganisationId>& id) {
  return id ? sources.text.organisationShortName(*id).simplified() : QString();
}
Cell yearCell(const TableSources& sources, const QDate& day) {
  return day.isValid() ? Cell(static_cast<qint64>(fiscalYearOf(day, sources.portfolio.fiscalYearStartMonth))) : Cell();
}
Cell methodCell(PartnershipMethod method) { return method == PartnershipMethod::none ? Cell() : codeCell(code(method)); }
Cell numberCell(const std::optional<int>& number) { return number ? Cell(static_cast<qint64>(*number)) : Cell(); }

// Each value once, in the order met.
class Words {
 public:
  void add(const QString& word) {
    if (!word.isEmpty() && !words_.contains(word)) words_ << word;
  }
  [[nodiscard]] Cell cell() const { return cellOf(words_.join(QStringLiteral("; "))); }

 private:
  QStringList words_;
};

void newestLast(DataTable& table, size_t column) {
  std::stable_sort(table.rows.begin(), table.rows.end(), [column](const auto& a, const auto& b) {
    const auto* first = std::get_if<QDate>(&a[column]);
    const auto* second = std::get_if<QDate>(&b[column]);
    return (first ? *first : QDate()) < (second ? *second : QDate());
  });
}

}  // namespace

DataTable startupData(const StartupTable& table, bool notStarted) {
  static const QStringList days{QStringLiteral("since"), QStringLiteral("next_date"), QStringLiteral("started"),
                                QStringLiteral("last_event_date"), QStringLiteral("as_of")};
  static const QStringList numbers{QStringLiteral("days_in_phase"), QStringLiteral("team_size")};
  DataTable data{.name = QStringLiteral("startups"), .columns = table.header()};
  for (const Portfolio::Row row : table.rows(notStarted)) {
    const QStringList fields = table.row(row);
    std::vector<Cell> cells;
    for (qsizetype i = 0; i < fields.size(); ++i) {
      const QString& column = data.columns[i];
      if (fields[i].isEmpty()) {
        cells.emplace_back();
      } else if (days.contains(column)) {
        cells.emplace_back(QDate::fromString(fields[i], Qt::ISODate));
      } else if (numbers.contains(column)) {
        cells.emplace_back(fields[i].toLongLong());
      } else {
        cells.emplace_back(fields[i]);
      }
    }
    data.rows.push_back(std::move(cells));
  }
  return data;
}

DataTable decisionData(const TableSources& sources) {
  DataTable data{.name = QStringLiteral("decisions"),
                 .columns = {QStringLiteral("date"), QStringLiteral("startup"), QStringLiteral("outcome"), QStringLiteral("gate"),
                             QStringLiteral("target"), QStringLiteral("amount_eur"), QStringLiteral("funder"),
                             QStringLiteral("route"), QStringLiteral("method"), QStringLiteral("period_start"),
                             QStringLiteral("period_end"), QStringLiteral("planned_team"), QStringLiteral("next_review"),
                             QStringLiteral("hypothesis"), QStringLiteral("success_criterion"), QStringLiteral("reason"),
                             QStringLiteral("session"), QStringLiteral("session_date"), QStringLiteral("id")}};
  for (const Decision& decision : sources.ledger.decisions) {
    if (decision.state != DecisionState::recorded || !isBy(sources, decision.date)) continue;
    Money total;
    Words funders, routes, methods;
    const auto amounts = sources.ledger.amountsOf(decision.id);
    for (const DecisionAmount& amount : amounts) {
      total += amount.amount;
      funders.add(funderName(sources, amount.funder));
      routes.add(QString(code(amount.route)));
      if (amount.method != PartnershipMethod::none) methods.add(QString(code(amount.method)));
    }
    const CommitteeSession* session = decision.session ? sources.ledger.session(*decision.session) : nullptr;
    const DecisionTransition* transition = sources.ledger.transitionOf(decision.id);
    data.rows.push_back({cellOf(decision.date), cellOf(startupName(sources, decision.startup)), codeCell(code(decision.outcome)),
                         decision.gate ? codeCell(code(*decision.gate)) : Cell(),
                         transition ? codeCell(code(transition->to)) : Cell(), amounts.empty() ? Cell() : Cell(total),
                         funders.cell(), routes.cell(), methods.cell(), cellOf(decision.periodStart), cellOf(decision.periodEnd),
                         numberCell(decision.plannedTeam), cellOf(decision.nextReview), cellOf(decision.hypothesis.trimmed()),
                         cellOf(decision.successCriterion.trimmed()), cellOf(decision.reason.trimmed()),
                         session ? cellOf(session->title.simplified()) : Cell(), session ? cellOf(session->date) : Cell(),
                         decision.id.toString()});
  }
  newestLast(data, 0);
  return data;
}

DataTable fundingData(const TableSources& sources) {
  const Ledger& ledger = sources.ledger;
  DataTable data{
      .name = QStringLiteral("funding"),
      .columns = {QStringLiteral("what"), QStringLiteral("date"), QStringLiteral("fiscal_year"), QStringLiteral("startup"),
                  QStringLiteral("funder"), QStringLiteral("route"), QStringLiteral("method"), QStringLiteral("amount_eur"),
                  QStringLiteral("label"), QStringLiteral("id")}};
  for (const Envelope& envelope : ledger.envelopes) {
    data.rows.push_back({QStringLiteral("envelope"),
                         {},
                         static_cast<qint64>(envelope.fiscalYear),
                         {},
                         cellOf(funderName(sources, envelope.funder)),
                         codeCell(code(envelope.route)),
                         {},
                         envelope.amount,
                         cellOf(envelope.note.simplified()),
                         envelope.id.toString()});
  }
  const auto add = [&](const QString& what, const auto& record, const QString& label, PartnershipMethod method) {
    data.rows.push_back({what, cellOf(record.date), yearCell(sources, record.date), cellOf(startupName(sources, record.startup)),
                         cellOf(funderName(sources, record.funder)), codeCell(code(record.route)), methodCell(method),
                         record.amount, cellOf(label.simplified()), record.id.toString()});
  };
  for (const Commitment& commitment : ledger.commitments) {
    if (isBy(sources, commitment.date)) add(QStringLiteral("commitment"), commitment, {}, PartnershipMethod::none);
  }
  for (const Decision& decision : ledger.decisions) {
    if (decision.outcome != DecisionOutcome::grant || decision.state != DecisionState::recorded || !isBy(sources, decision.date))
      continue;
    for (const DecisionAmount& amount : ledger.amountsOf(decision.id)) {
      data.rows.push_back({QStringLiteral("grant"), cellOf(decision.date), yearCell(sources, decision.date),
                           cellOf(startupName(sources, decision.startup)), cellOf(funderName(sources, amount.funder)),
                           codeCell(code(amount.route)), methodCell(amount.method), amount.amount,
                           cellOf(decision.reason.simplified()), amount.id.toString()});
    }
  }
  for (const Expense& expense : ledger.expenses) {
    if (isBy(sources, expense.date)) add(QStringLiteral("expense"), expense, expense.label, expense.method);
  }
  newestLast(data, 1);
  return data;
}

}  // namespace eclosion::publish
