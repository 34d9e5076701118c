// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <map>

#include "app/command_line/interrupt.h"
#include "app/command_line/options.h"
#include "app/command_line/progress_line.h"
#include "app/command_line/table.h"
#include "app/operations.h"
#include "core/store/backups.h"

namespace eclosion::app {
namespace {

using betagouv::ImportPlan;
using betagouv::ImportStep;

struct Count {
  const char* key;  // in the JSON
  QString words;
  int value;
};

class ImportBetagouv final : public Command {
  Q_DECLARE_TR_FUNCTIONS(eclosion::app::ImportBetagouv)

 public:
  [[nodiscard]] QString name() const override { return QStringLiteral("import betagouv"); }
  [[nodiscard]] QString summary() const override { return tr("read a folder of the community's repository, any vintage"); }
  [[nodiscard]] QList<Argument> arguments() const override {
    return {{QStringLiteral("SOURCE"), tr("a folder of the community's repository")},
            {QStringLiteral("FILE"), tr("the portfolio file (.eclosion); made when there is none")}};
  }
  [[nodiscard]] QList<QCommandLineOption> options() const override {
    return {
        {QStringLiteral("known-on"), tr("the day the source was as it is (YYYY-MM-DD); without it, today"), QStringLiteral("D")},
        {QStringLiteral("dry-run"), tr("say what would change, and change nothing")},
        jsonOption()};
  }

  [[nodiscard]] int run(const Call& call) const override {
    const auto knownOn = knownOnOf(call);
    if (!knownOn) return fail(call, knownOn.error());
    QString withoutBackup;  // why
    const auto plan = carryOut(call, *knownOn, withoutBackup);
    if (!plan) return fail(call, plan.error());
    if (!withoutBackup.isEmpty())
      call.streams.err << tr("No backup was made before the import: %1").arg(withoutBackup) << Qt::endl;
    call.options.isSet(QStringLiteral("json")) ? writeJson(call, *plan) : writeText(call, *plan);
    return plan->rejected.empty() ? exit_code::done : exit_code::problems;
  }

 private:
  static Result<QDate> knownOnOf(const Call& call) {
    if (!call.options.isSet(QStringLiteral("known-on"))) return QDate();
    return readDate(call.options.value(QStringLiteral("known-on")), QStringLiteral("--known-on"));
  }

  static Failure about(const QString& path, Error error) {
    if (error.file.isEmpty()) error.file = path;
    return Failure(std::move(error));
  }

  static Result<ImportPlan> carryOut(const Call& call, const QDate& knownOn, QString& withoutBackup) {
    const QString path = call.arguments.at(1);
    const bool dryRun = call.options.isSet(QStringLiteral("dry-run"));
    const bool isNew = !QFileInfo::exists(path);

    const Interrupt interrupt;
    ProgressLine progress(call);
    const betagouv::ImportOptions options{
        .progress = [&](ImportStep step, int done, int total) { progress.show(words(step), done, total); },
        .stop = interrupt.token()};
    std::unique_ptr<store::PortfolioFile> file;
    if (!isNew) {
      auto opened = store::PortfolioFile::open(path, dryRun ? store::Access::read : store::Access::write);
      if (!opened) return Failure(opened.error());
      file = std::move(*opened);
      if (!dryRun && file->isReadOnly()) return about(path, {.kind = ErrorKind::readOnly, .message = file->readOnlyReason()});
    } else if (const QFileInfo folder(QFileInfo(path).absolutePath()); !folder.isDir()) {
      return about(
          path,
          {.kind = ErrorKind::notFound,
           .message =
               tr("There is no folder “%1” to put the portfolio in. Make it first, or choose another.").arg(folder.filePath())});
    }
    if (!knownOn.isNull()) {
      if (const auto may = betagouv::mayImport(knownOn, file.get(), call.clock); !may) return about(path, may.error());
    }
    auto plan =
        betagouv::planImport(call.arguments.first(), knownOn.isNull() ? call.clock.today() : knownOn, file.get(), options);
    if (!plan || dryRun) return plan;
    const QDateTime at = knowledgeTime(knownOn);
    if (isNew) {
      const auto created = createImported(path, *plan, at, call.clock, options);
      return created ? std::move(plan) : Failure(created.error());
    }
    if (!plan->changesNothing()) {
      // An import can be undone without it.
      const auto kept = store::makeBackupOfWork(*file, store::BackupReason::beforeImport, call.clock);
      if (!kept) withoutBackup = kept.error().message;
    }
    const auto applied = betagouv::applyImport(*plan, at, *file, call.clock, actorName(), options);
    return applied ? std::move(plan) : about(path, applied.error());
  }

