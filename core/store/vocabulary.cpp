// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vocabulary.h"

#include <map>

#include "core/domain/codes.h"

namespace eclosion::store {
namespace {

template <class E>
std::set<QByteArray> vocabulary() {
  std::set<QByteArray> codes;
  for (const auto& text : codesOf<E>) codes.insert(QByteArray(text.data(), text.size()));
  return codes;
}

}  // namespace

const std::set<QByteArray>* vocabularyOf(const Table& table, const Column& column) {
  static const std::map<QByteArray, std::set<QByteArray>> all = {
      {"organisation.kind", vocabulary<OrganisationKind>()},
      {"startup.kind", vocabulary<StartupKind>()},
      {"startup_tag.kind", vocabulary<TagKind>()},
      {"startup_link.kind", vocabulary<LinkKind>()},
      {"compliance.kind", vocabulary<ComplianceKind>()},
      {"phase.phase", vocabulary<Phase>()},
      {"phase.stop_kind", vocabulary<StopKind>()},
      {"event.kind", vocabulary<EventKind>()},
      {"decision.state", vocabulary<DecisionState>()},
      {"decision.gate", vocabulary<Phase>()},
      {"decision.outcome", vocabulary<DecisionOutcome>()},
      {"decision_transition.phase", vocabulary<Phase>()},
      {"decision_transition.stop_kind", vocabulary<StopKind>()},
      {"criterion.gate", vocabulary<Phase>()},
      {"decision_amount.route", vocabulary<FundingRoute>()},
      {"decision_amount.method", vocabulary<PartnershipMethod>()},
      {"decision_condition.state", vocabulary<ConditionState>()},
      {"envelope.route", vocabulary<FundingRoute>()},
      {"commitment.route", vocabulary<FundingRoute>()},
      {"expense.route", vocabulary<FundingRoute>()},
      {"expense.method", vocabulary<PartnershipMethod>()},
      {"mission.status", vocabulary<MissionStatus>()},
      {"metric.level", vocabulary<MetricLevel>()},
      {"milestone.kind", vocabulary<MilestoneKind>()},
      {"finding.severity", vocabulary<Severity>()},
  };
  const auto found = all.find(QByteArray(table.name) + '.' + column.name);
  return found == all.end() ? nullptr : &found->second;
}

}  // namespace eclosion::store
