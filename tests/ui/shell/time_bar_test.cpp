// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/time_bar.h"

#include <QLineEdit>

#include "tests/ui/ui_fixture.h"
#include "ui/shell/actions.h"

namespace eclosion::test {
namespace {

class PlayTest : public WindowTest {
 protected:
  ui::TimeBar& bar() { return *window_->findChild<ui::TimeBar*>(); }
  void TearDown() override {
    ui::Theme::instance().setReducedMotion(false);
    WindowTest::TearDown();
  }
};

TEST_F(PlayTest, runsFromTheFirstTransitionToToday) {
  openInvented();
  const QDate first = QDate::fromJulianDay(window_->model().timeline().transitions().front());
  window_->actionSet().play->trigger();
  EXPECT_TRUE(bar().isPlaying());
  EXPECT_EQ(window_->model().date(), first);
  ASSERT_TRUE(QTest::qWaitFor([&] { return window_->model().date() > first.addDays(27); }, 5000));
  window_->actionSet().play->trigger();
  EXPECT_FALSE(bar().isPlaying());
  const QDate stopped = window_->model().date();
  window_->setAsOf(window_->model().today().addDays(-10));
  window_->actionSet().play->trigger();
  ASSERT_TRUE(QTest::qWaitFor([&] { return !bar().isPlaying(); }, 5000));
  EXPECT_EQ(window_->model().date(), window_->model().today());
  EXPECT_LT(stopped, window_->model().today());
}

TEST_F(PlayTest, anyOtherMoveStopsIt) {
  openInvented();
  window_->actionSet().play->trigger();
  window_->setAsOf(QDate(2020, 1, 1));
  EXPECT_FALSE(bar().isPlaying());
  EXPECT_EQ(window_->model().date(), QDate(2020, 1, 1));
  window_->actionSet().play->trigger();
  window_->closeFile();
  EXPECT_FALSE(bar().isPlaying());
}

TEST_F(PlayTest, withReducedMotionItGoesByYears) {
  openInvented();
  ui::Theme::instance().setReducedMotion(true);
  window_->setAsOf(window_->model().today().addDays(-200));
  window_->actionSet().play->trigger();
  ASSERT_TRUE(QTest::qWaitFor([&] { return !bar().isPlaying(); }, 5000));
  EXPECT_EQ(window_->model().date(), window_->model().today()) << "one step of a year";
}

QStringList stops(const QWidget& window) {
  QStringList stops;
  for (const QWidget* at = window.nextInFocusChain(); at != &window; at = at->nextInFocusChain()) {
    if (at->focusPolicy() & Qt::TabFocus)
      stops << QStringLiteral("%1 %2").arg(QLatin1String(at->metaObject()->className()), at->accessibleName());
  }
  return stops;
}

TEST_F(PlayTest, whatIsMadeAfterTheFirstPictureIsReachedInTheSameOrder) {
  openInvented();
  const QStringList whole = stops(*window_);
  window_ = std::make_unique<ui::MainWindow>(services_, *preferences_, ui::MainWindow::Picture::boardFirst);
  window_->resize(1440, 900);
  openInvented();
  EXPECT_EQ(bar().findChild<QLineEdit*>(), nullptr);
  ASSERT_TRUE(QTest::qWaitFor([&] { return bar().findChild<QLineEdit*>() != nullptr; }, 5000));
  EXPECT_EQ(stops(*window_), whole);
  ASSERT_TRUE(QTest::qWaitFor([&] { return bar().findChild<QLineEdit*>()->isVisible(); }, 5000));
  EXPECT_FALSE(bar().findChild<QLineEdit*>()->text().isEmpty());
}

TEST_F(PlayTest, whatIsWantedOfItBeforeItStandsMakesIt) {
  openInvented();
  ui::TimeBar late(window_->model(), nullptr, ui::Content::later);
  late.setKnowledge({}, false, true);
  late.editDate();
  ASSERT_NE(late.findChild<QLineEdit*>(), nullptr);
  EXPECT_EQ(late.knowledgeButton().text(), QStringLiteral("Known: reading…"));
  EXPECT_FALSE(late.knowledgeButton().isEnabled());
}

}  // namespace
}  // namespace eclosion::test
