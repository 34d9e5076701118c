// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/due_words.h"

#include <gtest/gtest.h>

#include <set>

#include "core/domain/ledger.h"
#include "tests/support/builders.h"
#include "tests/support/random_ledger.h"

namespace eclosion::publish {
namespace {

using analysis::WatchRecord;

const QDate today(2026, 8, 20);

TEST(DueWords, sayHowFarADayIs) {
  EXPECT_EQ(daysUntil(today, today), QStringLiteral("today"));
  EXPECT_TRUE(daysUntil(today.addDays(-12), today).startsWith(QStringLiteral("12 day")));
  EXPECT_TRUE(daysUntil(today.addDays(20), today).startsWith(QStringLiteral("in 20 day")));
}

TEST(DueWords, nameEveryReasonDifferently) {
  std::set<QString> names;
  for (int i = 0; i < analysis::dueReasonCount; ++i) names.insert(reasonName(static_cast<analysis::DueReason>(i)));
  EXPECT_EQ(names.size(), static_cast<size_t>(analysis::dueReasonCount));
  EXPECT_FALSE(names.contains(QString()));
}

TEST(DueWords, claimNothingOfAFew) {
  const WatchRecord few{.phase = Phase::construction, .named = 9, .namedStopped = 9, .all = 100, .allStopped = 20};
  EXPECT_TRUE(watchRecordText(few).contains(QStringLiteral("too few")));
  const WatchRecord enough{.phase = Phase::construction, .named = 40, .namedStopped = 12, .all = 200, .allStopped = 28};
  EXPECT_EQ(watchRecordText(enough),
            QStringLiteral("Construction: of 40 times a startup was named in the past, 12 were followed by a stop within a year "
                           "(30%; all: 14%)."));
  const WatchRecord least{.phase = Phase::acceleration, .named = 10, .namedStopped = 0, .all = 10, .allStopped = 0};
  EXPECT_FALSE(watchRecordText(least).contains(QStringLiteral("too few")));
}

TEST(DueWords, aDayKeepsItsNameInACalendarWhenItMoves) {
  const auto world = test::inventedWorld();
  const Ledger ledger = test::randomLedger(world->portfolio, 5);
  const auto daysOn = [&](const QDate& date) {
    return dueDays(world->portfolio, ledger, world->text, analysis::dueAt(world->portfolio, ledger, date));
  };
  const auto days = daysOn(today);
  ASSERT_GT(days.size(), 20u);
  std::set<QString> uids;
  for (const CalendarDay& day : days) {
    EXPECT_TRUE(uids.insert(day.uid).second) << day.uid.toStdString();
    EXPECT_TRUE(day.uid.endsWith(QStringLiteral("@eclosion")));
    EXPECT_TRUE(day.date.isValid());
    EXPECT_TRUE(day.summary.contains(QStringLiteral(": ")));
  }
  int kept = 0;
  for (const CalendarDay& day : daysOn(today.addDays(1))) kept += uids.contains(day.uid) ? 1 : 0;
  EXPECT_GT(kept, 20);
}

}  // namespace
}  // namespace eclosion::publish
