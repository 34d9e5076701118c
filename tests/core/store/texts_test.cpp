// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/texts.h"

#include <gtest/gtest.h>

#include "core/domain/entities.h"
#include "core/store/recorder.h"
#include "tests/support/temporary_portfolio.h"

namespace eclosion::test {
namespace {

class TextsTest : public testing::Test {
 protected:
  template <class... Records>
  void put(const Records&... records) {
    store::Recorder recorder(*portfolio_.file, portfolio_.clock, QStringLiteral("test"));
    ASSERT_TRUE(recorder.record({.words = QStringLiteral("Put")}, [&](store::Writer& writer) -> Result<void> {
      (writer.put(records), ...);
      return {};
    }));
  }

  TemporaryPortfolio portfolio_;
  const StartupId startup_ = newId<StartupId>(), other_ = newId<StartupId>();
};

TEST_F(TextsTest, aDatedNameHoldsOnItsDays) {
  put(Startup{.id = startup_, .name = QStringLiteral("Lapins")}, Startup{.id = other_, .name = QStringLiteral("Pix")},
      StartupName{.id = newId<StartupNameId>(),
                  .startup = startup_,
                  .name = QStringLiteral("Terriers"),
                  .start = QDate(2016, 1, 1),
                  .end = QDate(2017, 6, 1)});
  const store::Texts texts(*portfolio_.file);
  EXPECT_EQ(texts.startupName(startup_, QDate(2015, 12, 31)), QStringLiteral("Lapins"));
  EXPECT_EQ(texts.startupName(startup_, QDate(2016, 1, 1)), QStringLiteral("Terriers"));
  EXPECT_EQ(texts.startupName(startup_, QDate(2017, 6, 1)), QStringLiteral("Lapins"));
  EXPECT_EQ(texts.startupName(startup_), QStringLiteral("Lapins"));
  EXPECT_EQ(texts.startupName(other_, QDate(2016, 1, 1)), QStringLiteral("Pix"));
}

TEST_F(TextsTest, aNameDatedSinceIsSeenOnceTheOldOnesAreForgotten) {
  put(Startup{.id = startup_, .name = QStringLiteral("Lapins")});
  store::Texts texts(*portfolio_.file);
  ASSERT_EQ(texts.startupName(startup_, QDate(2016, 1, 1)), QStringLiteral("Lapins"));
  const auto name = newId<StartupNameId>();
  put(StartupName{
      .id = name, .startup = startup_, .name = QStringLiteral("Terriers"), .start = QDate(2016, 1, 1), .end = QDate(2017, 1, 1)});
  texts.forget(name.uuid());
  EXPECT_EQ(texts.startupName(startup_, QDate(2016, 1, 1)), QStringLiteral("Terriers"));
  EXPECT_EQ(texts.startupName(startup_, QDate(2017, 1, 1)), QStringLiteral("Lapins"));
}

}  // namespace
}  // namespace eclosion::test
