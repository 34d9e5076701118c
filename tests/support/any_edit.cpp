// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/any_edit.h"

#include <array>

#include "core/edits/change_record.h"
#include "core/edits/merge_organisations.h"
#include "core/edits/move_startup.h"
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

Edit AnyEdit::ofStartup(const StartupId& startup) {
  const auto organisation = any<Organisation>();
  const auto incubator = any<Incubator>();
  const auto other = any<Startup>();
  switch (random_.bounded(10)) {
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
