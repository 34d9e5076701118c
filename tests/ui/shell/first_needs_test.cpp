// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_needs.h"

#include "tests/ui/ui_fixture.h"

namespace eclosion::test {
namespace {

class FirstNeedsTest : public UiTest {
 protected:
  static bool isDressed(const QWidget& widget) { return widget.testAttribute(Qt::WA_WState_Polished); }
};

TEST_F(FirstNeedsTest, DressesAllPartsOfAWindowThatIsNotShownYet) {
  QWidget window;
  auto* part = new QWidget(&window);
  auto* within = new QWidget(part);
  ui::prepareFirstPicture(window, [] { return true; });
  EXPECT_TRUE(isDressed(window));
  EXPECT_TRUE(isDressed(*within));
  EXPECT_FALSE(window.isVisible());
}

TEST_F(FirstNeedsTest, StopsWhenThereIsSomethingElseToDo) {
  QWidget window;
  int asked = 0;
  ui::prepareFirstPicture(window, [&asked] { return ++asked < 3; });
  EXPECT_EQ(asked, 3);
  EXPECT_FALSE(isDressed(window));
}

}  // namespace
}  // namespace eclosion::test
