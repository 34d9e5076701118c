// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QMenu>

#include "tests/ui/ui_fixture.h"
#include "ui/shell/filter_chip.h"

namespace eclosion::test {
namespace {

const QDate today(2026, 8, 20);

// Four startups in construction, one of a local authority, one with a late review, two with themes.
class FiltersTest : public WindowTest {
 protected:
  void SetUp() override {
    WindowTest::SetUp();
    WorldBuilder builder;
    for (const char* name : {"Ants", "Bees", "Crabs", "Doves"}) {
      rows_.push_back(builder.startup(QString::fromUtf8(name)));
      builder.phase(rows_.back(), Phase::construction, QDate(2025, 1, 1));
    }
    builder.event(rows_[2], EventKind::committee, QDate(2025, 2, 1));
    auto world = builder.build(today);
    world->portfolio.startups[rows_[1]].kind = StartupKind::territory;
    const auto id = [&](size_t i) { return world->portfolio.startups[rows_[i]].id; };
    const std::vector<ui::TaggedStartups> tags{{QStringLiteral("Santé"), {id(0), id(1)}},
                                               {QStringLiteral("Écologie"), {id(1), id(3)}}};
    auto file = std::make_unique<FakePortfolio>(std::move(world));
    file->tags = tags;
    window_->show(std::move(file));
    showWindow();
  }
  [[nodiscard]] std::vector<Portfolio::Row> shown() const {
    auto rows = window_->model().column(ui::BoardModel::columnOf(Phase::construction)).rows;
    std::sort(rows.begin(), rows.end());
    return rows;
  }
  [[nodiscard]] std::vector<Portfolio::Row> of(std::initializer_list<size_t> places) const {
    std::vector<Portfolio::Row> rows;
    for (const size_t place : places) rows.push_back(rows_[place]);
    return rows;
  }
  QAbstractButton* button(const QString& text) {
    for (auto* candidate : window_->findChildren<QAbstractButton*>()) {
      if (candidate->isVisible() && candidate->text().startsWith(text)) return candidate;
    }
    return nullptr;
  }
  // Opens a chip's list and ticks the choice that begins with those words.
  void choose(const QString& chip, const QString& choice) {
    auto* opener = button(chip);
    ASSERT_NE(opener, nullptr) << chip.toStdString();
    auto* menu = opener->parentWidget()->findChild<QMenu*>();
    Q_EMIT menu->aboutToShow();
    for (QAction* action : menu->actions()) {
      if (action->text().startsWith(choice)) return action->toggle();
    }
    ADD_FAILURE() << "no choice " << choice.toStdString();
  }
  std::vector<Portfolio::Row> rows_;
};

TEST_F(FiltersTest, byTheme) {
  choose(QStringLiteral("Theme"), QStringLiteral("Écologie"));
  EXPECT_EQ(shown(), of({1, 3}));
  choose(QStringLiteral("Theme"), QStringLiteral("Santé"));
  EXPECT_EQ(shown(), of({0, 1, 3})) << "any one of the themes is enough";
}

TEST_F(FiltersTest, byKind) {
  choose(QStringLiteral("Kind"), QStringLiteral("Local authority"));
  EXPECT_EQ(shown(), of({1}));
  choose(QStringLiteral("Kind"), QStringLiteral("State"));
  EXPECT_EQ(shown(), of({0, 1, 2, 3})) << "both kinds are everything";
}

TEST_F(FiltersTest, byWhatNeedsAttention) {
  QTest::mouseClick(button(QStringLiteral("Needs attention")), Qt::LeftButton);
  EXPECT_EQ(shown(), of({2}));
  window_->setAsOf(QDate(2025, 3, 1));
  EXPECT_TRUE(shown().empty()) << "the review was fresh then";
  window_->setAsOf(today);
  window_->model().setTerms({.review = 3000});
  EXPECT_TRUE(shown().empty());
}

TEST_F(FiltersTest, filtersAddUpAndEscapeClearsThem) {
  QTest::mouseClick(button(QStringLiteral("Needs attention")), Qt::LeftButton);
  choose(QStringLiteral("Theme"), QStringLiteral("Santé"));
  EXPECT_TRUE(shown().empty());
  window_->board().setFocus();
  QTest::keyClick(&window_->board(), Qt::Key_Escape);
  EXPECT_EQ(shown(), of({0, 1, 2, 3}));
  EXPECT_FALSE(button(QStringLiteral("Needs attention"))->isChecked());
}

TEST_F(FiltersTest, theCardSaysWhatNeedsAttention) {
  const auto place = window_->model().placeOf(rows_[2]);
  EXPECT_TRUE(window_->board().spokenText(place).contains(QStringLiteral("late")));
  EXPECT_FALSE(window_->board().spokenText(window_->model().placeOf(rows_[0])).contains(QStringLiteral("late")));
}

}  // namespace
}  // namespace eclosion::test
