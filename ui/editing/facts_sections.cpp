// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/facts_sections.h"

#include <QCoreApplication>

#include "core/edits/startup_edits.h"
#include "ui/editing/facts_acts.h"
#include "ui/editing/facts_dialog.h"
#include "ui/models/field_words.h"

namespace eclosion::ui {
namespace {

struct FactsSections {
  Q_DECLARE_TR_FUNCTIONS(FactsSections)
};

using MakeForm = std::unique_ptr<FormDialog> (*)(EditDesk&, const RecordRef&, QWidget*);

FactsAct act(const QString& words, MakeForm make, bool ofSelected = false) {
  return {.words = words, .ofSelected = ofSelected, .run = [make](EditDesk& desk, const RecordRef& of, QWidget* parent) {
            if (!desk.canEdit()) return;
            if (const auto form = make(desk, of, parent)) form->exec();
          }};
}

FactsTable tableOf(RecordKind kind, const char* column, const RecordRef& subject) {
  return {.source = {.kind = kind, .column = column, .owner = subject.id}};
}

FactsSection simple(const char* id, RecordKind kind, const char* column, const RecordRef& subject) {
  return {.id = QLatin1String(id), .title = kindsTitle(kind), .tables = {tableOf(kind, column, subject)}};
}

// The startups of a table, opened rather than changed.
FactsTable startupsBy(const char* column, const RecordRef& subject) {
  FactsTable table = tableOf(recordKind<Startup>, column, subject);
  table.canAdd = table.canChange = table.canRemove = false;
  return table;
}

FactsSection familyOf(const RecordRef& startup) {
  FactsTable parts = startupsBy("parent_id", startup);
  parts.acts = {
      act(FactsSections::tr("Add a part…"), &addPartForm),
      {.words = FactsSections::tr("Take out"), .ofSelected = true, .run = [](EditDesk& desk, const RecordRef& of, QWidget*) {
         if (desk.canEdit()) desk.perform(edits::setParent(StartupId(of.id), {}));
       }}};
  parts.title = FactsSections::tr("Parts of it");
  FactsTable joined = startupsBy("merged_into_id", startup);
  joined.title = FactsSections::tr("Startups that joined it");
  return {.id = QLatin1String(facts::family),
          .title = FactsSections::tr("Parts and mergers"),
          .tables = {std::move(parts), std::move(joined)}};
}

FactsSection metricsOf(const RecordRef& startup) {
  FactsTable measurements = tableOf(recordKind<Measurement>, "metric_id", {});
  measurements.acts = {act(FactsSections::tr("Impact figure…"), &impactFigureForm, true)};
  FactsTable metrics = tableOf(recordKind<Metric>, "startup_id", startup);
  metrics.parts = {std::move(measurements)};
  return {.id = QLatin1String(facts::metrics), .title = kindsTitle(recordKind<Metric>), .tables = {std::move(metrics)}};
}

std::vector<FactsSection> ofStartup(const RecordRef& startup) {
  FactsTable names = tableOf(recordKind<StartupName>, "startup_id", startup);
  names.acts = {act(FactsSections::tr("Rename…"), &renameForm)};
  FactsTable stays = tableOf(recordKind<StartupIncubator>, "startup_id", startup);
  stays.acts = {act(FactsSections::tr("Move…", "to another incubator"), &moveToIncubatorForm)};
  FactsTable sponsors = tableOf(recordKind<StartupSponsor>, "startup_id", startup);
  sponsors.canAdd = false;
  sponsors.acts = {act(FactsSections::tr("Add a sponsor…"), &addSponsorForm),
                   act(FactsSections::tr("It seeks a sponsor…"), &seekSponsorForm),
                   act(FactsSections::tr("End…", "a sponsor"), &endSponsorForm, true)};
  FactsSection milestones = simple(facts::milestones, recordKind<Milestone>, "startup_id", startup);
  milestones.tables.front().source.hidden = {"incubator_id"};
  FactsSection family = familyOf(startup);
  family.tables.front().acts.insert(family.tables.front().acts.begin(),
                                    {act(FactsSections::tr("Make it a part…"), &partOfForm),
                                     act(FactsSections::tr("Merge into…", "another startup"), &mergeStartupForm)});
  return {
      {.id = QLatin1String(facts::about),
       .title = FactsSections::tr("Startup"),
       .fields = {"name", "mission", "problem", "description", "kind", "contact"}},
      {.id = QLatin1String(facts::phases), .title = kindsTitle(recordKind<PhasePeriod>), .history = true},
      {.id = QLatin1String(facts::names), .title = FactsSections::tr("Names"), .tables = {std::move(names)}},
      {.id = QLatin1String(facts::incubators), .title = kindsTitle(recordKind<Incubator>), .tables = {std::move(stays)}},
      {.id = QLatin1String(facts::sponsors), .title = kindsTitle(recordKind<StartupSponsor>), .tables = {std::move(sponsors)}},
      std::move(family),
      simple(facts::tags, recordKind<StartupTag>, "startup_id", startup),
      simple(facts::links, recordKind<StartupLink>, "startup_id", startup),
      simple(facts::compliance, recordKind<Compliance>, "startup_id", startup),
      simple(facts::deployments, recordKind<Deployment>, "startup_id", startup),
      metricsOf(startup),
      std::move(milestones),
      simple(facts::events, recordKind<Event>, "startup_id", startup),
      simple(facts::spotlights, recordKind<Spotlight>, "startup_id", startup),
      simple(facts::commitments, recordKind<Commitment>, "startup_id", startup),
      simple(facts::expenses, recordKind<Expense>, "startup_id", startup),
  };
}

std::vector<FactsSection> ofIncubator(const RecordRef& incubator) {
  FactsSection milestones = simple(facts::milestones, recordKind<Milestone>, "incubator_id", incubator);
  milestones.tables.front().source.hidden = {"startup_id"};
  return {
      {.id = QLatin1String(facts::about),
       .title = kindTitle(recordKind<Incubator>),
       .fields = {"name", "short_name", "summary", "host_id", "opened", "closed", "address", "website", "repository", "contact"}},
      {.id = QLatin1String(facts::startups),
       .title = kindsTitle(recordKind<Startup>),
       .tables = {tableOf(recordKind<StartupIncubator>, "incubator_id", incubator)}},
      std::move(milestones)};
}

std::vector<FactsSection> ofOrganisation(const RecordRef& organisation) {
  FactsTable received = tableOf(recordKind<PhasePeriod>, "receiver_id", organisation);
  received.canAdd = received.canRemove = false;
  FactsTable hosted = tableOf(recordKind<Incubator>, "host_id", organisation);
  hosted.canAdd = hosted.canChange = hosted.canRemove = false;
  return {
      {.id = QLatin1String(facts::about),
       .title = kindTitle(recordKind<Organisation>),
       .fields = {"name", "acronym", "kind", "ministry"},
       .acts = {act(FactsSections::tr("Merge into…", "another organisation"), &mergeOrganisationForm)}},
      {.id = QLatin1String(facts::startups),
       .title = FactsSections::tr("Startups it sponsors"),
       .tables = {tableOf(recordKind<StartupSponsor>, "organisation_id", organisation)}},
      {.id = QLatin1String(facts::phases), .title = FactsSections::tr("Startups it received"), .tables = {std::move(received)}},
      {.id = QLatin1String(facts::incubators), .title = FactsSections::tr("Incubators it hosts"), .tables = {std::move(hosted)}}};
}

std::vector<FactsSection> ofMember(const RecordRef& member) {
  FactsTable missions = tableOf(recordKind<Mission>, "member_id", member);
  missions.parts = {tableOf(recordKind<MissionStartup>, "mission_id", {})};
  return {{.id = QLatin1String(facts::about),
           .title = kindTitle(recordKind<Member>),
           .fields = {"domain", "role"},
           .acts = {act(FactsSections::tr("Correct the name…"), &nameMemberForm)}},
          {.id = QLatin1String(facts::missions), .title = kindsTitle(recordKind<Mission>), .tables = {std::move(missions)}}};
}

std::vector<FactsSection> ofNetwork() {
  FactsTable trainings = tableOf(recordKind<Training>, "id", {});
  FactsTable trained = tableOf(recordKind<Trainee>, "training_id", {});
  trained.acts = {act(FactsSections::tr("Name…", "of a person"), &nameTraineeForm, true)};
  trainings.parts = {std::move(trained)};
  FactsTable milestones = tableOf(recordKind<Milestone>, "id", {});
  milestones.source.keeps = [](const AnyRecord& record) {
    const auto& milestone = std::get<Milestone>(record);
    return !milestone.startup && !milestone.incubator;
  };
  milestones.source.hidden = {"startup_id", "incubator_id"};
  FactsTable incubators = tableOf(recordKind<Incubator>, "id", {});
  incubators.canChange = false;
  FactsTable organisations = tableOf(recordKind<Organisation>, "id", {});
  organisations.canChange = false;
  organisations.acts = {act(FactsSections::tr("Merge into…", "another organisation"), &mergeOrganisationForm, true)};
  return {{.id = QLatin1String(facts::trainings), .title = kindsTitle(recordKind<Training>), .tables = {std::move(trainings)}},
          {.id = QLatin1String(facts::milestones),
           .title = FactsSections::tr("Milestones of the network"),
           .tables = {std::move(milestones)}},
          {.id = QLatin1String(facts::incubators), .title = kindsTitle(recordKind<Incubator>), .tables = {std::move(incubators)}},
          {.id = QLatin1String(facts::organisations),
           .title = kindsTitle(recordKind<Organisation>),
           .tables = {std::move(organisations)}}};
}

}  // namespace

std::vector<FactsSection> factsSections(const RecordRef& subject) {
  if (subject.id.isNull()) return ofNetwork();
  switch (subject.kind) {
    case recordKind<Startup>:
      return ofStartup(subject);
    case recordKind<Incubator>:
      return ofIncubator(subject);
    case recordKind<Organisation>:
      return ofOrganisation(subject);
    case recordKind<Member>:
      return ofMember(subject);
    default:
      return {};
  }
}

}  // namespace eclosion::ui
