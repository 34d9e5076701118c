// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include <QAction>
#include <QDir>
#include <QSignalSpy>

#include "tests/ui/ui_fixture.h"
#include "ui/shell/search_button.h"

namespace eclosion::test {
namespace {

using ui::CommandPalette;
using ui::PaletteItem;

class PaletteTest : public UiTest {
 protected:
  void SetUp() override {
    UiTest::SetUp();
    preferences_ = std::make_unique<ui::Preferences>(folder_.filePath(QStringLiteral("preferences.ini")));
    use(inventedWorld());
  }
  void TearDown() override {
    window_.reset();
    UiTest::TearDown();
  }
  void use(std::unique_ptr<World> world) {
    window_.reset();
    file_ = std::make_unique<FakePortfolio>(std::move(world));
    window_ = std::make_unique<QWidget>();
    window_->resize(1000, 700);
    work_ = new QLineEdit(window_.get());
    theme_ = new QAction(QStringLiteral("&Dark"), window_.get());
    theme_->setObjectName(QStringLiteral("dark"));
    today_ = new QAction(QStringLiteral("Return to today"), window_.get());
    today_->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Home));
    board_.setPortfolio(&file_->portfolio(), &file_->text());
    palette_ = new CommandPalette(board_, *preferences_, window_.get());
    palette_->setCommands([this] {
      return std::vector<ui::PaletteCommand>{{.action = theme_, .group = QStringLiteral("Theme")}, {.action = today_}};
    });
    palette_->setFile(file_.get());
    window_->show();
    QApplication::setActiveWindow(window_.get());
    ASSERT_TRUE(QTest::qWaitForWindowExposed(window_.get()));
    work_->setFocus();
  }
  void openReady(const QString& typed = {}) {
    palette_->open(typed);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !palette_->isSearching(); }));
  }
  void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(palette_->field(), key, modifiers); }
  QString titleAt(int row) const { return palette_->model().itemAt(row) ? palette_->model().itemAt(row)->title : QString(); }
  QString state() const {
    for (const auto* label : palette_->findChildren<ui::TextLabel*>()) {
      if (label->isVisible() && !label->text().contains(QStringLiteral("Esc"))) return label->text();
    }
    return {};
  }
  void keep(const QString& name) {
    const QString folder = qEnvironmentVariable("ECLOSION_PICTURES");
    if (!folder.isEmpty()) window_->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
  }

  QTemporaryDir folder_;
  std::unique_ptr<ui::Preferences> preferences_;
  std::unique_ptr<FakePortfolio> file_;
  ui::BoardModel board_;
  std::unique_ptr<QWidget> window_;
  QLineEdit* work_ = nullptr;
  QAction *theme_ = nullptr, *today_ = nullptr;
  CommandPalette* palette_ = nullptr;
};

TEST_F(PaletteTest, FindsAsOneTypesAndPicksWithTheKeyboard) {
  openReady();
  QSignalSpy chosen(palette_, &CommandPalette::startupChosen);
  QTest::keyClicks(palette_->field(), QStringLiteral("carto"));
  ASSERT_GT(palette_->model().rowCount(), 1);
  ASSERT_EQ(palette_->model().itemAt(0)->kind, PaletteItem::Kind::startup);
  EXPECT_TRUE(titleAt(0).startsWith(QStringLiteral("Carto")));
  key(Qt::Key_Down);
  const auto row = palette_->model().itemAt(1)->row;
  key(Qt::Key_Return);
  ASSERT_EQ(chosen.count(), 1);
  EXPECT_EQ(chosen[0][0].value<Portfolio::Row>(), row);
  EXPECT_FALSE(palette_->isVisible());
  EXPECT_TRUE(work_->hasFocus());
  // And it is on top the next time.
  openReady();
  EXPECT_EQ(palette_->model().itemAt(0)->row, row);
}

