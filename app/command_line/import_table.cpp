// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/command_line/import_people.h"
#include "app/command_line/interrupt.h"
#include "app/command_line/options.h"
#include "app/command_line/registry.h"
#include "app/command_line/table_source.h"
#include "app/operations.h"
#include "core/edits/add_expenses.h"
#include "core/exchange/tables/expense_import.h"
#include "core/store/ledger.h"
#include "core/store/reader.h"
#include "core/store/record_plan.h"
#include "core/store/stored_records.h"
#include "core/store/texts.h"

namespace eclosion::app {
namespace {

using exchange::ExpensePlan;
using exchange::SourceTable;

QString option(const char* name) { return QString::fromLatin1(name); }

QString eurosText(Money amount) {
  const qint64 cents = std::abs(amount.cents);
  return QStringLiteral("%1%2.%3")
      .arg(amount.cents < 0 ? QStringLiteral("-") : QString())
      .arg(cents / 100)
      .arg(cents % 100, 2, 10, QLatin1Char('0'));
}

struct Outcome {
  SourceTable table;
  exchange::ExpenseMapping mapping;
  ExpensePlan plan;
  bool written = false;
};

class ImportTable final : public Command {
  Q_DECLARE_TR_FUNCTIONS(eclosion::app::ImportTable)

 public:
  explicit ImportTable(bool workbook) : workbook_(workbook) {}

  [[nodiscard]] QString name() const override { return workbook_ ? QStringLiteral("import xlsx") : QStringLiteral("import csv"); }
  [[nodiscard]] QString summary() const override {
    return workbook_ ? tr("add the expenses, people or missions of a workbook's first sheet")
                     : tr("add the expenses, people or missions of a table of text");
  }
  [[nodiscard]] QList<Argument> arguments() const override { return {fileArgument()}; }
  [[nodiscard]] QList<QCommandLineOption> options() const override {
    return {
        {option("kind"), tr("what a row is: expenses, members or missions"), option("K")},
        {option("from"), tr("the table; separators, encoding and columns are found out"), option("X")},
        {option("map"),
         tr("which column says what, by titles: {\"date\":\"Date de paiement\",\"amount\":\"Montant\",\"startup\":…,\"funder\":"
            "…,\"route\":…,\"method\":…,\"label\":…}; {\"funder\":{\"value\":\"DINUM\"}} is meant for every row. Of people: "
            "name, "
            "firstName, domain, role, start, end, status, employer, share, startups"),
         option("M")},
        {option("skip-bad"), tr("import the good rows where some are bad; without it, none is")},
        {option("bad-rows"), tr("write all bad rows of people or missions to this table, with what is wrong"), option("X")},
        {option("credit-notes"), tr("take negative amounts as credit notes")},
        {option("with-duplicates"), tr("import rows that the portfolio has already, or that the table says twice, too")},
        {option("dry-run"), tr("say what would change, and change nothing")},
        jsonOption()};
  }

  [[nodiscard]] int run(const Call& call) const override {
    const QString kind = call.options.value(option("kind"));
    if (kind == QLatin1String("members")) return importPeople(call, workbook_, exchange::PeopleKind::members);
    if (kind == QLatin1String("missions")) return importPeople(call, workbook_, exchange::PeopleKind::missions);
    if (kind != QLatin1String("expenses")) {
      const QString kinds = QStringLiteral("expenses, members, missions");
      return fail(call, {.kind = ErrorKind::usage,
                         .message = kind.isEmpty() ? tr("Say what to import with --kind: %1.").arg(kinds)
                                                   : tr("“%1” cannot be imported. The kinds are: %2.").arg(kind, kinds)});
    }
    const auto outcome = carryOut(call);
    if (!outcome) return fail(call, outcome.error());
    call.options.isSet(option("json")) ? writeJson(call, *outcome) : writeText(call, *outcome);
    return outcome->plan.bad.empty() ? exit_code::done : exit_code::problems;
  }

 private:
  [[nodiscard]] Result<Outcome> carryOut(const Call& call) const {
    const QString path = call.arguments.first();
    const QString from = call.options.value(option("from"));
    const Interrupt interrupt;
    auto table = givenTable(call, workbook_, interrupt.token());
    if (!table) return Failure(table.error());
    auto mapping = mappingOf(call, *table);
    if (!mapping) return Failure(mapping.error());
    const bool dryRun = call.options.isSet(option("dry-run"));
    const auto named = [&path](Error error) {
      if (error.file.isEmpty()) error.file = path;
      return Failure(std::move(error));
    };
    const auto file = store::PortfolioFile::open(path, dryRun ? store::Access::read : store::Access::write);
    if (!file) return named(file.error());
    if (!dryRun && (*file)->isReadOnly()) return named({.kind = ErrorKind::readOnly, .message = (*file)->readOnlyReason()});
    auto plan = planOf(call, **file, *table, *mapping, interrupt.token());
    if (!plan) return named(plan.error());
    Outcome outcome{std::move(*table), std::move(*mapping), std::move(*plan)};
    const bool blocked = !outcome.plan.bad.empty() && !call.options.isSet(option("skip-bad"));
    if (dryRun || blocked || outcome.plan.expenses.empty()) return outcome;
    const auto written = record(call, **file, outcome, QFileInfo(from).fileName());
    if (!written) return named(written.error());
    outcome.written = true;
    return outcome;
  }

  static Result<exchange::ExpenseMapping> mappingOf(const Call& call, const SourceTable& table) {
    const auto given = givenMapping(call);
    if (!given) return Failure(given.error());
    return *given ? exchange::mappingFrom(**given, table.header) : exchange::guessMapping(table.header);
  }

