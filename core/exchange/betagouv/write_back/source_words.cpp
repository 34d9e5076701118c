// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/write_back/source_words.h"

namespace eclosion::betagouv {

QString wordOf(Phase phase) {
  switch (phase) {
    case Phase::unrecorded:
      return {};
    case Phase::investigation:
      return QStringLiteral("investigation");
    case Phase::construction:
      return QStringLiteral("construction");
    case Phase::acceleration:
      return QStringLiteral("acceleration");
    case Phase::consolidation:
      return QStringLiteral("consolidation");
    case Phase::operated:
      return QStringLiteral("opere");
    case Phase::transferred:
      return QStringLiteral("transfere");
    case Phase::stopped:
      return QStringLiteral("abandon");
    case Phase::investigationStopped:
      return QStringLiteral("abandon-investigation");
  }
  return {};
}

// What the vintages before 2021 called what came after the programme.
QString statusWordOf(Phase phase) {
  if (phase == Phase::operated) return QStringLiteral("success");
  if (phase == Phase::transferred) return QStringLiteral("transfer");
  if (phase == Phase::stopped) return QStringLiteral("death");
  return wordOf(phase);
}

QString wordOf(EventKind kind) {
  switch (kind) {
    case EventKind::committee:
      return QStringLiteral("committee");
    case EventKind::productLaunch:
      return QStringLiteral("product_launch");
    case EventKind::nationalImpact:
      return QStringLiteral("national_impact");
    case EventKind::acceleratedFunding:
      return QStringLiteral("fast");
    case EventKind::publicInterestEntrepreneur:
      return QStringLiteral("eig");
    case EventKind::end:
      return QStringLiteral("end");
    case EventKind::other:
      return QStringLiteral("other");
  }
  return {};
}

QString wordOf(MissionStatus status) {
  switch (status) {
    case MissionStatus::unknown:
      return {};
    case MissionStatus::civilServant:
      return QStringLiteral("admin");
    case MissionStatus::contractor:
      return QStringLiteral("independent");
    case MissionStatus::service:
      return QStringLiteral("service");
  }
  return {};
}

QString wordOf(OrganisationKind kind) {
  switch (kind) {
    case OrganisationKind::centralAdministration:
      return QStringLiteral("administration-centrale");
    case OrganisationKind::devolvedService:
      return QStringLiteral("service-deconcentre");
    case OrganisationKind::operatorBody:
      return QStringLiteral("operateur");
    case OrganisationKind::socialSecurity:
      return QStringLiteral("securite-sociale");
    case OrganisationKind::localAuthority:
      return QStringLiteral("collectivite-territoriale");
    case OrganisationKind::other:
      return QStringLiteral("autre");
  }
  return {};
}

QByteArray fieldOf(TagKind kind) {
  switch (kind) {
    case TagKind::theme:
      return "thematiques";
    case TagKind::userType:
      return "usertypes";
    case TagKind::technology:
      return "techno";
  }
  return {};
}

QByteArray fieldOf(LinkKind kind) {
  switch (kind) {
    case LinkKind::product:
      return "link";
    case LinkKind::repository:
      return "repository";
    case LinkKind::statistics:
      return "stats_url";
    case LinkKind::budget:
      return "budget_url";
    case LinkKind::impact:
      return "impact_url";
    case LinkKind::quality:
      return "dashlord_url";
    case LinkKind::riskAnalysis:
      return "analyse_risques_url";
    case LinkKind::other:
      return {};
  }
  return {};
}

QByteArray fieldOf(ComplianceKind kind) {
  switch (kind) {
    case ComplianceKind::publicStatistics:
      return "stats";
    case ComplianceKind::accessibility:
      return "accessibility_status";
    case ComplianceKind::securityReview:
      return "mon_service_securise";
    case ComplianceKind::riskAnalysis:
      return "analyse_risques";
    case ComplianceKind::openSource:
    case ComplianceKind::publicBudget:
      return {};
  }
  return {};
}

}  // namespace eclosion::betagouv
