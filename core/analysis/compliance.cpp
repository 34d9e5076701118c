// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/compliance.h"

#include <optional>

#include "core/analysis/startups_on.h"

namespace eclosion::analysis {
namespace {

std::optional<ComplianceKind> saidBy(LinkKind link) {
  switch (link) {
    case LinkKind::repository:
      return ComplianceKind::openSource;
    case LinkKind::statistics:
      return ComplianceKind::publicStatistics;
    case LinkKind::budget:
      return ComplianceKind::publicBudget;
    case LinkKind::riskAnalysis:
      return ComplianceKind::riskAnalysis;
    case LinkKind::product:
    case LinkKind::impact:
    case LinkKind::quality:
    case LinkKind::other:
      break;
  }
  return std::nullopt;
}

constexpr auto kindCount = codesOf<ComplianceKind>.size();
using States = std::array<ComplianceState, kindCount>;

}  // namespace

ComplianceState stateOfWord(const QString& word) {
  const QString lower = word.trimmed().toLower();
  const auto starts = [&](std::initializer_list<QStringView> beginnings) {
    for (const QStringView beginning : beginnings) {
      if (lower.startsWith(beginning)) return true;
    }
    return false;
  };
  if (starts({u"partiel", u"partial", u"in part"})) return ComplianceState::inPart;
  if (starts({u"no", u"false"})) return ComplianceState::no;  // “non conforme”, “not compliant”
  if (starts({u"yes", u"oui", u"true", u"total", u"conforme", u"compliant", u"fully"})) return ComplianceState::yes;
  return ComplianceState::notRecorded;
}

std::vector<ComplianceOn> complianceOn(const Portfolio& portfolio, const Chronicle& chronicle, const QDate& day,
                                       const std::vector<Portfolio::Row>& incubators) {
  States silent;
  silent.fill(ComplianceState::notRecorded);
  std::vector<States> states(portfolio.startups.size(), silent);
  for (const StartupLink& link : chronicle.links) {
    const auto kind = saidBy(link.kind);
    const auto row = portfolio.rowOf(link.startup);
    if (kind && row != Portfolio::none) states[row][static_cast<size_t>(*kind)] = ComplianceState::yes;
  }
  for (const Compliance& fact : chronicle.compliances) {
    const auto row = portfolio.rowOf(fact.startup);
    const ComplianceState state = stateOfWord(fact.value);
    if (row != Portfolio::none && state != ComplianceState::notRecorded) states[row][static_cast<size_t>(fact.kind)] = state;
  }
  std::vector<ComplianceOn> all(kindCount);
  for (size_t kind = 0; kind < kindCount; ++kind) all[kind].kind = static_cast<ComplianceKind>(kind);
  for (const StartupOn& startup : startupsOn(portfolio, day, incubators)) {
    if (!inProgramme(startup.phase)) continue;
    for (size_t kind = 0; kind < kindCount; ++kind)
      all[kind].startups[static_cast<size_t>(states[startup.startup][kind])].push_back(startup.startup);
  }
  return all;
}

}  // namespace eclosion::analysis
