// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>

#include "tests/support/random_ledger.h"
#include "tests/ui/ui_fixture.h"
#include "ui/models/due_source.h"
#include "ui/shell/actions.h"
#include "ui/shell/navigation_rail.h"

namespace eclosion::test {
namespace {

class DueWindowTest : public WindowTest {
 protected:
  void openWithDecisions() {
    auto file = std::make_unique<FakePortfolio>(inventedWorld());
    file->ledger = randomLedger(file->portfolio(), 3);
    file_ = file.get();
    window_->show(std::move(file));
    showWindow();
  }
  QAbstractButton* button(const QString& text) {
    for (auto* candidate : window_->findChildren<QAbstractButton*>()) {
      if (candidate->isVisible() && candidate->text() == text) return candidate;
    }
    return nullptr;
  }
};

TEST_F(DueWindowTest, isAskedForOnceTheBoardIsPainted) {
  openWithDecisions();
  EXPECT_FALSE(window_->due().isReady());
  EXPECT_TRUE(QTest::qWaitFor([this] { return window_->due().isReady(); }));
}

TEST_F(DueWindowTest, theChipShowsWhatIsDueAndEscapeEverything) {
  openWithDecisions();
  window_->due().wantNow();
  const auto all = static_cast<size_t>(window_->model().inProgrammeCount());
  auto* chip = button(QStringLiteral("Due"));
  ASSERT_NE(chip, nullptr);
  QTest::mouseClick(chip, Qt::LeftButton);
  EXPECT_TRUE(chip->isChecked());
  EXPECT_EQ(static_cast<size_t>(window_->model().inProgrammeCount()), window_->due().items().size());
  EXPECT_LT(window_->due().items().size(), all);
  window_->model().setFilter({});
  EXPECT_FALSE(chip->isChecked());
}

TEST_F(DueWindowTest, anotherPortfolioHasItsOwn) {
  openWithDecisions();
  window_->due().wantNow();
  EXPECT_FALSE(window_->due().items().empty());
  WorldBuilder builder;
  builder.phase(builder.startup(QStringLiteral("Lone")), Phase::construction, QDate(2026, 1, 1));
  window_->show(std::make_unique<FakePortfolio>(builder.build(QDate(2026, 8, 20))));
  EXPECT_TRUE(QTest::qWaitFor([this] { return window_->due().isReady() && window_->due().items().empty(); }));
  window_->closeFile();
  EXPECT_FALSE(window_->due().isReady());
}

TEST_F(DueWindowTest, theWindowMayCloseWhileItIsComputed) {
  openWithDecisions();
  window_->due().want();
  window_.reset();
}

TEST_F(DueWindowTest, whatIsShownGoesIntoACalendar) {
  openWithDecisions();
  EXPECT_FALSE(window_->actionSet().exportDue->isVisible()) << "without somebody to write it";
  QString path, name;
  std::vector<CalendarDay> days;
  window_->setCalendarWriter([&](const QString& to, const QString& title, const std::vector<CalendarDay>& given) -> Result<void> {
    path = to;
    name = title;
    days = given;
    return {};
  });
  EXPECT_TRUE(window_->actionSet().exportDue->isVisible());
  window_->model().setFilter({.incubators = {0}});
  window_->exportDueTo(QStringLiteral("/nowhere/due.ics"));
  ASSERT_TRUE(QTest::qWaitFor([this] { return !window_->isWorking(); }));
  EXPECT_EQ(path, QStringLiteral("/nowhere/due.ics"));
  EXPECT_EQ(name, QStringLiteral("Coast and rivers: what is due"));
  size_t causes = 0;
  for (const auto& item : window_->due().shownItems()) causes += item.causes.size();
  EXPECT_GT(causes, 0u);
  EXPECT_EQ(days.size(), causes);
}

TEST_F(DueWindowTest, aBadgeIsSaidAsWellAsShown) {
  ui::NavigationRail rail(nullptr);
  const auto* first = rail.findChild<ui::Button*>();
  EXPECT_EQ(first->accessibleName(), QStringLiteral("Board"));
  rail.setBadge(QLatin1StringView("board"), 12, QStringLiteral("12 startups due"));
  EXPECT_EQ(first->badge(), 12);
  EXPECT_EQ(first->accessibleName(), QStringLiteral("Board, 12 startups due"));
  EXPECT_TRUE(first->toolTip().endsWith(QStringLiteral("12 startups due")));
  rail.setBadge(QLatin1StringView("no-such-screen"), 3, QStringLiteral("3"));
  EXPECT_EQ(first->badge(), 12);
  rail.setBadge(QLatin1StringView("board"), 0, QStringLiteral("0 startups due"));
  EXPECT_EQ(first->badge(), 0);
  EXPECT_EQ(first->accessibleName(), QStringLiteral("Board"));
}

}  // namespace
}  // namespace eclosion::test
