// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include "app/command_line/options.h"
#include "app/command_line/registry.h"
#include "app/command_line/table.h"
#include "core/exchange/ics/calendar_file.h"
#include "core/publish/due_json.h"
#include "core/publish/due_words.h"
#include "core/publish/words.h"
#include "core/store/ledger.h"
#include "core/store/reader.h"
#include "core/store/texts.h"

namespace eclosion::app {
namespace {

class DueCommand final : public Command {
  Q_DECLARE_TR_FUNCTIONS(eclosion::app::DueCommand)

 public:
  [[nodiscard]] QString name() const override { return QStringLiteral("due"); }
  [[nodiscard]] QString summary() const override { return tr("what is due for a decision or a review, and why"); }
  [[nodiscard]] QList<Argument> arguments() const override { return {fileArgument()}; }
  [[nodiscard]] QList<QCommandLineOption> options() const override {
    return {
        {QStringLiteral("watch"), tr("startups whose team is small or shrinking, too, and how often that was right before")},
        {QStringLiteral("ics"), tr("a calendar to write the days to as well; one of that name is replaced"), QStringLiteral("X")},
        asOfOption(),
        knownAtOption(),
        jsonOption()};
  }
  [[nodiscard]] int run(const Call& call) const override {
    const auto done = answer(call);
    return done ? exit_code::done : fail(call, done.error());
  }

 private:
  static Result<void> answer(const Call& call);
  static void writeDue(const publish::DueReport& report, const Portfolio& portfolio, const TextSource& text, QTextStream& out);
  static void writeWatch(const publish::DueReport& report, const Portfolio& portfolio, const TextSource& text, QTextStream& out);
};

QString dayText(const QDate& date) { return QLocale().toString(date, QLocale::ShortFormat); }

void DueCommand::writeDue(const publish::DueReport& report, const Portfolio& portfolio, const TextSource& text,
                          QTextStream& out) {
  const QString day = QLocale().toString(report.date, QLocale::LongFormat);
  if (report.items.empty()) {
    out << tr("Nothing is due on %1.").arg(day) << QLatin1Char('\n');
    return;
  }
  out << tr("Due on %1: %n startup(s)", nullptr, static_cast<int>(report.items.size())).arg(day) << QStringLiteral("\n\n");
  constexpr auto left = TextTable::Align::left;
  constexpr auto right = TextTable::Align::right;
  TextTable table({left, left, left, right, left});
  table.addRow({tr("Startup"), tr("Phase"), tr("Why"), tr("Date"), tr("Days")});
  for (const analysis::DueItem& item : report.items) {
    QStringList who{text.startupName(portfolio.startups[item.startup].id, report.date).simplified(),
                    publish::phaseName(item.gate)};
    for (const analysis::DueCause& cause : item.causes) {
      table.addRow(
          who + QStringList{publish::reasonName(cause.reason), dayText(cause.date), publish::daysUntil(cause.date, report.date)});
      who = {QString(), QString()};
    }
  }
  table.write(out);
}

void DueCommand::writeWatch(const publish::DueReport& report, const Portfolio& portfolio, const TextSource& text,
                            QTextStream& out) {
  out << QLatin1Char('\n');
  if (report.watch.empty()) {
    out << tr("No team is small or shrinking.") << QLatin1Char('\n');
  } else {
    out << tr("To watch: %n startup(s)", nullptr, static_cast<int>(report.watch.size())) << QStringLiteral("\n\n");
    constexpr auto left = TextTable::Align::left;
    constexpr auto right = TextTable::Align::right;
    TextTable table({left, left, right, right, left});
    table.addRow({tr("Startup"), tr("Phase"), tr("Team"), tr("183 days before"), tr("Why")});
    for (const analysis::WatchItem& item : report.watch) {
      table.addRow({text.startupName(portfolio.startups[item.startup].id, report.date).simplified(),
                    publish::phaseName(item.phase), QLocale().toString(item.team), QLocale().toString(item.teamBefore),
                    publish::watchReason(item)});
    }
    table.write(out);
  }
  out << QLatin1Char('\n') << tr("How often such a list was right, by what is known now:") << QLatin1Char('\n');
  for (const analysis::WatchRecord& record : report.records)
    out << QStringLiteral("  ") << publish::watchRecordText(record) << QLatin1Char('\n');
}

Result<void> DueCommand::answer(const Call& call) {
  const QString path = call.arguments.first();
  const QString calendar = call.options.value(QStringLiteral("ics"));
  if (call.options.isSet(QStringLiteral("ics")) && calendar.isEmpty())
    return failure(ErrorKind::usage, tr("Say where to write the calendar: --ics X."));
  if (QFileInfo::exists(calendar) && QFileInfo(calendar).canonicalFilePath() == QFileInfo(path).canonicalFilePath())
    return failure(ErrorKind::usage, tr("The calendar cannot take the portfolio's own place. Give --ics another name."));
  const auto date = asOf(call);
  if (!date) return Failure(date.error());
  const auto moment = knownAt(call);
  if (!moment) return Failure(moment.error());

  const auto named = [&path](Error error) {
    if (error.file.isEmpty()) error.file = path;
    return Failure(std::move(error));
  };
  const auto file = store::PortfolioFile::open(path, store::Access::read);
  if (!file) return named(file.error());
  const auto reader = store::Reader::at(**file, moment->value_or(QDateTime()));
  if (!reader) return named(reader.error());
  const auto portfolio = reader->portfolio(call.clock.today());
  if (!portfolio) return named(portfolio.error());
  const auto ledger = store::readLedger(*reader);
  if (!ledger) return named(ledger.error());
  const store::Texts texts(*reader);

  publish::DueReport report{
      .date = date->value_or(portfolio->today), .knownAt = *moment, .items = {}, .watch = {}, .records = {}};
  report.items = analysis::dueAt(*portfolio, *ledger, report.date, report.terms);
  if (!calendar.isEmpty()) {
    const auto days = publish::dueDays(*portfolio, *ledger, texts, report.items);
    ECLOSION_TRY(exchange::writeCalendar(calendar, {.name = tr("Éclosion: what is due"), .days = days}, call.clock.now()));
  }
  const bool json = call.options.isSet(QStringLiteral("json"));
  const bool watch = call.options.isSet(QStringLiteral("watch"));
  if (json || watch) {
    report.watch = analysis::watchListAt(*portfolio, report.date);
    report.records = analysis::watchRecordAt(*portfolio, report.date);
  }
  if (json) {
    call.streams.out << QString::fromUtf8(publish::dueJson(report, *portfolio, texts));
    return {};
  }
  writeDue(report, *portfolio, texts, call.streams.out);
  if (watch) writeWatch(report, *portfolio, texts, call.streams.out);
  return {};
}

}  // namespace

std::unique_ptr<Command> dueCommand() { return std::make_unique<DueCommand>(); }

}  // namespace eclosion::app
