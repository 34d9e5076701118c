// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>

#include "app/command_line/options.h"
#include "app/command_line/registry.h"
#include "core/exchange/csv/csv_file.h"
#include "core/publish/startup_table.h"
#include "core/store/reader.h"
#include "core/store/texts.h"

namespace eclosion::app {
namespace {

class ExportCsv final : public Command {
  Q_DECLARE_TR_FUNCTIONS(eclosion::app::ExportCsv)

 public:
  [[nodiscard]] QString name() const override { return QStringLiteral("export csv"); }
  [[nodiscard]] QString summary() const override { return tr("the register as a table with commas, a row a startup"); }
  [[nodiscard]] QList<Argument> arguments() const override { return {fileArgument()}; }
  [[nodiscard]] QList<QCommandLineOption> options() const override {
    return {{QStringLiteral("kind"), tr("what a row is: startups"), QStringLiteral("K")},
            {QStringLiteral("out"), tr("the table to write; one of that name is replaced"), QStringLiteral("X")},
            {QStringLiteral("not-started"), tr("startups that had not started on that day, too")},
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
    if (kind != QLatin1String("startups")) {
      return failure(ErrorKind::usage, kind.isEmpty() ? tr("Say what to export: --kind startups.")
                                                      : tr("There is no table “%1”. The kinds are: startups.").arg(kind));
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
    const publish::StartupTable table(*portfolio, texts, date->value_or(portfolio->today), publish::allStartupColumns());
    return exchange::writeCsv(out,
                              [&](exchange::CsvWriter& writer) -> Result<void> {
                                ECLOSION_TRY(writer.row(table.header()));
                                for (const Portfolio::Row row : table.rows(call.options.isSet(QStringLiteral("not-started"))))
                                  ECLOSION_TRY(writer.row(table.row(row)));
                                return {};
                              },
                              {.byteOrderMark = !call.options.isSet(QStringLiteral("no-bom"))});
  }
};

}  // namespace

std::unique_ptr<Command> exportCsvCommand() { return std::make_unique<ExportCsv>(); }

}  // namespace eclosion::app
