// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_repairs.h"

#include <limits>

#include "core/domain/person_words.h"
#include "core/exchange/betagouv/findings.h"
#include "core/store/past_records.h"
#include "core/store/reader.h"
#include "core/store/texts.h"

namespace eclosion::app {

Result<std::vector<edits::Repair>> WindowRepairs::list() const {
  const auto worker = file_.openForWorker();
  if (!worker) return Failure(worker.error());
  const auto reader = store::Reader::at(**worker);
  if (!reader) return Failure(reader.error());
  const store::Texts texts(*reader);
  Portfolio present;
  reader->setPresent(present, clock_.today());
  const store::PastRecords records(**worker, std::numeric_limits<qint64>::max(), texts, present.today);
  auto repairs = edits::repairsOf(
      records, [](const QString& code, const QString& detail) { return betagouv::findingMessage(code, detail); });
  if (!repairs) return repairs;
  for (edits::Repair& repair : *repairs) repair.what = withPeople(repair.what, texts);
  return repairs;
}

}  // namespace eclosion::app
