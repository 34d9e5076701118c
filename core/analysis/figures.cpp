// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures.h"

#include <algorithm>

#include "core/analysis/fiscal_money.h"

namespace eclosion::analysis {
namespace {

using Row = Portfolio::Row;

bool has(const StartupSet& only, Row startup) {
  return only.empty() || (startup < only.size() && only[startup]);  // `none`, the network as a whole, is in no set
}

int count(const std::vector<bool>& marks) { return static_cast<int>(std::count(marks.begin(), marks.end(), true)); }

// Calls take(startup, entry) for each startup that has begun.
template <class Take>
void eachStarted(const Portfolio& portfolio, QDate date, const StartupSet& only, Take take) {
  for (Row startup = 0; startup < portfolio.startups.size(); ++startup) {
    if (!has(only, startup)) continue;
    if (const Portfolio::PhaseFacts* entry = portfolio.entryAt(startup, date)) take(startup, *entry);
  }
}

// Counts startups by phase and gives the incubators of those in the programme.
std::vector<bool> countStartups(const Portfolio& portfolio, QDate date, const StartupSet& only, PhaseCounts& counts) {
  std::vector<bool> active(portfolio.incubators.size());
  eachStarted(portfolio, date, only, [&](Row startup, const Portfolio::PhaseFacts& entry) {
    ++counts.byPhase[static_cast<size_t>(entry.phase)];
    if (!inProgramme(entry.phase)) return;
    const Row incubator = portfolio.incubatorAt(startup, date);
    if (incubator != Portfolio::none) active[incubator] = true;
  });
  return active;
}

// Incubators that had a startup by the date: one that was with them and had started by then, both at some day up to it.
std::vector<bool> incubatorsWithAStartupBy(const Portfolio& portfolio, QDate date, const StartupSet& only) {
  std::vector<bool> had(portfolio.incubators.size());
  for (const Portfolio::IncubatorSpell& spell : portfolio.incubatorSpells) {
    if (!has(only, spell.startup) || had[spell.incubator] || (!spell.start.isNull() && spell.start > date)) continue;
    const auto history = portfolio.historyOf(spell.startup);
    if (history.empty() || history.front().start > date) continue;
    // It left before it started: never a startup of this incubator.
    if (!spell.end.isNull() && spell.end <= history.front().start) continue;
    had[spell.incubator] = true;
  }
  return had;
}

int openIncubators(const Portfolio& portfolio, QDate date, const StartupSet& only) {
  const std::vector<bool> hadStartup = incubatorsWithAStartupBy(portfolio, date, only);
  int open = 0;
  for (size_t i = 0; i < portfolio.incubators.size(); ++i) {
    const Portfolio::IncubatorFacts& incubator = portfolio.incubators[i];
    const bool opened = incubator.opened.isNull() ? hadStartup[i] : incubator.opened <= date;
    const bool closed = !incubator.closed.isNull() && incubator.closed <= date;
    if (opened && !closed && (only.empty() || hadStartup[i])) ++open;
  }
  return open;
}

// Missions that serve one of the startups; empty for all of them.
std::vector<bool> missionsFor(const Portfolio& portfolio, const StartupSet& only) {
  if (only.empty()) return {};
  std::vector<bool> serves(portfolio.missions.size());
  for (const Portfolio::MissionStartupFacts& link : portfolio.missionStartups) {
    if (has(only, link.startup)) serves[link.mission] = true;
  }
  return serves;
}

struct Members {
  std::vector<bool> active, ever;
};

Members membersAt(const Portfolio& portfolio, QDate date, const StartupSet& only) {
  Members members{std::vector<bool>(portfolio.members.size()), std::vector<bool>(portfolio.members.size())};
  const std::vector<bool> serves = missionsFor(portfolio, only);
  for (size_t i = 0; i < portfolio.missions.size(); ++i) {
    const Portfolio::MissionFacts& mission = portfolio.missions[i];
    if (mission.start.isNull() || mission.start > date || (!only.empty() && !serves[i])) continue;
    members.ever[mission.member] = true;
    if (mission.end.isNull() || mission.end >= date) members.active[mission.member] = true;
  }
  return members;
}

// Calls take(entry) for what is dated in the fiscal year of the date, up to the date.
template <class Take>
void eachUpTo(const std::vector<Portfolio::MoneyFacts>& entries, QDate date, int startMonth, const StartupSet& only, Take take) {
  const int year = fiscalYearOf(date, startMonth);
  for (const Portfolio::MoneyFacts& entry : entries) {
    if (isInYearUpTo(entry.date, year, startMonth, date) && has(only, entry.startup)) take(entry);
  }
}

std::vector<Row> rowsOf(const std::vector<bool>& marks) {
  std::vector<Row> rows;
  for (Row row = 0; row < marks.size(); ++row) {
    if (marks[row]) rows.push_back(row);
  }
  return rows;
}

}  // namespace

QDate yearBefore(QDate date) {
  return date.addYears(-1);  // QDate gives the month's last day where the day does not exist: 29 February, 28
}

Figures figuresAt(const Portfolio& portfolio, QDate date, const StartupSet& only) {
  Figures figures;
  figures.asOf = date;
  figures.incubatorsActive = count(countStartups(portfolio, date, only, figures.startups));
  figures.incubatorsOpen = openIncubators(portfolio, date, only);
  const Members members = membersAt(portfolio, date, only);
  figures.membersActive = count(members.active);
  figures.membersEver = count(members.ever);
  figures.fiscalYear = fiscalYearOf(date, portfolio.fiscalYearStartMonth);
  const FiscalMoney money = fiscalMoneyAt(portfolio, figures.fiscalYear, date, only);
  figures.invested = money.invested;
  figures.committed = money.committed;
  return figures;
}

std::vector<Row> rowsBehind(const Portfolio& portfolio, QDate date, Figure figure, const StartupSet& only) {
  std::vector<Row> rows;
  const auto startupsIn = [&](auto counts) {
    eachStarted(portfolio, date, only, [&](Row startup, const Portfolio::PhaseFacts& entry) {
      if (counts(entry.phase)) rows.push_back(startup);
    });
    return rows;
  };
  switch (figure) {
    case Figure::inProgramme:
      return startupsIn([](Phase phase) { return inProgramme(phase); });
    case Figure::everStarted:
      return startupsIn([](Phase) { return true; });
    case Figure::madePermanent:
      return startupsIn([](Phase phase) { return phase == Phase::operated || phase == Phase::transferred; });
    case Figure::membersActive:
      return rowsOf(membersAt(portfolio, date, only).active);
    case Figure::incubatorsActive: {
      PhaseCounts counts;
      return rowsOf(countStartups(portfolio, date, only, counts));
    }
    case Figure::invested: {
      std::vector<bool> paid(portfolio.startups.size());
      eachUpTo(portfolio.expenses, date, portfolio.fiscalYearStartMonth, only, [&](const Portfolio::MoneyFacts& entry) {
        if (entry.startup != Portfolio::none) paid[entry.startup] = true;
      });
      return rowsOf(paid);
    }
  }
  return rows;
}

FirstRecords firstRecords(const Portfolio& portfolio) {
  FirstRecords first;
  const auto offer = [](QDate& earliest, const QDate& date) {
    if (!date.isNull() && (earliest.isNull() || date < earliest)) earliest = date;
  };
  for (const auto& phase : portfolio.phases) offer(first.startups, phase.start);
  for (const auto& mission : portfolio.missions) offer(first.members, mission.start);
  for (const auto& expense : portfolio.expenses) offer(first.expenses, expense.date);
  return first;
}

YearlyFigures figuresWithYearBefore(const Portfolio& portfolio, QDate date, const StartupSet& only,
                                    const StartupSet& onlyBefore) {
  return {figuresAt(portfolio, date, only), figuresAt(portfolio, yearBefore(date), onlyBefore)};
}

}  // namespace eclosion::analysis
