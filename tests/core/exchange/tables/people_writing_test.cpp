// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/people_writing.h"

#include <gtest/gtest.h>

#include "core/store/check.h"
#include "core/store/journal.h"
#include "core/store/reader.h"
#include "core/store/undo.h"
#include "tests/support/temporary_portfolio.h"

namespace eclosion::exchange {
namespace {

constexpr int rows = 6'000;

class PeopleWriting : public testing::Test {
 protected:
  PeopleWriting() {
    QByteArray csv("name,start\n");
    for (int i = 0; i < rows; ++i) csv += "Person " + QByteArray::number(i) + (i % 3 ? ",2025-01-01\n" : ",2025-02-31\n");
    table_ = readSeparated(csv).value();
    reading_.mapping = guessPeopleMapping(table_.header);
    known_ = knownPeople(*portfolio_.file).value();
    plan_ = planPeople(table_, reading_, known_).value();
  }
  template <class E>
  size_t count() {
    return store::Reader::at(*portfolio_.file)->all<E>()->size();
  }
  Result<store::Change> write(const std::stop_token& stop = {}, const TableProgress& progress = {}) {
    return recordPeople(*portfolio_.file, portfolio_.clock, QStringLiteral("tester"), table_, reading_, known_, plan_,
                        QStringLiteral("a.csv"), stop, progress);
  }

  test::TemporaryPortfolio portfolio_;
  SourceTable table_;
  PeopleReading reading_;
  KnownPeople known_;
  PeoplePlan plan_;
};

TEST_F(PeopleWriting, isOneStepHoweverManyRows) {
  std::vector<qint64> told;
  ASSERT_TRUE(write({}, [&](qint64 done, qint64) { told.push_back(done); }));
  EXPECT_EQ(count<Member>(), static_cast<size_t>(rows / 3 * 2));
  EXPECT_EQ(count<Mission>(), static_cast<size_t>(rows / 3 * 2));
  EXPECT_GE(told.size(), 3U) << "it is told while rows are written";
  const auto step = store::nextUndo(*portfolio_.file);
  ASSERT_TRUE(step && *step);
  EXPECT_TRUE((*step)->words.contains(QStringLiteral("a.csv"))) << (*step)->words.toStdString();
  ASSERT_TRUE(store::undo(*portfolio_.file, portfolio_.clock, QStringLiteral("tester"), (*step)->firstSeq));
  EXPECT_EQ(count<Member>(), 0U) << "one undo takes all of it back";
  EXPECT_TRUE(store::checkPortfolio(*portfolio_.file)->isSound());
}

TEST_F(PeopleWriting, stoppedHalfWayLeavesTheFileAsItWas) {
  const auto head = store::journalHead(portfolio_.file->handle());
  std::stop_source stop;
  const auto written = write(stop.get_token(), [&](qint64 done, qint64) {
    if (done > 0) stop.request_stop();
  });
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().kind, ErrorKind::cancelled);
  EXPECT_EQ(count<Member>(), 0U);
  EXPECT_EQ(store::journalHead(portfolio_.file->handle()), head);
  EXPECT_TRUE(store::checkPortfolio(*portfolio_.file)->isSound());
  EXPECT_TRUE(write()) << "and it may be begun again";
}

}  // namespace
}  // namespace eclosion::exchange
