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

}  // namespace eclosion
