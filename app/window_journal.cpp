// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_journal.h"

#include "app/journal_file.h"
#include "core/domain/hidden_names.h"
#include "core/edits/restore_startup.h"
#include "core/store/entry_details.h"
#include "core/store/journal.h"
#include "core/store/journal_reading.h"
#include "core/store/past_records.h"
#include "core/store/texts.h"

namespace eclosion::app {
namespace {

class Pages final : public ui::JournalPages {
 public:
  explicit Pages(store::JournalReading reading) : reading_(std::move(reading)) {}
  Result<std::vector<JournalStep>> next(int count) override { return reading_.next(count); }

 private:
  store::JournalReading reading_;
};

}  // namespace

Result<std::unique_ptr<ui::JournalPages>> WindowJournal::pages(const JournalFilter& filter) const {
  auto reading = store::JournalReading::begin(file_, text_, filter);
  if (!reading) return Failure(reading.error());
  return std::make_unique<Pages>(std::move(*reading));
}

Result<JournalDetails> WindowJournal::details(qint64 seq) const { return store::entryDetails(file_, text_, seq); }

Result<edits::Edit> WindowJournal::restoreStartup(const StartupId& startup, qint64 seq) const {
  const auto step = store::journalStep(file_, text_, seq);
  if (!step) return Failure(step.error());
  const store::PastRecords records(file_, step->lastSeq, text_, QDate());
  auto then = edits::startupIn(records, startup, momentWords(step->at));
  if (!then) return Failure(then.error());
  return edits::restoreStartup(std::move(*then));
}

Result<qint64> WindowJournal::verify() const {
  const auto worker = file_.openForWorker();
  if (!worker) return Failure(worker.error());
  return store::verifyChain((*worker)->handle());
}

Result<int> WindowJournal::exportTo(const QString& path, const JournalFilter& filter) const {
  const auto worker = file_.openForWorker();
  if (!worker) return Failure(worker.error());
  const store::Texts texts(**worker);
  const HiddenNames names(texts);
  const auto steps = journalSteps(**worker, names, filter);
  if (!steps) return Failure(steps.error());
  ECLOSION_TRY(writeJournal(path, *steps));
  return static_cast<int>(steps->size());
}

}  // namespace eclosion::app
