// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tuple>

#include "core/domain/entities.h"
#include "core/store/row_io.h"

// Which struct is kept in which table, and its members in the order of the table's columns (core/store/schema.cpp). A test
// holds the two against each other.
namespace eclosion::store {

template <class E>
struct Mapping;

// clang-format off
#define ECLOSION_MAPPING(Entity, tableName, ...)                         \
  template <> struct Mapping<Entity> {                                   \
    using E = Entity;                                                    \
    static constexpr const char* table = tableName;                      \
    static constexpr auto columns = std::make_tuple(__VA_ARGS__);        \
  }

ECLOSION_MAPPING(Setting, "setting", &E::id, &E::key, &E::value);
ECLOSION_MAPPING(Organisation, "organisation", &E::id, &E::name, &E::acronym, &E::kind, &E::ministry);
ECLOSION_MAPPING(Incubator, "incubator", &E::id, &E::name, &E::summary, &E::host, &E::opened, &E::closed, &E::address, &E::website,
                 &E::repository, &E::contact, &E::shortName);
ECLOSION_MAPPING(Startup, "startup", &E::id, &E::name, &E::mission, &E::problem, &E::description, &E::kind, &E::parent, &E::mergedInto,
                 &E::contact, &E::archived);
ECLOSION_MAPPING(StartupName, "startup_name", &E::id, &E::startup, &E::name, &E::start, &E::end);
ECLOSION_MAPPING(StartupIncubator, "startup_incubator", &E::id, &E::startup, &E::incubator, &E::start, &E::end, &E::position);
ECLOSION_MAPPING(StartupSponsor, "startup_sponsor", &E::id, &E::startup, &E::organisation, &E::start, &E::end, &E::position);
ECLOSION_MAPPING(StartupTag, "startup_tag", &E::id, &E::startup, &E::kind, &E::value, &E::position);
ECLOSION_MAPPING(StartupLink, "startup_link", &E::id, &E::startup, &E::kind, &E::url);
ECLOSION_MAPPING(Compliance, "compliance", &E::id, &E::startup, &E::kind, &E::value);
ECLOSION_MAPPING(Deployment, "deployment", &E::id, &E::startup, &E::territory, &E::start, &E::end);
ECLOSION_MAPPING(CommitteeSession, "committee_session", &E::id, &E::date, &E::title, &E::place, &E::notes,
                 &E::startsAt);
ECLOSION_MAPPING(Decision, "decision", &E::id, &E::startup, &E::session, &E::state, &E::date, &E::gate, &E::outcome, &E::periodStart,
                 &E::periodEnd, &E::plannedTeam, &E::hypothesis, &E::successCriterion, &E::nextReview, &E::reason);
ECLOSION_MAPPING(DecisionAmount, "decision_amount", &E::id, &E::decision, &E::funder, &E::route, &E::method, &E::amount);
ECLOSION_MAPPING(DecisionScore, "decision_score", &E::id, &E::decision, &E::criterion, &E::score, &E::evidence);
ECLOSION_MAPPING(Condition, "decision_condition", &E::id, &E::decision, &E::text, &E::due, &E::state, &E::settled);
ECLOSION_MAPPING(PhasePeriod, "phase", &E::id, &E::startup, &E::phase, &E::start, &E::statedEnd, &E::comment, &E::decision, &E::receiver,
                 &E::legalForm, &E::stopKind);
ECLOSION_MAPPING(Event, "event", &E::id, &E::startup, &E::kind, &E::date, &E::comment);
ECLOSION_MAPPING(Envelope, "envelope", &E::id, &E::funder, &E::route, &E::fiscalYear, &E::amount, &E::note);
ECLOSION_MAPPING(Commitment, "commitment", &E::id, &E::decision, &E::startup, &E::funder, &E::route, &E::date, &E::amount);
ECLOSION_MAPPING(Expense, "expense", &E::id, &E::startup, &E::funder, &E::route, &E::method, &E::date, &E::amount, &E::label);
ECLOSION_MAPPING(Member, "member", &E::id, &E::name, &E::sourceId, &E::domain, &E::role);
ECLOSION_MAPPING(Mission, "mission", &E::id, &E::member, &E::start, &E::end, &E::status, &E::employer, &E::share);
ECLOSION_MAPPING(MissionStartup, "mission_startup", &E::id, &E::mission, &E::startup, &E::share);
ECLOSION_MAPPING(Attendee, "session_attendee", &E::id, &E::session, &E::member, &E::name, &E::role);
ECLOSION_MAPPING(Metric, "metric", &E::id, &E::startup, &E::name, &E::unit, &E::level);
ECLOSION_MAPPING(Measurement, "measurement", &E::id, &E::metric, &E::date, &E::value, &E::source, &E::impactYear, &E::wording);
ECLOSION_MAPPING(Milestone, "milestone", &E::id, &E::startup, &E::incubator, &E::date, &E::kind, &E::text);
ECLOSION_MAPPING(Training, "training", &E::id, &E::name, &E::session, &E::start, &E::end, &E::trained);
ECLOSION_MAPPING(Trainee, "trainee", &E::id, &E::training, &E::member, &E::name);
ECLOSION_MAPPING(Spotlight, "spotlight", &E::id, &E::startup, &E::year, &E::title, &E::text, &E::quote, &E::quoteAuthor, &E::picture);
ECLOSION_MAPPING(Editorial, "editorial", &E::id, &E::year, &E::language, &E::block, &E::text);
ECLOSION_MAPPING(SourceRecord, "source_record", &E::id, &E::source, &E::kind, &E::path, &E::entity, &E::content, &E::personContent,
                 &E::digest, &E::knownOn);
ECLOSION_MAPPING(Alias, "alias", &E::id, &E::source, &E::kind, &E::formerId, &E::entity);
ECLOSION_MAPPING(Finding, "finding", &E::id, &E::source, &E::code, &E::severity, &E::kind, &E::entity, &E::path, &E::line, &E::detail);
ECLOSION_MAPPING(DecisionTransition, "decision_transition", &E::id, &E::decision, &E::to, &E::receiver, &E::legalForm, &E::stopKind);
ECLOSION_MAPPING(AgendaItem, "agenda_item", &E::id, &E::session, &E::startup, &E::position, &E::pitch, &E::questions, &E::deliberation);
ECLOSION_MAPPING(SessionDocument, "session_document", &E::id, &E::session, &E::title, &E::url);
ECLOSION_MAPPING(Criterion, "criterion", &E::id, &E::gate, &E::key, &E::label, &E::guidance, &E::position);
ECLOSION_MAPPING(Deck, "deck", &E::id, &E::name, &E::language, &E::asOf, &E::knownAt);
ECLOSION_MAPPING(Slide, "slide", &E::id, &E::deck, &E::position, &E::kind, &E::subject, &E::options, &E::title, &E::text, &E::notes);
#undef ECLOSION_MAPPING
// clang-format on

template <class E>
void writeRow(RowSink& row, const E& entity) {
  int column = 0;
  std::apply([&](auto... member) { (write(row, column++, entity.*member), ...); }, Mapping<E>::columns);
}

// Members stand in the struct in the order of the columns too, so a row is read by aggregate initialisation; ids have no
// empty state to fill in afterwards.
template <class E>
[[nodiscard]] E readRow(const RowSource& row) {
  int column = 0;
  const auto next = [&]<class T>(T E::*) {
    T value = blank<T>();
    read(row, column++, value);
    return value;
  };
  return std::apply([&](auto... member) { return E{next(member)...}; }, Mapping<E>::columns);
}

}  // namespace eclosion::store
