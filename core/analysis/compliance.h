// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <array>
#include <vector>

#include "core/domain/chronicle.h"
#include "core/domain/portfolio.h"

namespace eclosion::analysis {

enum class ComplianceState : quint8 { yes, inPart, no, notRecorded };
inline constexpr int complianceStateCount = 4;

// What the word of a compliance fact says: “yes”, “no”, or a level in the community's words (“totalement conforme”,
// “partiellement conforme”, “non conforme”). A word that says neither is not recorded.
[[nodiscard]] ComplianceState stateOfWord(const QString& word);

// One obligation of a public service, and the startups by their state, each state by row.
struct ComplianceOn {
  ComplianceKind kind = ComplianceKind::openSource;
  std::array<std::vector<Portfolio::Row>, complianceStateCount> startups = {};
  [[nodiscard]] int count(ComplianceState state) const { return static_cast<int>(startups[static_cast<size_t>(state)].size()); }
  [[nodiscard]] int services() const {
    return count(ComplianceState::yes) + count(ComplianceState::inPart) + count(ComplianceState::no) +
           count(ComplianceState::notRecorded);
  }
};

// Of startups in the programme on a day, archived ones too; one element a kind, in the order of the vocabulary. Where there is no
// fact, a link to the repository, the statistics, the budget or the risk analysis says yes. Facts and links have no dates: they
// are what is on record, not what was on the day.
[[nodiscard]] std::vector<ComplianceOn> complianceOn(const Portfolio& portfolio, const Chronicle& chronicle, const QDate& day,
                                                     const std::vector<Portfolio::Row>& incubators = {});

}  // namespace eclosion::analysis
