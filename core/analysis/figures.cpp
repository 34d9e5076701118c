// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures.h"

#include <algorithm>

namespace eclosion::analysis {
namespace {

using Row = Portfolio::Row;

void countStartups(const Portfolio& portfolio, QDate date, Figures& figures) {
  std::vector<bool> active(portfolio.incubators.size());
  for (Row startup = 0; startup < portfolio.startups.size(); ++startup) {
    const Portfolio::PhaseFacts* entry = portfolio.entryAt(startup, date);
    if (entry == nullptr) continue;
    ++figures.startups.byPhase[static_cast<size_t>(entry->phase)];
    if (!inProgramme(entry->phase)) continue;
    const Row incubator = portfolio.incubatorAt(startup, date);
    if (incubator != Portfolio::none) active[incubator] = true;
  }
  figures.incubatorsActive = static_cast<int>(std::count(active.begin(), active.end(), true));
}

// Incubators that had a startup by the date: one that was with them and had started by then, both at some day up to it.
std::vector<bool> incubatorsWithAStartupBy(const Portfolio& portfolio, QDate date) {
  std::vector<bool> had(portfolio.incubators.size());
  for (const Portfolio::IncubatorSpell& spell : portfolio.incubatorSpells) {
    if (had[spell.incubator] || (!spell.start.isNull() && spell.start > date)) continue;
    const auto history = portfolio.historyOf(spell.startup);
    if (history.empty() || history.front().start > date) continue;
    // It left before it started: never a startup of this incubator.
    if (!spell.end.isNull() && spell.end <= history.front().start) continue;
    had[spell.incubator] = true;
  }
  return had;
}

void countIncubators(const Portfolio& portfolio, QDate date, Figures& figures) {
  const std::vector<bool> hadStartup = incubatorsWithAStartupBy(portfolio, date);
  for (size_t i = 0; i < portfolio.incubators.size(); ++i) {
    const Portfolio::IncubatorFacts& incubator = portfolio.incubators[i];
    const bool opened = incubator.opened.isNull() ? hadStartup[i] : incubator.opened <= date;
    const bool closed = !incubator.closed.isNull() && incubator.closed <= date;
    if (opened && !closed) ++figures.incubatorsOpen;
  }
}

void countMembers(const Portfolio& portfolio, QDate date, Figures& figures) {
  std::vector<bool> active(portfolio.members.size());
  std::vector<bool> ever(portfolio.members.size());
  for (const Portfolio::MissionFacts& mission : portfolio.missions) {
    if (mission.start.isNull() || mission.start > date) continue;
    ever[mission.member] = true;
    if (mission.end.isNull() || mission.end >= date) active[mission.member] = true;
  }
  figures.membersActive = static_cast<int>(std::count(active.begin(), active.end(), true));
  figures.membersEver = static_cast<int>(std::count(ever.begin(), ever.end(), true));
}

RouteAmounts spentUpTo(const std::vector<Portfolio::MoneyFacts>& entries, QDate date, int startMonth) {
  const int year = fiscalYearOf(date, startMonth);
  RouteAmounts amounts;
  for (const Portfolio::MoneyFacts& entry : entries) {
    if (entry.date.isNull() || entry.date > date || fiscalYearOf(entry.date, startMonth) != year) continue;
    amounts.byRoute[static_cast<size_t>(entry.route)] += entry.amount;
  }
  return amounts;
}

}  // namespace

QDate yearBefore(QDate date) {
  return date.addYears(-1);  // QDate gives the month's last day where the day does not exist: 29 February, 28
}

int fiscalYearOf(QDate date, int startMonth) { return date.month() >= startMonth ? date.year() : date.year() - 1; }

Figures figuresAt(const Portfolio& portfolio, QDate date) {
  Figures figures;
  figures.asOf = date;
  countStartups(portfolio, date, figures);
  countIncubators(portfolio, date, figures);
  countMembers(portfolio, date, figures);
  figures.fiscalYear = fiscalYearOf(date, portfolio.fiscalYearStartMonth);
  figures.invested = spentUpTo(portfolio.expenses, date, portfolio.fiscalYearStartMonth);
  figures.committed = spentUpTo(portfolio.commitments, date, portfolio.fiscalYearStartMonth);
  return figures;
}

YearlyFigures figuresWithYearBefore(const Portfolio& portfolio, QDate date) {
  return {figuresAt(portfolio, date), figuresAt(portfolio, yearBefore(date))};
}

}  // namespace eclosion::analysis
