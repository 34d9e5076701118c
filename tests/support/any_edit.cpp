// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/any_edit.h"

#include <array>

#include "core/edits/change_record.h"
#include "core/edits/decide.h"
#include "core/edits/merge_organisations.h"
#include "core/edits/move_startup.h"
#include "core/edits/phase_history.h"
#include "core/edits/spells.h"
#include "core/edits/startup_edits.h"
#include "core/store/kinds.h"
#include "core/store/row_image.h"

namespace eclosion::test {
namespace {

using edits::Edit;
using edits::Field;
using edits::FieldValue;

// Why, for whatever turns out unusual.
const QString why = QStringLiteral("as it was");

// Kinds by how often they are wanted; what the columns hold comes often.
constexpr std::array kinds{
    recordKind<Startup>,          recordKind<Startup>,        recordKind<Incubator>,   recordKind<Organisation>,
    recordKind<Member>,           recordKind<Mission>,        recordKind<Mission>,     recordKind<MissionStartup>,
    recordKind<MissionStartup>,   recordKind<PhasePeriod>,    recordKind<PhasePeriod>, recordKind<Event>,
    recordKind<StartupIncubator>, recordKind<StartupSponsor>, recordKind<Expense>,     recordKind<Commitment>,
    recordKind<StartupTag>,       recordKind<StartupLink>,    recordKind<Metric>,      recordKind<Measurement>,
    recordKind<Decision>,         recordKind<DecisionAmount>, recordKind<Milestone>,   recordKind<StartupName>};

Edit nothing() {
  return [](const edits::Records&) -> Result<edits::Plan> { return edits::Plan{}; };
}

}  // namespace

QDate AnyEdit::day() { return random_.bounded(8) == 0 ? QDate() : QDate(2024, 1, 1).addDays(random_.bounded(600)); }

std::optional<RecordRef> AnyEdit::anyOf(RecordKind kind) {
  const auto all = records_.rows(kind, "id", {});
  if (!all || all->empty()) return std::nullopt;
  return refTo((*all)[static_cast<size_t>(random_.bounded(static_cast<int>(all->size())))]);
}

FieldValue AnyEdit::valueFor(const Field& field) {
  if (!field.required && random_.bounded(4) == 0) return {};
  switch (field.type) {
    case edits::FieldType::text:
      return QStringLiteral("word %1").arg(random_.bounded(20));
    case edits::FieldType::url:
      return QStringLiteral("https://example.org/%1").arg(random_.bounded(20));
    case edits::FieldType::date:
      return day();
    case edits::FieldType::integer:
      return qint64{random_.bounded(1, 5)} + field.least;
    case edits::FieldType::real:
      return random_.bounded(100.0);
    case edits::FieldType::money:
      return Money::euros(random_.bounded(1, 4) * 1000);
    case edits::FieldType::code:
      return field.codes[static_cast<size_t>(random_.bounded(static_cast<int>(field.codes.size())))];
    case edits::FieldType::reference:
      if (const auto target = anyOf(*field.refersTo)) return target->id;
      return {};
  }
  return {};
}

AnyRecord AnyEdit::blank(RecordKind kind) {
  store::RowImage image(store::tableOf(kind));
  const auto id = store::uuidText(newUuid());
  image.bindText(0, QByteArrayView(id.data(), static_cast<qsizetype>(id.size())));
  return store::readRecord(kind, image);
}

Edit AnyEdit::addition() {
  const RecordKind kind = kinds[static_cast<size_t>(random_.bounded(static_cast<int>(kinds.size())))];
  AnyRecord record = blank(kind);
  for (const Field& field : edits::allFields()) {
    if (field.kind == kind && !field.set(record, valueFor(field)) && field.required) return nothing();
  }
  return edits::addRecord(std::move(record), why);
}

Edit AnyEdit::change() {
  const auto ref = anyOf(kinds[static_cast<size_t>(random_.bounded(static_cast<int>(kinds.size())))]);
  if (!ref) return nothing();
  std::vector<const Field*> fields;
  for (const Field& field : edits::allFields()) {
    if (field.kind == ref->kind) fields.push_back(&field);
  }
  const Field& field = *fields[static_cast<size_t>(random_.bounded(static_cast<int>(fields.size())))];
  return edits::setField(*ref, field.column, valueFor(field), why);
}

// A draft, the decision made of it, the end of it, or what became of a condition.
Edit AnyEdit::decision(const StartupId& startup) {
  if (const auto condition = any<Condition>(); condition && random_.bounded(6) == 0)
    return edits::settleCondition(*condition, static_cast<ConditionState>(random_.bounded(4)), day());
  const QDate date = QDate(2024, 1, 1).addDays(random_.bounded(900));
  std::optional<Phase> gate;
  if (const auto history = edits::historyOf(records_, startup)) {
    for (const PhasePeriod& entry : *history) {
      if (!entry.start.isNull() && entry.start <= date) gate = entry.phase;
    }
  }
  DecisionCase decided = newCase(startup, gate, static_cast<DecisionOutcome>(random_.bounded(7)), date);
  if (const auto drafts = records_.where<Decision>("startup_id", startup.uuid())) {
    for (const Decision& draft : *drafts) {
      if (draft.state == DecisionState::draft) decided.decision.id = draft.id;
    }
  }
  const DecisionId id = decided.decision.id;
  if (random_.bounded(8) == 0) return edits::discardDraft(id);
  decided.decision.reason = why;
  if (decided.transition) {
    if (decided.decision.outcome == DecisionOutcome::transfer) decided.transition->receiver = any<Organisation>();
    if (decided.decision.outcome == DecisionOutcome::stop) decided.transition->stopKind = StopKind::closed;
  }
  for (int amounts = mayCommit(decided.decision.outcome) ? random_.bounded(3) : 0; amounts > 0; --amounts)
    decided.amounts.push_back({.id = newId<DecisionAmountId>(),
                               .decision = id,
                               .funder = any<Organisation>(),
                               .route = static_cast<FundingRoute>(random_.bounded(3)),
                               .amount = Money::euros(random_.bounded(4) * 1000)});
  if (random_.bounded(2) == 0)
    decided.scores.push_back(
        {.id = newId<DecisionScoreId>(), .decision = id, .criterion = QStringLiteral("team"), .score = random_.bounded(11)});
  if (random_.bounded(2) == 0)
    decided.conditions.push_back({.id = newId<ConditionId>(), .decision = id, .text = why, .due = date.addDays(100)});
  return random_.bounded(2) == 0 ? edits::saveDraft(std::move(decided)) : edits::recordDecision(std::move(decided));
}

Edit AnyEdit::ofStartup(const StartupId& startup) {
  const auto organisation = any<Organisation>();
  const auto incubator = any<Incubator>();
  const auto other = any<Startup>();
  switch (random_.bounded(13)) {
    case 0:
      return edits::duplicateStartup(startup, newId<StartupId>(), QStringLiteral("A copy"));
    case 1:
      return edits::archiveStartup(startup, day());
    case 2:
      return edits::renameStartup(startup, QStringLiteral("Name %1").arg(random_.bounded(20)), day());
    case 3:
      return edits::mergeStartup(startup, *other);
    case 4:
      return edits::setParent(startup, other);
    case 5:
      return incubator ? edits::moveToIncubator(startup, *incubator, day()) : nothing();
    case 6:
      return organisation ? edits::addSponsor(startup, *organisation, day()) : nothing();
    case 7:
      return edits::seekSponsor(startup, day());
    case 8:
    case 9:
    case 10:
      return decision(startup);
    default:
      return edits::moveStartup(
          {.startup = startup, .to = static_cast<Phase>(random_.bounded(phaseCount)), .date = day(), .reason = why});
  }
}

Edit AnyEdit::next() {
  const int dice = random_.bounded(100);
  if (dice < 40) return addition();
  if (dice < 65) return change();
  if (dice < 73) {
    const auto ref = anyOf(kinds[static_cast<size_t>(random_.bounded(static_cast<int>(kinds.size())))]);
    return ref ? edits::removeRecord(*ref, why) : nothing();
  }
  if (dice < 75) {
    const auto gone = any<Organisation>();
    const auto kept = any<Organisation>();
    return gone ? edits::mergeOrganisations(*gone, *kept) : nothing();
  }
  const auto startup = any<Startup>();
  return startup ? ofStartup(*startup) : addition();
}

}  // namespace eclosion::test
