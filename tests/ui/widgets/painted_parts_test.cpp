// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader hears is not to be had here: the platform of the tests has none to listen.
#include "ui/widgets/painted_parts.h"

#include <QAccessible>

#include "tests/ui/ui_fixture.h"

namespace eclosion::test {
namespace {

class PaintedPartsTest : public WindowTest {};

TEST_F(PaintedPartsTest, thePartWithTheKeyboardIsThatOfTheView) {
  openInvented();
  ui::BoardView& board = window_->board();
  board.select(window_->model().column(2).rows[0]);
  board.setFocus();
  ASSERT_TRUE(board.hasFocus());
  QAccessibleInterface* part = ui::focusedPart(board);
  ASSERT_NE(part, nullptr);
  EXPECT_EQ(part, QAccessible::queryAccessibleInterface(&board)->focusChild());
  board.clearFocus();
  EXPECT_EQ(ui::focusedPart(board), nullptr);
}

}  // namespace
}  // namespace eclosion::test
