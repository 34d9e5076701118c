// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_write_back.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/operations.h"
#include "core/exchange/betagouv/write_back/write_back.h"

namespace eclosion::app {
namespace {

using betagouv::FileChange;
using betagouv::WriteBackStep;

struct WindowWriteBackText {
  Q_DECLARE_TR_FUNCTIONS(eclosion::app::WindowWriteBack)
};

QString words(WriteBackStep step) {
  switch (step) {
    case WriteBackStep::reading:
      return WindowWriteBackText::tr("Reading the portfolio");
    case WriteBackStep::comparing:
      return WindowWriteBackText::tr("Comparing with the files");
    case WriteBackStep::writing:
      return WindowWriteBackText::tr("Writing files");
  }
  return {};
}

betagouv::WriteBackOptions optionsFor(const ui::ProgressSink& progress, std::stop_token stop) {
  return {.progress = [&progress](WriteBackStep step, int done,
                                  int total) { progress({.step = words(step), .done = done, .total = total}); },
          .stop = std::move(stop)};
}

ui::WriteBackKind kindOf(FileChange change) {
  if (change == FileChange::added) return ui::WriteBackKind::added;
  return change == FileChange::removed ? ui::WriteBackKind::removed : ui::WriteBackKind::changed;
}

class PreparedFileWriteBack final : public ui::PreparedWriteBack {
 public:
  explicit PreparedFileWriteBack(betagouv::WriteBackPlan plan) : plan_(std::move(plan)) {
    summary_.folder = plan_.folder;
    summary_.intoCheckout = plan_.intoCheckout;
    summary_.same = plan_.count(FileChange::same);
    summary_.writesNothing = plan_.writesNothing();
    // What asks for a look comes first.
    for (const auto& file : plan_.refused) {
      summary_.files.push_back({.kind = ui::WriteBackKind::refused, .path = file.path, .reason = file.reason});
      places_.push_back(nullptr);
    }
    for (const auto& file : plan_.files) {
      if (file.change == FileChange::same) continue;
      summary_.files.push_back({.kind = kindOf(file.change), .path = file.path});
      places_.push_back(&file);
    }
    for (const auto& kept : plan_.keptAlone) summary_.keptAlone << betagouv::wordsOf(kept);
  }

  [[nodiscard]] const ui::WriteBackSummary& summary() const override { return summary_; }
  [[nodiscard]] std::vector<DiffHunk> diff(size_t file) const override {
    return places_[file] ? lineDiff(places_[file]->before, places_[file]->after) : std::vector<DiffHunk>();
  }
  [[nodiscard]] Result<void> apply(const ui::ProgressSink& progress, std::stop_token stop) override {
    return betagouv::applyWriteBack(plan_, optionsFor(progress, std::move(stop)));
  }

 private:
  betagouv::WriteBackPlan plan_;
  ui::WriteBackSummary summary_;
  std::vector<const betagouv::PlannedFile*> places_;  // of the summary's files; null: refused
};

}  // namespace

Result<std::unique_ptr<ui::PreparedWriteBack>> prepareFileWriteBack(const store::PortfolioFile& file, const QString& folder,
                                                                    const Clock& clock, const ui::ProgressSink& progress,
                                                                    std::stop_token stop) {
  const auto worker = file.openForWorker();
  if (!worker) return Failure(worker.error());
  const auto reader = store::Reader::at(**worker);
  if (!reader) return Failure(reader.error());
  auto plan = betagouv::planWriteBack(*reader, folder, presentOf(*reader, clock), optionsFor(progress, std::move(stop)));
  if (!plan) return Failure(plan.error());
  return std::make_unique<PreparedFileWriteBack>(std::move(*plan));
}

}  // namespace eclosion::app
