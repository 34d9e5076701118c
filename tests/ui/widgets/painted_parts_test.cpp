// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/painted_parts.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include "tests/ui/ui_fixture.h"

namespace eclosion::test {
namespace {

std::vector<std::pair<QAccessible::Event, const QObject*>> told;

void take(QAccessibleEvent* event) { told.emplace_back(event->type(), event->object()); }

// A view with one part, which is another widget here so that it has an interface of its own.
class View final : public QWidget {
 public:
  View() {
    setObjectName(QStringLiteral("paintedParts"));
    setFocusPolicy(Qt::StrongFocus);
  }
  QWidget part, beside{this};
};

class ViewInterface final : public QAccessibleWidget {
 public:
  explicit ViewInterface(View* view) : QAccessibleWidget(view), view_(view) {}
  [[nodiscard]] QAccessibleInterface* focusChild() const override { return QAccessible::queryAccessibleInterface(&view_->part); }

 private:
  View* view_;
};

QAccessibleInterface* factory(const QString&, QObject* object) {
  auto* view = dynamic_cast<View*>(object);
  return view ? new ViewInterface(view) : nullptr;
}

class PaintedPartsTest : public UiTest {
 protected:
  void SetUp() override {
    UiTest::SetUp();
    QAccessible::installFactory(factory);
    before_ = QAccessible::installUpdateHandler(take);
    QAccessible::setActive(true);
    view_.show();
    view_.beside.setFocusPolicy(Qt::StrongFocus);
    QApplication::setActiveWindow(&view_);
  }
  void TearDown() override {
    QAccessible::setActive(false);
    QAccessible::installUpdateHandler(before_);
    QAccessible::removeFactory(factory);
    UiTest::TearDown();
  }

  View view_;
  QAccessible::UpdateHandler before_ = nullptr;
};

TEST_F(PaintedPartsTest, theFocusedPartIsToldWhereTheKeyboardIs) {
  view_.setFocus();
  ASSERT_TRUE(view_.hasFocus());
  told.clear();
  ui::tellFocusedPart(view_);
  ASSERT_EQ(told.size(), 1U);
  EXPECT_EQ(told.front(), std::pair(QAccessible::Focus, static_cast<const QObject*>(&view_.part)));
  view_.beside.setFocus();
  told.clear();
  ui::tellFocusedPart(view_);
  EXPECT_TRUE(told.empty());
}

TEST_F(PaintedPartsTest, anotherOrderIsToldToWhoListensAlone) {
  told.clear();
  ui::tellPartsChanged(view_);
  ASSERT_EQ(told.size(), 1U);
  EXPECT_EQ(told.front(), std::pair(QAccessible::ObjectReorder, static_cast<const QObject*>(&view_)));
  QAccessible::setActive(false);
  ui::tellPartsChanged(view_);
  EXPECT_EQ(told.size(), 1U);
}

}  // namespace
}  // namespace eclosion::test
