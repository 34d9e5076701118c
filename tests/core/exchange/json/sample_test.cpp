// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/sample.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "core/analysis/due.h"
#include "core/analysis/figures.h"
#include "core/exchange/json/portfolio_json.h"
#include "core/store/check.h"
#include "core/store/ledger.h"
#include "core/store/texts.h"
#include "tests/support/temporary_portfolio.h"

namespace eclosion::exchange {
namespace {

using analysis::figuresAt;
using store::Reader;

constexpr auto yearEnd = [](int year) { return QDate(year, 12, 31); };

class Sample2017 : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    file_ = std::make_unique<test::TemporaryPortfolio>();
    store::Recorder recorder(*file_->file, file_->clock, QStringLiteral("tester"));
    const auto done = importPortfolioJson(sample2017(), *file_->file, recorder, {.words = QStringLiteral("sample")});
    ASSERT_TRUE(done) << done.error().message.toStdString();
  }
  static void TearDownTestSuite() { file_.reset(); }

  [[nodiscard]] static Reader reader() { return Reader::at(*file_->file).value(); }
  template <class E>
  [[nodiscard]] static std::vector<E> all() {
    return reader().all<E>().value();
  }

  const Portfolio portfolio = reader().portfolio(QDate(2026, 1, 1)).value();
  inline static std::unique_ptr<test::TemporaryPortfolio> file_;
};

TEST_F(Sample2017, hasTheKeyFiguresOfTheReport) {
  const auto before = figuresAt(portfolio, yearEnd(2016));
  const auto then = figuresAt(portfolio, yearEnd(2017));
  EXPECT_EQ(then.startups.everStarted(), 51);
  EXPECT_EQ(before.startups.everStarted(), 51 - 18);
  EXPECT_EQ(then.membersActive, 91);
  EXPECT_EQ(before.membersActive, 91 - 38);
  EXPECT_EQ(then.incubatorsActive, 5);
  EXPECT_EQ(before.incubatorsActive, 5 - 3);
  EXPECT_EQ(then.fiscalYear, 2017);
  EXPECT_EQ(then.invested.total(), Money::euros(7'200'000));
  EXPECT_EQ(then.invested[FundingRoute::ownBudget], Money::euros(1'400'000));
  EXPECT_EQ(then.invested[FundingRoute::partnership], Money::euros(2'800'000));
  EXPECT_EQ(then.invested[FundingRoute::partnerDirect], Money::euros(3'000'000));
}

TEST_F(Sample2017, standsAsTheMapOfJune2018) {
  EXPECT_EQ(portfolio.today, QDate(2018, 6, 30));
  const auto now = figuresAt(portfolio, portfolio.today);
  EXPECT_EQ(now.membersActive, 136);
  EXPECT_EQ(now.startups.inProgramme(), 38 + 2);  // the map's circles, and two in consolidation
  EXPECT_EQ(now.startups[Phase::acceleration], 13);
  EXPECT_EQ(now.startups[Phase::construction], 25);
  EXPECT_EQ(now.startups[Phase::consolidation], 2);
  EXPECT_EQ(now.startups[Phase::operated], 1);
  EXPECT_EQ(now.startups[Phase::transferred], 2);
  EXPECT_EQ(now.startups[Phase::stopped], 9);
  EXPECT_EQ(now.incubatorsOpen, 6);

  std::map<StopKind, int> stops;
  for (const PhasePeriod& phase : all<PhasePeriod>()) {
    if (phase.phase == Phase::stopped) ++stops[phase.stopKind];
  }
  EXPECT_EQ(stops, (std::map<StopKind, int>{{StopKind::closed, 4}, {StopKind::methodAbandoned, 5}}));
}

TEST_F(Sample2017, countsFamiliesAndTheStatePlatformTeamOnce) {
  int parts = 0, merged = 0;
  for (Portfolio::Row row = 0; row < portfolio.startups.size(); ++row) {
    const auto& startup = portfolio.startups[row];
    if (startup.mergedInto != Portfolio::none) {
      ++merged;
      EXPECT_TRUE(portfolio.historyOf(startup.mergedInto).empty());
    }
    if (startup.parent == Portfolio::none) continue;
    ++parts;
    EXPECT_TRUE(portfolio.historyOf(row).empty());
    EXPECT_FALSE(portfolio.historyOf(startup.parent).empty());
  }
  EXPECT_EQ(parts, 5);
  EXPECT_EQ(merged, 3);
}

TEST_F(Sample2017, knowsEarlierNames) {
  const store::Texts texts(*file_->file);
  const auto name = [&](const char* key, QDate date) {
    return texts.startupName(namedId<StartupId>(QString(QStringLiteral("portfolio/startup/") + QString::fromLatin1(key))), date)
        .toStdString();
  };
  EXPECT_THAT(name("demarches-simplifiees", QDate(2018, 2, 28)), testing::StartsWith("TPS"));
  EXPECT_EQ(name("demarches-simplifiees", QDate(2018, 3, 1)), "demarches-simplifiees.fr");
  EXPECT_EQ(name("mes-remboursements-simplifies", QDate(2017, 10, 2)), "TOLOSA");
  EXPECT_EQ(name("mes-remboursements-simplifies", {}), "Mes remboursements simplifiés");
}

