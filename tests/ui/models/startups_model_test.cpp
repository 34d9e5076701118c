// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/startups_model.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>

#include "tests/ui/startups/startups_worlds.h"
#include "tests/ui/ui_fixture.h"

namespace eclosion::test {
namespace {

using ui::StartupColumn;
using ui::StartupGrouping;
using ui::StartupsModel;

class StartupsModelTest : public UiTest {
 protected:
  void use(std::unique_ptr<World> world) {
    world_ = std::move(world);
    board_.setPortfolio(&world_->portfolio, &world_->text);
    model_ = std::make_unique<StartupsModel>(board_);
    tester_ = std::make_unique<QAbstractItemModelTester>(model_.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    model_->setPortfolio();
  }
  void sort(StartupColumn column, Qt::SortOrder order = Qt::AscendingOrder) { model_->sort(static_cast<int>(column), order); }
  [[nodiscard]] QStringList column(StartupColumn column) const {
    QStringList texts;
    for (const Portfolio::Row row : model_->startups()) texts << model_->textOf(row, column);
    return texts;
  }
  [[nodiscard]] QString text(Portfolio::Row row, StartupColumn column) const { return model_->textOf(row, column); }

  std::unique_ptr<World> world_;
  ui::BoardModel board_;
  std::unique_ptr<StartupsModel> model_;
  std::unique_ptr<QAbstractItemModelTester> tester_;
};

TEST_F(StartupsModelTest, HoldsWhatHasStartedAndWhatHasNoPhase) {
  use(strangeWorld());
  EXPECT_EQ(model_->startups().size(), 10u);
  EXPECT_EQ(model_->notStartedCount(), 1);
  EXPECT_EQ(text(strange::noPhase, StartupColumn::phase), QStringLiteral("No phase recorded"));
  EXPECT_TRUE(text(strange::noPhase, StartupColumn::since).isEmpty());
  EXPECT_FALSE(model_->indexOf(strange::later).isValid());
  model_->setNotStartedShown(true);
  EXPECT_EQ(model_->startups().size(), 11u);
  EXPECT_EQ(text(strange::later, StartupColumn::phase), QStringLiteral("Not started yet"));
  EXPECT_TRUE(model_->indexOf(strange::later).data(StartupsModel::laterRole).toBool());
}

TEST_F(StartupsModelTest, CellsSayWhatThePortfolioKnows) {
  use(strangeWorld());
  EXPECT_EQ(text(strange::crowded, StartupColumn::phase), QStringLiteral("Acceleration"));
  EXPECT_EQ(text(strange::crowded, StartupColumn::since), QStringLiteral("3 Jun 2024"));
  EXPECT_EQ(text(strange::crowded, StartupColumn::days), QStringLiteral("808 d"));
  EXPECT_EQ(text(strange::crowded, StartupColumn::sponsors), QStringLiteral("DGFR, ANVT"));
  EXPECT_EQ(text(strange::crowded, StartupColumn::team), QStringLiteral("60"));
  EXPECT_EQ(text(strange::crowded, StartupColumn::next), QStringLiteral("1 Jan 2027 · next phase"));
  EXPECT_EQ(text(strange::crowded, StartupColumn::started), QStringLiteral("12 Apr 2021"));
  EXPECT_EQ(text(strange::renamed, StartupColumn::formerNames), QStringLiteral("Aurore"));
  const QModelIndex days = model_->indexOf(strange::crowded).siblingAtColumn(static_cast<int>(StartupColumn::days));
  EXPECT_TRUE(days.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("808 day")));
  EXPECT_FALSE(days.siblingAtColumn(static_cast<int>(StartupColumn::kind)).data(Qt::AccessibleTextRole).toString().isEmpty());
}

TEST_F(StartupsModelTest, NamesSortAsPeopleReadThemAndByTheNameOfTheDay) {
  use(strangeWorld());
  const QStringList names = column(StartupColumn::name);
  EXPECT_LT(names.indexOf(QStringLiteral("Équipe nombreuse")), names.indexOf(QStringLiteral("Forty phases")));
  EXPECT_GT(names.indexOf(QStringLiteral("Zenith")), names.indexOf(QStringLiteral("Plain")));
  sort(StartupColumn::name, Qt::DescendingOrder);
  QStringList reversed = names;
  std::reverse(reversed.begin(), reversed.end());
  EXPECT_EQ(column(StartupColumn::name), reversed);
  sort(StartupColumn::name);
  board_.setDate(QDate(2022, 6, 1));
  model_->update();
  EXPECT_LT(column(StartupColumn::name).indexOf(QStringLiteral("Aurore")),
            column(StartupColumn::name).indexOf(QStringLiteral("Plain")));
}

TEST_F(StartupsModelTest, EveryColumnSortsWithNothingLast) {
  use(strangeWorld());
  for (int i = 0; i < ui::startupColumnCount; ++i) {
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
      model_->sort(i, order);
      EXPECT_EQ(model_->startups().size(), 10u);
      const QStringList texts = column(static_cast<StartupColumn>(i));
      const qsizetype empty = texts.indexOf(QString());
      if (empty >= 0) {
        EXPECT_EQ(texts.mid(empty).count(QString()), texts.size() - empty) << i;
      }
    }
  }
  sort(StartupColumn::team, Qt::DescendingOrder);
  EXPECT_EQ(model_->startups().front(), strange::crowded);
  sort(StartupColumn::days);
  EXPECT_EQ(model_->startups().front(), strange::busy);
  EXPECT_EQ(model_->startups().back(), strange::noPhase);
}

TEST_F(StartupsModelTest, EqualsStandByName) {
  use(inventedWorld(300));
  for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
    sort(StartupColumn::phase, order);
    ui::StartupNames names;
    names.setPortfolio(&world_->portfolio, &world_->text);
    const auto& rows = model_->startups();
    for (size_t i = 1; i < rows.size(); ++i) {
      if (board_.entryOf(rows[i - 1])->phase != board_.entryOf(rows[i])->phase) continue;
      EXPECT_LE(names.rankAt(rows[i - 1], board_.date()), names.rankAt(rows[i], board_.date()));
    }
  }
}

