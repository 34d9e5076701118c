// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_import.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/operations.h"
#include "core/exchange/betagouv/import.h"
#include "core/store/backups.h"

namespace eclosion::app {
namespace {

using betagouv::ImportStep;
using betagouv::RecordChange;

struct WindowImportText {
  Q_DECLARE_TR_FUNCTIONS(eclosion::app::WindowImport)
};

QString words(ImportStep step) {
  switch (step) {
    case ImportStep::reading:
      return WindowImportText::tr("Reading files");
    case ImportStep::comparing:
      return WindowImportText::tr("Comparing with the portfolio");
    case ImportStep::writing:
      return WindowImportText::tr("Writing rows");
  }
  return {};
}

betagouv::ImportOptions optionsFor(const ui::ProgressSink& progress, std::stop_token stop) {
  return {.progress = [&progress](ImportStep step, int done,
                                  int total) { progress({.step = words(step), .done = done, .total = total}); },
          .stop = std::move(stop)};
}

ui::ImportCounts records(const betagouv::ImportPlan& plan, const QString& kind, const QString& recordKind, int read) {
  const auto count = [&](RecordChange::What what) {
    return static_cast<int>(std::count_if(plan.merge.changes.begin(), plan.merge.changes.end(), [&](const RecordChange& change) {
      return change.kind == recordKind && change.what == what;
    }));
  };
  return {.kind = kind,
          .read = read,
          .added = count(RecordChange::What::added),
          .changed = count(RecordChange::What::changed),
          .removed = count(RecordChange::What::removed)};
}

ui::ImportSummary summaryOf(const betagouv::ImportPlan& plan) {
  const auto& c = plan.counts;
  ui::ImportSummary summary{.changesNothing = plan.changesNothing(),
                            .conflicts = static_cast<int>(plan.merge.conflicts.size()),
                            .knownOn = plan.knownOn};
  summary.counts = {
      records(plan, QStringLiteral("startups"), QStringLiteral("startup"), c.startups),
      {.kind = QStringLiteral("phases"), .read = c.phases},
      {.kind = QStringLiteral("events"), .read = c.events},
      records(plan, QStringLiteral("members"), QStringLiteral("member"), c.members),
      {.kind = QStringLiteral("missions"), .read = c.missions},
      {.kind = QStringLiteral("missionStartups"), .read = c.missionStartups},
      records(plan, QStringLiteral("incubators"), QStringLiteral("incubator"), c.incubators),
      records(plan, QStringLiteral("organisations"), QStringLiteral("organisation"), c.organisations),
  };
  for (const auto& finding : plan.findings) {
    summary.findings.push_back({.severity = finding.severity,
                                .code = finding.code,
                                .file = finding.path,
                                .line = finding.line,
                                .message = betagouv::findingMessage(QString(finding.code), finding.detail)});
  }
  for (const auto& file : plan.rejected) {
    summary.rejected.push_back(
        {.file = file.line > 0 ? QStringLiteral("%1:%2").arg(file.path).arg(file.line) : file.path, .reason = file.reason});
  }
  return summary;
}

class PreparedFileImport final : public ui::PreparedImport {
 public:
  PreparedFileImport(std::unique_ptr<store::PortfolioFile> worker, betagouv::ImportPlan plan, const QDate& knownOn,
                     const Clock& clock)
      : worker_(std::move(worker)), plan_(std::move(plan)), summary_(summaryOf(plan_)), knownOn_(knownOn), clock_(clock) {}

  [[nodiscard]] const ui::ImportSummary& summary() const override { return summary_; }
  [[nodiscard]] Result<void> apply(const ui::ProgressSink& progress, std::stop_token stop) override {
    // An import can be undone without it: what stands in its way does not stand in the way of the import.
    const auto kept = store::makeBackupOfWork(*worker_, store::BackupReason::beforeImport, clock_);
    if (!kept) remark_ = WindowImportText::tr("Import done. No backup was made before it: %1").arg(kept.error().message);
    const auto applied = betagouv::applyImport(plan_, knowledgeTime(knownOn_), *worker_, clock_, actorName(),
                                               optionsFor(progress, std::move(stop)));
    return applied ? Result<void>() : Failure(applied.error());
  }
  [[nodiscard]] QString remark() const override { return remark_; }

 private:
  std::unique_ptr<store::PortfolioFile> worker_;
  betagouv::ImportPlan plan_;
  ui::ImportSummary summary_;
  QDate knownOn_;  // null: now
  QString remark_;
  const Clock& clock_;
};

}  // namespace

Result<std::unique_ptr<ui::PreparedImport>> prepareFileImport(const store::PortfolioFile& file, const ui::ImportRequest& request,
                                                              const Clock& clock, const ui::ProgressSink& progress,
                                                              std::stop_token stop) {
  auto worker = file.openForWorker();
  if (!worker) return Failure(worker.error());
  const QDate knownOn = request.knownOn.isNull() ? clock.today() : request.knownOn;
  auto plan = betagouv::planImport(request.folder, knownOn, worker->get(), optionsFor(progress, std::move(stop)));
  if (!plan) return Failure(plan.error());
  return std::make_unique<PreparedFileImport>(std::move(*worker), std::move(*plan), request.knownOn, clock);
}

}  // namespace eclosion::app
