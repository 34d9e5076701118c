// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_services.h"

#include <gtest/gtest.h>

#include <QDeadlineTimer>
#include <QThread>

#include "tests/support/temporary_portfolio.h"

namespace eclosion::test {
namespace {

class OpeningAheadTest : public testing::Test {
 protected:
  OpeningAheadTest() {
    first_.close();
    second_.close();
  }

  TemporaryPortfolio first_, second_;
  FakeClock clock_;
  app::WindowServices services_{clock_};
};

TEST_F(OpeningAheadTest, isTakenOverAndHoldsTheFile) {
  services_.openAhead(first_.path());
  const auto opened = services_.open(first_.path());
  ASSERT_TRUE(opened);
  EXPECT_EQ((*opened)->path(), first_.path());
  EXPECT_EQ((*opened)->name(), QStringLiteral("Test"));
  EXPECT_TRUE((*opened)->readOnlyReason().isEmpty());
  const auto again = services_.open(first_.path());
  ASSERT_TRUE(again);
  EXPECT_FALSE((*again)->readOnlyReason().isEmpty()) << "open for editing already";
}

TEST_F(OpeningAheadTest, putsTheBoardInOrderWhileItReadsKeptColumns) {
  auto sample = services_.openSample();
  ASSERT_TRUE(sample) << sample.error().message.toStdString();
  const QString path = (*sample)->path();
  EXPECT_FALSE((*sample)->takeTimeline()) << "nothing is kept yet";
  ASSERT_TRUE((*sample)->reload());  // waits until it is
  sample->reset();
  const auto again = services_.open(path);
  ASSERT_TRUE(again);
  const auto timeline = (*again)->takeTimeline();
  ASSERT_TRUE(timeline);
  const ui::BoardTimeline afresh((*again)->portfolio());
  EXPECT_EQ(timeline->transitions(), afresh.transitions());
  EXPECT_EQ(timeline->entries().size(), afresh.entries().size());
  EXPECT_FALSE((*again)->takeTimeline()) << "once";
}

TEST_F(OpeningAheadTest, saysWhetherThereIsTimeMeanwhile) {
  EXPECT_FALSE(services_.isOpening());
  services_.openAhead(first_.path());
  const QDeadlineTimer limit(10'000);
  while (services_.isOpening() && !limit.hasExpired()) QThread::msleep(1);
  EXPECT_FALSE(services_.isOpening());
  ASSERT_TRUE(services_.open(first_.path()));
  EXPECT_FALSE(services_.isOpening());
}

TEST_F(OpeningAheadTest, anotherFileLetsItGo) {
  services_.openAhead(first_.path());
  const auto other = services_.open(second_.path());
  ASSERT_TRUE(other);
  EXPECT_EQ((*other)->path(), second_.path());
  const auto opened = services_.open(first_.path());
  ASSERT_TRUE(opened);
  EXPECT_TRUE((*opened)->readOnlyReason().isEmpty()) << "nobody holds it any more";
}

TEST_F(OpeningAheadTest, whatWasRefusedIsRefusedAgain) {
  const QString missing = first_.folder.filePath(QStringLiteral("missing.eclosion"));
  services_.openAhead(missing);
  const auto opened = services_.open(missing);
  ASSERT_FALSE(opened);
  EXPECT_EQ(opened.error().kind, ErrorKind::notFound);
  EXPECT_EQ(opened.error().file, missing);
}

TEST_F(OpeningAheadTest, readOnlyBecauseAnotherHoldsItSaysWhy) {
  first_.reopen(store::Access::edit);
  services_.openAhead(first_.path());
  const auto opened = services_.open(first_.path());
  ASSERT_TRUE(opened);
  EXPECT_FALSE((*opened)->readOnlyReason().isEmpty());
}

}  // namespace
}  // namespace eclosion::test