TEST_F(PaletteTest, EscapeGivesTheKeyboardBack) {
  openReady();
  EXPECT_TRUE(palette_->field()->hasFocus());
  key(Qt::Key_Escape);
  EXPECT_FALSE(palette_->isVisible());
  EXPECT_TRUE(work_->hasFocus());
}

TEST_F(PaletteTest, ArrowsGoRoundAndPagesStopAtTheEnds) {
  openReady(QStringLiteral("a"));
  const int last = palette_->model().rowCount() - 1;
  ASSERT_GT(last, 9);
  EXPECT_EQ(palette_->list()->currentIndex().row(), 0);
  key(Qt::Key_Up);
  EXPECT_EQ(palette_->list()->currentIndex().row(), last);
  key(Qt::Key_Tab);
  EXPECT_EQ(palette_->list()->currentIndex().row(), 0);
  EXPECT_TRUE(palette_->field()->hasFocus());
  key(Qt::Key_PageDown);
  EXPECT_EQ(palette_->list()->currentIndex().row(), 8);
  key(Qt::Key_PageUp);
  EXPECT_EQ(palette_->list()->currentIndex().row(), 0);
}

TEST_F(PaletteTest, ADateIsGoneTo) {
  QSignalSpy chosen(palette_, &CommandPalette::dateChosen);
  openReady(QStringLiteral("15 mars 2022"));
  key(Qt::Key_Return);
  ASSERT_EQ(chosen.count(), 1);
  EXPECT_EQ(chosen[0][0].toDate(), QDate(2022, 3, 15));
}

TEST_F(PaletteTest, CommandsAreTriggered) {
  QSignalSpy triggered(today_, &QAction::triggered);
  openReady(QStringLiteral("return"));
  EXPECT_EQ(palette_->model().itemAt(0)->kindWord, QStringLiteral("Alt+Home"));
  key(Qt::Key_Enter);
  EXPECT_EQ(triggered.count(), 1);
  today_->setEnabled(false);
  openReady(QStringLiteral("return"));
  EXPECT_EQ(palette_->model().rowCount(), 0);
}

TEST_F(PaletteTest, AnswersWhileTheNamesAreBeingRead) {
  file_->namesWait = true;
  palette_->open(QStringLiteral("da"));
  EXPECT_TRUE(palette_->isSearching());
  EXPECT_EQ(state(), QStringLiteral("Searching…"));
  EXPECT_EQ(titleAt(0), QStringLiteral("Theme: Dark"));
  QTest::keyClicks(palette_->field(), QStringLiteral("ta"));
  file_->namesWait = false;
  ASSERT_TRUE(QTest::qWaitFor([this] { return !palette_->isSearching(); }));
  EXPECT_TRUE(titleAt(0).startsWith(QStringLiteral("Data")));
  EXPECT_EQ(state(), QString());
}

TEST_F(PaletteTest, SaysWhenNothingIsNamedSo) {
  openReady(QStringLiteral("qqq"));
  EXPECT_EQ(palette_->model().rowCount(), 0);
  EXPECT_EQ(state(), QStringLiteral("Nothing is named “qqq”."));
  keep(QStringLiteral("palette-empty"));
}

TEST_F(PaletteTest, SaysWhyNamesCannotBeRead) {
  file_->namesFailure = QStringLiteral("The file is damaged.");
  openReady(QStringLiteral("data"));
  EXPECT_EQ(state(), QStringLiteral("The file is damaged."));
  // Typing on tries again.
  file_->namesFailure.clear();
  QTest::keyClicks(palette_->field(), QStringLiteral(" "));
  ASSERT_TRUE(QTest::qWaitFor([this] { return palette_->model().rowCount() > 0; }));
}

