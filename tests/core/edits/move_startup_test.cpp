// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/move_startup.h"

#include <gtest/gtest.h>

#include "core/edits/phase_history.h"
#include "tests/support/edit_desk.h"

namespace eclosion {
namespace {

const StartupId lapins = namedId<StartupId>(u"lapins");
const QDate january(2026, 1, 15);
const QDate june(2026, 6, 1);

class MoveStartupTest : public testing::Test {
 protected:
  void SetUp() override {
    desk.put(
        Startup{.id = lapins, .name = QStringLiteral("Lapins")},
        PhasePeriod{.id = namedId<PhaseId>(u"1"), .startup = lapins, .phase = Phase::investigation, .start = QDate(2025, 9, 1)});
  }
  [[nodiscard]] edits::History history() const { return edits::historyOf(desk.records, lapins).value(); }

  test::EditDesk desk;
};

TEST_F(MoveStartupTest, addsAnEntryAndEndsTheOneBefore) {
  const auto change = desk.perform(edits::moveStartup({.startup = lapins, .to = Phase::construction, .date = january}));
  ASSERT_TRUE(change) << change.error().message.toStdString();
  const auto entries = history();
  ASSERT_EQ(entries.size(), 2U);
  EXPECT_EQ(entries[0].statedEnd, january);
  EXPECT_EQ(entries[1].phase, Phase::construction);
  EXPECT_EQ(entries[1].start, january);
  EXPECT_EQ(desk.columns.entryAt(0, june)->phase, Phase::construction);
  EXPECT_EQ(desk.lastWords(), QStringLiteral("Move Lapins to Construction"));
  EXPECT_EQ(change->startups, std::vector{lapins});
  EXPECT_FALSE(change->rowsMoved);
  EXPECT_EQ(change->records.size(), 2U);
}

TEST_F(MoveStartupTest, anEarlierStatedEndStays) {
  desk.put(PhasePeriod{.id = namedId<PhaseId>(u"1"),
                       .startup = lapins,
                       .phase = Phase::investigation,
                       .start = QDate(2025, 9, 1),
                       .statedEnd = QDate(2025, 12, 1)});
  ASSERT_TRUE(desk.perform(edits::moveStartup({.startup = lapins, .to = Phase::construction, .date = january})));
  EXPECT_EQ(history()[0].statedEnd, QDate(2025, 12, 1));
}

struct Case {
  const char* name;
  edits::Move move;
  std::vector<LifecycleRule> unusual;
  bool refused = false;
};

class MoveRules : public MoveStartupTest, public testing::WithParamInterface<Case> {};

TEST_P(MoveRules, areAsked) {
  const auto plan = desk.plan(edits::moveStartup(GetParam().move));
  ASSERT_EQ(!plan, GetParam().refused);
  if (!plan) {
    EXPECT_EQ(plan.error().kind, ErrorKind::refused);
    EXPECT_FALSE(plan.error().message.isEmpty());
    return;
  }
  std::vector<LifecycleRule> rules;
  for (const Verdict& verdict : plan->unusual) rules.push_back(verdict.rule);
  EXPECT_EQ(rules, GetParam().unusual);
  // What is unusual is written with its reason only.
  auto move = GetParam().move;
  EXPECT_EQ(desk.perform(edits::moveStartup(move)).has_value(), rules.empty());
  move.reason = QStringLiteral("The committee of March decided so.");
  if (!rules.empty()) {
    ASSERT_TRUE(desk.perform(edits::moveStartup(move)));
    const auto entries = history();
    EXPECT_TRUE(std::any_of(entries.begin(), entries.end(), [&](const PhasePeriod& e) { return e.comment == move.reason; }));
  }
}

INSTANTIATE_TEST_SUITE_P(
    All, MoveRules,
    testing::Values(
        Case{"next", {.startup = lapins, .to = Phase::construction, .date = january}, {}},
        Case{"inconclusive",
             {.startup = lapins,
              .to = Phase::investigationStopped,
              .date = january,
              .stopKind = StopKind::inconclusiveInvestigation},
             {}},
        Case{"skips", {.startup = lapins, .to = Phase::acceleration, .date = january}, {LifecycleRule::skipsConstruction}},
        Case{"transfers",
             {.startup = lapins, .to = Phase::transferred, .date = january, .legalForm = QStringLiteral("GIP")},
             {LifecycleRule::skipsSeveralPhases}},
        Case{
            "sameDay", {.startup = lapins, .to = Phase::construction, .date = QDate(2025, 9, 1)}, {LifecycleRule::sameDayPhases}},
        Case{"before",
             {.startup = lapins, .to = Phase::construction, .date = QDate(2025, 1, 1)},
             {LifecycleRule::firstPhaseNotInvestigation, LifecycleRule::goesBack}},
        Case{"already", {.startup = lapins, .to = Phase::investigation, .date = january}, {}, true},
        Case{"noDate", {.startup = lapins, .to = Phase::construction}, {}, true},
        Case{"farAway", {.startup = lapins, .to = Phase::construction, .date = QDate(20260, 1, 1)}, {}, true},
        Case{"receiver",
             {.startup = lapins, .to = Phase::construction, .date = january, .legalForm = QStringLiteral("GIP")},
             {},
             true},
        Case{"stopKind", {.startup = lapins, .to = Phase::operated, .date = january, .stopKind = StopKind::closed}, {}, true}),
    [](const auto& one) { return std::string(one.param.name); });

TEST_F(MoveStartupTest, aStartupThatIsGoneIsNotFound) {
  const auto plan =
      desk.plan(edits::moveStartup({.startup = namedId<StartupId>(u"gone"), .to = Phase::construction, .date = january}));
  ASSERT_FALSE(plan);
  EXPECT_EQ(plan.error().kind, ErrorKind::notFound);
}

TEST_F(MoveStartupTest, severalAreOneEntryAndSeeEachOther) {
  const auto change = desk.performAll(QStringLiteral("Catch up with 2026"),
                                      {edits::moveStartup({.startup = lapins, .to = Phase::construction, .date = january}),
                                       edits::moveStartup({.startup = lapins, .to = Phase::acceleration, .date = june})});
  ASSERT_TRUE(change) << change.error().message.toStdString();
  EXPECT_EQ(history().size(), 3U);
  EXPECT_EQ(desk.lastWords(), QStringLiteral("Catch up with 2026"));
  // The second is refused: nothing of the first is written.
  EXPECT_FALSE(desk.performAll(QStringLiteral("Twice"),
                               {edits::moveStartup({.startup = lapins, .to = Phase::consolidation, .date = QDate(2026, 8, 1)}),
                                edits::moveStartup({.startup = lapins, .to = Phase::consolidation, .date = QDate(2026, 8, 2)})}));
  EXPECT_EQ(history().size(), 3U);
}

}  // namespace
}  // namespace eclosion
