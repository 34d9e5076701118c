// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/due_source.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include "tests/support/fake_services.h"
#include "tests/support/random_ledger.h"
#include "ui/models/board_model.h"
#include "ui/models/card_facts.h"
#include "ui/models/ledger_source.h"

namespace eclosion::test {
namespace {

class DueSourceTest : public testing::Test {
 protected:
  void open() {
    file = std::make_unique<FakePortfolio>(inventedWorld());
    file->ledger = randomLedger(file->portfolio(), 3);
    model.setPortfolio(&file->portfolio(), &file->text());
    ledger.setFile(file.get());
    due.refresh();
  }
  void TearDown() override {
    due.letGo();
    ledger.setFile(nullptr);
    model.setPortfolio(nullptr, nullptr);
  }
  [[nodiscard]] std::vector<analysis::DueItem> expected() const {
    return analysis::dueAt(file->portfolio(), file->ledger, model.date(), due.terms());
  }
  bool waitReady() {
    return QTest::qWaitFor([this] { return due.isReady() && due.items() == expected(); });
  }

  std::unique_ptr<FakePortfolio> file;
  ui::BoardModel model;
  ui::LedgerSource ledger;
  ui::DueSource due{model, ledger};
};

TEST_F(DueSourceTest, nothingIsReadBeforeSomebodyAsks) {
  open();
  QTest::qWait(100);
  EXPECT_FALSE(due.isReady());
  EXPECT_FALSE(ledger.isReading());
  EXPECT_EQ(model.decided(), nullptr);
  due.want();
  EXPECT_FALSE(due.isReady()) << "not on this thread";
  ASSERT_TRUE(waitReady());
  EXPECT_GT(due.items().size(), 10u);
}

TEST_F(DueSourceTest, atOnceForPictures) {
  open();
  due.wantNow();
  ASSERT_TRUE(due.isReady());
  EXPECT_EQ(due.items(), expected());
}

TEST_F(DueSourceTest, followsTheDate) {
  open();
  due.want();
  ASSERT_TRUE(waitReady());
  const auto before = due.items();
  for (int days = 1; days < 400; ++days) model.setDate(model.today().addDays(-days));
  ASSERT_TRUE(waitReady());
  EXPECT_NE(due.items(), before);
}

TEST_F(DueSourceTest, followsItsTermsAndTheLedger) {
  open();
  due.want();
  ASSERT_TRUE(waitReady());
  const size_t before = due.items().size();
  due.setTerms({.review = 3000, .periodEnd = 1, .money = 1, .condition = 1, .committee = 1});
  ASSERT_TRUE(waitReady());
  EXPECT_LT(due.items().size(), before);
  // As the window has it: nobody looks while the ledger follows.
  due.letGo();
  file->ledger = {};
  file->ledgerChanges = 1;
  ledger.follow({});
  ledger.tell();
  due.refresh();
  ASSERT_TRUE(waitReady());
}

TEST_F(DueSourceTest, saysWhetherItIsOfNow) {
  open();
  EXPECT_FALSE(due.isCurrent());
  due.want();
  EXPECT_FALSE(due.isCurrent());
  ASSERT_TRUE(waitReady());
  EXPECT_TRUE(due.isCurrent());
  model.setDate(model.today().addDays(-40));
  EXPECT_FALSE(due.isCurrent()) << "of another day";
  ASSERT_TRUE(waitReady());
  EXPECT_TRUE(due.isCurrent());
  due.setTerms({.review = 3000});
  EXPECT_FALSE(due.isCurrent()) << "by other terms";
  ASSERT_TRUE(waitReady());
  due.letGo();
  EXPECT_FALSE(due.isCurrent()) << "the records are about to change";
  due.refresh();
  EXPECT_FALSE(due.isCurrent());
  ASSERT_TRUE(QTest::qWaitFor([this] { return due.isCurrent(); }));
  due.wantNow();
  EXPECT_TRUE(due.isCurrent());
}

// However many are asked for while the worker is at one, the last one comes, and only that one.
TEST_F(DueSourceTest, theNewestWins) {
  open();
  due.want();
  ASSERT_TRUE(waitReady());
  const QSignalSpy changed(&due, &ui::DueSource::changed);
  for (int term = 1; term <= 20; ++term) due.setTerms({.review = term * 100});
  ASSERT_TRUE(QTest::qWaitFor([this] { return due.isCurrent(); }));
  EXPECT_EQ(due.items(), expected());
  EXPECT_EQ(changed.count(), 1);
}

TEST_F(DueSourceTest, showsThoseBehindTheFilter) {
  open();
  due.wantNow();
  model.setFilter({.incubators = {0}});
  const auto shown = due.shownItems();
  ASSERT_FALSE(shown.empty());
  EXPECT_LT(shown.size(), due.items().size());
  for (const auto& item : shown) EXPECT_EQ(file->portfolio().incubatorAt(item.startup, model.date()), 0u);
  EXPECT_EQ(due.itemOf(shown.front().startup)->causes, shown.front().causes);
}

TEST_F(DueSourceTest, theBoardShowsWhatIsDueAlone) {
  open();
  model.setFilter({.due = true});  // asks for it
  ASSERT_TRUE(waitReady());
  size_t shown = 0;
  for (int i = 0; i < ui::BoardModel::columnCount; ++i) {
    for (const Portfolio::Row row : model.column(i).rows) {
      ++shown;
      EXPECT_NE(due.itemOf(row), nullptr);
    }
  }
  EXPECT_EQ(shown, due.items().size());
  EXPECT_EQ(due.shownItems(), due.items());
  model.setDate(model.today().addDays(-300));
  ASSERT_TRUE(waitReady());
  EXPECT_EQ(static_cast<size_t>(model.inProgrammeCount()), due.items().size());
}

// The flag on a card, the chip and the list: one fact.
TEST_F(DueSourceTest, theCardsFlagIsThatOfTheList) {
  open();
  // Invented committees meet within the usual term.
  model.setTerms({.review = 60});
  due.setTerms({.review = 60});
  due.wantNow();
  const ui::CardFactsReader cards(model);
  int late = 0;
  for (Portfolio::Row row = 0; row < file->portfolio().startups.size(); ++row) {
    const auto* item = due.itemOf(row);
    const analysis::DueCause* review = nullptr;
    for (size_t i = 0; item && i < item->causes.size(); ++i) {
      if (item->causes[i].reason == analysis::DueReason::reviewLate) review = &item->causes[i];
    }
    const int days = model.entryOf(row) ? cards.read(row).attention.reviewLateDays : 0;
    EXPECT_EQ(days, review ? review->date.daysTo(model.date()) : 0) << row;
    late += days > 0 ? 1 : 0;
  }
  EXPECT_GT(late, 3);
}

TEST_F(DueSourceTest, aPortfolioThatGoesIsForgotten) {
  open();
  due.wantNow();
  const QSignalSpy changed(&due, &ui::DueSource::changed);
  due.letGo();
  ledger.setFile(nullptr);
  model.setPortfolio(nullptr, nullptr);
  due.refresh();
  EXPECT_FALSE(due.isReady());
  EXPECT_TRUE(due.items().empty());
  EXPECT_EQ(changed.count(), 1);
  open();
  EXPECT_TRUE(waitReady()) << "still wanted";
}

TEST_F(DueSourceTest, goesAwayWhileItComputes) {
  open();
  ui::DueSource other(model, ledger);
  other.want();
  due.want();
  model.setDate(model.today().addDays(-20));
}

}  // namespace
}  // namespace eclosion::test
