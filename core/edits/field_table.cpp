// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/field_table.h"

#include <QCoreApplication>

namespace eclosion::edits {
namespace {

using detail::makeField;

constexpr int firstYear = 1900;
constexpr int lastYear = 2200;
constexpr int lastMinute = 24 * 60 - 1;

// What a row says besides the member's own type.
Field needed(Field field) {
  field.required = true;
  return field;
}
Field address(Field field) {
  field.type = FieldType::url;
  return field;
}
Field between(Field field, qint64 least, qint64 most) {
  field.least = least;
  field.most = most;
  return field;
}
Field year(Field field) { return between(std::move(field), firstYear, lastYear); }
Field percent(Field field) { return between(std::move(field), 0, 100); }
Field amount(Field field) { return between(std::move(field), 0, Money::euros(1'000'000'000'000).cents); }
Field onRemoval(Field field, OnRemoval what) {
  field.onRemoval = what;
  return field;
}

struct Fields {
  Q_DECLARE_TR_FUNCTIONS(eclosion::edits::Fields)

 public:
  static std::vector<Field> make();
};

std::vector<Field> Fields::make() {
  using enum OnRemoval;
  return {
      needed(makeField("name", &Organisation::name, QT_TR_NOOP("the name"))),
      makeField("acronym", &Organisation::acronym, QT_TR_NOOP("the acronym")),
      makeField("kind", &Organisation::kind, QT_TR_NOOP("the kind")),
      makeField("ministry", &Organisation::ministry, QT_TR_NOOP("the ministry")),

      needed(makeField("name", &Incubator::name, QT_TR_NOOP("the name"))),
      makeField("short_name", &Incubator::shortName, QT_TR_NOOP("the short name")),
      makeField("summary", &Incubator::summary, QT_TR_NOOP("the summary")),
      makeField("host_id", &Incubator::host, QT_TR_NOOP("the host organisation")),
      makeField("opened", &Incubator::opened, QT_TR_NOOP("the opening day")),
      makeField("closed", &Incubator::closed, QT_TR_NOOP("the closing day")),
      makeField("address", &Incubator::address, QT_TR_NOOP("the address")),
      address(makeField("website", &Incubator::website, QT_TR_NOOP("the website"))),
      address(makeField("repository", &Incubator::repository, QT_TR_NOOP("the source code"))),
      makeField("contact", &Incubator::contact, QT_TR_NOOP("the contact")),

      needed(makeField("name", &Startup::name, QT_TR_NOOP("the name"))),
      makeField("mission", &Startup::mission, QT_TR_NOOP("the mission sentence")),
      makeField("problem", &Startup::problem, QT_TR_NOOP("the problem")),
      makeField("description", &Startup::description, QT_TR_NOOP("the description")),
      makeField("kind", &Startup::kind, QT_TR_NOOP("the kind")),
      onRemoval(makeField("parent_id", &Startup::parent, QT_TR_NOOP("the service that contains it")), blocks),
      onRemoval(makeField("merged_into_id", &Startup::mergedInto, QT_TR_NOOP("the startup it joined")), blocks),
      makeField("contact", &Startup::contact, QT_TR_NOOP("the contact")),
      makeField("archived", &Startup::archived, QT_TR_NOOP("the day it was put away")),

      makeField("startup_id", &StartupName::startup, QT_TR_NOOP("the startup")),
      needed(makeField("name", &StartupName::name, QT_TR_NOOP("the name"))),
      makeField("start", &StartupName::start, QT_TR_NOOP("the first day")),
      makeField("end", &StartupName::end, QT_TR_NOOP("the end")),

      makeField("startup_id", &StartupIncubator::startup, QT_TR_NOOP("the startup")),
      onRemoval(makeField("incubator_id", &StartupIncubator::incubator, QT_TR_NOOP("the incubator")), blocks),
      makeField("start", &StartupIncubator::start, QT_TR_NOOP("the first day")),
      makeField("end", &StartupIncubator::end, QT_TR_NOOP("the end")),
      makeField("position", &StartupIncubator::position, QT_TR_NOOP("the place in the list")),

      makeField("startup_id", &StartupSponsor::startup, QT_TR_NOOP("the startup")),
      onRemoval(makeField("organisation_id", &StartupSponsor::organisation, QT_TR_NOOP("the sponsor")), blocks),
      makeField("start", &StartupSponsor::start, QT_TR_NOOP("the first day")),
      makeField("end", &StartupSponsor::end, QT_TR_NOOP("the end")),
      makeField("position", &StartupSponsor::position, QT_TR_NOOP("the place in the list")),

      makeField("startup_id", &StartupTag::startup, QT_TR_NOOP("the startup")),
      makeField("kind", &StartupTag::kind, QT_TR_NOOP("the kind")),
      needed(makeField("value", &StartupTag::value, QT_TR_NOOP("the word"))),
      makeField("position", &StartupTag::position, QT_TR_NOOP("the place in the list")),

      makeField("startup_id", &StartupLink::startup, QT_TR_NOOP("the startup")),
      makeField("kind", &StartupLink::kind, QT_TR_NOOP("the kind")),
      needed(address(makeField("url", &StartupLink::url, QT_TR_NOOP("the address")))),

      makeField("startup_id", &Compliance::startup, QT_TR_NOOP("the startup")),
      makeField("kind", &Compliance::kind, QT_TR_NOOP("the kind")),
      needed(makeField("value", &Compliance::value, QT_TR_NOOP("the state"))),

      makeField("startup_id", &Deployment::startup, QT_TR_NOOP("the startup")),
      needed(makeField("territory", &Deployment::territory, QT_TR_NOOP("the territory"))),
      makeField("start", &Deployment::start, QT_TR_NOOP("the first day")),
      makeField("end", &Deployment::end, QT_TR_NOOP("the end")),

      makeField("date", &CommitteeSession::date, QT_TR_NOOP("the date")),
      makeField("title", &CommitteeSession::title, QT_TR_NOOP("the title")),
      makeField("place", &CommitteeSession::place, QT_TR_NOOP("the place")),
      makeField("notes", &CommitteeSession::notes, QT_TR_NOOP("the notes")),
      between(makeField("starts_at", &CommitteeSession::startsAt, QT_TR_NOOP("the hour")), 0, lastMinute),

      makeField("session_id", &AgendaItem::session, QT_TR_NOOP("the committee session")),
      makeField("startup_id", &AgendaItem::startup, QT_TR_NOOP("the startup")),
      makeField("position", &AgendaItem::position, QT_TR_NOOP("the place in the list")),
      between(makeField("pitch", &AgendaItem::pitch, QT_TR_NOOP("the minutes of the pitch")), 0, lastMinute),
      between(makeField("questions", &AgendaItem::questions, QT_TR_NOOP("the minutes of questions")), 0, lastMinute),
      between(makeField("deliberation", &AgendaItem::deliberation, QT_TR_NOOP("the minutes of deliberation")), 0, lastMinute),

      makeField("session_id", &SessionDocument::session, QT_TR_NOOP("the committee session")),
      makeField("title", &SessionDocument::title, QT_TR_NOOP("the title")),
      needed(address(makeField("url", &SessionDocument::url, QT_TR_NOOP("the address")))),

      makeField("gate", &Criterion::gate, QT_TR_NOOP("the phase it decides on")),
      needed(makeField("key", &Criterion::key, QT_TR_NOOP("the key"))),
      needed(makeField("label", &Criterion::label, QT_TR_NOOP("the words"))),
      makeField("guidance", &Criterion::guidance, QT_TR_NOOP("the guidance")),
      makeField("position", &Criterion::position, QT_TR_NOOP("the place in the list")),

      needed(makeField("name", &Deck::name, QT_TR_NOOP("the name"))),
      makeField("language", &Deck::language, QT_TR_NOOP("the language")),
      makeField("as_of", &Deck::asOf, QT_TR_NOOP("the date")),
      makeField("known_at", &Deck::knownAt, QT_TR_NOOP("the knowledge time")),

      makeField("deck_id", &Slide::deck, QT_TR_NOOP("the deck")),
      makeField("position", &Slide::position, QT_TR_NOOP("the place in the list")),
      needed(makeField("kind", &Slide::kind, QT_TR_NOOP("the kind"))),
      makeField("subject", &Slide::subject, QT_TR_NOOP("what it shows")),
      makeField("options", &Slide::options, QT_TR_NOOP("the options")),
      makeField("title", &Slide::title, QT_TR_NOOP("the title")),
      makeField("text", &Slide::text, QT_TR_NOOP("the text")),
      makeField("notes", &Slide::notes, QT_TR_NOOP("the notes")),

      makeField("startup_id", &Decision::startup, QT_TR_NOOP("the startup")),
      makeField("session_id", &Decision::session, QT_TR_NOOP("the committee session")),
      makeField("state", &Decision::state, QT_TR_NOOP("the state")),
      makeField("date", &Decision::date, QT_TR_NOOP("the date")),
      makeField("gate", &Decision::gate, QT_TR_NOOP("the phase it decides on")),
      makeField("outcome", &Decision::outcome, QT_TR_NOOP("the outcome")),
      makeField("period_start", &Decision::periodStart, QT_TR_NOOP("the start of the period")),
      makeField("period_end", &Decision::periodEnd, QT_TR_NOOP("the end of the period")),
      between(makeField("planned_team", &Decision::plannedTeam, QT_TR_NOOP("the planned team")), 0, 1000),
      makeField("hypothesis", &Decision::hypothesis, QT_TR_NOOP("the hypothesis to prove")),
      makeField("success_criterion", &Decision::successCriterion, QT_TR_NOOP("the success criterion")),
      makeField("next_review", &Decision::nextReview, QT_TR_NOOP("the next review")),
      makeField("reason", &Decision::reason, QT_TR_NOOP("the reason")),

      makeField("decision_id", &DecisionAmount::decision, QT_TR_NOOP("the decision")),
      onRemoval(makeField("funder_id", &DecisionAmount::funder, QT_TR_NOOP("the funder")), blocks),
      makeField("route", &DecisionAmount::route, QT_TR_NOOP("the route")),
      makeField("method", &DecisionAmount::method, QT_TR_NOOP("the kind of partnership")),
      amount(makeField("amount", &DecisionAmount::amount, QT_TR_NOOP("the amount"))),

      makeField("decision_id", &DecisionScore::decision, QT_TR_NOOP("the decision")),
      needed(makeField("criterion", &DecisionScore::criterion, QT_TR_NOOP("the criterion"))),
      between(makeField("score", &DecisionScore::score, QT_TR_NOOP("the score")), 0, 10),
      makeField("evidence", &DecisionScore::evidence, QT_TR_NOOP("the evidence")),

      makeField("decision_id", &Condition::decision, QT_TR_NOOP("the decision")),
      needed(makeField("text", &Condition::text, QT_TR_NOOP("the words"))),
      makeField("due", &Condition::due, QT_TR_NOOP("the due date")),
      makeField("state", &Condition::state, QT_TR_NOOP("the state")),
      makeField("settled", &Condition::settled, QT_TR_NOOP("the day it was settled")),

      makeField("decision_id", &DecisionTransition::decision, QT_TR_NOOP("the decision")),
      makeField("phase", &DecisionTransition::to, QT_TR_NOOP("the phase")),
      onRemoval(makeField("receiver_id", &DecisionTransition::receiver, QT_TR_NOOP("the receiver")), blocks),
      makeField("legal_form", &DecisionTransition::legalForm, QT_TR_NOOP("the legal form")),
      makeField("stop_kind", &DecisionTransition::stopKind, QT_TR_NOOP("the kind of stop")),

      makeField("startup_id", &PhasePeriod::startup, QT_TR_NOOP("the startup")),
      makeField("phase", &PhasePeriod::phase, QT_TR_NOOP("the phase")),
      makeField("start", &PhasePeriod::start, QT_TR_NOOP("the first day")),
      makeField("stated_end", &PhasePeriod::statedEnd, QT_TR_NOOP("the stated end")),
      makeField("comment", &PhasePeriod::comment, QT_TR_NOOP("the comment")),
      makeField("decision_id", &PhasePeriod::decision, QT_TR_NOOP("the decision")),
      onRemoval(makeField("receiver_id", &PhasePeriod::receiver, QT_TR_NOOP("the receiver")), blocks),
      makeField("legal_form", &PhasePeriod::legalForm, QT_TR_NOOP("the legal form")),
      makeField("stop_kind", &PhasePeriod::stopKind, QT_TR_NOOP("the kind of stop")),

      makeField("startup_id", &Event::startup, QT_TR_NOOP("the startup")),
      makeField("kind", &Event::kind, QT_TR_NOOP("the kind")),
      makeField("date", &Event::date, QT_TR_NOOP("the date")),
      makeField("comment", &Event::comment, QT_TR_NOOP("the comment")),

      onRemoval(makeField("funder_id", &Envelope::funder, QT_TR_NOOP("the funder")), blocks),
      makeField("route", &Envelope::route, QT_TR_NOOP("the route")),
      year(makeField("fiscal_year", &Envelope::fiscalYear, QT_TR_NOOP("the fiscal year"))),
      amount(makeField("amount", &Envelope::amount, QT_TR_NOOP("the amount"))),
      makeField("note", &Envelope::note, QT_TR_NOOP("the note")),

      onRemoval(makeField("decision_id", &Commitment::decision, QT_TR_NOOP("the decision")), goes),
      makeField("startup_id", &Commitment::startup, QT_TR_NOOP("the startup")),
      onRemoval(makeField("funder_id", &Commitment::funder, QT_TR_NOOP("the funder")), blocks),
      makeField("route", &Commitment::route, QT_TR_NOOP("the route")),
      makeField("date", &Commitment::date, QT_TR_NOOP("the date")),
      amount(makeField("amount", &Commitment::amount, QT_TR_NOOP("the amount"))),

      // Money that was spent stays spent: without its startup it would count as the network's own.
      onRemoval(makeField("startup_id", &Expense::startup, QT_TR_NOOP("the startup")), blocks),
      onRemoval(makeField("funder_id", &Expense::funder, QT_TR_NOOP("the funder")), blocks),
      makeField("route", &Expense::route, QT_TR_NOOP("the route")),
      makeField("method", &Expense::method, QT_TR_NOOP("the kind of partnership")),
      makeField("date", &Expense::date, QT_TR_NOOP("the date")),
      // Less than nothing where it is a credit note.
      between(makeField("amount", &Expense::amount, QT_TR_NOOP("the amount")), -Money::euros(1'000'000'000'000).cents,
              Money::euros(1'000'000'000'000).cents),
      makeField("label", &Expense::label, QT_TR_NOOP("the words")),

      makeField("domain", &Member::domain, QT_TR_NOOP("the domain of expertise")),
      makeField("role", &Member::role, QT_TR_NOOP("the role")),

      makeField("member_id", &Mission::member, QT_TR_NOOP("the member")),
      makeField("start", &Mission::start, QT_TR_NOOP("the first day")),
      makeField("end", &Mission::end, QT_TR_NOOP("the last day")),
      makeField("status", &Mission::status, QT_TR_NOOP("the status")),
      makeField("employer", &Mission::employer, QT_TR_NOOP("the employer")),
      percent(makeField("share", &Mission::share, QT_TR_NOOP("the share of time"))),

      makeField("mission_id", &MissionStartup::mission, QT_TR_NOOP("the mission")),
      makeField("startup_id", &MissionStartup::startup, QT_TR_NOOP("the startup")),
      percent(makeField("share", &MissionStartup::share, QT_TR_NOOP("the share of time"))),

      makeField("session_id", &Attendee::session, QT_TR_NOOP("the committee session")),
      makeField("member_id", &Attendee::member, QT_TR_NOOP("the member")),
      makeField("role", &Attendee::role, QT_TR_NOOP("the role")),

      makeField("startup_id", &Metric::startup, QT_TR_NOOP("the startup")),
      needed(makeField("name", &Metric::name, QT_TR_NOOP("the name"))),
      makeField("unit", &Metric::unit, QT_TR_NOOP("the unit")),
      makeField("level", &Metric::level, QT_TR_NOOP("the level")),

      makeField("metric_id", &Measurement::metric, QT_TR_NOOP("the metric")),
      makeField("date", &Measurement::date, QT_TR_NOOP("the date")),
      makeField("value", &Measurement::value, QT_TR_NOOP("the value")),
      makeField("source", &Measurement::source, QT_TR_NOOP("the source")),
      year(makeField("impact_year", &Measurement::impactYear, QT_TR_NOOP("the year it is an impact figure of"))),
      makeField("wording", &Measurement::wording, QT_TR_NOOP("the wording")),

      onRemoval(makeField("startup_id", &Milestone::startup, QT_TR_NOOP("the startup")), goes),
      makeField("incubator_id", &Milestone::incubator, QT_TR_NOOP("the incubator")),
      makeField("date", &Milestone::date, QT_TR_NOOP("the date")),
      makeField("kind", &Milestone::kind, QT_TR_NOOP("the kind")),
      needed(makeField("text", &Milestone::text, QT_TR_NOOP("the words"))),

      needed(makeField("name", &Training::name, QT_TR_NOOP("the name"))),
      makeField("session", &Training::session, QT_TR_NOOP("the session")),
      makeField("start", &Training::start, QT_TR_NOOP("the first day")),
      makeField("end", &Training::end, QT_TR_NOOP("the last day")),
      between(makeField("trained", &Training::trained, QT_TR_NOOP("the number of people trained")), 0, 1'000'000),

      makeField("training_id", &Trainee::training, QT_TR_NOOP("the training")),
      makeField("member_id", &Trainee::member, QT_TR_NOOP("the member")),

      makeField("startup_id", &Spotlight::startup, QT_TR_NOOP("the startup")),
      year(makeField("year", &Spotlight::year, QT_TR_NOOP("the year"))),
      makeField("title", &Spotlight::title, QT_TR_NOOP("the title")),
      makeField("text", &Spotlight::text, QT_TR_NOOP("the words")),
      makeField("quote", &Spotlight::quote, QT_TR_NOOP("the quote")),
      makeField("quote_author", &Spotlight::quoteAuthor, QT_TR_NOOP("the author of the quote")),
      makeField("picture", &Spotlight::picture, QT_TR_NOOP("the picture")),

      year(makeField("year", &Editorial::year, QT_TR_NOOP("the year"))),
      makeField("language", &Editorial::language, QT_TR_NOOP("the language")),
      needed(makeField("block", &Editorial::block, QT_TR_NOOP("the block"))),
      makeField("text", &Editorial::text, QT_TR_NOOP("the words")),

      makeField("value", &Setting::value, QT_TR_NOOP("the value")),
  };
}

}  // namespace

const std::vector<Field>& allFields() {
  static const std::vector<Field> all = Fields::make();
  return all;
}

}  // namespace eclosion::edits