TEST_F(Sample2017, saysTheSixImpactFiguresAndSixSpotlights) {
  std::multiset<double> figures;
  for (const Measurement& value : all<Measurement>()) {
    EXPECT_EQ(value.source, QStringLiteral("Rapport d'activité 2017, beta.gouv.fr, juin 2018"));
    if (!value.impactYear) continue;
    EXPECT_EQ(value.impactYear, 2017);
    EXPECT_FALSE(value.wording.isEmpty());
    figures.insert(value.value);
  }
  EXPECT_EQ(figures, (std::multiset<double>{6'000, 24'000, 25'000, 1'800'000, 4'000'000, 20'000'000}));
  EXPECT_EQ(all<Spotlight>().size(), 6U);
}

TEST_F(Sample2017, trainsPeopleBeforeTheyAreMembers) {
  std::map<MemberId, QDate> first;
  for (const Mission& mission : all<Mission>()) {
    const auto [at, fresh] = first.emplace(mission.member, mission.start);
    if (!fresh) at->second = std::min(at->second, mission.start);
  }
  int became = 0, trained = 0;
  for (const Trainee& trainee : all<Trainee>()) {
    ++trained;
    if (!trainee.member) continue;
    ++became;
    EXPECT_GT(first.at(*trainee.member), QDate(2017, 11, 16));
  }
  EXPECT_EQ(trained, 25);
  EXPECT_EQ(became, 17);  // two thirds
}

// Sessions that were held had what they decided on their agenda; those to come have what is due by then or has a draft.
TEST_F(Sample2017, everyCommitteeHasAnAgenda) {
  const Ledger ledger = store::readLedger(reader()).value();
  int planned = 0;
  for (const CommitteeSession& session : ledger.sessions) {
    const auto agenda = ledger.agendaOf(session.id);
    EXPECT_FALSE(agenda.empty()) << session.title.toStdString();
    EXPECT_FALSE(ledger.attendeesOf(session.id).empty()) << session.title.toStdString();
    EXPECT_TRUE(session.startsAt);
    const bool isPlanned = session.date > portfolio.today;
    planned += isPlanned;
    std::set<StartupId> listed;
    std::set<Portfolio::Row> incubators;
    for (const AgendaItem& item : agenda) {
      EXPECT_TRUE(item.pitch && item.questions && item.deliberation);
      EXPECT_TRUE(listed.insert(item.startup).second);
      const auto row = portfolio.rowOf(item.startup);
      incubators.insert(portfolio.incubatorAt(row, session.date));
      const auto decided = ledger.decisionsOf(item.startup);
      const bool isItsOwn =
          std::any_of(decided.begin(), decided.end(), [&](const Decision& one) { return one.session == session.id; });
      const auto causes = analysis::causesOf(portfolio, ledger, row, portfolio.today);
      const bool isDue = std::any_of(causes.begin(), causes.end(), [](const auto& one) { return !one.session; });
      EXPECT_TRUE(isItsOwn || (isPlanned && isDue)) << item.id.toString().toStdString();
    }
    EXPECT_EQ(incubators.size(), 1U) << session.title.toStdString();
    for (const Decision& decision : ledger.decisions) {
      if (decision.session == session.id) {
        EXPECT_TRUE(listed.contains(decision.startup));
      }
    }
  }
  EXPECT_EQ(planned, 4);
}

TEST_F(Sample2017, spendsWithinCommitmentsAndEnvelopes) {
  using Key = std::tuple<std::optional<OrganisationId>, FundingRoute, int>;
  std::map<Key, Money> envelopes, commitments, expenses;
  for (const Envelope& e : all<Envelope>()) envelopes[{e.funder, e.route, e.fiscalYear}] += e.amount;
  for (const Commitment& c : all<Commitment>()) commitments[{c.funder, c.route, c.date.year()}] += c.amount;
  for (const Expense& e : all<Expense>()) {
    expenses[{e.funder, e.route, e.date.year()}] += e.amount;
    EXPECT_EQ(e.method == PartnershipMethod::none, e.route != FundingRoute::partnership);
  }
  for (const auto& [key, amount] : expenses) EXPECT_LE(amount, commitments[key]);
  for (const auto& [key, amount] : commitments) EXPECT_LE(amount, envelopes[key]);
}

TEST_F(Sample2017, isSoundAndLive) {
  const auto report = store::checkPortfolio(*file_->file);
  ASSERT_TRUE(report) << report.error().message.toStdString();
  EXPECT_TRUE(report->isSound());
  // Pix left the programme before a consolidation.
  ASSERT_EQ(report->findings.size(), 1U);
  EXPECT_EQ(report->findings.front().where, QStringLiteral("Pix"));

  const auto endsSoon = [](const Mission& m) { return m.end >= QDate(2018, 7, 14) && m.end <= QDate(2018, 9, 28); };
  const auto missions = all<Mission>();
  EXPECT_GE(std::count_if(missions.begin(), missions.end(), endsSoon), 10);
  const auto decisions = all<Decision>();
  EXPECT_TRUE(std::any_of(decisions.begin(), decisions.end(), [](const Decision& d) { return d.state == DecisionState::draft; }));
}

}  // namespace
}  // namespace eclosion::exchange
