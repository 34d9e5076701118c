// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/affiliations.h"

#include <algorithm>
#include <tuple>

#include "ui/models/card_facts.h"

namespace eclosion::ui {
namespace {

using Row = Portfolio::Row;

// Those a startup belongs with on a day, each once.
std::vector<Row> ownersAt(const Portfolio& portfolio, AffiliationKind kind, Row startup, const QDate& date) {
  std::vector<Row> owners;
  if (kind == AffiliationKind::incubator) {
    owners.push_back(portfolio.incubatorAt(startup, date));
  } else {
    owners = portfolio.sponsorsAt(startup, date);
  }
  std::erase(owners, Portfolio::none);
  std::sort(owners.begin(), owners.end());
  owners.erase(std::unique(owners.begin(), owners.end()), owners.end());
  return owners;
}

// Calls `visit(startup, owner, start, end)` for every stay.
template <class Visit>
void eachStay(const Portfolio& portfolio, AffiliationKind kind, Visit visit) {
  if (kind == AffiliationKind::incubator) {
    for (const auto& spell : portfolio.incubatorSpells) visit(spell.startup, spell.incubator, spell.start, spell.end);
  } else {
    for (const auto& spell : portfolio.sponsorSpells) visit(spell.startup, spell.organisation, spell.start, spell.end);
  }
}

size_t ownersOf(const Portfolio& portfolio, AffiliationKind kind) {
  return kind == AffiliationKind::incubator ? portfolio.incubators.size() : portfolio.organisations.size();
}

}  // namespace

bool belongs(const Portfolio& portfolio, AffiliationKind kind, Row owner, Row startup, const QDate& date) {
  const auto owners = ownersAt(portfolio, kind, startup, date);
  return std::find(owners.begin(), owners.end(), owner) != owners.end();
}

std::vector<AffiliationCounts> affiliationCounts(const Portfolio& portfolio, AffiliationKind kind, const QDate& date) {
  std::vector<AffiliationCounts> counts(ownersOf(portfolio, kind));
  for (Row startup = 0; startup < portfolio.startups.size(); ++startup) {
    const auto* entry = portfolio.entryAt(startup, date);
    if (!entry) continue;
    for (const Row owner : ownersAt(portfolio, kind, startup, date)) {
      AffiliationCounts& count = counts[owner];
      if (inProgramme(entry->phase)) ++count.inProgramme;
      if (entry->phase == Phase::operated || entry->phase == Phase::transferred) ++count.made;
      if (entry->phase == Phase::stopped || entry->phase == Phase::investigationStopped) ++count.stopped;
    }
  }
  // Stays come by startup, so that one that came back is met again before another startup.
  std::vector<std::pair<Row, Row>> seen;
  eachStay(portfolio, kind, [&](Row startup, Row owner, const QDate& start, const QDate&) {
    if (owner == Portfolio::none || (start.isValid() && start > date) || !portfolio.entryAt(startup, date)) return;
    if (!seen.empty() && seen.front().first != startup) seen.clear();
    if (std::find(seen.begin(), seen.end(), std::pair(startup, owner)) != seen.end()) return;
    seen.emplace_back(startup, owner);
    ++counts[owner].ever;
  });
  return counts;
}

std::vector<Stay> staysWith(const Portfolio& portfolio, AffiliationKind kind, Row owner) {
  std::vector<Stay> stays;
  eachStay(portfolio, kind, [&](Row startup, Row with, const QDate& start, const QDate& end) {
    if (with == owner) stays.push_back({startup, start, end});
  });
  std::stable_sort(stays.begin(), stays.end(),
                   [](const Stay& a, const Stay& b) { return std::tie(a.start, a.startup) < std::tie(b.start, b.startup); });
  return stays;
}

std::vector<ProgrammeCounts> affiliationHistory(const Portfolio& portfolio, AffiliationKind kind, Row owner, const QDate& from,
                                                const QDate& to, int steps) {
  std::vector<ProgrammeCounts> result(static_cast<size_t>(std::max(0, steps)));
  const qint64 days = from.daysTo(to);
  if (result.empty() || days <= 0) return result;
  std::vector<Row> startups;
  for (const Stay& stay : staysWith(portfolio, kind, owner)) startups.push_back(stay.startup);
  std::sort(startups.begin(), startups.end());
  startups.erase(std::unique(startups.begin(), startups.end()), startups.end());
  for (int i = 0; i < steps; ++i) {
    const QDate date = from.addDays((i + 1) * days / steps);
    for (const Row startup : startups) {
      const auto* entry = portfolio.entryAt(startup, date);
      if (!entry || !inProgramme(entry->phase) || !belongs(portfolio, kind, owner, startup, date)) continue;
      ++result[static_cast<size_t>(i)][static_cast<size_t>(entry->phase)];
    }
  }
  return result;
}

int membersServing(const Portfolio& portfolio, AffiliationKind kind, Row owner, const QDate& date) {
  std::vector<Row> members;
  for (Row startup = 0; startup < portfolio.startups.size(); ++startup) {
    const auto* entry = portfolio.entryAt(startup, date);
    if (!entry || !inProgramme(entry->phase) || !belongs(portfolio, kind, owner, startup, date)) continue;
    const auto team = teamAt(portfolio, startup, date);
    members.insert(members.end(), team.begin(), team.end());
  }
  std::sort(members.begin(), members.end());
  return static_cast<int>(std::unique(members.begin(), members.end()) - members.begin());
}

}  // namespace eclosion::ui
