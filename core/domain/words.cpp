// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/words.h"

#include <QCoreApplication>

namespace eclosion {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(eclosion::Words)
};

}  // namespace

QString phaseName(Phase phase) {
  switch (phase) {
    case Phase::unrecorded:
      return Words::tr("Phase not recorded");
    case Phase::investigation:
      return Words::tr("Investigation");
    case Phase::construction:
      return Words::tr("Construction");
    case Phase::acceleration:
      return Words::tr("Acceleration");
    case Phase::consolidation:
      return Words::tr("Consolidation");
    case Phase::operated:
      return Words::tr("Operated in the network");
    case Phase::transferred:
      return Words::tr("Transferred");
    case Phase::stopped:
      return Words::tr("Stopped");
    case Phase::investigationStopped:
      return Words::tr("Investigation inconclusive");
  }
  return {};
}

QString routeName(FundingRoute route) {
  switch (route) {
    case FundingRoute::ownBudget:
      return Words::tr("Own budget");
    case FundingRoute::partnership:
      return Words::tr("Partnership");
    case FundingRoute::partnerDirect:
      return Words::tr("Spent directly by the partner");
  }
  return {};
}

QString outcomeWord(DecisionOutcome outcome) {
  switch (outcome) {
    case DecisionOutcome::fundNextPhase:
      return Words::tr("Fund the next phase");
    case DecisionOutcome::extend:
      return Words::tr("Extend");
    case DecisionOutcome::pivot:
      return Words::tr("Pivot");
    case DecisionOutcome::transfer:
      return Words::tr("Transfer");
    case DecisionOutcome::operate:
      return Words::tr("Operate in the network");
    case DecisionOutcome::stop:
      return Words::tr("Stop");
    case DecisionOutcome::postpone:
      return Words::tr("Postpone");
    case DecisionOutcome::grant:
      return Words::tr("Accelerated funding");
  }
  return {};
}

QString conditionWord(ConditionState state) {
  switch (state) {
    case ConditionState::open:
      return Words::tr("open", "state of a condition");
    case ConditionState::met:
      return Words::tr("met", "state of a condition");
    case ConditionState::missed:
      return Words::tr("missed", "state of a condition");
    case ConditionState::waived:
      return Words::tr("waived", "state of a condition");
  }
  return {};
}

QString stopWord(StopKind kind) {
  switch (kind) {
    case StopKind::inconclusiveInvestigation:
      return Words::tr("inconclusive investigation");
    case StopKind::closed:
      return Words::tr("service closed");
    case StopKind::methodAbandoned:
      return Words::tr("method abandoned by the sponsor");
    case StopKind::unspecified:
      break;
  }
  return {};
}

QString methodWord(PartnershipMethod method) {
  switch (method) {
    case PartnershipMethod::reinvoicing:
      return Words::tr("re-invoicing");
    case PartnershipMethod::creditTransfer:
      return Words::tr("credit transfer");
    case PartnershipMethod::managementDelegation:
      return Words::tr("management delegation");
    case PartnershipMethod::none:
      break;
  }
  return {};
}

}  // namespace eclosion
