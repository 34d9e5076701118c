// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/deck_strip.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

#include "core/edits/deck_edits.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/editing/editing_fixture.h"
#include "ui/charts/chart_task.h"
#include "ui/charts/charts_screen.h"
#include "ui/charts/deck_list.h"
#include "ui/charts/deck_tile.h"
#include "ui/charts/document_export.h"
#include "ui/editing/form_dialog.h"
#include "ui/models/chart_kinds_model.h"
#include "ui/models/deck_model.h"
#include "ui/network/network_pane.h"
#include "ui/network/network_screen.h"
#include "ui/shell/screens.h"
#include "ui/widgets/button.h"

namespace eclosion::test {
namespace {

const QString phases = QStringLiteral("phases-over-time");

// Six startups of a real file without a deck; today is 1 September 2026.
class DeckStripTest : public EditingWindowTest {
 protected:
  void SetUp() override {
    EditingWindowTest::SetUp();
    showCharts();
  }
  void showCharts() {
    window_->showScreen(ui::screenIndex(QStringLiteral("charts")));
    screen_ = qobject_cast<ui::ChartsScreen*>(&window_->currentScreen());
    ASSERT_NE(screen_, nullptr);
    ASSERT_TRUE(screen_->showKind(phases));
    settle();
  }
  void settle() {
    ASSERT_TRUE(QTest::qWaitFor([this] { return !screen_->task().isRunning() && !deck().exporting().isRunning(); }, 30'000));
    QCoreApplication::processEvents();
  }
  [[nodiscard]] ui::DeckStrip& deck() const { return screen_->deck(); }
  [[nodiscard]] ui::DeckList& list() const { return deck().list(); }
  [[nodiscard]] const std::vector<Slide>& slides() const { return deck().shelf().slides(); }
  [[nodiscard]] QStringList subjects() const {
    QStringList found;
    for (const Slide& slide : slides()) found << slide.subject;
    return found;
  }
  [[nodiscard]] static QString key(size_t chart) { return publish::chartKinds()[chart]->key(); }
  // The charts of the gallery from its first on.
  void addCharts(size_t count) {
    for (size_t i = 0; i < count; ++i) ASSERT_TRUE(screen_->addToDeck(key(i)));
    ASSERT_EQ(slides().size(), count);
  }
  QAction* action(QMenu& menu, const QString& words) {
    for (QAction* each : menu.actions()) {
      if (each->text() == words) return each;
    }
    ADD_FAILURE() << "no action " << words.toStdString();
    return nullptr;
  }

  ui::ChartsScreen* screen_ = nullptr;
};

TEST_F(DeckStripTest, isMadeReorderedEditedExportedAndUndoneByTheKeyboard) {
  EXPECT_EQ(deck().model().rowCount(), 0);
  EXPECT_FALSE(deck().exportButton().isEnabled());
  screen_->setFocus();
  QTest::keyClick(screen_->focusWidget(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
  ASSERT_EQ(deck().shelf().decks().size(), 1U);
  screen_->showKind(key(1));
  QTest::keyClick(screen_->focusWidget(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
  ASSERT_EQ(subjects(), (QStringList{key(0), key(1)}));

  list().setFocus();
  QTest::keyClick(&list(), Qt::Key_Home);
  QTest::keyClick(&list(), Qt::Key_Right, Qt::ControlModifier);
  EXPECT_EQ(subjects(), (QStringList{key(1), key(0)}));
  EXPECT_EQ(list().currentIndex().row(), 1) << "the slide that moves stays current";
  QTest::keyClick(&list(), Qt::Key_Left);
  EXPECT_EQ(list().currentIndex().row(), 0);

  inDialog<ui::FormDialog>([&] { QTest::keyClick(&list(), Qt::Key_Return); },
                           [](ui::FormDialog& form) {
                             auto texts = form.findChildren<QPlainTextEdit*>();
                             ASSERT_EQ(texts.size(), 2);
                             texts.last()->setPlainText(QStringLiteral("Say hello"));
                             form.accept();
                           });
  ASSERT_EQ(slides().front().notes, QStringLiteral("Say hello"));

  settle();
  for (const char* ending : {"pptx", "pdf"}) {
    const QString path = folder_.filePath(QStringLiteral("deck.") + QLatin1String(ending));
    deck().exportTo(path);
    settle();
    EXPECT_GT(QFileInfo(path).size(), 1000) << ending;
  }

  QTest::keyClick(&list(), Qt::Key_Delete);
  EXPECT_EQ(slides().size(), 1U);
  for (int i = 0; i < 4; ++i) ASSERT_TRUE(window_->desk().undo());
  EXPECT_EQ(subjects(), (QStringList{key(0)}));
  ASSERT_TRUE(window_->desk().undo());
  EXPECT_TRUE(deck().shelf().decks().empty());
  ASSERT_TRUE(window_->desk().redo());
  EXPECT_EQ(subjects(), (QStringList{key(0)}));
}

TEST_F(DeckStripTest, aSlideIsDraggedToItsPlace) {
  addCharts(3);
  const auto center = [&](int row) { return list().visualRect(deck().model().index(row)).center(); };
  QWidget* port = list().viewport();
  QTest::mousePress(port, Qt::LeftButton, {}, center(0));
  for (const QPoint& at : {center(0) + QPoint(30, 0), center(2) - QPoint(10, 0)}) {
    QMouseEvent move(QEvent::MouseMove, at, port->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(port, &move);
  }
  QTest::mouseRelease(port, Qt::LeftButton, {}, center(2) - QPoint(10, 0));
  EXPECT_EQ(subjects(), (QStringList{key(1), key(0), key(2)}));
}

TEST_F(DeckStripTest, aChartOfTheGalleryIsDropped) {
  addCharts(2);
  QMimeData chart;
  chart.setData(ui::ChartKindsModel::dragType(), key(4).toUtf8());
  const auto drop = [&](QWidget* onto, const QPoint& at) {
    QDragEnterEvent enter(at, Qt::CopyAction, &chart, Qt::LeftButton, {});
    QApplication::sendEvent(onto, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent event(at, Qt::CopyAction, &chart, Qt::LeftButton, {});
    QApplication::sendEvent(onto, &event);
  };
  drop(list().viewport(), list().visualRect(deck().model().index(1)).topLeft() + QPoint(3, 10));
  EXPECT_EQ(subjects(), (QStringList{key(0), key(4), key(1)}));
  drop(&deck().tile(), QPoint(5, 5));
  EXPECT_EQ(subjects(), (QStringList{key(0), key(4), key(1), key(4)}));
}

TEST_F(DeckStripTest, aChartKeepsItsOptionsAndItsTitle) {
  publish::ChartOptions options;
  options.form = publish::ChartForm::lines;
  options.title = QStringLiteral("Mine");
  screen_->setOptions(options);
  QTest::mouseClick(&screen_->addButton(), Qt::LeftButton);
  ASSERT_EQ(slides().size(), 1U);
  EXPECT_EQ(slides().front().title, QStringLiteral("Mine"));
  const auto kept = publish::optionsFrom(slides().front().options);
  ASSERT_TRUE(kept);
  EXPECT_EQ(kept->form, publish::ChartForm::lines);
}

TEST_F(DeckStripTest, everySlideInSightGetsItsPicture) {
  addCharts(2);
  settle();
  ASSERT_TRUE(QTest::qWaitFor([&] { return deck().model().isFresh(0) && deck().model().isFresh(1); }, 20'000));
  EXPECT_FALSE(deck().model().index(0).data(Qt::DecorationRole).value<QPixmap>().isNull());
  // The title is the one the chart states.
  EXPECT_NE(deck().model().index(0).data(Qt::ToolTipRole).toString(), publish::chartKind(key(0))->name());
}

TEST_F(DeckStripTest, templatesFreezingLanguageAndRemoval) {
  QMenu* templates = action(deck().deckMenu(), QStringLiteral("New from a template"))->menu();
  action(*templates, publish::templateName(publish::DeckTemplate::annual))->trigger();
  settle();
  ASSERT_NE(deck().shelf().current(), nullptr);
  EXPECT_EQ(deck().shelf().current()->name, publish::templateName(publish::DeckTemplate::annual));
  const size_t count = slides().size();
  EXPECT_GT(count, 5U);  // what has figures in this portfolio

  action(deck().deckMenu(), QStringLiteral("Frozen at its dates"))->trigger();
  EXPECT_EQ(deck().shelf().current()->asOf, QDate(2026, 9, 1));
  EXPECT_FALSE(deck().shelf().current()->knownAt.isEmpty());
  action(deck().deckMenu(), QStringLiteral("Frozen at its dates"))->trigger();
  EXPECT_TRUE(deck().shelf().current()->asOf.isNull());
  action(*action(deck().deckMenu(), QStringLiteral("Language"))->menu(), QStringLiteral("Français"))->trigger();
  EXPECT_EQ(deck().shelf().current()->language, QStringLiteral("fr"));
  action(deck().deckMenu(), QStringLiteral("Duplicate"))->trigger();
  EXPECT_EQ(deck().shelf().decks().size(), 2U);
  EXPECT_EQ(slides().size(), count);
  action(deck().deckMenu(), QStringLiteral("Remove"))->trigger();
  EXPECT_EQ(deck().shelf().decks().size(), 1U);
  ASSERT_TRUE(window_->desk().undo());
  EXPECT_EQ(deck().shelf().decks().size(), 2U);
  settle();
}

TEST_F(DeckStripTest, otherSlidesComeAfterTheCurrentOne) {
  addCharts(2);
  list().setCurrentIndex(deck().model().index(0));
  action(deck().addMenu(), publish::slideKindName(publish::SlideKind::figures))->trigger();
  ASSERT_EQ(slides().size(), 3U);
  EXPECT_EQ(slides()[1].kind, QStringLiteral("figures"));
  inDialog<ui::FormDialog>([&] { action(deck().addMenu(), publish::slideKindName(publish::SlideKind::text))->trigger(); },
                           [](ui::FormDialog& form) { form.reject(); });
  EXPECT_EQ(slides()[2].kind, QStringLiteral("text"));
}

TEST_F(DeckStripTest, theNetworkGoesIntoTheSameDeck) {
  addCharts(1);
  window_->showScreen(ui::screenIndex(QStringLiteral("network")));
  auto* network = qobject_cast<ui::NetworkScreen*>(&window_->currentScreen());
  ASSERT_NE(network, nullptr);
  QTest::mouseClick(&network->pane().deckButton(), Qt::LeftButton);
  window_->showScreen(ui::screenIndex(QStringLiteral("charts")));
  ASSERT_EQ(slides().size(), 2U);
  EXPECT_EQ(slides().back().kind, QStringLiteral("network"));
  settle();
}

TEST_F(DeckStripTest, aBrokenMasterIsToldWhenItIsChosen) {
  const QString path = folder_.filePath(QStringLiteral("broken.potx"));
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write("no presentation");
  file.close();
  QSignalSpy failed(&deck(), &ui::DeckStrip::failed);
  QObject::disconnect(screen_, &ui::Screen::failed, nullptr, nullptr);
  EXPECT_FALSE(deck().setMaster(path));
  EXPECT_EQ(failed.size(), 1);
  EXPECT_TRUE(deck().master().isEmpty());
}

TEST_F(DeckStripTest, nothingIsChangedInThePast) {
  addCharts(2);
  window_->setAsOf(QDate(2024, 1, 1));
  settle();
  EXPECT_FALSE(screen_->addButton().isEnabled());
  EXPECT_FALSE(screen_->addButton().toolTip().isEmpty());
  EXPECT_EQ(deck().model().rowCount(), 2);
  EXPECT_FALSE(deck().tile().isEnabled());
  EXPECT_FALSE(deck().shelf().whyNot().isEmpty());
}

TEST_F(DeckStripTest, isFoldedAwayAndRemembersIt) {
  addCharts(1);
  const int high = deck().height();
  deck().setFolded(true);
  QCoreApplication::processEvents();
  EXPECT_FALSE(list().isVisible());
  EXPECT_LT(deck().sizeHint().height(), high);
  open(store::Access::edit);
  showCharts();
  EXPECT_TRUE(deck().isFolded());
}

TEST_F(DeckStripTest, namesEveryControlAndSlide) {
  addCharts(2);
  settle();
  expectNames(deck(), "deck");
  auto* interface = QAccessible::queryAccessibleInterface(&list());
  ASSERT_NE(interface, nullptr);
  ASSERT_EQ(interface->childCount(), 2);
  EXPECT_TRUE(interface->child(0)->text(QAccessible::Name).startsWith(QStringLiteral("Slide 1 of 2")));
}

TEST_F(DeckStripTest, nothingIsCutInTheSmallestWindow) {
  addCharts(6);
  window_->resize(1280, 800);
  QCoreApplication::processEvents();
  EXPECT_LE(window_->minimumSizeHint().width(), 1280);
  EXPECT_EQ(window_->width(), 1280);
  for (auto* button : deck().findChildren<ui::Button*>()) {
    if (!button->isVisible()) continue;
    EXPECT_GE(button->width(), button->minimumSizeHint().width()) << button->text().toStdString();
  }
  EXPECT_GE(list().width(), 3 * ui::DeckList::pictureSize().width());
  settle();
}

TEST(DeckModelTest, keepsPicturesWithTheirSlides) {
  ui::DeckModel model;
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  Slide one = ui::DeckShelf::newSlide(publish::SlideKind::text), two = ui::DeckShelf::newSlide(publish::SlideKind::cover);
  model.setSlides({one, two});
  EXPECT_EQ(model.rowCount(), 2);
  EXPECT_FALSE(model.isFresh(0));
  model.setPicture(one, QPixmap(4, 4), QStringLiteral("Hello"), 2);
  EXPECT_TRUE(model.isFresh(0));
  EXPECT_EQ(model.pageCount(), 3);
  EXPECT_EQ(model.index(0).data(Qt::ToolTipRole).toString(), QStringLiteral("Hello"));
  one.position = QStringLiteral("000001");
  model.setSlides({two, one});
  EXPECT_TRUE(model.isFresh(1)) << "its place is no part of its picture";
  one.text = QStringLiteral("other words");
  model.setSlides({two, one});
  EXPECT_FALSE(model.isFresh(1));
  model.setPicture(ui::DeckShelf::newSlide(publish::SlideKind::text), QPixmap(4, 4), {}, 1);
  model.setSlides({});
  EXPECT_EQ(model.rowCount(), 0);
}

}  // namespace
}  // namespace eclosion::test
