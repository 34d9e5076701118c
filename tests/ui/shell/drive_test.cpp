// SPDX-License-Identifier: GPL-3.0-or-later
// A day's work from the first window to an exported table: once by keyboard alone, once by mouse alone. Each step acts only
// through events on what is in sight; `./dev drive` does the same on a display.
#include <QAbstractButton>
#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTextBrowser>
#include <QTimer>

#include "tests/ui/ui_fixture.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/time_histogram.h"
#include "ui/startups/register_screen.h"
#include "ui/startups/startup_page.h"

namespace eclosion::test {
namespace {

// One startup was called TOLOSA once; three incubators; histories since 2016.
std::unique_ptr<World> renamedWorld() {
  WorldBuilder builder;
  const auto a = builder.incubator(QStringLiteral("Alpha"));
  const auto b = builder.incubator(QStringLiteral("Beta"));
  for (int i = 0; i < 12; ++i) {
    const auto row = builder.startup(QStringLiteral("Startup %1").arg(i), QStringLiteral("Mission of number %1").arg(i));
    builder.phase(row, Phase::investigation, QDate(2016, 1, 1).addMonths(i));
    builder.phase(row, Phase::construction, QDate(2018, 1, 1).addMonths(i));
    builder.incubatedBy(row, i % 3 == 0 ? b : a);
    if (i == 5) builder.formerName(row, QStringLiteral("TOLOSA"), QDate(2019, 1, 1));
  }
  return builder.build(QDate(2026, 8, 20));
}

// Whose sample is that world.
class SampleServices final : public ui::Services {
 public:
  [[nodiscard]] Result<std::unique_ptr<ui::OpenPortfolio>> open(const QString&) override { return openSample(); }
  [[nodiscard]] Result<std::unique_ptr<ui::OpenPortfolio>> create(const QString&, const QString&) override {
    return openSample();
  }
  [[nodiscard]] Result<std::unique_ptr<ui::OpenPortfolio>> openSample() override {
    return std::make_unique<FakePortfolio>(renamedWorld());
  }
  void useLanguage(const QString&) override {}
};

class DriveTest : public WindowTest {
 protected:
  void SetUp() override {
    WindowTest::SetUp();
    window_ = std::make_unique<ui::MainWindow>(sample_, *preferences_);
    window_->resize(1440, 900);
    showWindow();
  }
  void TearDown() override {
    window_.reset();
    WindowTest::TearDown();
  }
  static void settle() {
    for (int i = 0; i < 3; ++i) QTest::qWait(5);
  }
  // To whatever has the keyboard, else the window, as a display would send it.
  void key(int key, Qt::KeyboardModifiers modifiers = {}) {
    QWidget* at = QApplication::activePopupWidget();
    if (!at) at = QApplication::focusWidget();
    if (!at) at = window_.get();
    QTest::keyClick(at, static_cast<Qt::Key>(key), modifiers);
    settle();
  }
  static void type(const QString& text) {
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    QTest::keyClicks(QApplication::focusWidget(), text);
    settle();
  }
  static QString focusName() {
    QWidget* at = QApplication::focusWidget();
    if (auto* button = qobject_cast<QAbstractButton*>(at)) return button->text();
    return at ? at->objectName() : QString();
  }
  // Tab until a button of that name has the keyboard.
  bool tabTo(const QString& text) {
    for (int i = 0; i < 60; ++i) {
      if (focusName() == text) return true;
      key(Qt::Key_Tab);
    }
    return false;
  }
  // What is in sight under that name.
  [[nodiscard]] QAbstractButton* button(const QString& text) const {
    for (auto* each : window_->findChildren<QAbstractButton*>()) {
      if (each->isVisible() && (each->text() == text || each->accessibleName() == text)) return each;
    }
    return nullptr;
  }
  void click(QWidget* at, const QPoint& place) {
    ASSERT_NE(at, nullptr);
    QTest::mouseMove(at, place);
    QTest::mouseClick(at, Qt::LeftButton, {}, place);
    settle();
  }
  void click(QWidget* at) {
    ASSERT_NE(at, nullptr);
    click(at, at->rect().center());
  }
  // Answers the next question for a file when it is asked.
  void answerFile(const QString& path, bool byMouse) {
    auto* timer = new QTimer(window_.get());
    QObject::connect(timer, &QTimer::timeout, window_.get(), [timer, path, byMouse] {
      auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
      if (!dialog) return;
      timer->deleteLater();
      if (byMouse) {
        // Places are gone to by a click; the suggested name is kept.
        dialog->setDirectory(QFileInfo(path).path());
        for (auto* each : dialog->findChildren<QAbstractButton*>()) {
          if (each->isVisible() && each->text().contains(QStringLiteral("Save"))) return each->click();
        }
        dialog->reject();
        return;
      }
      auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
      // Typed letter by letter the name would be completed with what stands in the folders of this machine.
      name->setText(path);
      for (auto* each : dialog->findChildren<QAbstractButton*>()) {
        if (each->isVisible() && each->text().contains(QStringLiteral("Save"))) return QTest::keyClick(each, Qt::Key_Space);
      }
      dialog->reject();
    });
    timer->start(20);
  }
  [[nodiscard]] ui::RegisterScreen* startups() const { return qobject_cast<ui::RegisterScreen*>(&window_->currentScreen()); }
  [[nodiscard]] ui::CommandPalette* palette() const { return window_->findChild<ui::CommandPalette*>(); }
  void expectFound() {
    ASSERT_TRUE(QTest::qWaitFor([&] { return !palette()->isSearching() && palette()->model().rowCount() > 0; }, 5000));
  }
  [[nodiscard]] QString table(const QString& path) const {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
  }
  SampleServices sample_;
};

TEST_F(DriveTest, byKeyboardAlone) {
  ASSERT_TRUE(tabTo(QStringLiteral("Explore the 2017 sample")));
  key(Qt::Key_Return);
  ASSERT_NE(window_->file(), nullptr);
  EXPECT_TRUE(window_->board().hasFocus()) << "work begins on the board";

  ASSERT_TRUE(tabTo(QStringLiteral("Incubator"))) << focusName().toStdString();
  key(Qt::Key_Return);
  ASSERT_NE(QApplication::activePopupWidget(), nullptr) << "the chip opens its list";
  for (int i = 0; i < 4 && window_->model().filter().isEmpty(); ++i) {
    key(Qt::Key_Down);
    key(Qt::Key_Space);
  }
  key(Qt::Key_Escape);
  EXPECT_EQ(window_->model().filter().incubators.size(), 1U);
  EXPECT_EQ(window_->model().inProgrammeCount(), 8) << "Alpha's, the one with the most";

  key(Qt::Key_D, Qt::ControlModifier);
  type(QStringLiteral("15 Mar 2018"));
  key(Qt::Key_Return);
  EXPECT_EQ(window_->model().date(), QDate(2018, 3, 15));
  key(Qt::Key_Right, Qt::AltModifier);
  EXPECT_EQ(window_->model().date(), QDate(2018, 4, 1)) << "the next transition";
  key(Qt::Key_Home, Qt::AltModifier);
  EXPECT_FALSE(window_->model().isPast());
  // Esc steps out of the field first, then clears the filter.
  for (int i = 0; i < 3 && !window_->model().filter().isEmpty(); ++i) key(Qt::Key_Escape);
  EXPECT_TRUE(window_->model().filter().isEmpty());

  key(Qt::Key_K, Qt::ControlModifier);
  type(QStringLiteral("tolosa"));
  expectFound();
  key(Qt::Key_Return);
  ASSERT_NE(startups(), nullptr);
  ASSERT_TRUE(startups()->showsPage());
  EXPECT_TRUE(QTest::qWaitFor([&] {
    auto* story = startups()->findChild<QTextBrowser*>();
    return story->toPlainText().contains(QStringLiteral("Mission of number 5"));
  }));
  key(Qt::Key_C, Qt::ControlModifier);
  EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("Startup 5")));
  key(Qt::Key_Backspace);
  EXPECT_FALSE(startups()->showsPage());

