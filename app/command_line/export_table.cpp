// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>

#include "app/command_line/options.h"
#include "app/command_line/registry.h"
#include "core/domain/hidden_names.h"
#include "core/exchange/tables/table_writer.h"
#include "core/publish/data_tables.h"
#include "core/store/ledger.h"
#include "core/store/reader.h"
#include "core/store/texts.h"

namespace eclosion::app {
namespace {

enum class Kind : quint8 { startups, members, missions, decisions, funding };

std::optional<Kind> kindOf(const QString& text) {
  static const QStringList kinds{QStringLiteral("startups"), QStringLiteral("members"), QStringLiteral("missions"),
                                 QStringLiteral("decisions"), QStringLiteral("funding")};
  const auto place = kinds.indexOf(text);
  return place < 0 ? std::nullopt : std::optional(static_cast<Kind>(place));
}

class ExportTable final : public Command {
  Q_DECLARE_TR_FUNCTIONS(eclosion::app::ExportCsv)

 public:
  explicit ExportTable(bool workbook) : workbook_(workbook) {}

  [[nodiscard]] QString name() const override { return workbook_ ? QStringLiteral("export xlsx") : QStringLiteral("export csv"); }
  [[nodiscard]] QString summary() const override {
    return workbook_ ? tr("a table of the portfolio as a workbook") : tr("a table of the portfolio as text with commas");
  }
  [[nodiscard]] QList<Argument> arguments() const override { return {fileArgument()}; }
  [[nodiscard]] QList<QCommandLineOption> options() const override {
    QList<QCommandLineOption> all{
        {QStringLiteral("kind"), tr("what a row is: startups, members, missions, decisions or funding"), QStringLiteral("K")},
        {QStringLiteral("out"), tr("the table to write; one of that name is replaced"), QStringLiteral("X")},
        {QStringLiteral("not-started"), tr("startups that had not started on that day, too")},
        {QStringLiteral("ever"), tr("members who had left by that day, too")},
        {QStringLiteral("hide-names"), tr("members and missions under neutral labels in the place of names")}};
    if (!workbook_) all << QCommandLineOption(QStringLiteral("no-bom"), tr("no byte order mark at the start of the table"));
    return all << asOfOption() << knownAtOption();
  }

  [[nodiscard]] int run(const Call& call) const override {
    const auto done = write(call);
    return done ? exit_code::done : fail(call, done.error());
  }

 private:
  [[nodiscard]] Result<void> write(const Call& call) const {
    const QString path = call.arguments.first();
    const QString out = call.options.value(QStringLiteral("out"));
    const QString asked = call.options.value(QStringLiteral("kind"));
    const auto kind = kindOf(asked);
    if (!kind) {
      const QString kinds = QStringLiteral("startups, members, missions, decisions, funding");
      return failure(ErrorKind::usage, asked.isEmpty() ? tr("Say what to export with --kind: %1.").arg(kinds)
                                                       : tr("There is no table “%1”. The kinds are: %2.").arg(asked, kinds));
    }
    if (out.isEmpty()) return failure(ErrorKind::usage, tr("Say where to write the table: --out X."));
    if (QFileInfo::exists(out) && QFileInfo(out).canonicalFilePath() == QFileInfo(path).canonicalFilePath())
      return failure(ErrorKind::usage, tr("The table cannot take the portfolio's own place. Give --out another name."));
    const auto table = tableOf(call, path, *kind);
    if (!table) return Failure(table.error());
    if (workbook_) return exchange::writeTableWorkbook(out, *table);
    return exchange::writeTableCsv(out, *table, {.byteOrderMark = !call.options.isSet(QStringLiteral("no-bom"))});
  }

  static Result<DataTable> tableOf(const Call& call, const QString& path, Kind kind) {
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
    const QDate day = date->value_or(portfolio->today);
    if (kind == Kind::startups) {
      const publish::StartupTable table(*portfolio, texts, day, publish::allStartupColumns());
      return publish::startupData(table, call.options.isSet(QStringLiteral("not-started")));
    }
    if (kind == Kind::members || kind == Kind::missions) {
      auto members = reader->all<Member>();
      auto missions = reader->all<Mission>();
      auto served = reader->all<MissionStartup>();
      if (!members || !missions || !served)
        return named(!members ? members.error() : !missions ? missions.error() : served.error());
      const publish::PeopleRows people{std::move(*members), std::move(*missions), std::move(*served)};
      const Ledger none;
      const HiddenNames hidden(texts, HiddenNames::When::always);
      const bool hide = call.options.isSet(QStringLiteral("hide-names"));
      const publish::TableSources sources{*portfolio, hide ? static_cast<const TextSource&>(hidden) : texts, none, day};
      return kind == Kind::members ? publish::memberData(sources, people, call.options.isSet(QStringLiteral("ever")))
                                   : publish::missionData(sources, people);
    }
    const auto ledger = store::readLedger(*reader);
    if (!ledger) return named(ledger.error());
    const publish::TableSources sources{*portfolio, texts, *ledger, day};
    return kind == Kind::decisions ? publish::decisionData(sources) : publish::fundingData(sources);
  }

  bool workbook_;
};

}  // namespace

std::unique_ptr<Command> exportCsvCommand() { return std::make_unique<ExportTable>(false); }
std::unique_ptr<Command> exportXlsxCommand() { return std::make_unique<ExportTable>(true); }

}  // namespace eclosion::app
