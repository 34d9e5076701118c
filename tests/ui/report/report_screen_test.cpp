// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_screen.h"

#include <QAccessible>
#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QLineEdit>
#include <QListView>

#include "core/edits/change_record.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/editing/editing_fixture.h"
#include "ui/charts/document_export.h"
#include "ui/report/page_previews.h"
#include "ui/report/report_field.h"
#include "ui/report/report_foot.h"
#include "ui/report/report_outline.h"
#include "ui/report/report_pane.h"
#include "ui/report/report_settings.h"
#include "ui/report/spotlight_dialog.h"
#include "ui/shell/screens.h"
#include "ui/startups/empty_notice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/find_field.h"

namespace eclosion::test {
namespace {

const QString foreword = QStringLiteral("foreword");

// Six startups of a real file; today is 1 September 2026.
class ReportScreenTest : public EditingWindowTest {
 protected:
  void SetUp() override {
    EditingWindowTest::SetUp();
    window_->showScreen(ui::screenIndex(QStringLiteral("report")));
    screen_ = qobject_cast<ui::ReportScreen*>(&window_->currentScreen());
    ASSERT_NE(screen_, nullptr);
    settle();
  }
  void settle() {
    ASSERT_TRUE(QTest::qWaitFor([this] { return screen_->isSettled(); }, 30'000));
    QCoreApplication::processEvents();
  }
  void show(const QString& page) {
    ASSERT_TRUE(screen_->showPage(page)) << page.toStdString();
    settle();
  }
  [[nodiscard]] const publish::Report& report() const { return screen_->report()->report; }
  [[nodiscard]] QStringList keys() const {
    QStringList found;
    for (const auto& page : report().pages) found << page.key;
    return found;
  }
  // Types into the field of a block and leaves it.
  void type(const QString& block, const QString& text) {
    ui::ReportField* field = screen_->pane().field(block);
    ASSERT_NE(field, nullptr) << block.toStdString();
    field->setFocus();
    field->setPlainText(text);
    screen_->pages().setFocus();
    settle();
  }
  void undo() {
    ASSERT_TRUE(window_->desk().undo());
    settle();
  }

  ui::ReportScreen* screen_ = nullptr;
};

TEST_F(ReportScreenTest, showsTheReportOfTheYearThatIsOver) {
  EXPECT_EQ(report().plan.year, 2025);
  EXPECT_EQ(screen_->page(), QStringLiteral("cover"));
  EXPECT_EQ(screen_->outline().model().shownCount(), static_cast<int>(report().pages.size()));
  EXPECT_GT(screen_->pages().pictureCount(), 0);
  EXPECT_LT(screen_->pages().pictureCount(), static_cast<int>(report().pages.size()));  // those in sight alone
  const QComboBox& years = screen_->settings().yearBox();
  EXPECT_EQ(years.itemText(0), QStringLiteral("2026"));
  EXPECT_EQ(years.itemText(years.count() - 1), QStringLiteral("2021"));
}

TEST_F(ReportScreenTest, aTextIsOneEditAndComesBackByUndo) {
  show(foreword);
  type(foreword, QStringLiteral("A year."));
  EXPECT_EQ(undoWords(), QStringLiteral("Report 2025: write “Foreword” (English)"));
  const auto* page = screen_->report()->page(foreword);
  ASSERT_FALSE(page->slide.parts.empty());
  EXPECT_FALSE(page->toWrite.contains(foreword));
  undo();
  EXPECT_TRUE(screen_->report()->page(foreword)->slide.parts.empty());
  EXPECT_EQ(screen_->pane().field(foreword)->text(), QString());
  EXPECT_EQ(screen_->page(), foreword);
}

TEST_F(ReportScreenTest, languagesAreWrittenApart) {
  show(foreword);
  type(foreword, QStringLiteral("A year."));
  screen_->settings().languageButton(QStringLiteral("fr")).click();
  settle();
  EXPECT_EQ(report().plan.language, QStringLiteral("fr"));
  EXPECT_TRUE(screen_->report()->page(foreword)->toTranslate.contains(foreword));
  EXPECT_EQ(screen_->pane().field(foreword)->placeholderText(), QStringLiteral("A year."));
  type(foreword, QStringLiteral("Une année."));
  EXPECT_EQ(undoWords(), QStringLiteral("Report 2025: write “Foreword” (French)"));
  screen_->settings().languageButton(QStringLiteral("en")).click();
  settle();
  EXPECT_EQ(screen_->pane().field(foreword)->text(), QStringLiteral("A year."));
}

TEST_F(ReportScreenTest, pagesAreMovedAndLeftOutByKeyboard) {
  show(QStringLiteral("method"));
  QListView& list = screen_->outline().list();
  list.setFocus();
  const qsizetype before = keys().indexOf(QStringLiteral("method"));
  QTest::keyClick(&list, Qt::Key_Up, Qt::ControlModifier);
  settle();
  EXPECT_EQ(keys().indexOf(QStringLiteral("method")), before - 1);
  EXPECT_EQ(screen_->outline().current(), QStringLiteral("method"));
  QTest::keyClick(&list, Qt::Key_Space);
  settle();
  EXPECT_FALSE(keys().contains(QStringLiteral("method")));
  EXPECT_EQ(screen_->outline().current(), QStringLiteral("method"));
  QTest::keyClick(&list, Qt::Key_Space);
  settle();
  EXPECT_TRUE(keys().contains(QStringLiteral("method")));
  undo();
  undo();
  undo();
  EXPECT_EQ(keys().indexOf(QStringLiteral("method")), before);
}

TEST_F(ReportScreenTest, arrowsGoThroughThePages) {
  ui::PagePreviews& pages = screen_->pages();
  pages.setFocus();
  QTest::keyClick(&pages, Qt::Key_Right);
  EXPECT_EQ(screen_->page(), keys().at(1));
  QTest::keyClick(&pages, Qt::Key_Down);
  EXPECT_EQ(screen_->page(), keys().at(3));
  QTest::keyClick(&pages, Qt::Key_End);
  EXPECT_EQ(screen_->page(), keys().last());
  settle();
  EXPECT_TRUE(pages.viewport()->rect().contains(pages.boxOf(keys().last()).center()));
  EXPECT_TRUE(pages.accessibleDescription().contains(report().pages.back().outline));
  QTest::mouseClick(pages.viewport(), Qt::LeftButton, {}, pages.boxOf(keys().at(keys().size() - 2)).center());
  EXPECT_EQ(screen_->page(), keys().at(keys().size() - 2));
  for (const auto fit : {ui::PagePreviews::Fit::width, ui::PagePreviews::Fit::actual, ui::PagePreviews::Fit::twoPages}) {
    pages.setFit(fit);
    settle();
    EXPECT_TRUE(pages.viewport()->rect().intersects(pages.boxOf(screen_->page())));
  }
}

TEST_F(ReportScreenTest, pageKeysGoByWhatIsInSight) {
  ui::PagePreviews& pages = screen_->pages();
  pages.setFocus();
  QTest::keyClick(&pages, Qt::Key_Home);
  QTest::keyClick(&pages, Qt::Key_PageDown);
  const qsizetype at = keys().indexOf(screen_->page());
  EXPECT_GE(at, 2);
  EXPECT_EQ(at % 2, 0) << "the column stays";
  settle();
  EXPECT_TRUE(pages.viewport()->rect().contains(pages.boxOf(screen_->page()).center()));
  QTest::keyClick(&pages, Qt::Key_PageUp);
  EXPECT_EQ(screen_->page(), keys().first());
}

TEST_F(ReportScreenTest, wordsAreFoundFromPlaceToPlace) {
  show(foreword);
  type(foreword, QStringLiteral("A year of otters.\n\nOtters swim."));
  show(QStringLiteral("cover"));
  window_->actionSet().find->trigger();
  ui::FindField& find = screen_->finding();
  ASSERT_TRUE(find.field().hasFocus());
  EXPECT_EQ(find.countText(), QString());
  QTest::keyClicks(&find.field(), QStringLiteral("OTTERS"));
  EXPECT_EQ(find.countText(), QStringLiteral("1 of 1"));
  EXPECT_EQ(screen_->page(), foreword);
  EXPECT_EQ(screen_->outline().current(), foreword);
  EXPECT_EQ(screen_->pane().field(foreword)->textCursor().selectedText(), QStringLiteral("otters"));
  EXPECT_TRUE(find.field().hasFocus()) << "the keyboard stays where it types";

  find.field().setText(QStringLiteral("consolidation"));
  ASSERT_TRUE(find.nextButton().isEnabled());
  const QString first = find.countText();
  QStringList pages{screen_->page()};
  QTest::keyClick(&find.field(), Qt::Key_Return);
  EXPECT_NE(find.countText(), first);
  QTest::keyClick(&find.field(), Qt::Key_Return, Qt::ShiftModifier);
  EXPECT_EQ(find.countText(), first);
  EXPECT_EQ(screen_->page(), pages.first());
  QTest::keyClick(&find.field(), Qt::Key_Return, Qt::ShiftModifier);  // round to the last
  QTest::mouseClick(&find.nextButton(), Qt::LeftButton);
  EXPECT_EQ(find.countText(), first);

  find.field().setText(QStringLiteral("no such word"));
  EXPECT_EQ(find.countText(), QStringLiteral("not found"));
  EXPECT_FALSE(find.nextButton().isEnabled());
  QTest::keyClick(&find.field(), Qt::Key_Escape);
  EXPECT_TRUE(find.field().text().isEmpty());
  EXPECT_FALSE(find.nextButton().isVisible());
  EXPECT_TRUE(screen_->pages().hasFocus());
}

TEST_F(ReportScreenTest, whatIsFoundFollowsTheReport) {
  screen_->finding().field().setText(QStringLiteral("otters"));
  EXPECT_EQ(screen_->finding().countText(), QStringLiteral("not found"));
  show(foreword);
  type(foreword, QStringLiteral("Otters swim."));
  EXPECT_EQ(screen_->finding().countText(), QStringLiteral("1 of 1"));
  // Read anew, it is searched for the same as soon as the report is there.
  screen_->setFile(window_->file());
  EXPECT_EQ(screen_->finding().countText(), QStringLiteral("not found"));
  settle();
  EXPECT_EQ(screen_->finding().countText(), QStringLiteral("1 of 1"));
  EXPECT_EQ(screen_->page(), foreword);
  window_->show(std::make_unique<FakePortfolio>(WorldBuilder().build(QDate(2026, 9, 1))));
  settle();
  EXPECT_EQ(screen_->findField(), nullptr) << "there is no report to look through";
}

TEST_F(ReportScreenTest, figuresAreFrozenAndFollowAgain) {
  ui::ReportFoot& foot = screen_->foot();
  foot.freezeButton().click();
  settle();
  EXPECT_TRUE(report().moment.frozen);
  EXPECT_TRUE(foot.frozenWords().contains(QStringLiteral("frozen"))) << foot.frozenWords().toStdString();
  ASSERT_TRUE(report().moment.knownAt);
  foot.freezeButton().click();
  settle();
  EXPECT_FALSE(report().moment.frozen);
}

TEST_F(ReportScreenTest, aStartupIsPutInTheSpotlight) {
  inDialog<ui::SpotlightDialog>([this] { screen_->outline().addButton().click(); },
                                [](ui::SpotlightDialog& dialog) {
                                  EXPECT_FALSE(dialog.isReady());
                                  dialog.box().setFocus();
                                  dialog.box().lineEdit()->selectAll();
                                  QTest::keyClicks(dialog.box().lineEdit(), QStringLiteral("Renards"));
                                  dialog.box().completer()->popup()->hide();
                                  EXPECT_TRUE(dialog.isReady());
                                  dialog.accept();
                                });
  settle();
  ASSERT_TRUE(screen_->page().startsWith(QStringLiteral("spotlight:"))) << screen_->page().toStdString();
  const QString block = QStringLiteral("spotlight:") + screen_->page().section(QLatin1Char(':'), 1);
  type(block, QStringLiteral("It grew."));
  ASSERT_EQ(screen_->report()->spotlights.size(), 1U);
  EXPECT_EQ(screen_->report()->spotlights.front().text, QStringLiteral("It grew."));
  // In another language beside it.
  screen_->showLanguage(QStringLiteral("fr"));
  settle();
  type(block, QStringLiteral("Elle a grandi."));
  EXPECT_EQ(screen_->report()->spotlights.front().text, QStringLiteral("It grew."));
  Q_EMIT screen_->pane().removalWanted(screen_->report()->spotlights.front().id);
  settle();
  EXPECT_TRUE(screen_->report()->spotlights.empty());
}

TEST_F(ReportScreenTest, aFigureIsLeftOut) {
  show(QStringLiteral("key-figures"));
  const auto count = [this] {
    return std::get<std::vector<publish::SlideFigure>>(
               screen_->report()->page(QStringLiteral("key-figures"))->slide.parts.front())
        .size();
  };
  const size_t before = count();
  Q_EMIT screen_->pane().figureToggled(QStringLiteral("startups"), QStringLiteral("Startups"), false);
  settle();
  EXPECT_EQ(count(), before - 1);
}

TEST_F(ReportScreenTest, followsThePortfolio) {
  EXPECT_FALSE(keys().isEmpty());
  const QString title = screen_->report()->page(QStringLiteral("key-figures"))->slide.title;
  ASSERT_TRUE(window_->desk().perform(
      edits::setField({recordKind<Startup>, lapins_.uuid()}, "name", edits::FieldValue(QStringLiteral("Lièvres")))));
  settle();
  EXPECT_EQ(screen_->report()->page(QStringLiteral("key-figures"))->slide.title, title);
  screen_->showYear(2022);
  settle();
  EXPECT_EQ(report().plan.year, 2022);
  EXPECT_NE(screen_->report()->page(QStringLiteral("key-figures"))->slide.title, title);
}

TEST_F(ReportScreenTest, isWrittenInEachFormatAndCancelled) {
  const struct {
    const char* name;
    const char* start;
  } formats[] = {{"r.pdf", "%PDF"}, {"r.pptx", "PK"}, {"r.html", "<!DOCTYPE html>"}};
  for (const auto& format : formats) {
    const QString path = folder_.filePath(QLatin1String(format.name));
    screen_->exportTo(path);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !screen_->exporting().isRunning(); }, 60'000));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << format.name;
    EXPECT_TRUE(file.readAll().startsWith(format.start)) << format.name;
    EXPECT_FALSE(screen_->foot().isBusy());
  }
  const QString path = folder_.filePath(QStringLiteral("never.pdf"));
  screen_->exportTo(path);
  ASSERT_TRUE(QTest::qWaitFor([this] { return screen_->foot().isBusy(); }, 10'000));
  screen_->foot().cancelButton().click();
  ASSERT_TRUE(QTest::qWaitFor([this] { return !screen_->exporting().isRunning(); }, 10'000));
  EXPECT_FALSE(QFile::exists(path));
  EXPECT_FALSE(screen_->foot().isBusy());
}

TEST_F(ReportScreenTest, everyPartHasANameAndIsReachedByKeyboard) {
  for (const QString& key : keys()) {
    ASSERT_TRUE(screen_->showPage(key));
    expectNames(*screen_, key.toStdString());
  }
  EXPECT_GE(screen_->regions().size(), 5);
  for (QWidget* region : screen_->regions()) EXPECT_NE(region, nullptr);
}

TEST_F(ReportScreenTest, anEmptyPortfolioSaysWhatIsMissing) {
  window_->show(std::make_unique<FakePortfolio>(WorldBuilder().build(QDate(2026, 9, 1))));
  settle();
  EXPECT_FALSE(screen_->notice().sentence().isEmpty());
}

}  // namespace
}  // namespace eclosion::test
