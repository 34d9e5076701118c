// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/figures_strip.h"

#include <QDir>
#include <QLayout>
#include <QSignalSpy>

#include "tests/ui/ui_fixture.h"
#include "ui/shell/figure_button.h"

namespace eclosion::test {
namespace {

using ui::FigureButton;
using Rows = std::vector<Portfolio::Row>;

class FiguresStripTest : public UiTest {
 protected:
  void SetUp() override {
    UiTest::SetUp();
    preferences_ = std::make_unique<ui::Preferences>(folder_.filePath(QStringLiteral("preferences.ini")));
    world_ = inventedWorld();
    // Money from January 2025 on.
    for (int month = 1; month <= 20; ++month)
      world_->portfolio.expenses.push_back({.startup = static_cast<Portfolio::Row>(month),
                                            .route = FundingRoute::ownBudget,
                                            .date = QDate(2025, 1, 10).addMonths(month - 1),
                                            .amount = Money::euros(31'000 + month * 1000)});
    board_.setPortfolio(&world_->portfolio, &world_->text);
    strip_ = std::make_unique<ui::FiguresStrip>(board_, *preferences_);
    strip_->resize(1364, 52);
    strip_->show();
  }
  void TearDown() override {
    strip_.reset();
    UiTest::TearDown();
  }
  QList<FigureButton*> figures() const {
    QList<FigureButton*> shown;
    for (auto* button : strip_->findChildren<FigureButton*>()) {
      if (!button->isHidden()) shown << button;
    }
    return shown;
  }
  void keep(const QString& name) {
    const QString folder = qEnvironmentVariable("ECLOSION_PICTURES");
    QCoreApplication::processEvents();
    if (!folder.isEmpty()) strip_->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
  }

  QTemporaryDir folder_;
  std::unique_ptr<ui::Preferences> preferences_;
  std::unique_ptr<World> world_;
  ui::BoardModel board_;
  std::unique_ptr<ui::FiguresStrip> strip_;
};

TEST_F(FiguresStripTest, NamesEachFigureWithItsChange) {
  ASSERT_EQ(figures().size(), 6);
  EXPECT_TRUE(figures()[0]->accessibleName().startsWith(QStringLiteral("%1 In programme").arg(board_.inProgrammeCount())));
  EXPECT_TRUE(figures()[0]->accessibleName().endsWith(QStringLiteral("since 20 Aug 2025")));
  EXPECT_TRUE(figures()[5]->accessibleName().contains(QStringLiteral("Invested in 2026")));
  // A fall has a minus sign, not a hyphen.
  board_.setFilter({.sponsors = {3}});
  board_.setDate(QDate(2013, 8, 1));
  for (auto* figure : figures()) EXPECT_FALSE(figure->accessibleName().contains(QLatin1Char('-')));
  EXPECT_FALSE(figures()[0]->accessibleName().contains(QStringLiteral("2012")));  // before the first record
}

TEST_F(FiguresStripTest, EachNumberOpensTheRowsBehindIt) {
  Rows rows;
  auto wanted = analysis::Figure::invested;
  QObject::connect(strip_.get(), &ui::FiguresStrip::rowsWanted, strip_.get(), [&](analysis::Figure figure, const Rows& behind) {
    wanted = figure;
    rows = behind;
  });
  QTest::mouseClick(figures()[0], Qt::LeftButton);
  EXPECT_EQ(wanted, analysis::Figure::inProgramme);
  EXPECT_EQ(static_cast<int>(rows.size()), board_.inProgrammeCount());
  QTest::keyClick(figures()[2], Qt::Key_Return);
  EXPECT_EQ(wanted, analysis::Figure::membersActive);
  EXPECT_EQ(figures()[2]->accessibleName().section(QLatin1Char(' '), 0, 0), QString::number(rows.size()));
  QTest::keyClick(figures()[3], Qt::Key_Space);
  EXPECT_EQ(wanted, analysis::Figure::incubatorsActive);
}

TEST_F(FiguresStripTest, IsPutAwayAndRemembered) {
  ASSERT_TRUE(strip_->isVisible());
  strip_->showAction()->trigger();
  EXPECT_FALSE(strip_->isVisible());
  const ui::FiguresStrip again(board_, *preferences_);
  EXPECT_FALSE(again.showAction()->isChecked());
  strip_->showAction()->trigger();
  EXPECT_TRUE(strip_->isVisible());
  board_.setPortfolio(nullptr, nullptr);
  EXPECT_FALSE(strip_->isVisible());
}

TEST_F(FiguresStripTest, LeavesOutTheLastFiguresWhereTheyDoNotFit) {
  strip_->resize(500, 52);
  EXPECT_LT(figures().size(), 6);
  EXPECT_GE(figures().size(), 2);
  strip_->layout()->activate();
  for (const auto* figure : figures()) EXPECT_GE(figure->width(), figure->minimumSizeHint().width());
  strip_->resize(1364, 52);
  EXPECT_EQ(figures().size(), 6);
}

TEST_F(FiguresStripTest, Pictures) {
  for (const auto mode : {ui::ThemeMode::light, ui::ThemeMode::dark}) {
    ui::Theme::instance().setMode(mode);
    const QString theme = mode == ui::ThemeMode::light ? QStringLiteral("light") : QStringLiteral("dark");
    strip_->resize(1364, 52);
    keep(QStringLiteral("figures-") + theme);
    strip_->resize(880, 52);
    keep(QStringLiteral("figures-narrow-") + theme);
  }
  ui::Theme::instance().setMode(ui::ThemeMode::light);
  ui::Theme::instance().setZoom(150);
  strip_->resize(1364, 78);
  keep(QStringLiteral("figures-150"));
}

}  // namespace
}  // namespace eclosion::test
