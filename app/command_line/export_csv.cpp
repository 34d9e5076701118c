// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>

#include "app/command_line/options.h"
#include "app/command_line/registry.h"
#include "core/exchange/csv/csv_file.h"
#include "core/publish/member_table.h"
#include "core/publish/startup_table.h"
#include "core/store/reader.h"
#include "core/store/roster_reader.h"
#include "core/store/texts.h"

namespace eclosion::app {
namespace {

class ExportCsv final : public Command {
  Q_DECLARE_TR_FUNCTIONS(eclosion::app::ExportCsv)

 public:
  [[nodiscard]] QString name() const override { return QStringLiteral("export csv"); }
  [[nodiscard]] QString summary() const override { return tr("startups, members or missions as a table with commas"); }
  [[nodiscard]] QList<Argument> arguments() const override { return {fileArgument()}; }
  [[nodiscard]] QList<QCommandLineOption> options() const override {
    return {{QStringLiteral("kind"), tr("what a row is: startups, members or missions"), QStringLiteral("K")},
            {QStringLiteral("out"), tr("the table to write; one of that name is replaced"), QStringLiteral("X")},
            {QStringLiteral("not-started"), tr("startups that had not started on that day, too")},
            {QStringLiteral("ever"), tr("members who had left by that day, too")},
            {QStringLiteral("no-bom"), tr("no byte order mark at the start of the table")},
            asOfOption(),
            knownAtOption()};
  }

  [[nodiscard]] int run(const Call& call) const override {
    const auto done = write(call);
    return done ? exit_code::done : fail(call, done.error());
  }

 private:
  static Result<void> write(const Call& call) {
    const QString path = call.arguments.first();
    const QString out = call.options.value(QStringLiteral("out"));
    const QString kind = call.options.value(QStringLiteral("kind"));
    const QStringList kinds{QStringLiteral("startups"), QStringLiteral("members"), QStringLiteral("missions")};
    if (!kinds.contains(kind)) {
      const QString known = kinds.join(QStringLiteral(", "));
      return failure(ErrorKind::usage, kind.isEmpty() ? tr("Say what to export with --kind, one of: %1.").arg(known)
                                                      : tr("There is no table “%1”. The kinds are: %2.").arg(kind, known));
    }
    if (out.isEmpty()) return failure(ErrorKind::usage, tr("Say where to write the table: --out X."));
    if (QFileInfo::exists(out) && QFileInfo(out).canonicalFilePath() == QFileInfo(path).canonicalFilePath())
      return failure(ErrorKind::usage, tr("The table cannot take the portfolio's own place. Give --out another name."));
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
    const store::Texts texts(*reader);
    const Parts parts{call, *portfolio, texts, date->value_or(portfolio->today)};
    const exchange::CsvOptions options{.byteOrderMark = !call.options.isSet(QStringLiteral("no-bom"))};
    if (kind == kinds.first()) return exchange::writeCsv(out, startups(parts), options);
    const auto roster = store::readRoster(*reader, *portfolio);
    if (!roster) return named(roster.error());
    return exchange::writeCsv(out, kind == kinds.last() ? missions(parts, *roster) : members(parts, *roster), options);
  }

  struct Parts {
    const Call& call;
    const Portfolio& portfolio;
    const TextSource& texts;
    QDate date;
  };
  using Fill = std::function<Result<void>(exchange::CsvWriter&)>;

  static Fill startups(const Parts& parts) {
    return [&parts](exchange::CsvWriter& writer) -> Result<void> {
      const publish::StartupTable table(parts.portfolio, parts.texts, parts.date, publish::allStartupColumns());
      ECLOSION_TRY(writer.row(table.header()));
      for (const Portfolio::Row row : table.rows(parts.call.options.isSet(QStringLiteral("not-started"))))
        ECLOSION_TRY(writer.row(table.row(row)));
      return {};
    };
  }

  static Fill members(const Parts& parts, const Roster& roster) {
    return [&parts, &roster](exchange::CsvWriter& writer) -> Result<void> {
      using analysis::RosterScope;
      const bool ever = parts.call.options.isSet(QStringLiteral("ever"));
      const analysis::RosterAt at(parts.portfolio, parts.date, ever ? RosterScope::ever : RosterScope::active);
      const publish::MemberTable table(parts.portfolio, roster, parts.texts, at);
      ECLOSION_TRY(writer.row(publish::MemberTable::header()));
      for (const quint32 place : table.byName()) ECLOSION_TRY(writer.row(table.row(at.lines()[place])));
      return {};
    };
  }

  static Fill missions(const Parts& parts, const Roster& roster) {
    return [&parts, &roster](exchange::CsvWriter& writer) -> Result<void> {
      const publish::MissionTable table(parts.portfolio, roster, parts.texts, parts.date);
      ECLOSION_TRY(writer.row(publish::MissionTable::header()));
      for (Portfolio::Row row = 0; row < parts.portfolio.missions.size(); ++row) ECLOSION_TRY(writer.row(table.row(row)));
      return {};
    };
  }
};

}  // namespace

std::unique_ptr<Command> exportCsvCommand() { return std::make_unique<ExportCsv>(); }

}  // namespace eclosion::app
