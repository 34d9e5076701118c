// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures.h"

#include <gtest/gtest.h>

#include "tests/support/random_portfolio.h"

namespace eclosion::analysis {
namespace {

const QDate day(2020, 6, 15);

TEST(Figures, countsStartupsByTheirPhaseOnTheDay) {
  Portfolio portfolio = test::emptyPortfolio(7);
  portfolio.phases = {{0, Phase::investigation, day, {}},                // starts on the day
                      {1, Phase::investigation, day.addDays(1), {}},     // not yet
                      {2, Phase::investigation, QDate(2019, 1, 1), {}},  // two on one day: the later one holds
                      {2, Phase::construction, QDate(2019, 1, 1), {}},
                      {3, Phase::consolidation, QDate(2018, 1, 1), QDate(2019, 1, 1)},  // a stated end ends nothing
                      {4, Phase::transferred, QDate(2018, 1, 1), {}},
                      {5, Phase::investigationStopped, QDate(2018, 1, 1), {}},
                      {6, Phase::unrecorded, QDate(2018, 1, 1), {}}};
  portfolio.seal();
  const PhaseCounts counts = figuresAt(portfolio, day).startups;
  EXPECT_EQ(counts[Phase::investigation], 1);
  EXPECT_EQ(counts[Phase::construction], 1);
  EXPECT_EQ(counts[Phase::consolidation], 1);
  EXPECT_EQ(counts[Phase::unrecorded], 1);
  EXPECT_EQ(counts.everStarted(), 6);
  EXPECT_EQ(counts.inProgramme(), 4);
  EXPECT_EQ(counts.notStopped(), 5);
}

TEST(Figures, countsEachMemberOnce) {
  Portfolio portfolio = test::emptyPortfolio(0, 0, 6);
  portfolio.missions = {{0, day, day},                                // one day, both ends included
                        {1, QDate(2020, 1, 1), {}},                   // open
                        {1, QDate(2020, 2, 1), QDate(2020, 12, 31)},  // overlaps the other
                        {2, QDate(2020, 1, 1), day.addDays(-1)},      // left the day before
                        {3, day.addDays(1), {}},                      // comes the day after
                        {4, {}, QDate(2021, 1, 1)}};                  // no start: not counted
  portfolio.seal();
  const Figures figures = figuresAt(portfolio, day);
  EXPECT_EQ(figures.membersActive, 2);
  EXPECT_EQ(figures.membersEver, 3);
}

TEST(Figures, countsActiveAndOpenIncubators) {
  Portfolio portfolio = test::emptyPortfolio(5, 6);
  portfolio.incubators[0].opened = day;                // open, without a startup
  portfolio.incubators[1].opened = QDate(2019, 1, 1);  // closed on the day
  portfolio.incubators[1].closed = day;
  portfolio.incubators[5].opened = day.addDays(1);  // not yet
  portfolio.phases = {{0, Phase::construction, QDate(2019, 1, 1), {}},
                      {1, Phase::construction, QDate(2019, 1, 1), {}},
                      {2, Phase::stopped, QDate(2019, 1, 1), {}},
                      {3, Phase::construction, day.addDays(1), {}}};
  // 2 accompanies two startups; 3 has a stopped one; 4 has one that has not started and one without any phase.
  portfolio.incubatorSpells = {{0, 2, {}, {}}, {1, 2, {}, {}}, {2, 3, {}, {}}, {3, 4, {}, {}}, {4, 4, {}, {}}};
  portfolio.seal();
  const Figures figures = figuresAt(portfolio, day);
  EXPECT_EQ(figures.incubatorsActive, 1);
  EXPECT_EQ(figures.incubatorsOpen, 3) << "0, 2 and 3";
}

TEST(Figures, followsAStartupThatChangesIncubator) {
  Portfolio portfolio = test::emptyPortfolio(2, 3);
  portfolio.phases = {{0, Phase::construction, QDate(2019, 1, 1), {}}, {1, Phase::construction, QDate(2019, 1, 1), {}}};
  portfolio.incubatorSpells = {{0, 0, {}, day}, {0, 1, day, {}}, {1, 1, QDate(2018, 1, 1), {}}, {1, 2, {}, QDate(2018, 1, 1)}};
  portfolio.seal();
  EXPECT_EQ(figuresAt(portfolio, day.addDays(-1)).incubatorsActive, 2);
  EXPECT_EQ(figuresAt(portfolio, day).incubatorsActive, 1);
  EXPECT_EQ(figuresAt(portfolio, day).incubatorsOpen, 2) << "2 was left before the startup started: it never had one";
}

TEST(Figures, addsMoneyOfTheFiscalYearUpToTheDay) {
  Portfolio portfolio = test::emptyPortfolio(1);
  const auto own = FundingRoute::ownBudget;
  portfolio.expenses = {{Portfolio::none, own, QDate(2019, 12, 31), Money::euros(1)},
                        {0, own, QDate(2020, 1, 1), Money::euros(2)},
                        {0, FundingRoute::partnership, day, Money::euros(4)},
                        {0, FundingRoute::partnerDirect, day.addDays(1), Money::euros(8)},
                        {0, own, {}, Money::euros(16)}};
  portfolio.commitments = {{0, FundingRoute::partnerDirect, day, Money{1}}};
  portfolio.seal();
  Figures figures = figuresAt(portfolio, day);
  EXPECT_EQ(figures.fiscalYear, 2020);
  EXPECT_EQ(figures.invested.total(), Money::euros(6));
  EXPECT_EQ(figures.invested[own], Money::euros(2));
  EXPECT_EQ(figures.committed[FundingRoute::partnerDirect], Money{1});
  EXPECT_EQ(figures.committed.total(), Money{1});

  portfolio.fiscalYearStartMonth = 9;
  figures = figuresAt(portfolio, day);
  EXPECT_EQ(figures.fiscalYear, 2019) << "the year that began in September 2019";
  EXPECT_EQ(figures.invested.total(), Money::euros(7));
}

TEST(Figures, nameTheFiscalYearByItsStart) {
  EXPECT_EQ(fiscalYearOf(QDate(2018, 1, 1), 1), 2018);
  EXPECT_EQ(fiscalYearOf(QDate(2018, 12, 31), 1), 2018);
  EXPECT_EQ(fiscalYearOf(QDate(2018, 3, 31), 4), 2017);
  EXPECT_EQ(fiscalYearOf(QDate(2018, 4, 1), 4), 2018);
}

TEST(Figures, compareWithTheSameDayOneYearBefore) {
  EXPECT_EQ(yearBefore(QDate(2020, 2, 29)), QDate(2019, 2, 28));
  EXPECT_EQ(yearBefore(QDate(2021, 2, 28)), QDate(2020, 2, 28));
  const Portfolio portfolio = test::randomPortfolio(3);
  const QDate date(2020, 2, 29);
  const YearlyFigures figures = figuresWithYearBefore(portfolio, date);
  EXPECT_EQ(figures.now, figuresAt(portfolio, date));
  EXPECT_EQ(figures.before, figuresAt(portfolio, QDate(2019, 2, 28)));
}

TEST(Figures, takeAnEmptyPortfolio) {
  Portfolio portfolio;
  portfolio.seal();
  Figures expected;
  expected.asOf = day;
  expected.fiscalYear = 2020;
  EXPECT_EQ(figuresAt(portfolio, day), expected);
}

// Startup 0 alone is asked for in what follows.
TEST(Figures, ofSomeStartupsAloneAreTheirs) {
  Portfolio portfolio = test::emptyPortfolio(3, 2, 3);
  portfolio.phases = {{0, Phase::construction, QDate(2019, 1, 1), {}},
                      {1, Phase::construction, QDate(2019, 1, 1), {}},
                      {2, Phase::transferred, QDate(2019, 1, 1), {}}};
  portfolio.incubatorSpells = {{0, 0, {}, {}}, {1, 1, {}, {}}, {2, 1, {}, {}}};
  portfolio.missions = {{0, QDate(2020, 1, 1), {}}, {1, QDate(2020, 1, 1), {}}, {2, QDate(2020, 1, 1), QDate(2020, 2, 1)}};
  portfolio.missionStartups = {{0, 0}, {0, 1}, {1, 1}, {2, 0}};
  portfolio.expenses = {{0, FundingRoute::ownBudget, QDate(2020, 2, 1), Money::euros(10)},
                        {1, FundingRoute::ownBudget, QDate(2020, 2, 1), Money::euros(20)},
                        {Portfolio::none, FundingRoute::ownBudget, QDate(2020, 2, 1), Money::euros(40)}};
  portfolio.seal();
  const Figures figures = figuresAt(portfolio, day, {true, false, false});
  EXPECT_EQ(figures.startups.everStarted(), 1);
  EXPECT_EQ(figures.incubatorsActive, 1);
  EXPECT_EQ(figures.incubatorsOpen, 1);
  EXPECT_EQ(figures.membersActive, 1);
  EXPECT_EQ(figures.membersEver, 2);
  EXPECT_EQ(figures.invested.total(), Money::euros(10));
  EXPECT_EQ(rowsBehind(portfolio, day, Figure::membersActive, {true, false, false}), std::vector<Portfolio::Row>{0});
  EXPECT_EQ(rowsBehind(portfolio, day, Figure::invested, {false, true, true}), std::vector<Portfolio::Row>{1});
  EXPECT_EQ(figuresAt(portfolio, day, {false, false, false}).startups, PhaseCounts());
}

TEST(Figures, ofAllStartupsAreThoseOfThePortfolio) {
  for (quint32 seed = 1; seed <= 20; ++seed) {
    Portfolio portfolio = test::randomPortfolio(seed);
    for (Portfolio::Row mission = 0; mission < portfolio.missions.size(); ++mission)  // each serves some startup
      portfolio.missionStartups.push_back({mission, mission % static_cast<Portfolio::Row>(portfolio.startups.size())});
    portfolio.seal();
    const StartupSet all(portfolio.startups.size(), true);
    for (int days = -10; days < 140; days += 25) {
      const QDate date = QDate(2019, 1, 1).addDays(days);
      EXPECT_EQ(figuresAt(portfolio, date, all), figuresAt(portfolio, date));
    }
  }
}

TEST(Figures, haveTheRowsTheyCountBehindThem) {
  for (quint32 seed = 1; seed <= 20; ++seed) {
    const Portfolio portfolio = test::randomPortfolio(seed);
    StartupSet some(portfolio.startups.size());
    for (size_t i = 0; i < some.size(); i += 3) some[i] = true;
    for (const StartupSet& only : {StartupSet(), some}) {
      const QDate date(2019, 3, 1);
      const Figures figures = figuresAt(portfolio, date, only);
      const auto rows = [&](Figure figure) { return static_cast<int>(rowsBehind(portfolio, date, figure, only).size()); };
      EXPECT_EQ(rows(Figure::inProgramme), figures.startups.inProgramme());
      EXPECT_EQ(rows(Figure::everStarted), figures.startups.everStarted());
      EXPECT_EQ(rows(Figure::madePermanent), figures.startups.madePermanent());
      EXPECT_EQ(rows(Figure::membersActive), figures.membersActive);
      EXPECT_EQ(rows(Figure::incubatorsActive), figures.incubatorsActive);
    }
  }
}

TEST(Figures, haveAFirstDayOfEachKindOfRecord) {
  Portfolio portfolio = test::emptyPortfolio(1, 0, 1);
  portfolio.phases = {{0, Phase::construction, {}, {}}, {0, Phase::acceleration, QDate(2019, 1, 1), {}}};
  portfolio.missions = {{0, QDate(2018, 1, 1), {}}, {0, {}, {}}};
  portfolio.seal();
  const FirstRecords first = firstRecords(portfolio);
  EXPECT_EQ(first.startups, QDate(2019, 1, 1));
  EXPECT_EQ(first.members, QDate(2018, 1, 1));
  EXPECT_TRUE(first.expenses.isNull());
}

}  // namespace
}  // namespace eclosion::analysis
