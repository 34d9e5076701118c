// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/change_record.h"

#include <QCoreApplication>

#include "core/edits/lookup.h"
#include "core/edits/phase_history.h"
#include "core/edits/record_rules.h"
#include "core/edits/record_words.h"

namespace eclosion::edits {
namespace {

struct ChangeRecord {
  Q_DECLARE_TR_FUNCTIONS(eclosion::edits::ChangeRecord)
};

Result<AnyRecord> present(const Records& records, const RecordRef& ref) {
  auto found = records.rows(ref.kind, "id", ref.id);
  if (!found) return Failure(found.error());
  if (found->empty()) return missingRecord();
  return std::move(found->front());
}

// Titles and names without the spaces that typing leaves around them.
FieldValue tidied(const FieldValue& value) {
  const auto* text = std::get_if<QString>(&value);
  return text ? FieldValue(text->trimmed()) : value;
}

// A plan that puts one record; a phase is judged with the history it is in.
Result<Plan> planPut(const Records& records, const AnyRecord& record, const QString& words, const QString& reason) {
  ECLOSION_TRY(checkRecord(records, record));
  const auto* phase = std::get_if<PhasePeriod>(&record);
  if (!phase) return Plan{.words = withReason(words, reason), .puts = {record}, .reason = reason};
  const auto before = historyOf(records, phase->startup);
  if (!before) return Failure(before.error());
  History after = *before;
  std::erase_if(after, [&](const PhasePeriod& entry) { return entry.id == phase->id; });
  after.push_back(*phase);
  return planHistory(*before, after, withReason(words, reason), reason);
}

}  // namespace

Edit setField(const RecordRef& record, const char* column, FieldValue value, const QString& reason) {
  return setFields(record, {{column, std::move(value)}}, reason);
}

Edit setFields(const RecordRef& ref, std::vector<FieldChange> changes, const QString& reason) {
  return [=, changes = std::move(changes)](const Records& records) -> Result<Plan> {
    const auto before = present(records, ref);
    if (!before) return Failure(before.error());
    AnyRecord after = *before;
    QStringList labels;
    for (const FieldChange& change : changes) {
      const Field* field = findField(ref.kind, change.column);
      if (!field)
        return failure(ErrorKind::refused, ChangeRecord::tr("“%1” cannot be changed by hand.").arg(QLatin1String(change.column)));
      const FieldValue value = tidied(change.value);
      if (field->get(after) == value) continue;
      if (!field->set(after, value))
        return failure(ErrorKind::refused, ChangeRecord::tr("This value cannot be %1.", "a field").arg(labelOf(*field)));
      labels << labelOf(*field);
    }
    if (after == *before) return Plan{};
    ECLOSION_TRY(checkChange(records, *before, &after));
    const QString what = labels.size() <= 2 ? labels.join(ChangeRecord::tr(" and ")) : ChangeRecord::tr("details");
    return planPut(records, after, wordsOfChange(records, *before, what), reason);
  };
}

Edit addRecord(AnyRecord record, const QString& reason) {
  return [=, record = std::move(record)](const Records& records) -> Result<Plan> {
    const auto taken = records.rows(refTo(record).kind, "id", refTo(record).id);
    if (!taken) return Failure(taken.error());
    if (!taken->empty()) return failure(ErrorKind::refused, ChangeRecord::tr("This record is in the portfolio already."));
    return planPut(records, record, wordsOfAddition(records, record), reason);
  };
}

}  // namespace eclosion::edits
