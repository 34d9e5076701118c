// SPDX-License-Identifier: GPL-3.0-or-later
// Fields changed where they are read: in the side panel and on the page of a startup.
#include <QTextBrowser>

#include "tests/ui/editing/facts_fixture.h"
#include "ui/editing/facts_dialog.h"
#include "ui/editing/field_editor.h"
#include "ui/editing/field_popover.h"
#include "ui/editing/pencil_button.h"
#include "ui/shell/inspector.h"
#include "ui/shell/navigator.h"
#include "ui/startups/startup_page.h"

namespace eclosion::test {
namespace {

class InPlaceTest : public FactsTest {
 protected:
  ui::PencilButton* pencil(QWidget& in, const QString& name) {
    for (auto* each : in.findChildren<ui::PencilButton*>()) {
      if (each->accessibleName() == name && each->isVisible()) return each;
    }
    return nullptr;
  }
  ui::FieldPopover* popover() { return window_->findChild<ui::FieldPopover*>(); }
  ui::Inspector& panel() { return *window_->findChild<ui::Inspector*>(); }
};

TEST_F(InPlaceTest, thePanelChangesTheMissionSentence) {
  select({lapins_});
  auto* button = pencil(panel(), QStringLiteral("Change the mission sentence"));
  ASSERT_NE(button, nullptr);
  button->setFocus();
  QTest::keyClick(button, Qt::Key_F2);
  ASSERT_NE(popover(), nullptr);
  QTest::keyClicks(popover()->editor().control(), QStringLiteral("Counts rabbits"));
  QTest::keyClick(popover()->editor().control(), Qt::Key_Return);
  EXPECT_EQ(one<Startup>(lapins_).mission, QStringLiteral("Counts rabbits"));
  EXPECT_TRUE(panel().plainText().contains(QStringLiteral("Counts rabbits"))) << "the panel follows";
  QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  EXPECT_EQ(popover(), nullptr);
}

TEST_F(InPlaceTest, escLeavesAndGoingElsewhereKeeps) {
  select({lapins_});
  auto* button = pencil(panel(), QStringLiteral("Change the name"));
  ASSERT_NE(button, nullptr);
  button->click();
  ASSERT_NE(popover(), nullptr);
  QTest::keyClicks(popover()->editor().control(), QStringLiteral("Hares"));
  QTest::keyClick(popover()->editor().control(), Qt::Key_Escape);
  EXPECT_EQ(one<Startup>(lapins_).name, QStringLiteral("Lapins"));
  QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  button->click();
  ASSERT_NE(popover(), nullptr);
  QTest::keyClicks(popover()->editor().control(), QStringLiteral("Hares"));
  window_->board().setFocus(Qt::TabFocusReason);
  EXPECT_EQ(one<Startup>(lapins_).name, QStringLiteral("Hares"));
}

TEST_F(InPlaceTest, closingTheFileKeepsWhatWasTyped) {
  select({lapins_});
  auto* button = pencil(panel(), QStringLiteral("Change the name"));
  ASSERT_NE(button, nullptr);
  button->click();
  ASSERT_NE(popover(), nullptr);
  QTest::keyClicks(popover()->editor().control(), QStringLiteral("Hares"));
  window_->closeFile();
  open(store::Access::edit);
  EXPECT_EQ(one<Startup>(lapins_).name, QStringLiteral("Hares"));
}

TEST_F(InPlaceTest, whatIsWrongIsNotKept) {
  select({lapins_});
  pencil(panel(), QStringLiteral("Change the name"))->click();
  ASSERT_NE(popover(), nullptr);
  popover()->editor().selectAll();
  QTest::keyClick(popover()->editor().control(), Qt::Key_Delete);
  QTest::keyClick(popover()->editor().control(), Qt::Key_Return);
  EXPECT_TRUE(popover()->isVisible());
  EXPECT_EQ(one<Startup>(lapins_).name, QStringLiteral("Lapins"));
}

TEST_F(InPlaceTest, awayFromTodayThereAreNoPencils) {
  select({lapins_});
  window_->setAsOf(QDate(2025, 10, 1));
  EXPECT_EQ(pencil(panel(), QStringLiteral("Change the name")), nullptr);
  EXPECT_EQ(pencil(panel(), QStringLiteral("Change the phases")), nullptr);
  bool said = false;
  for (auto* button : panel().findChildren<QAbstractButton*>())
    said = said || (!button->isEnabled() && button->toolTip() == desk().whyNot());
  EXPECT_TRUE(said) << "the button of the sheet says why";
}

TEST_F(InPlaceTest, thePageLeadsToFieldsAndSections) {
  window_->navigator().openStartup(row(lapins_));
  auto* page = window_->findChild<ui::StartupPage*>();
  ASSERT_NE(page, nullptr);
  auto* text = page->findChild<QTextBrowser*>();
  ASSERT_TRUE(QTest::qWaitFor([&] { return text->toHtml().contains(QLatin1String("field:mission")); }));
  EXPECT_FALSE(page->plainText().contains(QStringLiteral("Change"))) << "copies say what is known alone";
  Q_EMIT text->anchorClicked(QUrl(QStringLiteral("field:mission")));
  ASSERT_NE(popover(), nullptr);
  QTest::keyClicks(popover()->editor().control(), QStringLiteral("Counts rabbits"));
  QTest::keyClick(popover()->editor().control(), Qt::Key_Return);
  EXPECT_EQ(one<Startup>(lapins_).mission, QStringLiteral("Counts rabbits"));
  ASSERT_TRUE(QTest::qWaitFor([&] { return text->toPlainText().contains(QStringLiteral("Counts rabbits")); }));
  inDialog<ui::FactsDialog>([&] { Q_EMIT text->anchorClicked(QUrl(QStringLiteral("facts:phases"))); },
                            [](ui::FactsDialog& sheet) { EXPECT_EQ(sheet.section(), QLatin1String(ui::facts::phases)); });
  window_->setAsOf(QDate(2026, 1, 1));
  ASSERT_TRUE(QTest::qWaitFor([&] { return !text->toHtml().contains(QLatin1String("field:mission")); }));
}

}  // namespace
}  // namespace eclosion::test
