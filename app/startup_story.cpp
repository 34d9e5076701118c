// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup_story.h"

#include <algorithm>
#include <tuple>

namespace eclosion::app {
namespace {

template <class E>
std::vector<E> rowsOf(const store::Reader& reader, const char* column, const QUuid& id) {
  auto rows = reader.where<E>(column, id);
  return rows ? std::move(*rows) : std::vector<E>();
}

template <class E>
std::optional<E> rowOf(const store::Reader& reader, const QUuid& id) {
  auto row = reader.find<E>(id);
  return row ? std::move(*row) : std::nullopt;
}

// Rows whose column holds the id, in the order of a key; those with the same key stay in the order of their ids.
template <class E, class Key>
std::vector<E> ordered(const store::Reader& reader, const char* column, const QUuid& id, Key key) {
  std::vector<E> rows = rowsOf<E>(reader, column, id);
  std::stable_sort(rows.begin(), rows.end(), [&](const E& a, const E& b) { return key(a) < key(b); });
  return rows;
}

std::vector<ui::StoryMission> missionsOf(const store::Reader& reader, const QUuid& startup) {
  std::vector<ui::StoryMission> missions;
  for (const MissionStartup& link : rowsOf<MissionStartup>(reader, "startup_id", startup)) {
    const auto mission = rowOf<Mission>(reader, link.mission.uuid());
    const auto member = mission ? rowOf<Member>(reader, mission->member.uuid()) : std::nullopt;
    if (member) missions.push_back({.mission = *mission, .member = *member, .share = link.share});
  }
  std::stable_sort(missions.begin(), missions.end(),
                   [](const auto& a, const auto& b) { return a.mission.start < b.mission.start; });
  return missions;
}

std::vector<ui::StoryMetric> metricsOf(const store::Reader& reader, const QUuid& startup) {
  std::vector<ui::StoryMetric> metrics;
  for (const Metric& metric : rowsOf<Metric>(reader, "startup_id", startup)) {
    metrics.push_back({.metric = metric,
                       .measurements = ordered<Measurement>(reader, "metric_id", metric.id.uuid(),
                                                            [](const Measurement& m) { return m.date; })});
  }
  return metrics;
}

std::vector<ui::StoryDecision> decisionsOf(const store::Reader& reader, const QUuid& startup) {
  std::vector<ui::StoryDecision> decisions;
  for (const Decision& decision : ordered<Decision>(reader, "startup_id", startup, [](const Decision& d) { return d.date; })) {
    const QUuid& id = decision.id.uuid();
    decisions.push_back({.decision = decision,
                         .session = decision.session ? rowOf<CommitteeSession>(reader, decision.session->uuid()) : std::nullopt,
                         .amounts = rowsOf<DecisionAmount>(reader, "decision_id", id),
                         .scores = rowsOf<DecisionScore>(reader, "decision_id", id),
                         .conditions = ordered<Condition>(reader, "decision_id", id, [](const Condition& c) { return c.due; })});
  }
  return decisions;
}

}  // namespace

ui::StartupStory readStory(const store::Reader& reader, const StartupId& startup) {
  ui::StartupStory story;
  const QUuid& id = startup.uuid();
  const auto byDate = [](const auto& row) { return row.date; };
  const auto bySpell = [](const auto& row) { return std::tuple(row.start, row.position); };
  if (const auto record = rowOf<Startup>(reader, id)) {
    story.mission = record->mission;
    story.problem = record->problem;
    story.description = record->description;
    story.contact = record->contact;
    story.kind = record->kind;
  }
  story.formerNames = ordered<StartupName>(reader, "startup_id", id, [](const auto& name) { return name.start; });
  story.phases = ordered<PhasePeriod>(reader, "startup_id", id, [](const auto& p) { return std::tuple(p.start, p.phase); });
  story.events = ordered<Event>(reader, "startup_id", id, byDate);
  story.links = rowsOf<StartupLink>(reader, "startup_id", id);
  story.tags = ordered<StartupTag>(reader, "startup_id", id, [](const auto& tag) { return std::tuple(tag.kind, tag.position); });
  story.findings = rowsOf<Finding>(reader, "entity_id", id);
  story.incubators = ordered<StartupIncubator>(reader, "startup_id", id, bySpell);
  story.sponsors = ordered<StartupSponsor>(reader, "startup_id", id, bySpell);
  story.missions = missionsOf(reader, id);
  story.metrics = metricsOf(reader, id);
  story.milestones = ordered<Milestone>(reader, "startup_id", id, byDate);
  story.decisions = decisionsOf(reader, id);
  story.commitments = ordered<Commitment>(reader, "startup_id", id, byDate);
  story.expenses = ordered<Expense>(reader, "startup_id", id, byDate);
  story.compliance = ordered<Compliance>(reader, "startup_id", id, [](const auto& fact) { return fact.kind; });
  story.deployments = ordered<Deployment>(reader, "startup_id", id, [](const auto& d) { return d.start; });
  story.spotlights = ordered<Spotlight>(reader, "startup_id", id, [](const auto& s) { return s.year; });
  return story;
}

}  // namespace eclosion::app
