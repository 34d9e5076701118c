// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_plan.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/store/kinds.h"
#include "core/store/recorder.h"

namespace eclosion::store {
namespace {

struct RecordPlan {
  Q_DECLARE_TR_FUNCTIONS(RecordPlan)
};

Result<void> isReasoned(const edits::Plan& plan) {
  if (plan.unusual.empty() || !plan.reason.trimmed().isEmpty()) return {};
  return failure(ErrorKind::refused,
                 RecordPlan::tr("%1 This is unusual: say why, then do it again.").arg(wordsOf(plan.unusual.front().rule)));
}

void writePlan(Writer& writer, const edits::Plan& plan) {
  for (const edits::PersonTextPut& text : plan.personTexts)
    writer.addPersonText(text.id, text.person, text.kind, text.value.toUtf8());
  for (const AnyRecord& record : plan.puts) putRecord(writer, record);
  std::vector<RecordRef> removals = plan.removals;
  // Children before parents, as their tables stand.
  std::stable_sort(removals.begin(), removals.end(),
                   [](const RecordRef& a, const RecordRef& b) { return &tableOf(a.kind) > &tableOf(b.kind); });
  for (const RecordRef& removal : removals) writer.removeRow(tableOf(removal.kind), removal.id);
}

}  // namespace

Result<Change> recordPlan(PortfolioFile& file, const Clock& clock, const QString& actor, const edits::Plan& plan) {
  ECLOSION_TRY(isReasoned(plan));
  return Recorder(file, clock, actor).record({.words = plan.words}, [&](Writer& writer) -> Result<void> {
    writePlan(writer, plan);
    return {};
  });
}

Result<Change> recordEdits(PortfolioFile& file, const Clock& clock, const QString& actor, const QString& words,
                           const std::vector<edits::Edit>& edits, const edits::Records& records) {
  size_t at = 0;
  return recordEach(
      file, clock, actor, words, [&]() -> Result<edits::Edit> { return at < edits.size() ? edits[at++] : edits::Edit(); },
      records);
}

Result<Change> recordEach(PortfolioFile& file, const Clock& clock, const QString& actor, const QString& words,
                          const std::function<Result<edits::Edit>()>& next, const edits::Records& records) {
  return Recorder(file, clock, actor).record({.words = words}, [&](Writer& writer) -> Result<void> {
    for (;;) {
      const auto edit = next();
      if (!edit) return Failure(edit.error());
      if (!*edit) return {};
      const auto plan = (*edit)(records);
      if (!plan) return Failure(plan.error());
      ECLOSION_TRY(isReasoned(*plan));
      writePlan(writer, *plan);
      if (writer.failed()) return {};  // what failed is said by the recorder
    }
  });
}

}  // namespace eclosion::store
