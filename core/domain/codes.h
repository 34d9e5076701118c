// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <array>
#include <optional>

namespace eclosion {

// The closed vocabularies of the method. Each value has one code, the text that stands for it in the file, in JSON and
// on the command line; codes are part of the file format. Words for people are in core/publish and ui, translated.

// In lifecycle order, the order that breaks ties between entries of one day (figures: lifecycle order). `unrecorded` is
// "in the programme, phase not recorded", from sources that hold one status a startup.
enum class Phase : quint8 {
  unrecorded,
  investigation,
  construction,
  acceleration,
  consolidation,
  operated,
  transferred,
  stopped,
  investigationStopped,
};
inline constexpr int phaseCount = 9;

enum class StartupKind : quint8 { state, territory };
enum class StopKind : quint8 { unspecified, inconclusiveInvestigation, closed, methodAbandoned };
enum class OrganisationKind : quint8 {
  centralAdministration,
  devolvedService,
  operatorBody,
  socialSecurity,
  localAuthority,
  other
};
enum class MissionStatus : quint8 { unknown, civilServant, contractor, service };
enum class EventKind : quint8 {
  committee,
  productLaunch,
  nationalImpact,
  acceleratedFunding,
  publicInterestEntrepreneur,
  end,
  other
};
enum class FundingRoute : quint8 { ownBudget, partnership, partnerDirect };
enum class PartnershipMethod : quint8 { none, reinvoicing, creditTransfer, managementDelegation };
enum class DecisionOutcome : quint8 { fundNextPhase, extend, pivot, transfer, operate, stop, postpone, grant };
enum class DecisionState : quint8 { draft, recorded };
enum class ConditionState : quint8 { open, met, missed, waived };
enum class MetricLevel : quint8 { usable, used, useful, impactful };
enum class MilestoneKind : quint8 { launch, nationalImpact, incubatorOpened, firstOfItsKind, publication, exit, other };
enum class TagKind : quint8 { theme, userType, technology };
enum class LinkKind : quint8 { product, repository, statistics, budget, impact, quality, riskAnalysis, other };
enum class ComplianceKind : quint8 { openSource, publicStatistics, publicBudget, accessibility, securityReview, riskAnalysis };
enum class Severity : quint8 { note, warning };

// The code table of a vocabulary, indexed by value.
template <class E>
inline constexpr auto codesOf = nullptr;

template <size_t N>
using CodeTable = std::array<QLatin1StringView, N>;

// clang-format off
template <> inline constexpr auto codesOf<Phase> = CodeTable<9>{QLatin1StringView("unrecorded"), QLatin1StringView("investigation"),
    QLatin1StringView("construction"), QLatin1StringView("acceleration"), QLatin1StringView("consolidation"), QLatin1StringView("operated"),
    QLatin1StringView("transferred"), QLatin1StringView("stopped"), QLatin1StringView("investigation-stopped")};
template <> inline constexpr auto codesOf<StartupKind> = CodeTable<2>{QLatin1StringView("state"), QLatin1StringView("territory")};
template <> inline constexpr auto codesOf<StopKind> = CodeTable<4>{QLatin1StringView("unspecified"),
    QLatin1StringView("inconclusive-investigation"), QLatin1StringView("closed"), QLatin1StringView("method-abandoned")};
template <> inline constexpr auto codesOf<OrganisationKind> = CodeTable<6>{QLatin1StringView("central-administration"),
    QLatin1StringView("devolved-service"), QLatin1StringView("operator"), QLatin1StringView("social-security"),
    QLatin1StringView("local-authority"), QLatin1StringView("other")};
template <> inline constexpr auto codesOf<MissionStatus> = CodeTable<4>{QLatin1StringView("unknown"), QLatin1StringView("civil-servant"),
    QLatin1StringView("contractor"), QLatin1StringView("service")};
template <> inline constexpr auto codesOf<EventKind> = CodeTable<7>{QLatin1StringView("committee"), QLatin1StringView("product-launch"),
    QLatin1StringView("national-impact"), QLatin1StringView("accelerated-funding"), QLatin1StringView("public-interest-entrepreneur"),
    QLatin1StringView("end"), QLatin1StringView("other")};
template <> inline constexpr auto codesOf<FundingRoute> = CodeTable<3>{QLatin1StringView("own-budget"), QLatin1StringView("partnership"),
    QLatin1StringView("partner-direct")};
template <> inline constexpr auto codesOf<PartnershipMethod> = CodeTable<4>{QLatin1StringView("none"), QLatin1StringView("reinvoicing"),
    QLatin1StringView("credit-transfer"), QLatin1StringView("management-delegation")};
template <> inline constexpr auto codesOf<DecisionOutcome> = CodeTable<8>{QLatin1StringView("fund-next-phase"), QLatin1StringView("extend"),
    QLatin1StringView("pivot"), QLatin1StringView("transfer"), QLatin1StringView("operate"), QLatin1StringView("stop"),
    QLatin1StringView("postpone"), QLatin1StringView("grant")};
template <> inline constexpr auto codesOf<DecisionState> = CodeTable<2>{QLatin1StringView("draft"), QLatin1StringView("recorded")};
template <> inline constexpr auto codesOf<ConditionState> = CodeTable<4>{QLatin1StringView("open"), QLatin1StringView("met"),
    QLatin1StringView("missed"), QLatin1StringView("waived")};
template <> inline constexpr auto codesOf<MetricLevel> = CodeTable<4>{QLatin1StringView("usable"), QLatin1StringView("used"),
    QLatin1StringView("useful"), QLatin1StringView("impactful")};
template <> inline constexpr auto codesOf<MilestoneKind> = CodeTable<7>{QLatin1StringView("launch"), QLatin1StringView("national-impact"),
    QLatin1StringView("incubator-opened"), QLatin1StringView("first-of-its-kind"), QLatin1StringView("publication"),
    QLatin1StringView("exit"), QLatin1StringView("other")};
template <> inline constexpr auto codesOf<TagKind> = CodeTable<3>{QLatin1StringView("theme"), QLatin1StringView("user-type"),
    QLatin1StringView("technology")};
template <> inline constexpr auto codesOf<LinkKind> = CodeTable<8>{QLatin1StringView("product"), QLatin1StringView("repository"),
    QLatin1StringView("statistics"), QLatin1StringView("budget"), QLatin1StringView("impact"), QLatin1StringView("quality"),
    QLatin1StringView("risk-analysis"), QLatin1StringView("other")};
template <> inline constexpr auto codesOf<ComplianceKind> = CodeTable<6>{QLatin1StringView("open-source"),
    QLatin1StringView("public-statistics"), QLatin1StringView("public-budget"), QLatin1StringView("accessibility"),
    QLatin1StringView("security-review"), QLatin1StringView("risk-analysis")};
template <> inline constexpr auto codesOf<Severity> = CodeTable<2>{QLatin1StringView("note"), QLatin1StringView("warning")};
// clang-format on

template <class E>
[[nodiscard]] constexpr QLatin1StringView code(E value) {
  return codesOf<E>[static_cast<size_t>(value)];
}

template <class E>
[[nodiscard]] std::optional<E> fromCode(QStringView text) {
  for (size_t i = 0; i < codesOf<E>.size(); ++i) {
    if (text == codesOf<E>[i]) return static_cast<E>(i);
  }
  return std::nullopt;
}

[[nodiscard]] constexpr bool inProgramme(Phase phase) { return phase <= Phase::consolidation; }
[[nodiscard]] constexpr bool isStop(Phase phase) { return phase == Phase::stopped || phase == Phase::investigationStopped; }
[[nodiscard]] constexpr bool isGoodExit(Phase phase) { return phase == Phase::operated || phase == Phase::transferred; }

}  // namespace eclosion
