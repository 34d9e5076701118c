// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startups/story_words.h"

#include <QCoreApplication>

namespace eclosion::ui {
namespace {

struct StoryWords {
  Q_DECLARE_TR_FUNCTIONS(StoryWords)
};

}  // namespace

QString outcomeWord(DecisionOutcome outcome) {
  switch (outcome) {
    case DecisionOutcome::fundNextPhase:
      return StoryWords::tr("Fund the next phase");
    case DecisionOutcome::extend:
      return StoryWords::tr("Extend");
    case DecisionOutcome::pivot:
      return StoryWords::tr("Pivot");
    case DecisionOutcome::transfer:
      return StoryWords::tr("Transfer");
    case DecisionOutcome::operate:
      return StoryWords::tr("Operate in the network");
    case DecisionOutcome::stop:
      return StoryWords::tr("Stop");
    case DecisionOutcome::postpone:
      return StoryWords::tr("Postpone");
    case DecisionOutcome::grant:
      return StoryWords::tr("Accelerated funding");
  }
  return {};
}

QString conditionWord(ConditionState state) {
  switch (state) {
    case ConditionState::open:
      return StoryWords::tr("open", "state of a condition");
    case ConditionState::met:
      return StoryWords::tr("met", "state of a condition");
    case ConditionState::missed:
      return StoryWords::tr("missed", "state of a condition");
    case ConditionState::waived:
      return StoryWords::tr("waived", "state of a condition");
  }
  return {};
}

QString levelWord(MetricLevel level) {
  switch (level) {
    case MetricLevel::usable:
      return StoryWords::tr("usable", "level of a metric");
    case MetricLevel::used:
      return StoryWords::tr("used", "level of a metric");
    case MetricLevel::useful:
      return StoryWords::tr("useful", "level of a metric");
    case MetricLevel::impactful:
      return StoryWords::tr("impactful", "level of a metric");
  }
  return {};
}

QString milestoneWord(MilestoneKind kind) {
  switch (kind) {
    case MilestoneKind::launch:
      return StoryWords::tr("Launch");
    case MilestoneKind::nationalImpact:
      return StoryWords::tr("National impact");
    case MilestoneKind::incubatorOpened:
      return StoryWords::tr("Incubator opened");
    case MilestoneKind::firstOfItsKind:
      return StoryWords::tr("First of its kind");
    case MilestoneKind::publication:
      return StoryWords::tr("Publication");
    case MilestoneKind::exit:
      return StoryWords::tr("Exit");
    case MilestoneKind::other:
      return StoryWords::tr("Milestone");
  }
  return {};
}

QString complianceWord(ComplianceKind kind) {
  switch (kind) {
    case ComplianceKind::openSource:
      return StoryWords::tr("Open source");
    case ComplianceKind::publicStatistics:
      return StoryWords::tr("Public statistics");
    case ComplianceKind::publicBudget:
      return StoryWords::tr("Public budget");
    case ComplianceKind::accessibility:
      return StoryWords::tr("Accessibility");
    case ComplianceKind::securityReview:
      return StoryWords::tr("Security review");
    case ComplianceKind::riskAnalysis:
      return StoryWords::tr("Risk analysis");
  }
  return {};
}

QString tagsTitle(TagKind kind) {
  switch (kind) {
    case TagKind::theme:
      return StoryWords::tr("Themes");
    case TagKind::userType:
      return StoryWords::tr("Users");
    case TagKind::technology:
      return StoryWords::tr("Technologies");
  }
  return {};
}

QString stopWord(StopKind kind) {
  switch (kind) {
    case StopKind::inconclusiveInvestigation:
      return StoryWords::tr("inconclusive investigation");
    case StopKind::closed:
      return StoryWords::tr("service closed");
    case StopKind::methodAbandoned:
      return StoryWords::tr("method abandoned by the sponsor");
    case StopKind::unspecified:
      break;
  }
  return {};
}

QString methodWord(PartnershipMethod method) {
  switch (method) {
    case PartnershipMethod::reinvoicing:
      return StoryWords::tr("re-invoicing");
    case PartnershipMethod::creditTransfer:
      return StoryWords::tr("credit transfer");
    case PartnershipMethod::managementDelegation:
      return StoryWords::tr("management delegation");
    case PartnershipMethod::none:
      break;
  }
  return {};
}

}  // namespace eclosion::ui
