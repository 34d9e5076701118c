// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/record_rules.h"

#include <QCoreApplication>

#include "core/edits/fields.h"
#include "core/edits/lookup.h"

namespace eclosion::edits {
namespace {

struct RecordRules {
  Q_DECLARE_TR_FUNCTIONS(eclosion::edits::RecordRules)
};

struct DatePair {
  const char* first;
  const char* last;
};
constexpr DatePair datePairs[] = {{"start", "end"}, {"opened", "closed"}, {"period_start", "period_end"}};

Result<void> datesInOrder(const AnyRecord& record) {
  const auto kind = static_cast<RecordKind>(record.index());
  for (const DatePair& pair : datePairs) {
    const Field* first = findField(kind, pair.first);
    const Field* last = findField(kind, pair.last);
    if (!first || !last) continue;
    const FieldValue begins = first->get(record);
    const FieldValue ends = last->get(record);
    const auto* from = std::get_if<QDate>(&begins);
    const auto* to = std::get_if<QDate>(&ends);
    if (from && to && *to < *from) return failure(ErrorKind::refused, RecordRules::tr("It cannot end before it starts."));
  }
  return {};
}

Result<void> referencesLead(const Records& records, const AnyRecord& record) {
  for (const Field& field : allFields()) {
    if (field.kind != record.index() || !field.refersTo) continue;
    const FieldValue value = field.get(record);
    const auto* id = std::get_if<QUuid>(&value);
    if (!id) continue;
    const auto target = records.rows(*field.refersTo, "id", *id);
    if (!target) return Failure(target.error());
    if (target->empty()) return missingRecord();
  }
  return {};
}

// Follows one kind of link upwards; a portfolio whose links already go in a circle ends it too.
Result<void> leadsBack(const Records& records, const Startup& startup, std::optional<StartupId> Startup::*link,
                       const QString& refusal) {
  std::optional<StartupId> next = startup.*link;
  for (int steps = 0; next && steps < 1000; ++steps) {
    if (*next == startup.id) return failure(ErrorKind::refused, refusal);
    const auto above = records.find<Startup>(next->uuid());
    if (!above) return Failure(above.error());
    next = *above ? (*above).value().*link : std::nullopt;
  }
  return {};
}

Result<void> startupLinks(const Records& records, const Startup& startup) {
  ECLOSION_TRY(leadsBack(records, startup, &Startup::parent,
                         RecordRules::tr("A service cannot contain itself, nor one that contains it.")));
  return leadsBack(records, startup, &Startup::mergedInto,
                   RecordRules::tr("A startup cannot join itself, nor one that joined it."));
}

}  // namespace

Result<void> checkRecord(const Records& records, const AnyRecord& record) {
  for (const Field& field : allFields()) {
    if (field.kind == record.index()) ECLOSION_TRY(checkField(field, record));
  }
  ECLOSION_TRY(datesInOrder(record));
  ECLOSION_TRY(referencesLead(records, record));
  if (const auto* startup = std::get_if<Startup>(&record)) ECLOSION_TRY(startupLinks(records, *startup));
  return {};
}

}  // namespace eclosion::edits
