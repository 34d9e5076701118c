// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QAccessibleActionInterface>

#include "tests/ui/accessible_walk.h"
#include "tests/ui/ui_fixture.h"

namespace eclosion::test {
namespace {

class BoardAccessibleTest : public WindowTest {};

TEST_F(BoardAccessibleTest, ReadsColumnsAndCards) {
  openInvented();
  QAccessibleInterface* board = QAccessible::queryAccessibleInterface(&window_->board());
  ASSERT_NE(board, nullptr);
  EXPECT_EQ(board->text(QAccessible::Name), QStringLiteral("Board of phases"));
  ASSERT_EQ(board->childCount(), 7) << "four phases and three exits";
  for (int i = 0; i < board->childCount(); ++i) {
    QAccessibleInterface* column = board->child(i);
    ASSERT_NE(column, nullptr);
    EXPECT_EQ(column->parent(), board);
    EXPECT_EQ(board->indexOfChild(column), i);
    EXPECT_EQ(column->role(), QAccessible::List);
    EXPECT_FALSE(column->text(QAccessible::Name).isEmpty());
    for (int j = 0; j < column->childCount(); ++j) {
      QAccessibleInterface* card = column->child(j);
      EXPECT_EQ(column->indexOfChild(card), j);
      EXPECT_EQ(card->parent(), column);
      EXPECT_EQ(card->role(), QAccessible::ListItem);
      EXPECT_FALSE(card->text(QAccessible::Name).isEmpty());
    }
  }
  QAccessibleInterface* card = board->child(1)->child(0);
  const QString name = window_->model().text()->startupName(file_->portfolio().startups[window_->model().column(2).rows[0]].id);
  EXPECT_TRUE(card->text(QAccessible::Name).startsWith(name));
  EXPECT_TRUE(card->text(QAccessible::Name).contains(QStringLiteral("Construction")));
  EXPECT_TRUE(card->text(QAccessible::Name).contains(QStringLiteral("day")));
}

TEST_F(BoardAccessibleTest, CardsCanBeFocusedAndSelected) {
  openInvented();
  QAccessibleInterface* board = QAccessible::queryAccessibleInterface(&window_->board());
  QAccessibleInterface* card = board->child(1)->child(2);
  ASSERT_NE(card->actionInterface(), nullptr);
  card->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
  EXPECT_TRUE(card->state().selected);
  EXPECT_EQ(window_->board().selection().single(), window_->model().column(2).rows[2]);
  window_->board().setFocus();
  EXPECT_EQ(board->focusChild(), card);
  window_->setAsOf(QDate(2012, 1, 1));
  EXPECT_FALSE(card->isValid()) << "its place is empty now";
  EXPECT_TRUE(card->text(QAccessible::Name).isEmpty());
}

TEST_F(BoardAccessibleTest, NoControlIsNameless) {
  showWindow();
  expectNames(*window_, "board");
  openInvented();
  window_->board().select(window_->model().column(3).rows[0]);
  window_->setAsOf(QDate(2024, 1, 1));
  expectNames(*window_, "board");
}

}  // namespace
}  // namespace eclosion::test