TEST_F(PaletteTest, AnotherFileForgetsTheNamesOfTheOneBefore) {
  openReady(QStringLiteral("carto"));
  ASSERT_GT(palette_->model().rowCount(), 0);
  palette_->setFile(nullptr);
  EXPECT_FALSE(palette_->isVisible());
  board_.setPortfolio(nullptr, nullptr);
  openReady(QStringLiteral("carto"));
  EXPECT_EQ(palette_->model().rowCount(), 0);
  // A worker that waits is stopped.
  board_.setPortfolio(&file_->portfolio(), &file_->text());
  palette_->setFile(file_.get());
  file_->namesWait = true;
  palette_->open();
  palette_->setFile(nullptr);
  EXPECT_FALSE(palette_->isSearching());
}

TEST_F(PaletteTest, AClickPicksAndOneBesideTheSheetCloses) {
  openReady(QStringLiteral("carto"));
  QSignalSpy chosen(palette_, &CommandPalette::startupChosen);
  auto* list = palette_->list();
  QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
  EXPECT_EQ(chosen.count(), 1);
  openReady();
  QTest::mouseClick(palette_, Qt::LeftButton, {}, QPoint(5, 5));
  EXPECT_FALSE(palette_->isVisible());
}

TEST_F(PaletteTest, IsNamedForWhoListens) {
  openReady(QStringLiteral("carto"));
  EXPECT_FALSE(palette_->accessibleName().isEmpty());
  EXPECT_FALSE(palette_->field()->accessibleName().isEmpty());
  EXPECT_FALSE(palette_->list()->accessibleName().isEmpty());
  EXPECT_TRUE(palette_->field()->accessibleDescription().contains(QStringLiteral("Startup")));
  EXPECT_FALSE(ui::SearchButton().accessibleName().isEmpty());
}

TEST_F(PaletteTest, Pictures) {
  openReady();
  QTest::keyClicks(palette_->field(), QStringLiteral("data"));
  key(Qt::Key_Return);
  auto* button = new ui::SearchButton(window_.get());
  button->setGeometry(750, 10, button->sizeHint().width(), button->sizeHint().height());
  button->show();
  for (const auto mode : {ui::ThemeMode::light, ui::ThemeMode::dark}) {
    ui::Theme::instance().setMode(mode);
    const QString theme = mode == ui::ThemeMode::light ? QStringLiteral("light") : QStringLiteral("dark");
    keep(QStringLiteral("search-button-") + theme);
    openReady();
    keep(QStringLiteral("palette-open-") + theme);
    for (const char* typed : {"mo", "é", "2019", "ana", "riv"}) {
      openReady(QString::fromUtf8(typed));
      keep(QStringLiteral("palette-%1-%2").arg(QString::fromUtf8(typed), theme));
      EXPECT_GT(palette_->model().rowCount(), 0) << typed;
    }
    palette_->close();
  }
}

TEST_F(PaletteTest, PicturesOfOddNames) {
  WorldBuilder builder;
  const auto renamed = builder.startup(QStringLiteral("Nouveau cap, un service dont le nom est décidément bien long"));
  builder.formerName(renamed, QStringLiteral("Œuvre d’été"), QDate(2020, 1, 1));
  for (const char* name : {"L’Œuvre de la Straße", "منصة oeuvre رقمية", "🚀 Oeuvre 👩‍🚀", "oeuvre & co <b>"})
    builder.phase(builder.startup(QString::fromUtf8(name)), Phase::acceleration, QDate(2022, 1, 1));
  builder.startup(QStringLiteral("Oeuvre ") + QString(300, QLatin1Char('w')));
  builder.organisation(QStringLiteral("Office de l’œuvre"), QStringLiteral("OEUVRE"));
  use(builder.build(QDate(2026, 8, 20)));
  openReady(QStringLiteral("OEUVRE"));
  EXPECT_EQ(palette_->model().rowCount(), 7);
  keep(QStringLiteral("palette-odd"));
  ui::Theme::instance().setZoom(150);
  keep(QStringLiteral("palette-odd-150"));
}

}  // namespace
}  // namespace eclosion::test