  static QString words(ImportStep step) {
    switch (step) {
      case ImportStep::reading:
        return tr("Reading files");
      case ImportStep::comparing:
        return tr("Comparing");
      case ImportStep::writing:
        return tr("Writing rows");
    }
    return {};
  }

  static std::vector<Count> countsOf(const ImportPlan& plan) {
    const auto& c = plan.counts;
    return {{"startups", tr("startups"), c.startups},
            {"phases", tr("phases"), c.phases},
            {"events", tr("events"), c.events},
            {"members", tr("members"), c.members},
            {"missions", tr("missions"), c.missions},
            {"missionStartups", tr("startups served by missions"), c.missionStartups},
            {"incubators", tr("incubators"), c.incubators},
            {"organisations", tr("organisations"), c.organisations}};
  }

  static void writeJson(const Call& call, const ImportPlan& plan) {
    QJsonObject counts;
    for (const Count& count : countsOf(plan)) counts.insert(QLatin1StringView(count.key), count.value);
    QJsonArray findings, rejected;
    for (const auto& finding : plan.findings) {
      findings.append(QJsonObject{{QStringLiteral("code"), QString(finding.code)},
                                  {QStringLiteral("severity"), QString(code(finding.severity))},
                                  {QStringLiteral("file"), finding.path},
                                  {QStringLiteral("line"), finding.line},
                                  {QStringLiteral("message"), betagouv::findingMessage(QString(finding.code), finding.detail)}});
    }
    for (const auto& file : plan.rejected) {
      rejected.append(QJsonObject{
          {QStringLiteral("file"), file.path}, {QStringLiteral("line"), file.line}, {QStringLiteral("reason"), file.reason}});
    }
    const auto changed = [&](betagouv::RecordChange::What what) {
      return static_cast<int>(
          std::count_if(plan.merge.changes.begin(), plan.merge.changes.end(), [&](const auto& c) { return c.what == what; }));
    };
    const QJsonObject records{{QStringLiteral("added"), changed(betagouv::RecordChange::What::added)},
                              {QStringLiteral("changed"), changed(betagouv::RecordChange::What::changed)},
                              {QStringLiteral("removed"), changed(betagouv::RecordChange::What::removed)},
                              {QStringLiteral("kept"), changed(betagouv::RecordChange::What::kept)},
                              {QStringLiteral("conflicts"), static_cast<int>(plan.merge.conflicts.size())}};
    const QJsonObject result{{QStringLiteral("counts"), counts},
                             {QStringLiteral("records"), records},
                             {QStringLiteral("findings"), findings},
                             {QStringLiteral("rejected"), rejected}};
    call.streams.out << QString::fromUtf8(QJsonDocument(result).toJson());
  }

  static void writeText(const Call& call, const ImportPlan& plan) {
    auto& out = call.streams.out;
    const QLocale locale;
    TextTable counts({TextTable::Align::right});
    for (const Count& count : countsOf(plan)) counts.addRow({locale.toString(count.value), count.words});
    out << tr("Read from the source:") << '\n';
    counts.write(out, 2);

    using What = betagouv::RecordChange::What;
    std::map<What, int> changes;
    for (const auto& change : plan.merge.changes) ++changes[change.what];
    if (plan.changesNothing()) {
      out << tr("The portfolio already holds all of it; nothing changes.") << '\n';
    } else {
      out << tr("Records: %1 new, %2 changed, %3 removed, %4 kept for local edits; %5 conflicts to decide.")
                 .arg(locale.toString(changes[What::added]), locale.toString(changes[What::changed]),
                      locale.toString(changes[What::removed]), locale.toString(changes[What::kept]),
                      locale.toString(static_cast<qlonglong>(plan.merge.conflicts.size())))
          << '\n';
    }

    std::map<std::pair<bool, QString>, int> findings;  // notes after warnings
    for (const auto& finding : plan.findings) ++findings[{finding.severity == Severity::note, QString(finding.code)}];
    TextTable table({TextTable::Align::right});
    for (const auto& [key, count] : findings)
      table.addRow({locale.toString(count), key.second, key.first ? tr("note") : tr("warning")});
    if (!findings.empty()) out << tr("Findings, kept with their records:") << '\n';
    table.write(out, 2);
    for (const auto& file : plan.rejected) {
      out << tr("Left out: %1")
                 .arg(file.line > 0 ? QStringLiteral("%1:%2: %3").arg(file.path).arg(file.line).arg(file.reason)
                                    : QStringLiteral("%1: %2").arg(file.path, file.reason))
          << '\n';
    }
    if (call.options.isSet(QStringLiteral("dry-run"))) out << tr("This was a dry run; nothing was written.") << '\n';
  }
};

}  // namespace

std::unique_ptr<Command> importBetagouvCommand() { return std::make_unique<ImportBetagouv>(); }

}  // namespace eclosion::app
