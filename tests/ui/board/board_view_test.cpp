// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_view.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

#include "tests/ui/ui_fixture.h"

namespace eclosion::test {
namespace {

using ui::BoardModel;
using Place = ui::BoardModel::Place;

class BoardViewTest : public UiTest {
 protected:
  void use(std::unique_ptr<World> world) {
    world_ = std::move(world);
    model_.setPortfolio(&world_->portfolio, &world_->text);
    view_ = std::make_unique<ui::BoardView>(model_);
    view_->resize(1040, 760);
    view_->show();
    QApplication::setActiveWindow(view_.get());
    ASSERT_TRUE(QTest::qWaitForWindowExposed(view_.get()));
    view_->setFocus();
  }
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(view_.get(), key, modifiers); }
  void click(const Place& place, Qt::KeyboardModifiers modifiers = {}) {
    QTest::mouseClick(view_->viewport(), Qt::LeftButton, modifiers, view_->boardLayout().cardRect(place).center());
  }
  [[nodiscard]] Portfolio::Row row(int column, int index) const { return model_.rowAt({column, index}); }

  std::unique_ptr<World> world_;
  BoardModel model_;
  std::unique_ptr<ui::BoardView> view_;
};

TEST_F(BoardViewTest, ArrowsWalkCardsAndColumns) {
  use(inventedWorld());
  EXPECT_EQ(view_->current(), (Place{1, 0})) << "focus begins on the first card";
  press(Qt::Key_Down);
  EXPECT_EQ(view_->current(), (Place{1, 1}));
  EXPECT_EQ(view_->selection().single(), row(1, 1));
  press(Qt::Key_Right);
  EXPECT_EQ(view_->current(), (Place{2, 1})) << "at the same height";
  press(Qt::Key_Up);
  press(Qt::Key_Up);
  EXPECT_EQ(view_->current(), (Place{2, 0})) << "the first card is the end";
  press(Qt::Key_End);
  EXPECT_EQ(view_->current().index, static_cast<int>(model_.column(2).rows.size()) - 1);
  EXPECT_TRUE(view_->boardLayout().boxOf(2)->body.contains(view_->boardLayout().cardRect(view_->current()))) << "in sight";
  press(Qt::Key_Home);
  press(Qt::Key_PageDown);
  EXPECT_GT(view_->current().index, 3);
  press(Qt::Key_PageUp);
  press(Qt::Key_Left);
  press(Qt::Key_Left);
  press(Qt::Key_Left);
  EXPECT_EQ(view_->current().column, 1) << "the first column is the end";
}

TEST_F(BoardViewTest, ShiftExtendsCtrlWalksWithoutSelecting) {
  use(inventedWorld());
  click({2, 1});
  press(Qt::Key_Down, Qt::ShiftModifier);
  press(Qt::Key_Down, Qt::ShiftModifier);
  EXPECT_EQ(view_->selection().rows().size(), 3u);
  press(Qt::Key_Down, Qt::ControlModifier);
  press(Qt::Key_Down, Qt::ControlModifier);
  EXPECT_EQ(view_->selection().rows().size(), 3u);
  press(Qt::Key_Space, Qt::ControlModifier);
  EXPECT_EQ(view_->selection().rows().size(), 4u);
  EXPECT_TRUE(view_->selection().contains(row(2, 5)));
  press(Qt::Key_A, Qt::ControlModifier);
  EXPECT_EQ(view_->selection().rows().size(), model_.column(2).rows.size());
  press(Qt::Key_Escape);
  EXPECT_TRUE(view_->selection().isEmpty());
}

TEST_F(BoardViewTest, TheMouseSelectsOneSeveralAndARange) {
  use(inventedWorld());
  const QSignalSpy spy(view_.get(), &ui::BoardView::selectionChanged);
  click({1, 0});
  EXPECT_EQ(view_->selection().single(), row(1, 0));
  click({3, 1}, Qt::ControlModifier);
  EXPECT_EQ(view_->selection().rows().size(), 2u);
  click({3, 3}, Qt::ShiftModifier);
  EXPECT_EQ(view_->selection().rows().size(), 3u);
  click({3, 3}, Qt::ControlModifier);
  EXPECT_EQ(view_->selection().rows().size(), 2u);
  QTest::mouseClick(view_->viewport(), Qt::LeftButton, {}, QPoint(2, 300));
  EXPECT_TRUE(view_->selection().isEmpty());
  EXPECT_EQ(spy.count(), 5);
}

TEST_F(BoardViewTest, DoubleClickAndEnterOpenTheStartup) {
  use(inventedWorld());
  QSignalSpy spy(view_.get(), &ui::BoardView::activated);
  QTest::mouseDClick(view_->viewport(), Qt::LeftButton, {}, view_->boardLayout().cardRect({2, 0}).center());
  ASSERT_EQ(spy.count(), 1);
  EXPECT_EQ(spy.at(0).at(0).toUInt(), row(2, 0));
  click({2, 1});
  press(Qt::Key_Return);
  EXPECT_EQ(spy.count(), 2);
}

TEST_F(BoardViewTest, ExitColumnsOpenByClickAndByEnter) {
  use(inventedWorld());
  const int stopped = BoardModel::columnOf(Phase::stopped);
  EXPECT_FALSE(view_->isExpanded(stopped));
  EXPECT_EQ(view_->boardLayout().boxOf(stopped)->frame.width(), 34);
  QTest::mouseClick(view_->viewport(), Qt::LeftButton, {}, view_->boardLayout().boxOf(stopped)->header.center());
  EXPECT_TRUE(view_->isExpanded(stopped));
  EXPECT_EQ(view_->boardLayout().boxOf(stopped)->frame.width(), 210);
  QTest::mouseClick(view_->viewport(), Qt::LeftButton, {}, view_->boardLayout().boxOf(stopped)->header.center());
  EXPECT_FALSE(view_->isExpanded(stopped));

  view_->setCurrent({4, 0});
  press(Qt::Key_Right);
  EXPECT_EQ(view_->current(), (Place{BoardModel::columnOf(Phase::operated), -1}));
  press(Qt::Key_Return);
  EXPECT_TRUE(view_->isExpanded(BoardModel::columnOf(Phase::operated)));
  EXPECT_EQ(view_->current().index, 0);
}

TEST_F(BoardViewTest, EachColumnScrollsByItself) {
  use(inventedWorld());
  const QPoint point = view_->boardLayout().cardRect({2, 1}).center();
  const auto wheel = [this](const QPoint& at, int angle, Qt::KeyboardModifiers modifiers = {}) {
    QWheelEvent event(at, view_->viewport()->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view_->viewport(), &event);
  };
  wheel(point, -240);
  EXPECT_EQ(view_->boardLayout().offset(2), 2 * ui::BoardLayout::cardStep());
  EXPECT_EQ(view_->boardLayout().offset(3), 0);
  wheel(point, 12000);
  EXPECT_EQ(view_->boardLayout().offset(2), 0);
  EXPECT_FALSE(view_->horizontalScrollBar()->isVisible());
  view_->resize(640, 760);
  QApplication::processEvents();
  EXPECT_TRUE(view_->horizontalScrollBar()->isVisible());
  wheel(point, -240, Qt::ShiftModifier);
  EXPECT_GT(view_->horizontalScrollBar()->value(), 0);
}

TEST_F(BoardViewTest, ScrollingPaintsWhatAWholeRepaintWould) {
  use(inventedWorld());
  QApplication::processEvents();
  const QPoint point = view_->boardLayout().cardRect({2, 1}).center();
  QWheelEvent event(point, view_->viewport()->mapToGlobal(point), {}, {0, -90}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
  QApplication::sendEvent(view_->viewport(), &event);
  QApplication::processEvents();
  const QImage scrolled = view_->screen()->grabWindow(view_->winId()).toImage().convertToFormat(QImage::Format_RGB32);
  view_->viewport()->update();
  QApplication::processEvents();
  const QImage whole = view_->screen()->grabWindow(view_->winId()).toImage().convertToFormat(QImage::Format_RGB32);
  ASSERT_FALSE(whole.isNull());
  EXPECT_EQ(scrolled, whole);
}

TEST_F(BoardViewTest, SelectionAndFocusStayOnTheirStartupThroughTime) {
  use(inventedWorld());
  click({3, 2});
  const Portfolio::Row startup = row(3, 2);
  model_.setDate(model_.timeline().transitionBefore(model_.date()));
  EXPECT_EQ(view_->selection().single(), startup);
  EXPECT_EQ(model_.rowAt(view_->current()), startup);
  model_.setDate(QDate(2012, 1, 1));
  EXPECT_EQ(view_->selection().single(), startup);
  press(Qt::Key_Down);  // an empty board is no trouble
  press(Qt::Key_Right);
}

TEST_F(BoardViewTest, ReadsTextForTheCardsInSightAlone) {
  auto world = inventedWorld(3000);
  world->text.reads = 0;
  use(std::move(world));
  QApplication::processEvents();
  EXPECT_GT(world_->text.reads, 10);
  EXPECT_LT(world_->text.reads, 120);
}

TEST_F(BoardViewTest, UnrecordedPhasesHaveAColumnOnlyWhenThereAreSome) {
  WorldBuilder builder;
  builder.phase(builder.startup(QStringLiteral("Known")), Phase::construction, QDate(2020, 1, 1));
  const auto odd = builder.startup(QStringLiteral("Unknown"));
  builder.phase(odd, Phase::unrecorded, QDate(2021, 1, 1));
  use(builder.build(QDate(2026, 8, 20)));
  ASSERT_NE(view_->boardLayout().boxOf(0), nullptr);
  EXPECT_EQ(view_->boardLayout().boxes().size(), 8u);
  model_.setDate(QDate(2020, 6, 1));
  EXPECT_EQ(view_->boardLayout().boxOf(0), nullptr);
}

TEST_F(BoardViewTest, StrangeStartupsArePaintedAndSpokenWhole) {
  WorldBuilder builder;
  const QDate today(2026, 8, 20);
  const QString longName = QString(QStringLiteral("Long ")).repeated(60);
  const QStringList names{longName,
                          QString::fromUtf8("منصة الخدمات العامة"),
                          QString::fromUtf8("🌱🌊 Emoji 👩‍👩‍👧"),
                          QStringLiteral("<b>Tags & more</b>"),
                          QString(),
                          QStringLiteral("line\nbreak\tand tab"),
                          QString(QChar(0x202E)) + QStringLiteral("reversed")};
  const auto crowded = builder.startup(QStringLiteral("Sixty people"));
  for (const QString& name : names) builder.phase(builder.startup(name), Phase::construction, QDate(2024, 1, 1));
  builder.phase(crowded, Phase::construction, QDate(2025, 1, 1));
  for (int i = 0; i < 60; ++i)
    builder.mission(builder.member(QStringLiteral("P %1").arg(i)), crowded, QDate(2025, 1, 1), {}, MissionStatus::contractor);
  const auto busy = builder.startup(QStringLiteral("Forty phases"));
  for (int i = 0; i < 40; ++i)
    builder.phase(busy, i % 2 ? Phase::construction : Phase::acceleration, QDate(2015, 1, 1).addDays(100 * i));
  builder.startup(QStringLiteral("No phase at all"));
  use(builder.build(today));
  for (const int zoom : {90, 100, 150}) {
    ui::Theme::instance().setZoom(zoom);
    EXPECT_FALSE(view_->grab().isNull());
  }
  const auto& rows = model_.column(2).rows;
  EXPECT_EQ(rows.size(), names.size() + 2u);
  for (int i = 0; i < static_cast<int>(rows.size()); ++i) EXPECT_FALSE(view_->spokenText({2, i}).isEmpty());
  EXPECT_TRUE(view_->spokenText(model_.placeOf(1)).startsWith(longName.simplified())) << "a screen reader hears it whole";
  EXPECT_TRUE(view_->spokenText(model_.placeOf(crowded)).contains(QStringLiteral("60")));
}

}  // namespace
}  // namespace eclosion::test
