// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions and money in memory: followed they are as if read afresh, and those of the past are what they were.
#include "core/store/ledger.h"

#include <gtest/gtest.h>

#include "core/domain/settings.h"
#include "tests/support/edit_desk.h"
#include "tests/support/random_edits.h"
#include "tests/support/thorough.h"

namespace eclosion::store {
namespace {

Ledger readNow(const PortfolioFile& file) { return readLedger(*Reader::at(file)).value(); }

size_t sizeOf(Ledger ledger) {
  size_t size = 0;
  eachLedgerType([&]<class E>(const E*) { size += columnOf<E>(ledger).size(); });
  return size;
}

TEST(StoreLedger, followedItIsAsIfReadAfreshAndItsPastIsWhatItWas) {
  struct Then {
    QDateTime moment;
    Ledger ledger;
  };
  test::EditDesk desk;
  test::RandomEdits random(desk.file, desk.temporary.clock, 5);
  Ledger followed = readNow(desk.file);
  EXPECT_EQ(sizeOf(followed), 0U);
  std::vector<Then> past;
  int touched = 0;
  const int rounds = test::rounds(400, 4000);
  for (int i = 0; i < rounds; ++i) {
    desk.temporary.clock.moment = desk.temporary.clock.moment.addSecs(60);
    const auto written = random.next();
    ASSERT_TRUE(written) << written.error().message.toStdString();
    const auto change = desk.follower.follow(*written, desk.columns, desk.temporary.clock.today());
    ASSERT_TRUE(change);
    const auto outcome = followLedger(*Reader::at(desk.file), *change, followed);
    ASSERT_TRUE(outcome) << outcome.error().message.toStdString();
    touched += *outcome ? 1 : 0;
    const Ledger afresh = readNow(desk.file);
    ASSERT_EQ(followed, afresh) << "edit " << i;
    if (i % 25 == 0) past.push_back({desk.temporary.clock.moment, afresh});
  }
  EXPECT_GT(touched, rounds / 4);
  EXPECT_LT(touched, rounds);
  EXPECT_GT(sizeOf(followed), 20U);
  for (const Then& then : past) {
    const auto reader = Reader::at(desk.file, then.moment);
    ASSERT_TRUE(reader);
    const auto known = readLedger(*reader);
    ASSERT_TRUE(known) << known.error().message.toStdString();
    EXPECT_EQ(*known, then.ledger) << then.moment.toString(Qt::ISODate).toStdString();
  }
}

TEST(StoreLedger, aClosedFiscalYearIsFollowed) {
  test::EditDesk desk;
  Ledger ledger = readNow(desk.file);
  EXPECT_EQ(ledger.closedFiscalYear, 0);
  desk.put(makeSetting(SettingKey::closedFiscalYear, QStringLiteral("2025")));
  const auto id = settingId(SettingKey::closedFiscalYear);
  const PortfolioChange change{.records = {{{recordKind<Setting>, id.uuid()}, RecordOp::added}}};
  const auto reader = Reader::at(desk.file);
  EXPECT_EQ(followLedger(*reader, change, ledger).value(), true);
  EXPECT_EQ(ledger.closedFiscalYear, 2025);
  EXPECT_EQ(followLedger(*reader, change, ledger).value(), false);  // nothing new
}

TEST(StoreLedger, whatIsNoMoneyAndNoDecisionTouchesNothing) {
  test::EditDesk desk;
  const StartupId id = namedId<StartupId>(u"s");
  desk.put(Startup{.id = id, .name = QStringLiteral("S")});
  Ledger ledger = readNow(desk.file);
  const PortfolioChange change{.records = {{{recordKind<Startup>, id.uuid()}, RecordOp::changed}}};
  EXPECT_EQ(followLedger(*Reader::at(desk.file), change, ledger).value(), false);
  // A whole change is read again, whatever it was.
  EXPECT_EQ(followLedger(*Reader::at(desk.file), {.whole = true}, ledger).value(), true);
}

}  // namespace
}  // namespace eclosion::store
