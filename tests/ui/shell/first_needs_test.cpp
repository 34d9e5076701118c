// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_needs.h"

#include "tests/ui/ui_fixture.h"

namespace eclosion::test {
namespace {

class FirstNeedsTest : public UiTest {};

TEST_F(FirstNeedsTest, FindsEveryFaceWhileThereIsTime) {
  int asked = 0;
  ui::prepareFirstPicture([&asked] { return ++asked < 100; });
  EXPECT_GE(asked, 4);
  EXPECT_LT(asked, 100);
}

TEST_F(FirstNeedsTest, StopsWhenThereIsSomethingElseToDo) {
  int asked = 0;
  ui::prepareFirstPicture([&asked] { return ++asked < 3; });
  EXPECT_EQ(asked, 3);
}

}  // namespace
}  // namespace eclosion::test