  static Result<ExpensePlan> planOf(const Call& call, const store::PortfolioFile& file, const SourceTable& table,
                                    const exchange::ExpenseMapping& mapping, const std::stop_token& stop) {
    const auto reader = store::Reader::at(file);
    if (!reader) return Failure(reader.error());
    const auto portfolio = reader->portfolio(call.clock.today());
    if (!portfolio) return Failure(portfolio.error());
    const auto ledger = store::readLedger(*reader);
    if (!ledger) return Failure(ledger.error());
    const store::Texts texts(*reader);
    std::vector<OrganisationId> organisations;
    for (const auto& organisation : portfolio->organisations) organisations.push_back(organisation.id);
    return exchange::planExpenses(table, mapping, exchange::namesOf(texts, organisations), ledger->expenses,
                                  {.creditNotes = call.options.isSet(option("credit-notes")),
                                   .withDuplicates = call.options.isSet(option("with-duplicates")),
                                   .closedFiscalYear = ledger->closedFiscalYear,
                                   .fiscalYearStartMonth = portfolio->fiscalYearStartMonth},
                                  stop);
  }

  static Result<void> record(const Call& call, store::PortfolioFile& file, const Outcome& outcome, const QString& source) {
    std::vector<Expense> expenses;
    for (const auto& planned : outcome.plan.expenses) expenses.push_back(planned.expense);
    const int count = static_cast<int>(expenses.size());
    const auto reader = store::Reader::at(file);
    if (!reader) return Failure(reader.error());
    const store::Texts texts(*reader);
    const auto portfolio = reader->portfolio(call.clock.today());
    if (!portfolio) return Failure(portfolio.error());
    const store::StoredRecords records(file, texts, *portfolio);
    const auto plan =
        edits::addExpenses(std::move(expenses), tr("Import %n expense(s) from %1", nullptr, count).arg(source))(records);
    if (!plan) return Failure(plan.error());
    const auto change = store::recordPlan(file, call.clock, actorName(), *plan);
    return change ? Result<void>() : Failure(change.error());
  }

  static void writeJson(const Call& call, const Outcome& outcome) {
    QJsonArray bad, duplicates;
    for (const auto& row : outcome.plan.bad) bad.append(QJsonObject{{option("row"), row.row}, {option("reason"), row.reason}});
    for (const auto& row : outcome.plan.duplicates) duplicates.append(row.row);
    const QJsonObject result{{option("rows"), static_cast<int>(outcome.table.rows.size())},
                             {option("expenses"), static_cast<int>(outcome.plan.expenses.size())},
                             {option("total"), outcome.plan.total.cents},
                             {option("written"), outcome.written},
                             {option("mapping"), exchange::toJson(outcome.mapping, outcome.table.header)},
                             {option("duplicates"), duplicates},
                             {option("bad"), bad}};
    call.streams.out << QString::fromUtf8(QJsonDocument(result).toJson());
  }

  static void writeText(const Call& call, const Outcome& outcome) {
    auto& out = call.streams.out;
    const ExpensePlan& plan = outcome.plan;
    const auto count = [](size_t number) { return static_cast<int>(number); };
    out << tr("Read %n row(s): %1.", nullptr, count(outcome.table.rows.size())).arg(exchange::wordsOf(outcome.table)) << '\n';
    for (int place = 0; place < exchange::expenseColumnCount; ++place) {
      const auto column = static_cast<exchange::ExpenseColumn>(place);
      const int at = outcome.mapping.placeOf(column);
      if (at >= 0)
        out << tr("  %1 from “%2”", "what, the title of a column").arg(exchange::nameOf(column), outcome.table.header[at])
            << '\n';
    }
    if (plan.dateOrder == exchange::DateOrder::monthFirst) out << tr("Dates are read with the month first.") << '\n';
    out << tr("%n expense(s), %1 euros in all.", nullptr, count(plan.expenses.size())).arg(eurosText(plan.total)) << '\n';
    if (plan.ofNetwork > 0)
      out << tr("%n of them name(s) no startup: spent for the network as a whole.", nullptr, plan.ofNetwork) << '\n';
    if (!plan.duplicates.empty()) {
      out << (call.options.isSet(option("with-duplicates"))
                  ? tr("%n possible duplicate(s), imported too:", nullptr, count(plan.duplicates.size()))
                  : tr("%n possible duplicate(s), left out (--with-duplicates imports them):", nullptr,
                       count(plan.duplicates.size())))
          << '\n';
      for (const auto& row : plan.duplicates)
        out << tr("  row %1: %2, %3 euros, %4")
                   .arg(row.row)
                   .arg(row.expense.date.toString(Qt::ISODate), eurosText(row.expense.amount),
                        row.firstAlike > 0 ? tr("the same as row %1").arg(row.firstAlike) : tr("the portfolio has it already"))
            << '\n';
    }
    if (!plan.bad.empty()) {
      out << tr("%n bad row(s):", nullptr, count(plan.bad.size())) << '\n';
      for (const auto& row : plan.bad) out << tr("  row %1: %2").arg(row.row).arg(row.reason) << '\n';
    }
    if (call.options.isSet(option("dry-run"))) {
      out << tr("This was a dry run; nothing was written.") << '\n';
    } else if (outcome.written) {
      out << tr("Written as one step, which one undo takes back.") << '\n';
    } else if (!plan.bad.empty() && !plan.expenses.empty()) {
      out << tr("Nothing was written: correct the bad rows, or import the good ones with --skip-bad.") << '\n';
    } else {
      out << tr("There is nothing new to write.") << '\n';
    }
  }

  bool workbook_;
};

}  // namespace

std::unique_ptr<Command> importCsvCommand() { return std::make_unique<ImportTable>(false); }
std::unique_ptr<Command> importXlsxCommand() { return std::make_unique<ImportTable>(true); }

}  // namespace eclosion::app
