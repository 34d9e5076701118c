// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/follower.h"

#include <gtest/gtest.h>

#include "core/domain/settings.h"
#include "core/store/reader.h"
#include "tests/support/any_edit.h"
#include "tests/support/edit_desk.h"

namespace eclosion {
namespace {

// Whatever is edited, columns that follow equal columns read afresh (EditDesk compares them after each edit).
TEST(Follower, columnsThatFollowAreAsIfReadAfresh) {
  for (const quint32 seed : {1U, 2U}) {
    test::EditDesk desk;
    test::AnyEdit any(desk.records, seed);
    int done = 0;
    for (int i = 0; i < 350 && !testing::Test::HasFailure(); ++i) {
      const auto change = desk.perform(any.next());
      if (change && !change->records.empty()) {
        ++done;
      } else if (!change) {
        // Refused or not found is an answer; anything else is a mistake of ours.
        EXPECT_TRUE(change.error().kind == ErrorKind::refused || change.error().kind == ErrorKind::notFound)
            << change.error().message.toStdString();
      }
    }
    EXPECT_GT(done, 150) << "seed " << seed;
    EXPECT_GT(desk.columns.startups.size(), 5U);
  }
}

TEST(Follower, severalEditsAtOnceAreFollowedToo) {
  test::EditDesk desk;
  test::AnyEdit any(desk.records, 11);
  int done = 0;
  for (int i = 0; i < 60 && !testing::Test::HasFailure(); ++i) {
    std::vector<edits::Edit> several;
    for (int k = 0; k < 3; ++k) several.push_back(any.next());
    const auto change = desk.performAll(QStringLiteral("several"), several);
    done += change && !change->records.empty() ? 1 : 0;
  }
  EXPECT_GT(done, 10);
}

class FollowerTest : public testing::Test {
 protected:
  [[nodiscard]] PortfolioChange write(const std::function<void(store::Writer&)>& work) {
    store::Recorder recorder(desk.file, desk.temporary.clock, {});
    const auto written = recorder.record({.words = QStringLiteral("test")}, [&](store::Writer& writer) -> Result<void> {
      work(writer);
      return {};
    });
    return desk.follower.follow(written.value(), desk.columns, desk.temporary.clock.today()).value();
  }
  test::EditDesk desk;
};

TEST_F(FollowerTest, theParticularPresentAndFiscalYearAreFollowed) {
  (void)write([](store::Writer& writer) {
    writer.put(makeSetting(SettingKey::today, QStringLiteral("2018-06-30")));
    writer.put(makeSetting(SettingKey::fiscalYearStartMonth, QStringLiteral("4")));
  });
  EXPECT_EQ(desk.columns.today, QDate(2018, 6, 30));
  EXPECT_EQ(desk.columns.fiscalYearStartMonth, 4);
}

TEST_F(FollowerTest, aStartupIsConcernedByWhateverBelongsToIt) {
  const auto startup = namedId<StartupId>(u"s");
  const auto metric = namedId<MetricId>(u"m");
  const auto decision = namedId<DecisionId>(u"d");
  const auto member = namedId<MemberId>(u"p");
  const auto mission = namedId<MissionId>(u"mission");
  desk.put(Startup{.id = startup, .name = QStringLiteral("S")},
           Metric{.id = metric, .startup = startup, .name = QStringLiteral("x")}, Decision{.id = decision, .startup = startup},
           Member{.id = member}, Mission{.id = mission, .member = member},
           MissionStartup{.id = namedId<MissionStartupId>(u"ms"), .mission = mission, .startup = startup});
  const std::vector concerned{startup};
  EXPECT_EQ(write([&](store::Writer& w) { w.put(Measurement{.id = newId<MeasurementId>(), .metric = metric}); }).startups,
            concerned);
  EXPECT_EQ(
      write([&](store::Writer& w) { w.put(DecisionAmount{.id = newId<DecisionAmountId>(), .decision = decision}); }).startups,
      concerned);
  EXPECT_EQ(write([&](store::Writer& w) { w.put(Member{.id = member, .role = QStringLiteral("Lead")}); }).startups, concerned);
  EXPECT_EQ(
      write([&](store::Writer& w) { w.put(Mission{.id = mission, .member = member, .start = QDate(2026, 1, 1)}); }).startups,
      concerned);
  EXPECT_TRUE(write([&](store::Writer& w) {
                w.put(Organisation{.id = newId<OrganisationId>(), .name = QStringLiteral("O")});
              }).startups.empty());
  // Of two startups that trade a row, both.
  const auto other = namedId<StartupId>(u"other");
  desk.put(Startup{.id = other, .name = QStringLiteral("Other")},
           StartupLink{.id = namedId<StartupLinkId>(u"l"), .startup = startup, .url = QStringLiteral("https://example.org")});
  auto both =
      write([&](store::Writer& w) {
        w.put(StartupLink{.id = namedId<StartupLinkId>(u"l"), .startup = other, .url = QStringLiteral("https://example.org")});
      }).startups;
  std::vector expected{startup, other};
  std::sort(expected.begin(), expected.end());
  EXPECT_EQ(both, expected);
}

TEST_F(FollowerTest, movesTellWhereEachStartupIsNow) {
  const StartupId low(QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1));
  const StartupId middle(QUuid(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1));
  const StartupId high(QUuid(3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1));
  desk.put(Startup{.id = low, .name = QStringLiteral("Low")}, Startup{.id = high, .name = QStringLiteral("High")});
  const auto added = write([&](store::Writer& w) { w.put(Startup{.id = middle, .name = QStringLiteral("Middle")}); });
  EXPECT_TRUE(added.rowsMoved);
  EXPECT_EQ(added.startupMoves, (std::vector<quint32>{0, 2}));
  const auto removed = write([&](store::Writer& w) { w.remove<Startup>(low.uuid()); });
  EXPECT_EQ(removed.startupMoves, (std::vector<quint32>{Portfolio::none, 0, 1}));
  ASSERT_EQ(removed.records.size(), 1U);
  EXPECT_EQ(removed.records[0].op, RecordOp::removed);
}

TEST_F(FollowerTest, aHugeWriteIsLeftToReading) {
  const auto change = write([](store::Writer& writer) {
    for (int i = 0; i < 6000; ++i) writer.put(Organisation{.id = newId<OrganisationId>(), .name = QStringLiteral("O")});
  });
  EXPECT_TRUE(change.whole);
  EXPECT_TRUE(desk.columns.organisations.empty());
}

}  // namespace
}  // namespace eclosion
