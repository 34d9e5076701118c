// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/facts_acts.h"

#include <QCoreApplication>

#include "core/domain/hidden_names.h"
#include "core/edits/impact_figure.h"
#include "core/edits/merge_organisations.h"
#include "core/edits/person_names.h"
#include "core/edits/spells.h"
#include "core/edits/startup_edits.h"
#include "ui/editing/field_editor.h"
#include "ui/models/field_text.h"

namespace eclosion::ui {
namespace {

using edits::FieldValue;
using Values = std::vector<FieldValue>;

struct FactsActs {
  Q_DECLARE_TR_FUNCTIONS(FactsActs)
};

// A field that asks for an argument: like one of the table, but it has to be filled in.
FormDialog::Row asked(const AnyRecord& record, const char* column, const QString& title, bool required = true) {
  const edits::Field* known = edits::findField(static_cast<RecordKind>(record.index()), column);
  edits::Field field = known ? *known : edits::Field{};
  field.required = required;
  return {.field = std::move(field), .record = record, .title = title};
}

QDate dayOf(const FieldValue& value) {
  const auto* date = std::get_if<QDate>(&value);
  return date ? *date : QDate();
}
QString textOf(const FieldValue& value) {
  const auto* text = std::get_if<QString>(&value);
  return text ? *text : QString();
}
QUuid idOf(const FieldValue& value) {
  const auto* id = std::get_if<QUuid>(&value);
  return id ? *id : QUuid();
}

template <class E>
std::optional<E> found(EditDesk& desk, const RecordRef& ref) {
  if (!desk.editing() || ref.kind != recordKind<E>) return std::nullopt;
  auto record = desk.editing()->records().template find<E>(ref.id);
  return record ? std::move(*record) : std::nullopt;
}

QDate todayOf(EditDesk& desk) { return desk.editing()->records().today(); }

std::unique_ptr<FormDialog> form(EditDesk& desk, FormDialog::Form made, QWidget* parent) {
  return std::make_unique<FormDialog>(desk, std::move(made), parent);
}

}  // namespace

std::unique_ptr<FormDialog> renameForm(EditDesk& desk, const RecordRef& ref, QWidget* parent) {
  const auto startup = found<Startup>(desk, ref);
  if (!startup) return nullptr;
  const StartupName day{.id = newId<StartupNameId>(), .startup = startup->id, .name = startup->name, .start = todayOf(desk)};
  return form(
      desk,
      {.title = FactsActs::tr("Rename %1").arg(startup->name),
       .accept = FactsActs::tr("Rename"),
       .words = FactsActs::tr("The name it has now is kept with its dates. To correct a name, change it where it stands."),
       .rows = {asked(day, "name", FactsActs::tr("New name")), asked(day, "start", FactsActs::tr("From"))},
       .maker = [id = startup->id](const Values& values,
                                   const QString&) { return edits::renameStartup(id, textOf(values[0]), dayOf(values[1])); }},
      parent);
}

namespace {

// A name is a text kept apart; the form borrows the field of a name that stands in its record.
FormDialog::Row askedName(const QString& present) {
  return asked(Organisation{.id = OrganisationId(QUuid()), .name = present}, "name", FactsActs::tr("Name"));
}

// While names are hidden the field is empty: a label in it would be taken for the name.
QString shownName(const QString& name) { return HiddenNames::areHidden() ? QString() : name; }

}  // namespace

std::unique_ptr<FormDialog> nameMemberForm(EditDesk& desk, const RecordRef& ref, QWidget* parent) {
  const auto member = found<Member>(desk, ref);
  if (!member) return nullptr;
  return form(
      desk,
      {.title = FactsActs::tr("Correct the name"),
       .accept = FactsActs::tr("Correct"),
       .rows = {askedName(shownName(desk.editing()->records().text().memberName(member->id)))},
       .maker = [id = member->id](const Values& values, const QString&) { return edits::nameMember(id, textOf(values[0])); }},
      parent);
}

std::unique_ptr<FormDialog> nameTraineeForm(EditDesk& desk, const RecordRef& ref, QWidget* parent) {
  const auto trainee = found<Trainee>(desk, ref);
  if (!trainee || trainee->member) return nullptr;
  const auto& text = desk.editing()->records().text();
  return form(
      desk,
      {.title = FactsActs::tr("Name of the person trained"),
       .accept = FactsActs::tr("Keep the name"),
       .rows = {askedName(shownName(trainee->name ? text.personText(*trainee->name) : QString()))},
       .maker = [id = trainee->id](const Values& values, const QString&) { return edits::nameTrainee(id, textOf(values[0])); }},
      parent);
}

std::unique_ptr<FormDialog> moveToIncubatorForm(EditDesk& desk, const RecordRef& ref, QWidget* parent) {
  const auto startup = found<Startup>(desk, ref);
  if (!startup) return nullptr;
  const StartupIncubator stay{
      .id = newId<StartupIncubatorId>(), .startup = startup->id, .incubator = IncubatorId(QUuid()), .start = todayOf(desk)};
  return form(desk,
              {.title = FactsActs::tr("Move %1 to another incubator").arg(startup->name),
               .accept = FactsActs::tr("Move"),
               .rows = {asked(stay, "incubator_id", {}), asked(stay, "start", FactsActs::tr("From"))},
               .maker =
                   [id = startup->id](const Values& values, const QString&) {
                     return edits::moveToIncubator(id, IncubatorId(idOf(values[0])), dayOf(values[1]));
                   }},
              parent);
}

std::unique_ptr<FormDialog> addSponsorForm(EditDesk& desk, const RecordRef& ref, QWidget* parent) {
  const auto startup = found<Startup>(desk, ref);
  if (!startup) return nullptr;
  const StartupSponsor spell{.id = newId<StartupSponsorId>(), .startup = startup->id, .start = todayOf(desk)};
  return form(desk,
              {.title = FactsActs::tr("Add a sponsor to %1").arg(startup->name),
               .accept = FactsActs::tr("Add"),
               .rows = {asked(spell, "organisation_id", {}), asked(spell, "start", FactsActs::tr("From"))},
               .maker = [id = startup->id](
                            const Values& values,
                            const QString&) { return edits::addSponsor(id, OrganisationId(idOf(values[0])), dayOf(values[1])); }},
              parent);
}

std::unique_ptr<FormDialog> seekSponsorForm(EditDesk& desk, const RecordRef& ref, QWidget* parent) {
  const auto startup = found<Startup>(desk, ref);
  if (!startup) return nullptr;
  const StartupSponsor spell{.id = newId<StartupSponsorId>(), .startup = startup->id, .start = todayOf(desk)};
  return form(
      desk,
      {.title = FactsActs::tr("%1 seeks a sponsor").arg(startup->name),
       .accept = FactsActs::tr("Write it down"),
       .words = FactsActs::tr("All its sponsors stop on that day."),
       .rows = {asked(spell, "start", FactsActs::tr("From"))},
       .maker = [id = startup->id](const Values& values, const QString&) { return edits::seekSponsor(id, dayOf(values[0])); }},
      parent);
}

std::unique_ptr<FormDialog> endSponsorForm(EditDesk& desk, const RecordRef& ref, QWidget* parent) {
  auto spell = found<StartupSponsor>(desk, ref);
  if (!spell) return nullptr;
  if (spell->end.isNull()) spell->end = todayOf(desk);
  return form(
      desk,
      {.title = FactsActs::tr("End a sponsor"),
       .accept = FactsActs::tr("End"),
       .rows = {asked(*spell, "end", FactsActs::tr("First day without it"))},
       .maker = [id = spell->id](const Values& values, const QString&) { return edits::endSponsor(id, dayOf(values[0])); }},
      parent);
}

std::unique_ptr<FormDialog> mergeStartupForm(EditDesk& desk, const RecordRef& ref, QWidget* parent) {
  const auto startup = found<Startup>(desk, ref);
  if (!startup) return nullptr;
  return form(desk,
              {.title = FactsActs::tr("Merge %1 into another startup").arg(startup->name),
               .accept = FactsActs::tr("Merge"),
               .words = FactsActs::tr("Its own history stays. Where it is in the programme, record how it leaves it."),
               .rows = {asked(*startup, "merged_into_id", {})},
               .maker = [id = startup->id](const Values& values,
                                           const QString&) { return edits::mergeStartup(id, StartupId(idOf(values[0]))); }},
              parent);
}

std::unique_ptr<FormDialog> partOfForm(EditDesk& desk, const RecordRef& ref, QWidget* parent) {
  const auto startup = found<Startup>(desk, ref);
  if (!startup) return nullptr;
  return form(desk,
              {.title = FactsActs::tr("Make %1 a part of a service").arg(startup->name),
               .accept = FactsActs::tr("Write it down"),
               .words = FactsActs::tr("Leave the field empty to take it out of the service that contains it."),
               .rows = {asked(*startup, "parent_id", {}, false)},
               .maker =
                   [id = startup->id](const Values& values, const QString&) {
                     const QUuid service = idOf(values[0]);
                     return edits::setParent(id, service.isNull() ? std::nullopt : std::optional(StartupId(service)));
                   }},
              parent);
}

std::unique_ptr<FormDialog> addPartForm(EditDesk& desk, const RecordRef& ref, QWidget* parent) {
  const auto service = found<Startup>(desk, ref);
  if (!service) return nullptr;
  // The field asks for the other one.
  const Startup nobody{.id = newId<StartupId>(), .name = QStringLiteral("-")};
  return form(desk,
              {.title = FactsActs::tr("Add a part to %1").arg(service->name),
               .accept = FactsActs::tr("Add"),
               .rows = {asked(nobody, "parent_id", FactsActs::tr("Startup"))},
               .maker = [id = service->id](const Values& values,
                                           const QString&) { return edits::setParent(StartupId(idOf(values[0])), id); }},
              parent);
}

std::unique_ptr<FormDialog> impactFigureForm(EditDesk& desk, const RecordRef& ref, QWidget* parent) {
  auto measurement = found<Measurement>(desk, ref);
  if (!measurement) return nullptr;
  if (!measurement->impactYear && measurement->date.isValid()) measurement->impactYear = measurement->date.year();
  return form(desk,
              {.title = FactsActs::tr("Impact figure of a year"),
               .accept = FactsActs::tr("Choose"),
               .words = FactsActs::tr("The yearly report tells it in these words. Another figure of this metric and year steps "
                                      "back. Without a year, it is no impact figure."),
               .rows = {asked(*measurement, "impact_year", FactsActs::tr("Year of the report"), false),
                        asked(*measurement, "wording", {}, false)},
               .maker =
                   [id = measurement->id](const Values& values, const QString&) {
                     const auto* year = std::get_if<qint64>(&values[0]);
                     return edits::chooseImpactFigure(id, year ? std::optional(static_cast<int>(*year)) : std::nullopt,
                                                      textOf(values[1]));
                   }},
              parent);
}

std::unique_ptr<FormDialog> mergeOrganisationForm(EditDesk& desk, const RecordRef& ref, QWidget* parent) {
  const auto organisation = found<Organisation>(desk, ref);
  if (!organisation) return nullptr;
  const StartupSponsor other{.id = newId<StartupSponsorId>(), .startup = StartupId(QUuid())};
  return form(desk,
              {.title = FactsActs::tr("Merge %1 into another organisation").arg(organisation->name),
               .accept = FactsActs::tr("Merge"),
               .words = FactsActs::tr("Everything that names %1 will name the other one, and %1 goes.").arg(organisation->name),
               .rows = {asked(other, "organisation_id", FactsActs::tr("The one that stays"))},
               .maker = [id = organisation->id](
                            const Values& values,
                            const QString&) { return edits::mergeOrganisations(id, OrganisationId(idOf(values[0]))); }},
              parent);
}

}  // namespace eclosion::ui
