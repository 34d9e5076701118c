// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <optional>

#include "core/domain/codes.h"
#include "core/domain/ids.h"
#include "core/domain/money.h"

// The records of a portfolio as plain values, one struct a kind. A null QDate means "not known" for a start and "still
// so" for an end. An empty string means "nothing said". Text that names a person is not here: members and attendees
// hold the id of a PersonText, kept apart so that a person can be erased (decision record 0004).
namespace eclosion {

struct Organisation {
  OrganisationId id;
  QString name;
  QString acronym = {};
  OrganisationKind kind = OrganisationKind::other;
  QString ministry = {};  // ministry domain, the community's code
  friend bool operator==(const Organisation&, const Organisation&) = default;
};

struct Incubator {
  IncubatorId id;
  QString name;
  QString summary = {};
  std::optional<OrganisationId> host = {};
  QDate opened = {};
  QDate closed = {};
  QString address = {};
  QString website = {};
  QString repository = {};
  QString contact = {};
  QString shortName = {};  // where its name has no room
  friend bool operator==(const Incubator&, const Incubator&) = default;
};

struct Startup {
  StartupId id;
  QString name;  // the present one; earlier ones are StartupName
  QString mission = {};
  QString problem = {};
  QString description = {};  // Markdown
  StartupKind kind = StartupKind::state;
  std::optional<StartupId> parent = {};      // the service that contains it
  std::optional<StartupId> mergedInto = {};  // the startup it joined
  QString contact = {};
  QDate archived = {};  // the first day it is put away; null: it is not (decision record 0010)
  friend bool operator==(const Startup&, const Startup&) = default;
};

struct StartupName {
  StartupNameId id;
  StartupId startup;
  QString name;
  QDate start = {};
  QDate end = {};  // first day it was no longer the name
  friend bool operator==(const StartupName&, const StartupName&) = default;
};

struct StartupIncubator {
  StartupIncubatorId id;
  StartupId startup;
  IncubatorId incubator;
  QDate start = {};
  QDate end = {};         // first day elsewhere
  QString position = {};  // the first in order is the one that accompanies; later ones help
  friend bool operator==(const StartupIncubator&, const StartupIncubator&) = default;
};

struct StartupSponsor {
  StartupSponsorId id;
  StartupId startup;
  std::optional<OrganisationId> organisation = {};  // none: seeking a sponsor
  QDate start = {};
  QDate end = {};
  QString position = {};
  friend bool operator==(const StartupSponsor&, const StartupSponsor&) = default;
};

struct StartupTag {
  StartupTagId id;
  StartupId startup;
  TagKind kind = TagKind::theme;
  QString value;
  QString position = {};
  friend bool operator==(const StartupTag&, const StartupTag&) = default;
};

struct StartupLink {
  StartupLinkId id;
  StartupId startup;
  LinkKind kind = LinkKind::product;
  QString url;
  friend bool operator==(const StartupLink&, const StartupLink&) = default;
};

struct Compliance {
  ComplianceId id;
  StartupId startup;
  ComplianceKind kind = ComplianceKind::openSource;
  QString value;  // "yes", "no" or a level in the community's words
  friend bool operator==(const Compliance&, const Compliance&) = default;
};

struct Deployment {
  DeploymentId id;
  StartupId startup;
  QString territory;
  QDate start = {};
  QDate end = {};
  friend bool operator==(const Deployment&, const Deployment&) = default;
};

// One entry of a startup's history: a phase or an outcome, from its start to the next entry's. A stated end is kept and
// shown; it does not end the entry for the figures.
struct PhasePeriod {
  PhaseId id;
  StartupId startup;
  Phase phase = Phase::investigation;
  QDate start = {};
  QDate statedEnd = {};
  QString comment = {};
  std::optional<DecisionId> decision = {};
  std::optional<OrganisationId> receiver = {};  // of a transfer
  QString legalForm = {};                       // of a transfer, such as "public interest group"
  StopKind stopKind = StopKind::unspecified;
  friend bool operator==(const PhasePeriod&, const PhasePeriod&) = default;
};

struct Event {
  EventId id;
  StartupId startup;
  EventKind kind = EventKind::other;
  QDate date = {};
  QString comment = {};
  friend bool operator==(const Event&, const Event&) = default;
};

struct CommitteeSession {
  SessionId id;
  QDate date = {};
  QString title = {};
  QString place = {};
  QString notes = {};
  std::optional<int> startsAt = {};  // minutes after midnight, where it is held
  friend bool operator==(const CommitteeSession&, const CommitteeSession&) = default;
};

struct Attendee {
  AttendeeId id;
  SessionId session;
  std::optional<MemberId> member = {};
  std::optional<PersonTextId> name = {};
  QString role = {};
  friend bool operator==(const Attendee&, const Attendee&) = default;
};

// A startup that a session is to look at, in the order of the agenda. Minutes are planned ones; none: not said.
struct AgendaItem {
  AgendaItemId id;
  SessionId session;
  StartupId startup;
  QString position = {};
  std::optional<int> pitch = {};
  std::optional<int> questions = {};
  std::optional<int> deliberation = {};
  friend bool operator==(const AgendaItem&, const AgendaItem&) = default;
};

// A document of a session, by its address; the file holds no copy of it.
struct SessionDocument {
  SessionDocumentId id;
  SessionId session;
  QString title = {};
  QString url;
  friend bool operator==(const SessionDocument&, const SessionDocument&) = default;
};

// A criterion of a gate's grid that the portfolio sets itself. A gate without any has the method's own grid.
struct Criterion {
  CriterionId id;
  Phase gate = Phase::investigation;  // the phase at whose end it is looked at
  QString key;                        // what the scores name it by; stays when it is renamed
  QString label = {};
  QString guidance = {};
  QString position = {};
  friend bool operator==(const Criterion&, const Criterion&) = default;
};

struct Decision {
  DecisionId id;
  StartupId startup;
  std::optional<SessionId> session = {};
  DecisionState state = DecisionState::draft;
  QDate date = {};
  std::optional<Phase> gate = {};  // the phase whose end it decides; none for a grant
  DecisionOutcome outcome = DecisionOutcome::postpone;
  QDate periodStart = {};
  QDate periodEnd = {};
  std::optional<int> plannedTeam = {};  // people
  QString hypothesis = {};
  QString successCriterion = {};
  QDate nextReview = {};
  QString reason = {};
  friend bool operator==(const Decision&, const Decision&) = default;
};

// Where a decision takes the startup on the day its period starts; one at most a decision, none where the phase goes on.
struct DecisionTransition {
  DecisionTransitionId id;
  DecisionId decision;
  Phase to = Phase::investigation;
  std::optional<OrganisationId> receiver = {};  // of a transfer
  QString legalForm = {};                       // of a transfer
  StopKind stopKind = StopKind::unspecified;    // of a stop
  friend bool operator==(const DecisionTransition&, const DecisionTransition&) = default;
};

struct DecisionAmount {
  DecisionAmountId id;
  DecisionId decision;
  std::optional<OrganisationId> funder = {};
  FundingRoute route = FundingRoute::ownBudget;
  PartnershipMethod method = PartnershipMethod::none;
  Money amount = {};
  friend bool operator==(const DecisionAmount&, const DecisionAmount&) = default;
};

struct DecisionScore {
  DecisionScoreId id;
  DecisionId decision;
  QString criterion;              // its key in the gate's grid
  std::optional<int> score = {};  // 0 to 10
  QString evidence = {};
  friend bool operator==(const DecisionScore&, const DecisionScore&) = default;
};

struct Condition {
  ConditionId id;
  DecisionId decision;
  QString text;
  QDate due = {};
  ConditionState state = ConditionState::open;
  QDate settled = {};  // the day it was no longer open
  friend bool operator==(const Condition&, const Condition&) = default;
};

struct Envelope {
  EnvelopeId id;
  std::optional<OrganisationId> funder = {};
  FundingRoute route = FundingRoute::ownBudget;
  int fiscalYear = 0;
  Money amount = {};
  QString note = {};
  friend bool operator==(const Envelope&, const Envelope&) = default;
};

struct Commitment {
  CommitmentId id;
  std::optional<DecisionId> decision = {};
  StartupId startup;
  std::optional<OrganisationId> funder = {};
  FundingRoute route = FundingRoute::ownBudget;
  QDate date = {};
  Money amount = {};
  friend bool operator==(const Commitment&, const Commitment&) = default;
};

struct Expense {
  ExpenseId id;
  std::optional<StartupId> startup = {};  // none: spent for the network as a whole
  std::optional<OrganisationId> funder = {};
  FundingRoute route = FundingRoute::ownBudget;
  PartnershipMethod method = PartnershipMethod::none;
  QDate date = {};
  Money amount = {};
  QString label = {};
  friend bool operator==(const Expense&, const Expense&) = default;
};

struct Member {
  MemberId id;
  std::optional<PersonTextId> name = {};
  std::optional<PersonTextId> sourceId = {};
  QString domain = {};  // domain of expertise, the community's word
  QString role = {};
  friend bool operator==(const Member&, const Member&) = default;
};

struct Mission {
  MissionId id;
  MemberId member;
  QDate start = {};
  QDate end = {};  // last day, possibly planned
  MissionStatus status = MissionStatus::unknown;
  QString employer = {};
  std::optional<int> share = {};  // per cent of full time
  friend bool operator==(const Mission&, const Mission&) = default;
};

struct MissionStartup {
  MissionStartupId id;
  MissionId mission;
  StartupId startup;
  std::optional<int> share = {};  // per cent of the mission
  friend bool operator==(const MissionStartup&, const MissionStartup&) = default;
};

struct Metric {
  MetricId id;
  StartupId startup;
  QString name;
  QString unit = {};
  MetricLevel level = MetricLevel::used;
  friend bool operator==(const Metric&, const Metric&) = default;
};

struct Measurement {
  MeasurementId id;
  MetricId metric;
  QDate date = {};
  double value = 0;
  QString source = {};
  std::optional<int> impactYear = {};  // the report year it is an impact figure of
  QString wording = {};                // how the report says it
  friend bool operator==(const Measurement&, const Measurement&) = default;
};

struct Milestone {
  MilestoneId id;
  std::optional<StartupId> startup = {};
  std::optional<IncubatorId> incubator = {};
  QDate date = {};
  MilestoneKind kind = MilestoneKind::other;
  QString text;
  friend bool operator==(const Milestone&, const Milestone&) = default;
};

struct Training {
  TrainingId id;
  QString name;
  QString session = {};
  QDate start = {};
  QDate end = {};
  std::optional<int> trained = {};  // people, where not every one is listed
  friend bool operator==(const Training&, const Training&) = default;
};

struct Trainee {
  TraineeId id;
  TrainingId training;
  std::optional<MemberId> member = {};  // the member this person became, or was
  std::optional<PersonTextId> name = {};
  friend bool operator==(const Trainee&, const Trainee&) = default;
};

struct Spotlight {
  SpotlightId id;
  StartupId startup;
  int year = 0;
  QString title = {};
  QString text = {};
  QString quote = {};
  QString quoteAuthor = {};
  QString picture = {};  // path beside the file
  friend bool operator==(const Spotlight&, const Spotlight&) = default;
};

struct Editorial {
  EditorialId id;
  int year = 0;
  QString language = {};
  QString block;
  QString text = {};
  friend bool operator==(const Editorial&, const Editorial&) = default;
};

// Slides in an order, to be shown to people.
struct Deck {
  DeckId id;
  QString name;
  QString language = {};  // "en" or "fr"; empty: that of the window
  QDate asOf = {};        // null: follows the portfolio's present
  QString knownAt = {};   // a moment, ISO in UTC; empty: as known now
  friend bool operator==(const Deck&, const Deck&) = default;
};

// One slide. What it shows is told by its kind and subject (core/publish/deck_plan.h); `options` are a JSON object.
struct Slide {
  SlideId id;
  DeckId deck;
  QString position = {};
  QString kind;
  QString subject = {};
  QString options = {};
  QString title = {};  // empty: the one its content states
  QString text = {};
  QString notes = {};
  friend bool operator==(const Slide&, const Slide&) = default;
};

// What a source said of one record, word for word: the base of a three-way merge and of writing back. For members the
// content and the path name a person, so both live in PersonText and `person` tells whose.
struct SourceRecord {
  SourceRecordId id;
  QString source;  // "betagouv"
  QString kind;    // startup, incubator, organisation, member…
  QString path = {};
  std::optional<QUuid> entity = {};
  QByteArray content = {};
  std::optional<PersonTextId> personContent = {};
  QByteArray digest = {};  // SHA-256 of the content as read
  QDate knownOn = {};
  friend bool operator==(const SourceRecord&, const SourceRecord&) = default;
};

// A former id of a record in a source, still followed.
struct Alias {
  AliasId id;
  QString source;
  QString kind;
  QString formerId;
  QUuid entity;
  friend bool operator==(const Alias&, const Alias&) = default;
};

// Something an import saw that asks for a look (warning) or is worth knowing (note); stays with the record.
struct Finding {
  FindingId id;
  QString source;
  QString code;
  Severity severity = Severity::note;
  QString kind = {};
  std::optional<QUuid> entity = {};
  QString path = {};  // empty where the path names a person
  int line = 0;
  QString detail = {};  // the value at stake; never a person's name
  friend bool operator==(const Finding&, const Finding&) = default;
};

struct Setting {
  SettingId id;  // named after the key
  QString key;
  QString value;
  friend bool operator==(const Setting&, const Setting&) = default;
};

}  // namespace eclosion
