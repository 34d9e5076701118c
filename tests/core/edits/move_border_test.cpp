// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/move_border.h"

#include <gtest/gtest.h>

#include "tests/support/edit_desk.h"

namespace eclosion::edits {
namespace {

const StartupId lapins = namedId<StartupId>(u"lapins");
const PhaseId first = namedId<PhaseId>(u"first");
const PhaseId second = namedId<PhaseId>(u"second");

class MoveBorderTest : public testing::Test {
 protected:
  void begin(const QDate& statedEnd) {
    desk.put(Startup{.id = lapins, .name = QStringLiteral("Lapins")},
             PhasePeriod{.id = first, .startup = lapins, .start = QDate(2025, 1, 1), .statedEnd = statedEnd},
             PhasePeriod{.id = second, .startup = lapins, .phase = Phase::construction, .start = QDate(2025, 6, 1)});
  }
  test::EditDesk desk;
};

TEST_F(MoveBorderTest, theEndThatMetTheFirstDayGoesAlong) {
  begin(QDate(2025, 6, 1));
  ASSERT_TRUE(desk.perform(moveBorder(second, QDate(2025, 7, 14))));
  EXPECT_EQ(desk.find<PhasePeriod>(second)->start, QDate(2025, 7, 14));
  EXPECT_EQ(desk.find<PhasePeriod>(first)->statedEnd, QDate(2025, 7, 14));
}

TEST_F(MoveBorderTest, anEndOfItsOwnStays) {
  begin(QDate(2025, 5, 1));
  ASSERT_TRUE(desk.perform(moveBorder(second, QDate(2025, 7, 14))));
  EXPECT_EQ(desk.find<PhasePeriod>(first)->statedEnd, QDate(2025, 5, 1));
}

TEST_F(MoveBorderTest, whatCannotBeIsRefusedAndWhatIsUnusualWantsAReason) {
  begin(QDate(2025, 6, 1));
  EXPECT_FALSE(desk.perform(moveBorder(second, {})));
  EXPECT_FALSE(desk.perform(moveBorder(second, QDate(1017, 1, 1))));
  // The construction would stand before the investigation.
  const auto plan = desk.plan(moveBorder(second, QDate(2024, 6, 1)));
  EXPECT_FALSE(plan && plan->unusual.empty());
  const auto sameDay = desk.plan(moveBorder(second, QDate(2025, 1, 1)));
  ASSERT_TRUE(sameDay);
  EXPECT_EQ(sameDay->unusual, std::vector<Verdict>{{LifecycleRule::sameDayPhases}});
  EXPECT_FALSE(desk.perform(moveBorder(second, QDate(2025, 1, 1))));
  EXPECT_TRUE(desk.perform(moveBorder(second, QDate(2025, 1, 1), QStringLiteral("both in January"))));
  EXPECT_EQ(desk.find<PhasePeriod>(second)->start, QDate(2025, 1, 1));
}

TEST_F(MoveBorderTest, theSameDayChangesNothing) {
  begin({});
  const auto plan = desk.plan(moveBorder(second, QDate(2025, 6, 1)));
  ASSERT_TRUE(plan);
  EXPECT_TRUE(plan->isEmpty());
}

}  // namespace
}  // namespace eclosion::edits