TEST_F(StartupsModelTest, FindsWithoutCaseAndAccents) {
  use(strangeWorld());
  const auto found = [this](const char* text) {
    model_->setFind(QString::fromUtf8(text));
    return model_->startups();
  };
  EXPECT_EQ(found("EQUIPE"), std::vector<Portfolio::Row>{strange::crowded});
  EXPECT_EQ(found("aurore"), std::vector<Portfolio::Row>{strange::renamed}) << "a former name";
  EXPECT_EQ(found("anvt"), std::vector<Portfolio::Row>{strange::crowded}) << "a sponsor";
  EXPECT_EQ(found("rivieres").size(), 9u) << "an incubator";
  EXPECT_EQ(found("tags &"), std::vector<Portfolio::Row>{strange::markup});
  EXPECT_TRUE(found("nowhere").empty());
  EXPECT_EQ(found("  ").size(), 10u);
}

TEST_F(StartupsModelTest, GroupsHoldEveryStartup) {
  use(strangeWorld());
  model_->setNotStartedShown(true);
  model_->setGrouping(StartupGrouping::phase);
  QStringList titles;
  int total = 0;
  for (int i = 0; i < model_->rowCount(); ++i) {
    const QModelIndex group = model_->index(i, 0);
    EXPECT_TRUE(model_->isGroup(group));
    EXPECT_FALSE(model_->flags(group) & Qt::ItemIsSelectable);
    titles << group.data().toString();
    total += model_->rowCount(group);
  }
  EXPECT_EQ(total, 11);
  EXPECT_EQ(titles.first(), QStringLiteral("Construction"));
  EXPECT_EQ(titles.mid(titles.size() - 2), (QStringList{QStringLiteral("No phase recorded"), QStringLiteral("Not started yet")}));
  model_->setGrouping(StartupGrouping::incubator);
  EXPECT_EQ(model_->index(model_->rowCount() - 1, 0).data().toString(), QStringLiteral("No incubator recorded"));
  model_->setGrouping(StartupGrouping::sponsor);
  EXPECT_EQ(model_->index(0, 0).data().toString(), QStringLiteral("ANVT"));
  EXPECT_EQ(model_->indexOf(strange::crowded).parent(), model_->index(0, 0)) << "below each of its sponsors";
  EXPECT_EQ(model_->rowCount(model_->index(1, 0)), 2);
}

