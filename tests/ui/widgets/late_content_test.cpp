// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/late_content.h"

#include "tests/ui/ui_fixture.h"

namespace eclosion::test {
namespace {

class LateContentTest : public UiTest {
 protected:
  QWidget* stop(QWidget* parent, const char* name, Qt::FocusPolicy policy = Qt::StrongFocus) {
    auto* made = new QWidget(parent);
    made->setObjectName(QLatin1String(name));
    made->setFocusPolicy(policy);
    return made;
  }
  QString order() const {
    QString order;
    const QWidget* at = &window;
    do {
      if (at->focusPolicy() & Qt::TabFocus) order += at->objectName();
      at = at->nextInFocusChain();
    } while (at != &window);
    return order;
  }
  QWidget window;
};

TEST_F(LateContentTest, standsInTheOrderWhereItsPartDoes) {
  stop(&window, "a");
  auto* part = stop(&window, "p", Qt::NoFocus);
  stop(&window, "z");
  auto* group = stop(part, "g", Qt::NoFocus);
  stop(group, "b");
  stop(part, "-", Qt::ClickFocus);
  stop(part, "c");
  EXPECT_EQ(order(), QStringLiteral("azbc"));
  ui::keepFocusOrder(*part);
  EXPECT_EQ(order(), QStringLiteral("abcz"));
  ui::keepFocusOrder(*part);
  EXPECT_EQ(order(), QStringLiteral("abcz"));
}

TEST_F(LateContentTest, mayBeAllThereIs) {
  auto* part = stop(&window, "p", Qt::NoFocus);
  stop(part, "b");
  stop(part, "c");
  ui::keepFocusOrder(*part);
  EXPECT_EQ(order(), QStringLiteral("bc"));
}

}  // namespace
}  // namespace eclosion::test
