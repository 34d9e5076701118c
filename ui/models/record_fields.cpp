// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/record_fields.h"

#include <algorithm>
#include <tuple>

#include "core/support/collation.h"

namespace eclosion::ui {
namespace {

using edits::Field;
using edits::FieldValue;

bool is(const Field& field, RecordKind kind, QByteArrayView column) { return field.kind == kind && column == field.column; }

// Set by edits of their own.
bool hasItsOwnEdit(const Field& field) {
  return is(field, recordKind<Measurement>, "impact_year") || is(field, recordKind<Measurement>, "wording") ||
         is(field, recordKind<Startup>, "parent_id") || is(field, recordKind<Startup>, "merged_into_id") ||
         is(field, recordKind<Startup>, "archived");
}

bool isTechnical(const Field& field) {
  return QByteArrayView(field.column) == "position" || is(field, recordKind<PhasePeriod>, "decision_id") ||
         is(field, recordKind<Commitment>, "decision_id");
}

template <class Keep>
std::vector<const Field*> fieldsWhere(RecordKind kind, const Keep& keep) {
  std::vector<const Field*> found;
  for (const Field& field : edits::allFields()) {
    if (field.kind == kind && keep(field)) found.push_back(&field);
  }
  return found;
}

qint64 dayOf(const AnyRecord& record) {
  for (const char* column : {"start", "date", "opened"}) {
    const FieldValue value = valueOf(record, column);
    if (const auto* date = std::get_if<QDate>(&value)) return date->toJulianDay();
  }
  for (const char* column : {"year", "fiscal_year"}) {
    const FieldValue value = valueOf(record, column);
    if (const auto* year = std::get_if<qint64>(&value)) return QDate(static_cast<int>(*year), 1, 1).toJulianDay();
  }
  return 0;
}

qint64 placeInVocabulary(const AnyRecord& record) {
  for (const char* column : {"phase", "kind"}) {
    const Field* field = edits::findField(static_cast<RecordKind>(record.index()), column);
    if (!field) continue;
    const FieldValue value = field->get(record);
    const auto* code = std::get_if<QString>(&value);
    if (!code) continue;
    return std::find(field->codes.begin(), field->codes.end(), *code) - field->codes.begin();
  }
  return 0;
}

QString textOf(const AnyRecord& record, const char* column) {
  const FieldValue value = valueOf(record, column);
  const auto* text = std::get_if<QString>(&value);
  return text ? *text : QString();
}

}  // namespace

std::vector<const Field*> formFields(RecordKind kind) {
  return fieldsWhere(kind, [](const Field& field) { return !isTechnical(field) && !hasItsOwnEdit(field); });
}

std::vector<const Field*> tableFields(RecordKind kind) {
  if (kind == recordKind<Startup>)
    return fieldsWhere(kind, [](const Field& field) {
      return is(field, recordKind<Startup>, "name") || is(field, recordKind<Startup>, "mission");
    });
  return fieldsWhere(kind, [](const Field& field) { return !isTechnical(field); });
}

std::optional<AnyRecord> newRecord(RecordKind kind) {
  const QUuid none;
  switch (kind) {
    case recordKind<Organisation>:
      return Organisation{.id = newId<OrganisationId>(), .name = {}};
    case recordKind<Incubator>:
      return Incubator{.id = newId<IncubatorId>(), .name = {}};
    case recordKind<Startup>:
      return Startup{.id = newId<StartupId>(), .name = {}};
    case recordKind<StartupName>:
      return StartupName{.id = newId<StartupNameId>(), .startup = StartupId(none), .name = {}};
    case recordKind<StartupIncubator>:
      return StartupIncubator{.id = newId<StartupIncubatorId>(), .startup = StartupId(none), .incubator = IncubatorId(none)};
    case recordKind<StartupSponsor>:
      return StartupSponsor{.id = newId<StartupSponsorId>(), .startup = StartupId(none)};
    case recordKind<StartupTag>:
      return StartupTag{.id = newId<StartupTagId>(), .startup = StartupId(none), .value = {}};
    case recordKind<StartupLink>:
      return StartupLink{.id = newId<StartupLinkId>(), .startup = StartupId(none), .url = {}};
    case recordKind<Compliance>:
      return Compliance{.id = newId<ComplianceId>(), .startup = StartupId(none), .value = {}};
    case recordKind<Deployment>:
      return Deployment{.id = newId<DeploymentId>(), .startup = StartupId(none), .territory = {}};
    case recordKind<PhasePeriod>:
      return PhasePeriod{.id = newId<PhaseId>(), .startup = StartupId(none)};
    case recordKind<Event>:
      return Event{.id = newId<EventId>(), .startup = StartupId(none)};
    case recordKind<Envelope>:
      return Envelope{.id = newId<EnvelopeId>()};
    case recordKind<Commitment>:
      return Commitment{.id = newId<CommitmentId>(), .startup = StartupId(none)};
    case recordKind<Expense>:
      return Expense{.id = newId<ExpenseId>()};
    case recordKind<Mission>:
      return Mission{.id = newId<MissionId>(), .member = MemberId(none)};
    case recordKind<MissionStartup>:
      return MissionStartup{.id = newId<MissionStartupId>(), .mission = MissionId(none), .startup = StartupId(none)};
    case recordKind<Metric>:
      return Metric{.id = newId<MetricId>(), .startup = StartupId(none), .name = {}};
    case recordKind<Measurement>:
      return Measurement{.id = newId<MeasurementId>(), .metric = MetricId(none)};
    case recordKind<Milestone>:
      return Milestone{.id = newId<MilestoneId>(), .text = {}};
    case recordKind<Training>:
      return Training{.id = newId<TrainingId>(), .name = {}};
    case recordKind<Trainee>:
      return Trainee{.id = newId<TraineeId>(), .training = TrainingId(none)};
    case recordKind<Spotlight>:
      return Spotlight{.id = newId<SpotlightId>(), .startup = StartupId(none)};
    default:
      return std::nullopt;
  }
}

FieldValue valueOf(const AnyRecord& record, const char* column) {
  const Field* field = edits::findField(static_cast<RecordKind>(record.index()), column);
  return field ? field->get(record) : FieldValue();
}

bool standsBefore(const AnyRecord& a, const AnyRecord& b) {
  const auto key = [](const AnyRecord& record) {
    return std::tuple(dayOf(record), placeInVocabulary(record), textOf(record, "position"));
  };
  const auto first = key(a);
  const auto second = key(b);
  if (first != second) return first < second;
  return nameCollator().compare(textOf(a, "name"), textOf(b, "name")) < 0;
}

}  // namespace eclosion::ui
