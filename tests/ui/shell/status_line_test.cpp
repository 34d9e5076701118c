// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include <gtest/gtest.h>

#include <QAccessible>

#include "tests/ui/decisions/decision_form_fixture.h"

namespace eclosion::test {
namespace {

class StatusLineTest : public DecisionFormTest {
 protected:
  [[nodiscard]] ui::StatusLine& line() { return *window_->findChild<ui::StatusLine*>(); }
  [[nodiscard]] ui::TextLabel* saying(const QString& words) {
    for (auto* label : line().findChildren<ui::TextLabel*>()) {
      if (label->text().contains(words)) return label;
    }
    return nullptr;
  }
};

// What was not done looks otherwise than what was, and is heard.
TEST_F(StatusLineTest, aRefusalHasItsOwnLookAndIsRead) {
  line().say(QStringLiteral("Exported"));
  const QImage tick = line().grab(QRect(0, 0, 28, line().height())).toImage();
  Q_EMIT window_->desk().refused(QStringLiteral("Give a reason first."));
  const auto* refusal = saying(QStringLiteral("Give a reason first."));
  ASSERT_NE(refusal, nullptr);
  EXPECT_NE(line().grab(QRect(0, 0, 28, line().height())).toImage(), tick) << "no tick";
  // No screen reader runs here, so that the alert itself goes nowhere; this is what one would say.
  EXPECT_EQ(QAccessible::queryAccessibleInterface(const_cast<ui::TextLabel*>(refusal))->text(QAccessible::Name),
            QStringLiteral("Give a reason first."));
  line().say(QStringLiteral("Exported"));
  EXPECT_EQ(line().grab(QRect(0, 0, 28, line().height())).toImage(), tick);
}

}  // namespace
}  // namespace eclosion::test
