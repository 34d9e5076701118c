// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>

#include "app/command_line/options.h"
#include "app/command_line/registry.h"
#include "app/command_line/table.h"
#include "core/publish/knowledge_json.h"
#include "core/publish/knowledge_words.h"
#include "core/publish/words.h"
#include "core/store/knowledge.h"
#include "core/store/texts.h"
#include "core/support/collation.h"

namespace eclosion::app {
namespace {

using analysis::StartupDifference;

class ChangesCommand final : public Command {
  Q_DECLARE_TR_FUNCTIONS(eclosion::app::ChangesCommand)

 public:
  [[nodiscard]] QString name() const override { return QStringLiteral("changes"); }
  [[nodiscard]] QString summary() const override { return tr("what was known then and is known now, and how late facts arrive"); }
  [[nodiscard]] QList<Argument> arguments() const override { return {fileArgument()}; }
  [[nodiscard]] QList<QCommandLineOption> options() const override { return {asOfOption(), knownAtOption(), jsonOption()}; }
  [[nodiscard]] int run(const Call& call) const override {
    const auto done = carryOut(call);
    return done ? exit_code::done : fail(call, done.error());
  }

 private:
  static Result<void> carryOut(const Call& call) {
    const auto date = asOf(call);
    if (!date) return Failure(date.error());
    const auto moment = knownAt(call);
    if (!moment) return Failure(moment.error());
    if (!*moment && !*date) {
      return failure(ErrorKind::usage,
                     tr("Say which knowledge to compare with: --known-at T, or --as-of D for what was known on that day."));
    }
    auto compared = compare(call, *date, *moment);
    if (!compared && compared.error().file.isEmpty()) compared.error().file = call.arguments.first();
    return compared;
  }

  static Result<void> compare(const Call& call, const std::optional<QDate>& date, const std::optional<QDateTime>& moment) {
    const auto file = store::PortfolioFile::open(call.arguments.first(), store::Access::read);
    if (!file) return Failure(file.error());
    const QDateTime known = moment ? *moment : endOfDay(*date);
    const auto now = store::Reader::at(**file), then = store::Reader::at(**file, known);
    if (!now) return Failure(now.error());
    if (!then) return Failure(then.error());
    const auto portfolioNow = now->portfolio(call.clock.today());
    if (!portfolioNow) return Failure(portfolioNow.error());
    const auto portfolioThen = then->portfolioOver(*portfolioNow, call.clock.today());
    if (!portfolioThen) return Failure(portfolioThen.error());
    const auto transitions = store::knownTransitions(*now);
    if (!transitions) return Failure(transitions.error());

    const store::Texts textNow(*now), textThen(*then);
    const QDate day = date.value_or(portfolioNow->today);
    publish::KnowledgeReport report{
        .asOf = day,
        .knownAt = known,
        .differences = analysis::thenAndNow({*portfolioThen, textThen}, {*portfolioNow, textNow}, day),
        .lags = analysis::recordingLags(*transitions, portfolioNow->today)};
    if (call.options.isSet(QStringLiteral("json"))) {
      call.streams.out << QString::fromUtf8(publish::knowledgeJson(report));
      return {};
    }
    write(report, textThen, textNow, call.streams.out);
    return {};
  }

  static QString nameOf(const StartupDifference& difference) {
    return difference.now.name.isEmpty() ? difference.then.name : difference.now.name;
  }

  static void write(publish::KnowledgeReport& report, const TextSource& then, const TextSource& now, QTextStream& out) {
    const QLocale locale;
    out << tr("What is known now of %1, against what was known on %2")
               .arg(locale.toString(report.asOf, QLocale::LongFormat),
                    locale.toString(report.knownAt.date(), QLocale::LongFormat))
        << QStringLiteral("\n\n");
    const QCollator collator = nameCollator();
    std::stable_sort(report.differences.begin(), report.differences.end(),
                     [&](const auto& a, const auto& b) { return collator.compare(nameOf(a), nameOf(b)) < 0; });
    TextTable table;
    for (const StartupDifference& difference : report.differences) {
      QString name = nameOf(difference);
      if (difference.kind != StartupDifference::Kind::changed) table.addRow({name, publish::appearance(difference.kind)});
      for (const auto fact : difference.facts) {
        table.addRow({name, publish::factName(fact),
                      tr("%1 → %2", "then, now")
                          .arg(publish::factText(fact, difference.then, then), publish::factText(fact, difference.now, now))});
        name.clear();
      }
    }
    table.write(out);
    out << tr("%n startups differ.", nullptr, static_cast<int>(report.differences.size())) << QStringLiteral("\n\n");
    writeLags(report.lags, out);
  }

  static void writeLags(const std::vector<analysis::RecordingLag>& lags, QTextStream& out) {
    out << tr("Days from a change of phase to the day the file knew it") << QStringLiteral("\n\n");
    constexpr auto right = TextTable::Align::right;
    TextTable table({TextTable::Align::left, right, right, right, right, right});
    table.addRow({tr("Phase"), tr("Changes"), tr("Known ahead"), tr("1st quartile"), tr("Median"), tr("3rd quartile")});
    const auto days = [](const std::optional<int>& value) { return value ? QLocale().toString(*value) : QStringLiteral("–"); };
    for (const analysis::RecordingLag& lag : lags) {
      table.addRow({publish::phaseName(lag.phase), QLocale().toString(lag.transitions), QLocale().toString(lag.ahead),
                    days(lag.firstQuartile), days(lag.median), days(lag.thirdQuartile)});
    }
    table.write(out);
    out << '\n' << tr("What was true before the file learnt its first facts is left out.") << '\n';
  }
};

}  // namespace

std::unique_ptr<Command> changesCommand() { return std::make_unique<ChangesCommand>(); }

}  // namespace eclosion::app
