// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/check.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/command_line/command.h"
#include "app/command_line/options.h"

namespace eclosion::app {
namespace {

class Check final : public Command {
  Q_DECLARE_TR_FUNCTIONS(Check)

 public:
  QString name() const override { return QStringLiteral("check"); }
  QString summary() const override { return tr("file integrity, journal chain, domain rules"); }
  QList<Argument> arguments() const override { return {fileArgument()}; }
  QList<QCommandLineOption> options() const override { return {jsonOption()}; }

  int run(const Call& call) const override {
    const auto file = store::PortfolioFile::open(call.arguments.first(), store::Access::read);
    if (!file) return fail(call, file.error());
    const auto report = store::checkPortfolio(**file);
    if (!report) return fail(call, report.error());
    call.options.isSet(QStringLiteral("json")) ? writeJson(call, *report) : writeText(call, *report);
    return report->isSound() ? exit_code::done : exit_code::problems;
  }

 private:
  static void writeJson(const Call& call, const store::CheckReport& report) {
    QJsonArray findings;
    for (const auto& finding : report.findings) {
      findings.append(QJsonObject{{QStringLiteral("code"), finding.code},
                                  {QStringLiteral("severity"), QString(code(finding.severity))},
                                  {QStringLiteral("where"), finding.where},
                                  {QStringLiteral("message"), finding.message}});
    }
    const QJsonObject result{{QStringLiteral("sound"), report.isSound()},
                             {QStringLiteral("journalEntries"), report.journalEntries},
                             {QStringLiteral("findings"), findings}};
    call.streams.out << QJsonDocument(result).toJson();
  }

  static void writeText(const Call& call, const store::CheckReport& report) {
    qsizetype notes = 0;
    for (const auto& finding : report.findings) {
      if (finding.severity == Severity::note) ++notes;
      const QString where = finding.where.isEmpty() ? QString() : finding.where + QStringLiteral(": ");
      call.streams.out << (finding.severity == Severity::warning ? tr("problem") : tr("unusual")) << ": " << where
                       << finding.message << " [" << finding.code << "]\n";
    }
    const int problems = static_cast<int>(report.findings.size()) - static_cast<int>(notes);
    call.streams.out << tr("%n journal entries, chain verified as far as it goes.", nullptr,
                           static_cast<int>(report.journalEntries))
                     << '\n';
    call.streams.out << (problems == 0 ? tr("The portfolio is sound.") : tr("%n problems found.", nullptr, problems)) << '\n';
    if (notes > 0) call.streams.out << tr("%n unusual facts, kept as they are.", nullptr, static_cast<int>(notes)) << '\n';
  }
};

}  // namespace

std::unique_ptr<Command> checkCommand() { return std::make_unique<Check>(); }

}  // namespace eclosion::app