TEST_F(StartupsModelTest, FollowsTheBoardsDateAndFilter) {
  use(inventedWorld());
  board_.setDate(QDate(2019, 1, 1));
  model_->update();
  size_t started = 0;
  for (Portfolio::Row row = 0; row < world_->portfolio.startups.size(); ++row) started += board_.entryOf(row) ? 1 : 0;
  EXPECT_EQ(model_->startups().size(), started);
  board_.setFilter({.incubators = {1}});
  model_->update();
  for (const Portfolio::Row row : model_->startups()) EXPECT_EQ(world_->portfolio.incubatorAt(row, board_.date()), 1u);
  board_.setPortfolio(nullptr, nullptr);
  model_->setPortfolio();
  EXPECT_EQ(model_->rowCount(), 0);
}

TEST_F(StartupsModelTest, TypingAheadLooksFromHereRoundTheEnd) {
  use(strangeWorld());
  const QModelIndex plain = model_->findFrom({}, QStringLiteral("pl"));
  EXPECT_EQ(model_->startupAt(plain), strange::plain);
  EXPECT_EQ(model_->startupAt(model_->findFrom(plain, QStringLiteral("eq"))), strange::crowded);
  EXPECT_FALSE(model_->findFrom(plain, QStringLiteral("xyz")).isValid());
  model_->setGrouping(StartupGrouping::phase);
  EXPECT_EQ(model_->startupAt(model_->findFrom(model_->index(0, 0), QStringLiteral("zen"))), strange::renamed);
}

TEST_F(StartupsModelTest, AsksForNoWordsBeforeTheyAreShown) {
  use(inventedWorld(2000));
  world_->text.reads = 0;
  sort(StartupColumn::days);
  model_->setGrouping(StartupGrouping::phase);
  EXPECT_LT(world_->text.reads, 10) << "a tester looks at the first row";
}

TEST(StartupLayout, IsRememberedWhole) {
  ui::StartupLayout layout;
  std::swap(layout.columns[1], layout.columns[4]);
  layout.columns[2].shown = false;
  layout.columns[3].width = 321;
  layout.sort = StartupColumn::next;
  layout.descending = true;
  layout.grouping = StartupGrouping::sponsor;
  layout.notStarted = true;
  EXPECT_EQ(ui::StartupLayout::fromText(layout.toText()), layout);
}

TEST(StartupLayout, ReadsWhatItCan) {
  const ui::StartupLayout usual;
  EXPECT_EQ(ui::StartupLayout::fromText({}), usual);
  EXPECT_EQ(ui::StartupLayout::fromText("nonsense|sort=nothing|group=what"), usual);
  const auto read = ui::StartupLayout::fromText("kind:90,unknown:80,kind:70,team_size:9,-name:300|sort=-kind");
  EXPECT_EQ(read.columns.size(), static_cast<size_t>(ui::startupColumnCount));
  EXPECT_EQ(read.columns[0], (ui::StartupLayout::Column{StartupColumn::name, 300, true})) << "the name comes first, always";
  EXPECT_EQ(read.columns[1], (ui::StartupLayout::Column{StartupColumn::kind, 90, true}));
  EXPECT_EQ(read.sort, StartupColumn::kind);
  EXPECT_TRUE(read.descending);
}

}  // namespace
}  // namespace eclosion::test
