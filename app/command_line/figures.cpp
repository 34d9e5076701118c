// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>
#include <cstdlib>

#include "app/command_line/options.h"
#include "app/command_line/portfolio_file.h"
#include "app/command_line/registry.h"
#include "app/command_line/table.h"
#include "core/analysis/figures.h"
#include "core/publish/figures_json.h"
#include "core/publish/words.h"

namespace eclosion::app {
namespace {

using analysis::YearlyFigures;

class FiguresCommand final : public Command {
  Q_DECLARE_TR_FUNCTIONS(eclosion::app::FiguresCommand)

 public:
  [[nodiscard]] QString name() const override { return QStringLiteral("figures"); }
  [[nodiscard]] QString summary() const override { return tr("the key figures on a day"); }
  [[nodiscard]] QList<Argument> arguments() const override { return {fileArgument()}; }
  [[nodiscard]] QList<QCommandLineOption> options() const override { return {asOfOption(), knownAtOption(), jsonOption()}; }
  [[nodiscard]] int run(const Call& call) const override;

 private:
  static void write(const YearlyFigures& figures, QTextStream& out);
};

// A table of a figure, its value on the day and the change on the previous year.
class FigureTable {
 public:
  FigureTable() : table_({TextTable::Align::left, TextTable::Align::right, TextTable::Align::right}) {}

  void title(const QString& text) { table_.addRow({text}); }
  void blank() { table_.addRow({QString()}); }
  void count(const QString& label, int now, int before) {
    table_.addRow({QStringLiteral("  ") + label, locale_.toString(now),
                   signedText(now - before, locale_.toString(std::abs(now - before)))});
  }
  void amount(const QString& label, Money now, Money before) {
    const Money change = now - before;
    table_.addRow({QStringLiteral("  ") + label, euros(now), signedText(change.cents, euros({std::abs(change.cents)}))});
  }
  void write(QTextStream& out) const { table_.write(out); }

 private:
  [[nodiscard]] QString euros(Money amount) const {
    return locale_.toCurrencyString(static_cast<double>(amount.cents) / 100, QStringLiteral("€"), 2);
  }
  static QString signedText(qint64 change, const QString& absolute) {
    return change == 0 ? QStringLiteral("=") : (change > 0 ? u'+' : u'−') + absolute;
  }

  QLocale locale_;
  TextTable table_;
};

void FiguresCommand::write(const YearlyFigures& figures, QTextStream& out) {
  const auto& [now, before] = figures;
  const auto day = [](const QDate& date) { return QLocale().toString(date, QLocale::LongFormat); };
  out << tr("Key figures on %1, and the change since %2").arg(day(now.asOf), day(before.asOf)) << QStringLiteral("\n\n");

  FigureTable table;
  table.title(tr("Startups"));
  table.count(tr("Ever started"), now.startups.everStarted(), before.startups.everStarted());
  table.count(tr("In programme"), now.startups.inProgramme(), before.startups.inProgramme());
  table.count(tr("Not stopped"), now.startups.notStopped(), before.startups.notStopped());
  table.blank();
  table.title(tr("By phase"));
  for (int i = 1; i <= phaseCount; ++i) {
    const Phase phase = static_cast<Phase>(i % phaseCount);
    // Most portfolios know every phase; the line would only raise a question.
    if (phase == Phase::unrecorded && now.startups[phase] == 0 && before.startups[phase] == 0) continue;
    table.count(publish::phaseName(phase), now.startups[phase], before.startups[phase]);
  }
  table.blank();
  table.title(tr("Members"));
  table.count(tr("Active"), now.membersActive, before.membersActive);
  table.count(tr("Ever"), now.membersEver, before.membersEver);
  table.blank();
  table.title(tr("Incubators"));
  table.count(tr("Active"), now.incubatorsActive, before.incubatorsActive);
  table.count(tr("Open"), now.incubatorsOpen, before.incubatorsOpen);
  const auto amounts = [&](const QString& title, const analysis::RouteAmounts& current, const analysis::RouteAmounts& previous) {
    table.blank();
    table.title(title);
    table.amount(tr("Total"), current.total(), previous.total());
    for (const auto route : {FundingRoute::ownBudget, FundingRoute::partnership, FundingRoute::partnerDirect}) {
      table.amount(publish::routeName(route), current[route], previous[route]);
    }
  };
  amounts(tr("Invested in %1").arg(now.fiscalYear), now.invested, before.invested);
  amounts(tr("Committed in %1").arg(now.fiscalYear), now.committed, before.committed);
  table.write(out);
}

int FiguresCommand::run(const Call& call) const {
  const auto date = asOf(call);
  if (!date) return fail(call, date.error());
  const auto known = knownAt(call);
  if (!known) return fail(call, known.error());
  const auto portfolio = loadPortfolio(call.arguments.first(), *known, call.clock);
  if (!portfolio) return fail(call, portfolio.error());

  const QDate day = date->value_or(portfolio->today);
  if (call.options.isSet(QStringLiteral("json"))) {
    call.streams.out << QString::fromUtf8(publish::figuresJson(analysis::figuresAt(*portfolio, day), *known));
  } else {
    write(analysis::figuresWithYearBefore(*portfolio, day), call.streams.out);
  }
  return exit_code::done;
}

}  // namespace

std::unique_ptr<Command> figuresCommand() { return std::make_unique<FiguresCommand>(); }

}  // namespace eclosion::app
