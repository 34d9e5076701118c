// SPDX-License-Identifier: GPL-3.0-or-later
// What a review sheet says of a startup: measures, people who leave, time against peers, promises.
#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "ui/models/metric_facts.h"
#include "ui/models/peer_spells.h"
#include "ui/models/promise_facts.h"
#include "ui/shell/services.h"

namespace eclosion::test {
namespace {

const QDate today(2026, 9, 1);

ui::StoryMetric metric(const QString& name, const QString& unit, MetricLevel level,
                       const std::vector<std::pair<QDate, double>>& values) {
  const auto id = newId<MetricId>();
  ui::StoryMetric story{.metric = {.id = id, .startup = namedId<StartupId>(u"any"), .name = name, .unit = unit, .level = level},
                        .measurements = {}};
  for (const auto& [date, value] : values)
    story.measurements.push_back({.id = newId<MeasurementId>(), .metric = id, .date = date, .value = value});
  return story;
}

TEST(MetricFactsTest, theMostTellingLevelFirstAndNothingOfTheFuture) {
  const auto facts = ui::metricFactsOf(
      {metric(QStringLiteral("Visits"), {}, MetricLevel::used, {{QDate(2026, 1, 1), 10}}),
       metric(QStringLiteral("Lives"), {}, MetricLevel::impactful, {{QDate(2026, 1, 1), 3}, {QDate(2027, 1, 1), 900}}),
       metric(QStringLiteral("Later"), {}, MetricLevel::impactful, {{QDate(2027, 1, 1), 5}}),
       metric(QStringLiteral("Clicks"), {}, MetricLevel::usable, {{QDate(2026, 1, 1), 1}})},
      today, {}, 2);
  ASSERT_EQ(facts.size(), 2u);
  EXPECT_EQ(facts[0].name, QStringLiteral("Lives"));
  EXPECT_EQ(facts[0].latest().value, 3);
  EXPECT_EQ(facts[1].name, QStringLiteral("Visits"));
}

TEST(MetricFactsTest, comparesWithTheDayOfTheDecision) {
  struct Case {
    const char* what;
    QString unit;
    double before, now;
    QString words;
  };
  for (const Case& c : {Case{"a share of a large number", {}, 190, 312, QStringLiteral("+64 %")},
                        Case{"a small number", QStringLiteral("days"), 38, 26, QStringLiteral("−12 days")},
                        Case{"points of a share", QStringLiteral("%"), 120, 132, QStringLiteral("+12 %")},
                        Case{"none", {}, 0, 7, QStringLiteral("+7")}, Case{"the same", {}, 7, 7, QStringLiteral("unchanged")}}) {
    const auto facts =
        ui::metricFactsOf({metric(QStringLiteral("m"), c.unit, MetricLevel::used,
                                  {{QDate(2025, 1, 1), 1}, {QDate(2026, 2, 1), c.before}, {QDate(2026, 8, 1), c.now}})},
                          today, QDate(2026, 3, 1), 3);
    ASSERT_EQ(facts.size(), 1u);
    EXPECT_EQ(ui::metricChangeText(facts[0]), c.words) << c.what;
  }
}

TEST(PeerSpellsTest, countsWhoLeftAndWhoIsStillThere) {
  WorldBuilder builder;
  const auto add = [&](int days, std::optional<Phase> next) {
    const auto startup = builder.startup(QStringLiteral("s"));
    builder.phase(startup, Phase::construction, today.addDays(-1000));
    if (next) builder.phase(startup, *next, today.addDays(-1000 + days));
    return startup;
  };
  add(100, Phase::acceleration);
  add(200, Phase::stopped);
  add(300, Phase::transferred);
  add(0, {});
  const auto own = builder.startup(QStringLiteral("own"));
  builder.phase(own, Phase::construction, today.addDays(-250));
  const auto world = builder.build(today);
  const auto peers = ui::peersOf(world->portfolio, own, today);
  ASSERT_EQ(peers.ended.size(), 3u);
  EXPECT_EQ(peers.ended[0].end, analysis::SpellEnd::otherPhase);
  EXPECT_EQ(peers.ended[1].end, analysis::SpellEnd::stopped);
  EXPECT_EQ(peers.ended[2].end, analysis::SpellEnd::goodExit);
  EXPECT_EQ(peers.running, 1) << "the startup itself is not its own peer";
  EXPECT_EQ(peers.days, 250);
  // 5 watched: 1/5 left by 100 and 2/5 by 200; the one watched for 250 days leaves the count; 1/2 of the rest left at 300.
  EXPECT_EQ(peers.quartiles.q1, 200);
  EXPECT_EQ(peers.quartiles.median, 300);
  EXPECT_EQ(peers.quartiles.q3, std::nullopt);
  EXPECT_EQ(peers.standing, ui::Standing::firstHalf);
}

TEST(PromiseFactsTest, countsWhatWasSpentFromTheDayItBegan) {
  const auto startup = namedId<StartupId>(u"coast");
  const auto id = namedId<DecisionId>(u"decision");
  Ledger ledger;
  EXPECT_FALSE(ui::promiseOf(ledger, startup, today));
  ledger.decisions.push_back({.id = id,
                              .startup = startup,
                              .state = DecisionState::recorded,
                              .date = QDate(2026, 2, 20),
                              .gate = Phase::construction,
                              .outcome = DecisionOutcome::extend,
                              .periodStart = QDate(2026, 3, 1)});
  const auto spend = [&](const QDate& date, qint64 euros) {
    ledger.expenses.push_back({.id = newId<ExpenseId>(), .startup = startup, .date = date, .amount = Money::euros(euros)});
  };
  spend(QDate(2026, 2, 28), 1);
  spend(QDate(2026, 3, 1), 10);
  spend(today, 100);
  spend(today.addDays(1), 1000);
  ledger.seal();
  const auto facts = ui::promiseOf(ledger, startup, today);
  ASSERT_TRUE(facts);
  EXPECT_EQ(facts->spentSince, Money::euros(110));
  EXPECT_FALSE(ui::promiseOf(ledger, startup, QDate(2026, 2, 19))) << "it was not decided yet";
}

TEST(PromiseFactsTest, conditionsOfEarlierDecisionsStandUntilTheyAreSettled) {
  const auto startup = namedId<StartupId>(u"renards");
  Ledger ledger;
  const auto decide = [&](const char16_t* name, const QDate& day, DecisionState state) {
    const auto id = namedId<DecisionId>(name);
    ledger.decisions.push_back({.id = id, .startup = startup, .state = state, .date = day, .outcome = DecisionOutcome::extend});
    return id;
  };
  const auto ask = [&](const DecisionId& decision, const char* text, ConditionState state, const QDate& settled) {
    ledger.conditions.push_back({.id = newId<ConditionId>(),
                                 .decision = decision,
                                 .text = QString::fromLatin1(text),
                                 .state = state,
                                 .settled = settled});
  };
  const auto first = decide(u"first", QDate(2025, 1, 1), DecisionState::recorded);
  const auto last = decide(u"last", QDate(2026, 1, 1), DecisionState::recorded);
  const auto draft = decide(u"draft", QDate(2025, 6, 1), DecisionState::draft);
  ask(first, "open", ConditionState::open, {});
  ask(first, "settled before", ConditionState::met, today.addDays(-1));
  ask(first, "settled on the day", ConditionState::met, today);
  ask(draft, "not decided", ConditionState::open, {});
  ask(last, "of the last", ConditionState::open, {});
  ledger.seal();
  const auto facts = ui::promiseOf(ledger, startup, today);
  ASSERT_TRUE(facts);
  QStringList texts;
  for (const auto& earlier : facts->earlier) texts << earlier.condition.text;
  texts.sort();
  EXPECT_EQ(texts, QStringList({QStringLiteral("open"), QStringLiteral("settled on the day")}));
  EXPECT_EQ(facts->decided.conditions.size(), 1u);
}

}  // namespace
}  // namespace eclosion::test