  const QString path = folder_.filePath(QStringLiteral("rows.csv"));
  answerFile(path, false);
  key(Qt::Key_E, Qt::ControlModifier);
  // A button pressed by its key shows it for a moment before it acts.
  EXPECT_TRUE(QTest::qWaitFor([&] { return table(path).contains(QStringLiteral("Startup 11")); })) << table(path).toStdString();
}

TEST_F(DriveTest, byMouseAlone) {
  click(button(QStringLiteral("Explore the 2017 sample")));
  ASSERT_NE(window_->file(), nullptr);

  bool picked = false;
  QTimer::singleShot(50, window_.get(), [&] {
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    if (!menu) return;
    QAction* alpha = menu->actions().at(2);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(alpha).center());
    picked = true;
    menu->close();  // as a click beside it does
  });
  click(button(QStringLiteral("Incubator")));
  ASSERT_TRUE(QTest::qWaitFor([&] { return picked; }, 3000));
  EXPECT_EQ(window_->model().inProgrammeCount(), 8);

  auto* years = window_->findChild<ui::TimeHistogram*>();
  click(years, QPoint(years->width() / 4, years->height() / 2));
  EXPECT_TRUE(window_->model().isPast());
  click(button(QStringLiteral("Return to today")));
  EXPECT_FALSE(window_->model().isPast());

  // A card, its story, and the page behind a double click.
  const auto place = ui::BoardModel::Place{ui::BoardModel::columnOf(Phase::construction), 1};
  const QRect card = window_->board().boardLayout().cardRect(place);
  click(window_->board().viewport(), card.center());
  const Portfolio::Row row = window_->model().rowAt(place);
  EXPECT_EQ(window_->currentScreen().selectedStartups(), std::vector{row});
  QTest::mouseDClick(window_->board().viewport(), Qt::LeftButton, {}, card.center());
  settle();
  ASSERT_NE(startups(), nullptr);
  EXPECT_EQ(startups()->page().startup(), row);
  click(startups()->page().findChildren<ui::Button*>().last());
  EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("Mission of number")));
  click(button(QStringLiteral("Back to the list of startups")));
  EXPECT_FALSE(startups()->showsPage());

  // The palette by its button and a click on what it remembers.
  click(button(QStringLiteral("Search or command")));
  ASSERT_NE(palette(), nullptr);
  EXPECT_TRUE(palette()->isVisible());
  click(palette(), QPoint(5, 5));
  EXPECT_FALSE(palette()->isVisible()) << "a click beside it closes it";

  answerFile(folder_.filePath(QStringLiteral("x")), true);
  click(button(QStringLiteral("Export…")));
  const QStringList written = QDir(folder_.path()).entryList({QStringLiteral("*.csv")});
  ASSERT_EQ(written.size(), 1);
  const QString text = table(folder_.filePath(written.first()));
  EXPECT_TRUE(text.contains(QStringLiteral("Startup 11")));
  EXPECT_FALSE(text.contains(QStringLiteral("Startup 9,"))) << "another incubator's";
}

}  // namespace
}  // namespace eclosion::test
