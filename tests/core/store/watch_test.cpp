// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/watch.h"

#include <gtest/gtest.h>

#include "core/store/reader.h"
#include "core/store/recorder.h"
#include "tests/support/temporary_portfolio.h"

namespace eclosion::store {
namespace {

class WatchTest : public testing::TestWithParam<Access> {
 protected:
  void add(PortfolioFile& file) {
    ASSERT_TRUE(Recorder(file, portfolio.clock, {}).record({.words = QStringLiteral("Add")}, [](Writer& writer) -> Result<void> {
      writer.put(Organisation{.id = newId<OrganisationId>(), .name = QStringLiteral("A")});
      return {};
    }));
  }

  test::TemporaryPortfolio portfolio;
};

// The first as a window or a script has it open.
TEST_P(WatchTest, tellsAReaderWhatAnotherHandleRecorded) {
  portfolio.reopen(GetParam());
  const auto second = PortfolioFile::open(portfolio.path(), Access::edit).value();
  ASSERT_TRUE(second->isReadOnly());
  auto watch = Watch::on(*second).value();
  EXPECT_FALSE(watch.movedOn().value());
  add(*portfolio.file);
  EXPECT_TRUE(watch.movedOn().value());
  EXPECT_FALSE(watch.movedOn().value());
  EXPECT_EQ(Reader::at(*second).value().all<Organisation>().value().size(), 1U);
  add(*portfolio.file);
  add(*portfolio.file);
  EXPECT_TRUE(watch.movedOn().value());
  EXPECT_FALSE(watch.movedOn().value());
  // The first closes, and opens again.
  portfolio.close();
  EXPECT_FALSE(watch.movedOn().value());
  portfolio.reopen(GetParam());
  add(*portfolio.file);
  EXPECT_TRUE(watch.movedOn().value());
  EXPECT_EQ(Reader::at(*second).value().all<Organisation>().value().size(), 4U);
}

INSTANTIATE_TEST_SUITE_P(WhoeverWrites, WatchTest, testing::Values(Access::write, Access::edit));

TEST_F(WatchTest, saysNothingOfWhatWasNotKept) {
  portfolio.reopen(Access::edit);
  const auto second = PortfolioFile::open(portfolio.path(), Access::read).value();
  auto watch = Watch::on(*second).value();
  const auto failed =
      Recorder(*portfolio.file, portfolio.clock, {}).record({.words = QStringLiteral("Add")}, [](Writer& writer) -> Result<void> {
        writer.put(Organisation{.id = newId<OrganisationId>(), .name = {}});
        return failure(ErrorKind::cancelled, QStringLiteral("stop"));
      });
  ASSERT_FALSE(failed);
  EXPECT_FALSE(watch.movedOn().value());
}

}  // namespace
}  // namespace eclosion::store
