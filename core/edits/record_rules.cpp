// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/record_rules.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/edits/fields.h"
#include "core/edits/fiscal_year.h"
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

// `together`: what comes into the file along with it.
Result<void> referencesLead(const Records& records, const AnyRecord& record, const std::vector<AnyRecord>& together) {
  for (const Field& field : allFields()) {
    if (field.kind != record.index() || !field.refersTo) continue;
    const FieldValue value = field.get(record);
    const auto* id = std::get_if<QUuid>(&value);
    if (!id) continue;
    const RecordRef ref{*field.refersTo, *id};
    if (std::any_of(together.begin(), together.end(), [&](const AnyRecord& coming) { return refTo(coming) == ref; })) continue;
    const auto target = records.rows(ref.kind, "id", ref.id);
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

// Whether another record of the kind, of those whose column holds an id, is taken for the same thing.
template <class E>
Result<void> isAlone(const Records& records, const E& record, const char* column, const QUuid& id, auto isSame,
                     const QString& refusal) {
  const auto others = records.where<E>(column, id);
  if (!others) return Failure(others.error());
  const bool twice =
      std::any_of(others->begin(), others->end(), [&](const E& other) { return other.id != record.id && isSame(other); });
  return twice ? Result<void>(failure(ErrorKind::refused, refusal)) : Result<void>();
}

Result<void> isOnlyOne(const Records& records, const AnyRecord& record) {
  if (const auto* decision = std::get_if<Decision>(&record); decision && decision->state == DecisionState::draft) {
    return isAlone(
        records, *decision, "startup_id", decision->startup.uuid(),
        [](const Decision& other) { return other.state == DecisionState::draft; },
        RecordRules::tr("There is another draft of a decision on this startup. Record or discard it first."));
  }
  if (const auto* item = std::get_if<AgendaItem>(&record)) {
    return isAlone(
        records, *item, "session_id", item->session.uuid(),
        [&](const AgendaItem& other) { return other.startup == item->startup; },
        RecordRules::tr("This startup is on the agenda already."));
  }
  if (const auto* transition = std::get_if<DecisionTransition>(&record)) {
    return isAlone(
        records, *transition, "decision_id", transition->decision.uuid(), [](const DecisionTransition&) { return true; },
        RecordRules::tr("A decision leads to one phase."));
  }
  if (const auto* criterion = std::get_if<Criterion>(&record)) {
    return isAlone(
        records, *criterion, "id", {},
        [&](const Criterion& other) { return other.gate == criterion->gate && other.key == criterion->key; },
        RecordRules::tr("There is another criterion of this key. Choose another one."));
  }
  return {};
}

// An envelope of nothing would look like money that is all committed.
Result<void> holdsMoney(const AnyRecord& record) {
  const auto* envelope = std::get_if<Envelope>(&record);
  if (!envelope || envelope->amount > Money{}) return {};
  return failure(ErrorKind::refused,
                 RecordRules::tr("Give the amount of the envelope, more than €0. Where there is none, remove it."));
}

Result<void> fieldsHold(const AnyRecord& record, Completeness completeness) {
  for (const Field& field : allFields()) {
    if (field.kind != record.index()) continue;
    if (completeness == Completeness::draft && isEmpty(field.get(record))) continue;
    ECLOSION_TRY(checkField(field, record));
  }
  return {};
}

Result<void> check(const Records& records, const AnyRecord& record, const std::vector<AnyRecord>& together,
                   Completeness completeness) {
  ECLOSION_TRY(fieldsHold(record, completeness));
  if (completeness == Completeness::complete) ECLOSION_TRY(datesInOrder(record));
  ECLOSION_TRY(referencesLead(records, record, together));
  ECLOSION_TRY(isOnlyOne(records, record));
  ECLOSION_TRY(holdsMoney(record));
  ECLOSION_TRY(isInOpenYear(records, record));
  if (const auto* startup = std::get_if<Startup>(&record)) ECLOSION_TRY(startupLinks(records, *startup));
  return {};
}

}  // namespace

Result<void> checkRecord(const Records& records, const AnyRecord& record) {
  return check(records, record, {}, Completeness::complete);
}

Result<void> checkRecords(const Records& records, const std::vector<AnyRecord>& together, Completeness completeness) {
  for (const AnyRecord& record : together) ECLOSION_TRY(check(records, record, together, completeness));
  return {};
}

Result<void> checkChange(const Records& records, const AnyRecord& before, const AnyRecord* after) {
  ECLOSION_TRY(isInOpenYear(records, before));
  const auto* decision = std::get_if<Decision>(&before);
  if (decision && after && std::get<Decision>(*after).state != decision->state)
    return failure(ErrorKind::refused, RecordRules::tr("A decision is recorded as a whole, and taken back by undoing that."));
  return {};
}

}  // namespace eclosion::edits
