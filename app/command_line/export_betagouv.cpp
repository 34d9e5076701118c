// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/command_line/interrupt.h"
#include "app/command_line/options.h"
#include "app/command_line/progress_line.h"
#include "app/operations.h"
#include "core/exchange/betagouv/write_back/write_back.h"
#include "core/store/portfolio_file.h"

namespace eclosion::app {
namespace {

using betagouv::FileChange;
using betagouv::WriteBackPlan;
using betagouv::WriteBackStep;

class ExportBetagouv final : public Command {
  Q_DECLARE_TR_FUNCTIONS(eclosion::app::ExportBetagouv)

 public:
  [[nodiscard]] QString name() const override { return QStringLiteral("export betagouv"); }
  [[nodiscard]] QString summary() const override {
    return tr("back to the community's format, into an empty folder or a checkout");
  }
  [[nodiscard]] QList<Argument> arguments() const override {
    return {fileArgument(),
            {QStringLiteral("FOLDER"), tr("an empty folder, or one to be made: every record is written; a copy of the "
                                          "community's repository: what changed is")}};
  }
  [[nodiscard]] QList<QCommandLineOption> options() const override {
    return {{QStringLiteral("dry-run"), tr("show what would change, and write nothing")}, jsonOption()};
  }

  [[nodiscard]] int run(const Call& call) const override {
    const auto plan = carryOut(call);
    if (!plan) return fail(call, plan.error());
    call.options.isSet(QStringLiteral("json")) ? writeJson(call, *plan) : writeText(call, *plan);
    return plan->refused.empty() ? exit_code::done : exit_code::problems;
  }

 private:
  static Result<WriteBackPlan> carryOut(const Call& call) {
    const Interrupt interrupt;
    ProgressLine progress(call);
    const betagouv::WriteBackOptions options{
        .progress = [&](WriteBackStep step, int done, int total) { progress.show(words(step), done, total); },
        .stop = interrupt.token()};
    const auto file = store::PortfolioFile::open(call.arguments.at(0), store::Access::read);
    if (!file) return Failure(file.error());
    const auto reader = store::Reader::at(**file);
    if (!reader) return Failure(reader.error());
    auto plan = betagouv::planWriteBack(*reader, call.arguments.at(1), presentOf(*reader, call.clock), options);
    if (!plan) return plan;
    if (!call.options.isSet(QStringLiteral("dry-run"))) ECLOSION_TRY(betagouv::applyWriteBack(*plan, options));
    return plan;
  }

  static QString words(WriteBackStep step) {
    switch (step) {
      case WriteBackStep::reading:
        return tr("Reading the portfolio");
      case WriteBackStep::comparing:
        return tr("Comparing");
      case WriteBackStep::writing:
        return tr("Writing files");
    }
    return {};
  }

  static QString codeOf(FileChange change) {
    switch (change) {
      case FileChange::same:
        return QStringLiteral("same");
      case FileChange::changed:
        return QStringLiteral("changed");
      case FileChange::added:
        return QStringLiteral("added");
      case FileChange::removed:
        return QStringLiteral("removed");
    }
    return {};
  }

  static void writeJson(const Call& call, const WriteBackPlan& plan) {
    QJsonArray files, refused, alone;
    QJsonObject counts;
    for (const auto change : {FileChange::same, FileChange::changed, FileChange::added, FileChange::removed})
      counts.insert(codeOf(change), plan.count(change));
    for (const auto& file : plan.files) {
      if (file.change == FileChange::same) continue;
      files.append(QJsonObject{{QStringLiteral("file"), file.path},
                               {QStringLiteral("change"), codeOf(file.change)},
                               {QStringLiteral("diff"), betagouv::diffOf(file)}});
    }
    for (const auto& file : plan.refused)
      refused.append(QJsonObject{{QStringLiteral("file"), file.path}, {QStringLiteral("reason"), file.reason}});
    for (const auto& kept : plan.keptAlone)
      alone.append(QJsonObject{{QStringLiteral("words"), betagouv::wordsOf(kept)}, {QStringLiteral("count"), kept.count}});
    const QJsonObject result{{QStringLiteral("folder"), plan.folder}, {QStringLiteral("checkout"), plan.intoCheckout},
                             {QStringLiteral("counts"), counts},      {QStringLiteral("files"), files},
                             {QStringLiteral("refused"), refused},    {QStringLiteral("keptAlone"), alone}};
    call.streams.out << QString::fromUtf8(QJsonDocument(result).toJson());
  }

  static void writeText(const Call& call, const WriteBackPlan& plan) {
    auto& out = call.streams.out;
    const bool dryRun = call.options.isSet(QStringLiteral("dry-run"));
    const QLocale locale;
    for (const auto& file : plan.files) {
      if (file.change == FileChange::same) continue;
      if (dryRun) {
        out << betagouv::diffOf(file);
      } else {
        out << (file.change == FileChange::changed ? tr("Changed: %1")
                : file.change == FileChange::added ? tr("New: %1")
                                                   : tr("Removed: %1"))
                   .arg(file.path)
            << '\n';
      }
    }
    if (plan.writesNothing() && plan.refused.empty()) {
      out << tr("The folder already says what the portfolio says; there is nothing to write.") << '\n';
    } else {
      out << tr("Files: %1 as imported, %2 changed, %3 new, %4 removed; %5 refused.")
                 .arg(locale.toString(plan.count(FileChange::same)), locale.toString(plan.count(FileChange::changed)),
                      locale.toString(plan.count(FileChange::added)), locale.toString(plan.count(FileChange::removed)),
                      locale.toString(static_cast<qlonglong>(plan.refused.size())))
          << '\n';
    }
    for (const auto& file : plan.refused) out << tr("Refused: %1").arg(file.path + QStringLiteral(": ") + file.reason) << '\n';
    if (!plan.keptAlone.empty()) {
      QStringList words;
      for (const auto& kept : plan.keptAlone) words << betagouv::wordsOf(kept);
      out << tr("Kept in the portfolio alone, since the format has no place for it: %1.").arg(words.join(QStringLiteral(", ")))
          << '\n';
    }
    if (dryRun) out << tr("This was a dry run; nothing was written.") << '\n';
  }
};

}  // namespace

std::unique_ptr<Command> exportBetagouvCommand() { return std::make_unique<ExportBetagouv>(); }

}  // namespace eclosion::app
