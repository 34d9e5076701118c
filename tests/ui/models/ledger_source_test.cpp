// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ledger_source.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include "tests/support/fake_services.h"

namespace eclosion::test {
namespace {

class LedgerSourceTest : public testing::Test {
 protected:
  LedgerSourceTest() : file(inventedWorld(5)) { file.ledger.expenses.push_back({.id = newId<ExpenseId>(), .amount = Money{5}}); }
  void spend() {
    file.ledger.expenses.push_back({.id = newId<ExpenseId>(), .amount = Money{7}});
    file.ledgerChanges = 1;
  }
  FakePortfolio file;
  ui::LedgerSource source;
  QSignalSpy changed{&source, &ui::LedgerSource::changed};
  QSignalSpy failed{&source, &ui::LedgerSource::failed};
};

TEST_F(LedgerSourceTest, isReadOnceSomebodyAsks) {
  EXPECT_EQ(source.ledger(), nullptr);  // without a file
  source.setFile(&file);
  EXPECT_FALSE(source.isReading());
  changed.clear();
  EXPECT_EQ(source.ledger(), nullptr);
  EXPECT_TRUE(source.isReading());
  ASSERT_TRUE(QTest::qWaitFor([&] { return changed.count() == 1; }));
  ASSERT_NE(source.ledger(), nullptr);
  EXPECT_EQ(*source.ledger(), file.ledger);
  EXPECT_FALSE(source.isReading());
  EXPECT_EQ(changed.count(), 1);
}

TEST_F(LedgerSourceTest, whatCannotWaitHasItAtOnce) {
  source.setFile(&file);
  changed.clear();
  ASSERT_NE(source.waited(), nullptr);
  EXPECT_EQ(*source.waited(), file.ledger);
  QTest::qWait(1);
  EXPECT_EQ(changed.count(), 1);  // and nobody is told twice
}

TEST_F(LedgerSourceTest, followsAndTellsOnceEverybodyElseHas) {
  source.setFile(&file);
  ASSERT_TRUE(source.waited());
  changed.clear();
  source.follow({});
  source.tell();
  EXPECT_EQ(changed.count(), 0);  // it was not touched
  spend();
  source.follow({});
  EXPECT_EQ(source.ledger()->expenses.size(), 2U);
  EXPECT_EQ(changed.count(), 0);
  source.tell();
  source.tell();
  EXPECT_EQ(changed.count(), 1);
}

TEST_F(LedgerSourceTest, aChangeWhileItIsReadIsFollowed) {
  source.setFile(&file);
  (void)source.ledger();
  source.follow({.whole = true});
  ASSERT_NE(source.ledger(), nullptr);
  EXPECT_EQ(*source.ledger(), file.ledger);
}

TEST_F(LedgerSourceTest, nobodyAskedNothingIsRead) {
  source.setFile(&file);
  source.follow({.whole = true});
  source.tell();
  EXPECT_FALSE(source.isReading());
}

TEST_F(LedgerSourceTest, anotherFileIsReadWhereOneWasWanted) {
  source.setFile(&file);
  ASSERT_TRUE(source.waited());
  FakePortfolio other(inventedWorld(3));
  source.setFile(&other);
  EXPECT_EQ(source.ledger(), nullptr);
  ASSERT_TRUE(source.waited());
  EXPECT_TRUE(source.ledger()->expenses.empty());
  source.setFile(nullptr);
  EXPECT_EQ(source.ledger(), nullptr);
  EXPECT_EQ(source.waited(), nullptr);
  EXPECT_EQ(failed.count(), 0);
}

}  // namespace
}  // namespace eclosion::test
