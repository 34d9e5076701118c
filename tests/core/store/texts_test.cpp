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

TEST_F(TextsTest, anIncubatorIsCalledByItsHostsAcronymWhereThatIsItsAlone) {
  const Organisation one{
      .id = newId<OrganisationId>(), .name = QStringLiteral("Agence des territoires"), .acronym = QStringLiteral("ADT")};
  const Organisation two{
      .id = newId<OrganisationId>(), .name = QStringLiteral("Direction du numérique"), .acronym = QStringLiteral("DN")};
  const Organisation plain{.id = newId<OrganisationId>(), .name = QStringLiteral("Mer")};
  const auto incubator = [](const std::optional<OrganisationId>& host) {
    return Incubator{.id = newId<IncubatorId>(), .name = QStringLiteral("Fabrique"), .host = host};
  };
  const Incubator alone = incubator(one.id), first = incubator(two.id), second = incubator(two.id);
  const Incubator unnamed = incubator(plain.id), free = incubator({});
  put(one, two, plain, alone, first, second, unnamed, free);
  const store::Texts texts(*portfolio_.file);
  EXPECT_EQ(texts.incubatorShortName(alone.id), QStringLiteral("ADT"));
  EXPECT_EQ(texts.incubatorShortName(first.id), QString()) << "two of one host would be called the same";
  const Incubator named{.id = newId<IncubatorId>(), .name = QStringLiteral("Atelier de la DN"), .host = two.id};
  const Incubator own{
      .id = newId<IncubatorId>(), .name = QStringLiteral("Le Quai"), .host = one.id, .shortName = QStringLiteral("Quai")};
  put(named, own);
  EXPECT_EQ(texts.incubatorShortName(named.id), QStringLiteral("DN")) << "its name has it";
  EXPECT_EQ(texts.incubatorShortName(first.id), QString());
  EXPECT_EQ(texts.incubatorShortName(own.id), QStringLiteral("Quai")) << "as it was set";
  EXPECT_EQ(texts.incubatorShortName(alone.id), QString()) << "no longer alone";
  EXPECT_EQ(texts.incubatorShortName(unnamed.id), QString());
  EXPECT_EQ(texts.incubatorShortName(free.id), QString());
}

}  // namespace
}  // namespace eclosion::test
