// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/words.h"

#include <QCoreApplication>

#include "core/publish/words.h"

namespace eclosion::ui {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Words)
};

}  // namespace

QString columnTitle(Phase phase) {
  switch (phase) {
    case Phase::operated:
      return QCoreApplication::translate("Words", "Operated", "title of a column of startups");
    case Phase::transferred:
      return QCoreApplication::translate("Words", "Transferred", "title of a column of startups");
    case Phase::stopped:
    case Phase::investigationStopped:
      return QCoreApplication::translate("Words", "Stopped", "title of a column of startups");
    default:
      return publish::phaseName(phase);
  }
}

QString eventWord(EventKind kind) {
  switch (kind) {
    case EventKind::committee:
      return Words::tr("Committee");
    case EventKind::productLaunch:
      return Words::tr("Product launch");
    case EventKind::nationalImpact:
      return Words::tr("National impact");
    case EventKind::acceleratedFunding:
      return Words::tr("Accelerated funding");
    case EventKind::publicInterestEntrepreneur:
      return Words::tr("Public interest entrepreneurs");
    case EventKind::end:
      return Words::tr("End");
    case EventKind::other:
      return Words::tr("Event");
  }
  return {};
}

QString linkWord(LinkKind kind) {
  switch (kind) {
    case LinkKind::product:
      return Words::tr("Product");
    case LinkKind::repository:
      return Words::tr("Source code");
    case LinkKind::statistics:
      return Words::tr("Statistics");
    case LinkKind::budget:
      return Words::tr("Budget");
    case LinkKind::impact:
      return Words::tr("Impact");
    case LinkKind::quality:
      return Words::tr("Quality");
    case LinkKind::riskAnalysis:
      return Words::tr("Risk analysis");
    case LinkKind::other:
      return Words::tr("Link");
  }
  return {};
}

QString startupKindWord(StartupKind kind) {
  return kind == StartupKind::territory ? Words::tr("Startup of a local authority") : Words::tr("State startup");
}

QString organisationKindWord(OrganisationKind kind) {
  switch (kind) {
    case OrganisationKind::centralAdministration:
      return Words::tr("Central administration");
    case OrganisationKind::devolvedService:
      return Words::tr("Devolved service");
    case OrganisationKind::operatorBody:
      return Words::tr("Operator");
    case OrganisationKind::socialSecurity:
      return Words::tr("Social security");
    case OrganisationKind::localAuthority:
      return Words::tr("Local authority");
    case OrganisationKind::other:
      return Words::tr("Other organisation");
  }
  return {};
}

QString statusWord(MissionStatus status) {
  switch (status) {
    case MissionStatus::civilServant:
      return Words::tr("Civil servant");
    case MissionStatus::contractor:
      return Words::tr("Contractor");
    case MissionStatus::service:
      return Words::tr("Service company");
    case MissionStatus::unknown:
      break;
  }
  return {};
}

}  // namespace eclosion::ui
