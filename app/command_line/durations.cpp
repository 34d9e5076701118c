// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>

#include "app/command_line/options.h"
#include "app/command_line/portfolio_file.h"
#include "app/command_line/registry.h"
#include "app/command_line/table.h"
#include "core/analysis/durations.h"
#include "core/publish/figures_json.h"
#include "core/publish/words.h"

namespace eclosion::app {
namespace {

using analysis::PhaseDuration;

class DurationsCommand final : public Command {
  Q_DECLARE_TR_FUNCTIONS(eclosion::app::DurationsCommand)

 public:
  [[nodiscard]] QString name() const override { return QStringLiteral("durations"); }
  [[nodiscard]] QString summary() const override { return tr("how long phases last, spells still open included (Kaplan–Meier)"); }
  [[nodiscard]] QList<Argument> arguments() const override { return {fileArgument()}; }
  [[nodiscard]] QList<QCommandLineOption> options() const override {
    return {
        asOfOption(), knownAtOption(),
        QCommandLineOption(QStringLiteral("keep-zero-days"), tr("count phases of 0 days, two phases recorded on one day, too")),
        jsonOption()};
  }
  [[nodiscard]] int run(const Call& call) const override;

 private:
  static QString days(const std::optional<int>& value) { return value ? QLocale().toString(*value) : QStringLiteral("–"); }
  static QString share(const std::optional<double>& value) {
    return value ? tr("%1%", "a share").arg(QLocale().toString(*value * 100, 'f', 1)) : QStringLiteral("–");
  }
  static void writeDays(const std::vector<PhaseDuration>& durations, QTextStream& out);
  static void writeEnds(const std::vector<PhaseDuration>& durations, QTextStream& out);
};

void DurationsCommand::writeDays(const std::vector<PhaseDuration>& durations, QTextStream& out) {
  constexpr auto right = TextTable::Align::right;
  TextTable table({TextTable::Align::left, right, right, right, right, right, right, right, right});
  table.addRow({tr("Phase"), tr("Spells"), tr("Ended"), tr("1st quartile"), tr("Median"), tr("95% interval"), tr("3rd quartile"),
                tr("Still in after %1 days").arg(analysis::survivalDays[0]), tr("After %1 days").arg(analysis::survivalDays[1])});
  for (const PhaseDuration& duration : durations) {
    const auto& interval = duration.medianInterval;
    const bool anyEnd = interval.low || interval.high;
    table.addRow({publish::phaseName(duration.phase), QLocale().toString(duration.spells), QLocale().toString(duration.events),
                  days(duration.firstQuartile), days(duration.median),
                  anyEnd ? tr("%1 to %2", "two ends of an interval").arg(days(interval.low), days(interval.high)) : days({}),
                  days(duration.thirdQuartile), share(duration.survival[0]), share(duration.survival[1])});
  }
  table.write(out);
}

void DurationsCommand::writeEnds(const std::vector<PhaseDuration>& durations, QTextStream& out) {
  constexpr auto right = TextTable::Align::right;
  TextTable table({TextTable::Align::left, TextTable::Align::left, right, right, right, right});
  QStringList header{tr("Phase"), tr("Ended by")};
  for (const int day : analysis::incidenceDays) header.append(tr("%1 days").arg(QLocale().toString(day)));
  table.addRow(header);
  const QStringList causes{tr("Stop"), tr("Exit, operated or transferred"), tr("Another phase")};
  for (const PhaseDuration& duration : durations) {
    for (size_t cause = 0; cause < duration.incidence.size(); ++cause) {
      QStringList row{cause == 0 ? publish::phaseName(duration.phase) : QString(), causes.at(static_cast<qsizetype>(cause))};
      for (const auto& value : duration.incidence[cause]) row.append(share(value));
      table.addRow(row);
    }
  }
  table.write(out);
}

int DurationsCommand::run(const Call& call) const {
  const auto date = asOf(call);
  if (!date) return fail(call, date.error());
  const auto known = knownAt(call);
  if (!known) return fail(call, known.error());
  const auto portfolio = loadPortfolio(call.arguments.first(), *known, call.clock);
  if (!portfolio) return fail(call, portfolio.error());

  const QDate day = date->value_or(portfolio->today);
  const bool keepZeroDays = call.options.isSet(QStringLiteral("keep-zero-days"));
  const auto durations = analysis::durationsAt(*portfolio, day, {.keepZeroDays = keepZeroDays});
  QTextStream& out = call.streams.out;
  if (call.options.isSet(QStringLiteral("json"))) {
    out << QString::fromUtf8(publish::durationsJson(durations));
    return exit_code::done;
  }
  out << tr("Days spent in a phase, as of %1").arg(QLocale().toString(day, QLocale::LongFormat)) << QStringLiteral("\n\n");
  writeDays(durations, out);
  out << QLatin1Char('\n') << tr("How it ended, as a share of all spells") << QStringLiteral("\n\n");
  writeEnds(durations, out);
  out << QLatin1Char('\n') << tr("–: not reached, or nobody was watched that long.") << QLatin1Char('\n');
  return exit_code::done;
}

}  // namespace

std::unique_ptr<Command> durationsCommand() { return std::make_unique<DurationsCommand>(); }

}  // namespace eclosion::app
