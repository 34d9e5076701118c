// SPDX-License-Identifier: GPL-3.0-or-later
// Cards dragged to another column by the mouse.
#include <QMouseEvent>

#include <QDrag>
#include <QDragEnterEvent>

#include "core/domain/decision_case.h"
#include "tests/ui/editing/editing_fixture.h"
#include "ui/decisions/decision_form.h"
#include "ui/decisions/decisions_screen.h"
#include "ui/editing/transition_dialog.h"
#include "ui/models/ledger_source.h"

namespace eclosion::test {
namespace {

class DragTest : public EditingWindowTest {
 protected:
  // Presses on a card, carries it and lets go over a column. The offscreen platform has no drag and drop: what a desktop
  // would tell the window on the way is told here.
  void drag(const StartupId& startup, int column) {
    QWidget* view = window_->board().viewport();
    const QPoint from = window_->board().boardLayout().cardRect(window_->model().placeOf(row(startup))).center();
    const QPoint to = window_->board().boardLayout().boxOf(column)->frame.center();
    window_->board().setCarrier([this, view, to](QDrag& drag) {
      QDragEnterEvent enter(to, Qt::CopyAction | Qt::MoveAction, drag.mimeData(), Qt::LeftButton, Qt::NoModifier);
      QApplication::sendEvent(view, &enter);
      EXPECT_TRUE(enter.isAccepted());
      QDragMoveEvent move(to, Qt::CopyAction | Qt::MoveAction, drag.mimeData(), Qt::LeftButton, Qt::NoModifier);
      QApplication::sendEvent(view, &move);
      over_ = window_->board().dropColumn();
      refusal_ = window_->board().dropRefusal();
      offer_ = window_->board().dropOffer();
      EXPECT_EQ(move.isAccepted(), over_ >= 0 && refusal_.isEmpty());
      EXPECT_FALSE(window_->grab().isNull());
      if (!move.isAccepted()) return;
      QDropEvent drop(to, Qt::CopyAction | Qt::MoveAction, drag.mimeData(), Qt::LeftButton, Qt::NoModifier);
      QApplication::sendEvent(view, &drop);
    });
    QTest::mousePress(view, Qt::LeftButton, {}, from);
    QMouseEvent pulled(QEvent::MouseMove, from + QPoint(40, 20), view->mapToGlobal(from + QPoint(40, 20)), Qt::NoButton,
                       Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view, &pulled);
    EXPECT_EQ(window_->board().dropColumn(), -1) << "the drag is over";
  }

  int over_ = -2;
  QString refusal_, offer_;
};

TEST_F(DragTest, aCardDroppedOnAColumnOpensADraft) {
  drag(lapins_, 2);
  EXPECT_EQ(over_, 2);
  EXPECT_EQ(refusal_, QString());
  EXPECT_EQ(offer_, QStringLiteral("Opens a decision draft"));
  EXPECT_EQ(phaseOf(lapins_), Phase::investigation) << "nothing moves until it is recorded";
  auto* room = qobject_cast<ui::DecisionsScreen*>(&window_->currentScreen());
  ASSERT_NE(room, nullptr);
  room->settle();
  EXPECT_EQ(room->shown(), row(lapins_));
  ASSERT_NE(room->form().draft(), nullptr);
  EXPECT_EQ(room->form().draft()->decision.outcome, DecisionOutcome::fundNextPhase);
  room->form().record();
  EXPECT_EQ(phaseOf(lapins_), Phase::construction);
  ASSERT_TRUE(window_->desk().undo());
  EXPECT_EQ(phaseOf(lapins_), Phase::investigation);
}

TEST_F(DragTest, whereADropLeadsTheOutcomeFollows) {
  struct Row {
    StartupId startup;
    int column;
    DecisionOutcome outcome;
    Phase to;
  };
  for (const Row& one :
       {Row{lapins_, 4, DecisionOutcome::fundNextPhase, Phase::consolidation},
        Row{renards_, 1, DecisionOutcome::pivot, Phase::investigation},
        Row{merles_, 7, DecisionOutcome::stop, Phase::investigationStopped},
        Row{loutres_, 7, DecisionOutcome::stop, Phase::stopped}, Row{chouettes_, 5, DecisionOutcome::operate, Phase::operated}}) {
    window_->showScreen(0);
    select({one.startup});
    drag(one.startup, one.column);
    EXPECT_EQ(refusal_, QString());
    const Ledger* ledger = window_->ledger().waited();
    const Decision* draft = draftOf(*ledger, one.startup);
    ASSERT_NE(draft, nullptr) << one.column;
    EXPECT_EQ(draft->outcome, one.outcome) << one.column;
    ASSERT_NE(ledger->transitionOf(draft->id), nullptr);
    EXPECT_EQ(ledger->transitionOf(draft->id)->to, one.to) << one.column;
  }
}

TEST_F(DragTest, whereACardMayNotBeDroppedItSaysWhy) {
  window_->setAsOf(QDate(2026, 8, 1));
  drag(lapins_, 2);
  EXPECT_EQ(over_, 2);
  EXPECT_TRUE(refusal_.contains(QStringLiteral("Return to today"))) << refusal_.toStdString();
  EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
  window_->setAsOf(columns().today);
  drag(lapins_, 1);
  EXPECT_EQ(over_, -1) << "where it comes from is no place to drop it";
  EXPECT_EQ(phaseOf(lapins_), Phase::investigation);
}

TEST(WhyNoMove, asksTheRulesForEach) {
  WorldBuilder builder;
  const auto one = builder.startup(QStringLiteral("One"));
  const auto other = builder.startup(QStringLiteral("Other"));
  const auto stopped = builder.startup(QStringLiteral("Stopped"));
  builder.phase(one, Phase::construction, QDate(2024, 1, 1));
  builder.phase(other, Phase::acceleration, QDate(2024, 1, 1));
  builder.phase(stopped, Phase::investigationStopped, QDate(2024, 1, 1));
  const auto world = builder.build(QDate(2026, 8, 20));
  ui::BoardModel model;
  model.setPortfolio(&world->portfolio, &world->text);
  EXPECT_EQ(ui::whyNoMove(model, {one}, Phase::acceleration), QString());
  EXPECT_FALSE(ui::whyNoMove(model, {one}, Phase::construction).isEmpty());
  EXPECT_EQ(ui::whyNoMove(model, {one, other}, Phase::construction), QString()) << "one of them can go";
  EXPECT_FALSE(ui::whyNoMove(model, {one}, Phase::unrecorded).isEmpty());
  EXPECT_FALSE(ui::whyNoMove(model, {stopped}, Phase::stopped).isEmpty());
}

}  // namespace
}  // namespace eclosion::test
