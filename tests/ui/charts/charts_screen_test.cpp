// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charts_screen.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTimer>

#include "core/edits/change_record.h"
#include "core/edits/move_startup.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/editing/editing_fixture.h"
#include "ui/charts/chart_choices.h"
#include "ui/charts/chart_gallery.h"
#include "ui/charts/chart_task.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/expectations_dialog.h"
#include "ui/charts/rows_pane.h"
#include "ui/models/chart_kinds_model.h"
#include "ui/models/chart_table_model.h"
#include "ui/shell/screens.h"

namespace eclosion::test {
namespace {

const QString phases = QStringLiteral("phases-over-time");

// Six startups of a real file; today is 1 September 2026.
class ChartsScreenTest : public EditingWindowTest {
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
    ASSERT_TRUE(QTest::qWaitFor([this] { return !screen_->task().isRunning(); }, 20'000));
    QCoreApplication::processEvents();
  }
  [[nodiscard]] ui::ChartView& view() const { return screen_->view(); }

  ui::ChartsScreen* screen_ = nullptr;
};

TEST_F(ChartsScreenTest, showsTheChartOfTheDateShown) {
  EXPECT_EQ(view().chart().key, phases);
  EXPECT_TRUE(view().chart().title.contains(QLatin1Char('5'))) << view().chart().title.toStdString();
  window_->setAsOf(QDate(2022, 6, 1));
  settle();
  EXPECT_TRUE(view().chart().title.contains(QLatin1Char('1'))) << view().chart().title.toStdString();
}

TEST_F(ChartsScreenTest, everyKindIsShownAndNamed) {
  for (const auto* kind : publish::chartKinds()) {
    ASSERT_TRUE(screen_->showKind(kind->key()));
    settle();
    EXPECT_EQ(view().chart().key, kind->key());
    EXPECT_FALSE(view().accessibleName().isEmpty()) << kind->key().toStdString();
    EXPECT_FALSE(view().accessibleDescription().isEmpty()) << kind->key().toStdString();
  }
  EXPECT_FALSE(screen_->showKind(QStringLiteral("no-such-chart")));
  expectNames(*screen_, "charts");
}

TEST_F(ChartsScreenTest, arrowsGoThroughValuesAndEnterOpensTheRowsBehind) {
  view().setFocus();
  QTest::keyClick(&view(), Qt::Key_Right);
  ASSERT_NE(view().current(), nullptr);
  QTest::keyClick(&view(), Qt::Key_End);
  const ui::ChartMark last = *view().current();
  EXPECT_EQ(last.category, view().chart().categories.size() - 1);
  auto* interface = QAccessible::queryAccessibleInterface(&view());
  ASSERT_NE(interface, nullptr);
  EXPECT_EQ(interface->role(), QAccessible::Chart);
  ASSERT_NE(interface->focusChild(), nullptr);
  EXPECT_EQ(interface->focusChild()->text(QAccessible::Name), ui::markText(view().chart(), last));
  // Up to a phase that has startups today.
  while (publish::chartTable(view().chart()).rows.empty() || ui::rowsBehind(view().chart(), *view().current()).empty()) {
    const auto before = view().current()->series;
    QTest::keyClick(&view(), Qt::Key_Up);
    ASSERT_NE(view().current()->series, before);
  }
  const auto behind = ui::rowsBehind(view().chart(), *view().current());
  QTest::keyClick(&view(), Qt::Key_Return);
  EXPECT_EQ(screen_->rows().list().count(), static_cast<int>(behind.size()));
  EXPECT_TRUE(screen_->rows().list().hasFocus());
  QTest::keyClick(&screen_->rows().list(), Qt::Key_Escape);
  EXPECT_TRUE(view().hasFocus());
}

TEST_F(ChartsScreenTest, eventsAreReachedByArrowsAndToldApart) {
  ASSERT_TRUE(window_->desk().perform(edits::addRecord(
      Milestone{.id = namedId<MilestoneId>(u"first"), .date = QDate(2024, 3, 10), .text = QStringLiteral("The first call")})));
  settle();
  ASSERT_EQ(view().chart().events.size(), 1U);
  view().setFocus();
  QTest::keyClick(&view(), Qt::Key_End);
  const auto series = static_cast<int>(view().chart().series.size());
  for (int i = 0; i <= series; ++i) QTest::keyClick(&view(), Qt::Key_Up);
  ASSERT_NE(view().current(), nullptr);
  ASSERT_EQ(view().current()->series, series);
  QTest::keyClick(&view(), Qt::Key_Home);
  const QString words = ui::markText(view().chart(), *view().current());
  EXPECT_TRUE(words.contains(view().chart().events.front().title)) << words.toStdString();
  auto* interface = QAccessible::queryAccessibleInterface(&view());
  ASSERT_NE(interface->focusChild(), nullptr);
  EXPECT_EQ(interface->focusChild()->text(QAccessible::Name), words);
  // Nothing is counted behind an event: Enter opens no rows.
  QTest::keyClick(&view(), Qt::Key_Return);
  EXPECT_FALSE(screen_->rows().isVisible());
  QTest::keyClick(&view(), Qt::Key_Down);
  EXPECT_EQ(view().current()->series, series - 1);
  EXPECT_TRUE(view().accessibleDescription().contains(view().chart().events.front().title));
}

TEST_F(ChartsScreenTest, aClickOpensTheRowsAndARowItsPage) {
  const ui::ChartMark* mark = nullptr;
  for (const auto& series : view().picture().marks()) {
    for (const auto& one : series) {
      if (one.box.height() > 20 && one.box.width() > 2) mark = &one;
    }
  }
  ASSERT_NE(mark, nullptr);
  QTest::mouseClick(&view(), Qt::LeftButton, {}, mark->box.center().toPoint());
  ASSERT_GT(screen_->rows().list().count(), 0);
  QTest::keyClick(&screen_->rows().list(), Qt::Key_Return);
  EXPECT_NE(&window_->currentScreen(), screen_);
}

TEST_F(ChartsScreenTest, aTitleOfOnesOwnCanBeTakenBack) {
  const QString made = view().chart().title;
  view().setFocus();
  QTest::keyClick(&view(), Qt::Key_F2);
  auto* field = view().findChild<QLineEdit*>(QStringLiteral("chartTitle"));
  ASSERT_NE(field, nullptr);
  EXPECT_EQ(field->text(), made);
  QTest::keyClicks(field, QStringLiteral("Mine"));
  QTest::keyClick(field, Qt::Key_Return);
  settle();
  EXPECT_EQ(view().chart().title, QStringLiteral("Mine"));
  view().editTitle();
  field = view().findChild<QLineEdit*>(QStringLiteral("chartTitle"), Qt::FindDirectChildrenOnly);
  ASSERT_NE(field, nullptr);
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  field = view().findChild<QLineEdit*>(QStringLiteral("chartTitle"));
  ASSERT_NE(field, nullptr);
  field->clear();
  QTest::keyClick(field, Qt::Key_Return);
  settle();
  EXPECT_EQ(view().chart().title, made);
}

TEST_F(ChartsScreenTest, aTitleOfOnesOwnIsInThePortfolioAndUndone) {
  const QString made = view().chart().title;
  Q_EMIT view().titleTyped(QStringLiteral("Mine"));
  settle();
  EXPECT_EQ(view().chart().title, QStringLiteral("Mine"));
  window_->showScreen(0);
  open(store::Access::edit);
  showCharts();
  EXPECT_EQ(view().chart().title, QStringLiteral("Mine")) << "the file has it";
  ASSERT_TRUE(window_->desk().undo());
  settle();
  EXPECT_EQ(view().chart().title, made);
  ASSERT_TRUE(window_->desk().redo());
  settle();
  EXPECT_EQ(view().chart().title, QStringLiteral("Mine"));
}

TEST_F(ChartsScreenTest, aTitleThatCannotBeKeptSaysSo) {
  window_->setAsOf(QDate(2022, 6, 1));
  settle();
  QSignalSpy said(screen_, &ui::Screen::said);
  Q_EMIT view().titleTyped(QStringLiteral("Of then"));
  settle();
  EXPECT_EQ(view().chart().title, QStringLiteral("Of then"));
  ASSERT_EQ(said.count(), 1);
  EXPECT_TRUE(said.first().first().toString().contains(window_->desk().whyNot()));
}

TEST_F(ChartsScreenTest, expectedDurationsAreSetInADialogAndUndone) {
  ASSERT_TRUE(screen_->showKind(QStringLiteral("phase-durations")));
  settle();
  const auto bandOf = [&](const char* lane) {
    for (const auto& one : view().chart().lanes) {
      if (one.name == QLatin1String(lane)) return one.expected;
    }
    return std::optional<std::pair<double, double>>();
  };
  EXPECT_EQ(bandOf("Construction"), std::pair(150.0, 210.0));
  EXPECT_FALSE(bandOf("Investigation"));
  QTimer::singleShot(0, [] {
    auto* dialog = qobject_cast<ui::ExpectationsDialog*>(QApplication::activeModalWidget());
    ASSERT_NE(dialog, nullptr);
    dialog->leastField(Phase::investigation)->setText(QStringLiteral("90"));
    EXPECT_FALSE(dialog->isReady()) << "one day alone is no band";
    dialog->mostField(Phase::investigation)->setText(QStringLiteral("30"));
    EXPECT_FALSE(dialog->isReady()) << "from above to";
    EXPECT_FALSE(dialog->note().isEmpty());
    dialog->leastField(Phase::investigation)->setText(QStringLiteral("10"));
    EXPECT_TRUE(dialog->isReady());
    dialog->accept();
  });
  Q_EMIT screen_->choices().expectationsWanted();
  settle();
  EXPECT_EQ(bandOf("Investigation"), std::pair(10.0, 30.0));
  ASSERT_TRUE(window_->desk().undo());
  settle();
  EXPECT_FALSE(bandOf("Investigation"));
}

TEST_F(ChartsScreenTest, aNewerChartGivesUpTheOneBefore) {
  QSignalSpy drawn(&screen_->task(), &ui::ChartTask::drawn);
  screen_->showKind(QStringLiteral("go-stop"));
  screen_->showKind(QStringLiteral("phase-durations"));
  settle();
  ASSERT_EQ(drawn.count(), 1);
  EXPECT_EQ(drawn.first().first().value<publish::Chart>().key, QStringLiteral("phase-durations"));
}

TEST_F(ChartsScreenTest, aChartCanBeStoppedAndMadeAgain) {
  const QString shown = view().chart().key;
  QSignalSpy stopped(&screen_->task(), &ui::ChartTask::stopped);
  screen_->showKind(QStringLiteral("go-stop"));
  screen_->stopButton().click();
  settle();
  EXPECT_EQ(stopped.count(), 1);
  EXPECT_EQ(view().chart().key, shown) << "the one before stays";
  EXPECT_FALSE(screen_->stopButton().isVisible());
  screen_->showKind(QStringLiteral("go-stop"));
  settle();
  EXPECT_EQ(view().chart().key, QStringLiteral("go-stop"));
}

TEST_F(ChartsScreenTest, valuesAreWrittenWhereOneWantsThem) {
  const auto textsWith = [&](publish::ShownValues values) {
    publish::ChartOptions options;
    options.form = publish::ChartForm::columns;
    options.values = values;
    screen_->setOptions(options);
    settle();
    return view().picture().texts().size();
  };
  const size_t ends = textsWith(publish::ShownValues::ends), all = textsWith(publish::ShownValues::all);
  EXPECT_GT(all, textsWith(publish::ShownValues::hover));
  EXPECT_GE(all, ends);
  EXPECT_FALSE(view().chart().endValues);
  EXPECT_FALSE(view().chart().valueLabels);
  EXPECT_FALSE(view().chart().totals);
}

TEST_F(ChartsScreenTest, optionsAreKeptForTheNextTime) {
  publish::ChartOptions options;
  options.form = publish::ChartForm::lines;
  options.labels = false;
  screen_->setOptions(options);
  settle();
  EXPECT_EQ(view().chart().form, publish::ChartForm::lines);
  window_->showScreen(0);
  open(store::Access::edit);
  window_->showScreen(ui::screenIndex(QStringLiteral("charts")));
  screen_ = qobject_cast<ui::ChartsScreen*>(&window_->currentScreen());
  settle();
  EXPECT_EQ(view().chart().key, phases);
  EXPECT_EQ(view().chart().form, publish::ChartForm::lines);
  EXPECT_FALSE(view().chart().directLabels);
}

TEST_F(ChartsScreenTest, theTableShowsTheSameFigures) {
  screen_->showTable(true);
  auto* table = screen_->findChild<QTableView*>(QStringLiteral("chartTable"));
  ASSERT_TRUE(table && table->isVisible());
  EXPECT_EQ(table->model()->rowCount(), static_cast<int>(publish::chartTable(view().chart()).rows.size()));
  screen_->showTable(false);
  EXPECT_TRUE(view().isVisible());
}

TEST_F(ChartsScreenTest, ctrlCCopiesPictureDrawingAndTable) {
  view().setFocus();
  window_->actionSet().copy->trigger();
  const QMimeData* copied = QApplication::clipboard()->mimeData();
  ASSERT_NE(copied, nullptr);
  EXPECT_TRUE(copied->hasImage());
  EXPECT_TRUE(copied->data(QStringLiteral("image/svg+xml")).contains("<svg"));
  EXPECT_TRUE(copied->text().contains(QLatin1Char('\t')));
}

TEST_F(ChartsScreenTest, isExportedInEveryForm) {
  for (const char* ending : {"png", "svg", "pdf", "csv"}) {
    const QString path = folder_.filePath(QStringLiteral("chart.") + QLatin1String(ending));
    EXPECT_TRUE(screen_->exportTo(path)) << ending;
    EXPECT_GT(QFile(path).size(), 100) << ending;
  }
}

TEST_F(ChartsScreenTest, anEditIsInTheNextChart) {
  const QString before = view().chart().title;
  select({merles_});
  window_->showScreen(0);
  ASSERT_TRUE(window_->desk().perform(edits::moveStartup({.startup = merles_, .to = Phase::stopped, .date = QDate(2026, 8, 1)})));
  window_->showScreen(ui::screenIndex(QStringLiteral("charts")));
  settle();
  EXPECT_NE(view().chart().title, before);
}

TEST(ChartTableModelTest, holdsWhatTheTableHolds) {
  ui::ChartTableModel model;
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  model.setTable({.header = {QStringLiteral("Year"), QStringLiteral("A")},
                  .rows = {{QStringLiteral("2025"), {3.0}}, {QStringLiteral("2026"), {std::nullopt}}}});
  EXPECT_EQ(model.rowCount(), 2);
  EXPECT_EQ(model.columnCount(), 2);
  EXPECT_EQ(model.index(0, 1).data().toString(), QStringLiteral("3"));
  EXPECT_EQ(model.index(1, 1).data().toString(), QString());
  EXPECT_EQ(
      ui::chartTableText({.header = {QStringLiteral("Year"), QStringLiteral("A")}, .rows = {{QStringLiteral("a\tb"), {1.0}}}}),
      QStringLiteral("Year\tA\na b\t1\n"));
}

TEST(ChartKindsModelTest, listsEveryKind) {
  ui::ChartKindsModel model;
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  EXPECT_EQ(model.rowCount(), static_cast<int>(publish::chartKinds().size()));
  EXPECT_EQ(model.rowOf(phases), 0);
  EXPECT_FALSE(model.index(0).data().toString().isEmpty());
}

}  // namespace
}  // namespace eclosion::test
