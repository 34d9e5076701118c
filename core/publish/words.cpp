// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/words.h"

#include <QCoreApplication>

namespace eclosion::publish {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("eclosion::publish::Words", text); }

}  // namespace

QString phaseName(Phase phase) {
  switch (phase) {
    case Phase::unrecorded:
      return tr("In programme, phase not recorded");
    case Phase::investigation:
      return tr("Investigation");
    case Phase::construction:
      return tr("Construction");
    case Phase::acceleration:
      return tr("Acceleration");
    case Phase::consolidation:
      return tr("Consolidation");
    case Phase::operated:
      return tr("Operated in the network");
    case Phase::transferred:
      return tr("Transferred");
    case Phase::stopped:
      return tr("Stopped");
    case Phase::investigationStopped:
      return tr("Investigation stopped");
  }
  return {};
}

QString routeName(FundingRoute route) {
  switch (route) {
    case FundingRoute::ownBudget:
      return tr("Own budget");
    case FundingRoute::partnership:
      return tr("Partnership");
    case FundingRoute::partnerDirect:
      return tr("Spent directly by the partner");
  }
  return {};
}

}  // namespace eclosion::publish
