// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/palette_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

#include "tests/support/builders.h"
#include "ui/models/palette_match.h"

namespace eclosion::test {
namespace {

using ui::PaletteItem;
using ui::PaletteModel;
using Kind = PaletteItem::Kind;

class PaletteModelTest : public testing::Test {
 protected:
  void use(std::unique_ptr<World> world) {
    world_ = std::move(world);
    board_.setPortfolio(&world_->portfolio, &world_->text);
    analysis::SearchIndex::Builder builder(world_->portfolio);
    listNames(*world_, [&](const ListedName& name) { builder.add(name); });
    index_ = builder.take();
    model_.setIndex(&index_);
  }
  QStringList lines() const {
    QStringList list;
    for (int i = 0; i < model_.rowCount(); ++i) {
      const PaletteItem& item = *model_.itemAt(i);
      if (!item.section.isEmpty()) list << QStringLiteral("[%1]").arg(item.section);
      list << item.title;
    }
    return list;
  }

  std::unique_ptr<World> world_;
  ui::BoardModel board_;
  analysis::SearchIndex index_;
  PaletteModel model_{board_};
  QAbstractItemModelTester tester_{&model_};
};

TEST_F(PaletteModelTest, PutsTheKindWithTheBestAnswerFirst) {
  WorldBuilder builder;
  builder.startup(QStringLiteral("Le port"));
  builder.incubator(QStringLiteral("Port"));
  builder.member(QStringLiteral("Portia Noël"));
  use(builder.build(QDate(2026, 8, 20)));
  QAction command(QStringLiteral("Ex&port…"));
  model_.setCommands({{.action = &command}});
  model_.setTyped(QStringLiteral("port"));
  EXPECT_EQ(lines(), (QStringList{QStringLiteral("[Incubators]"), QStringLiteral("Port"), QStringLiteral("[Members]"),
                                  QStringLiteral("Portia Noël"), QStringLiteral("[Startups]"), QStringLiteral("Le port"),
                                  QStringLiteral("[Commands]"), QStringLiteral("Export…")}));
}

TEST_F(PaletteModelTest, ADateIsReadInBothLanguages) {
  use(inventedWorld());
  const std::vector<std::pair<QString, QDate>> typed{
      {QStringLiteral("15 mars 2022"), QDate(2022, 3, 15)}, {QStringLiteral("15 March 2022"), QDate(2022, 3, 15)},
      {QStringLiteral("2019"), QDate(2019, 12, 31)},        {QStringLiteral("2022-03-15"), QDate(2022, 3, 15)},
      {QStringLiteral("31/12/2017"), QDate(2017, 12, 31)},  {QStringLiteral(" 15 MARS 2022 "), QDate(2022, 3, 15)}};
  for (const auto& [text, date] : typed) {
    model_.setTyped(text);
    ASSERT_GT(model_.rowCount(), 0) << text.toStdString();
    EXPECT_EQ(model_.itemAt(0)->kind, Kind::date) << text.toStdString();
    EXPECT_EQ(model_.itemAt(0)->date, date) << text.toStdString();
  }
}

TEST_F(PaletteModelTest, RecentPicksComeFirstAndOnce) {
  use(inventedWorld());
  model_.setTyped(QStringLiteral("carto"));
  ASSERT_GT(model_.rowCount(), 3);
  const QString third = model_.itemAt(2)->id;
  const int before = model_.rowCount();
  model_.setRecent({QStringLiteral("startup:not an id"), QStringLiteral("member:%1").arg(newUuid().toString()),
                    QStringLiteral("nonsense"), third});
  EXPECT_EQ(model_.itemAt(0)->id, third);
  EXPECT_EQ(model_.itemAt(0)->section, QStringLiteral("Recent"));
  EXPECT_LE(model_.rowCount(), before + 1);
  int times = 0;
  for (int i = 0; i < model_.rowCount(); ++i) times += model_.itemAt(i)->id == third;
  EXPECT_EQ(times, 1);
  // Without anything typed: what was picked, then the commands.
  QAction command(QStringLiteral("Quit"));
  model_.setCommands({{.action = &command}});
  model_.setTyped({});
  ASSERT_EQ(model_.rowCount(), 2);
  EXPECT_EQ(model_.itemAt(0)->id, third);
  EXPECT_EQ(model_.itemAt(1)->title, QStringLiteral("Quit"));
  // Known without the index; not with another portfolio.
  model_.setIndex(nullptr);
  EXPECT_EQ(model_.itemAt(0)->id, third);
  board_.setPortfolio(nullptr, nullptr);
  model_.refresh();
  EXPECT_EQ(model_.rowCount(), 1);
}

TEST_F(PaletteModelTest, SaysWhatEachHitIs) {
  WorldBuilder builder;
  const auto startup = builder.startup(QStringLiteral("Nouveau cap"));
  builder.phase(startup, Phase::construction, QDate(2022, 1, 1));
  builder.formerName(startup, QStringLiteral("Vieux cap"), QDate(2020, 1, 1));
  const auto gone = builder.member(QStringLiteral("Vieux Hamel"));
  builder.mission(gone, startup, QDate(2022, 1, 1), QDate(2023, 5, 2), MissionStatus::contractor);
  const auto here = builder.member(QStringLiteral("Vieux Joly"));
  builder.mission(here, startup, QDate(2022, 1, 1), {}, MissionStatus::contractor);
  builder.organisation(QStringLiteral("Office des vieux ports"), QStringLiteral("OVP"));
  use(builder.build(QDate(2026, 8, 20)));
  model_.setTyped(QStringLiteral("vieux"));
  ASSERT_EQ(model_.rowCount(), 4);
  EXPECT_EQ(model_.itemAt(0)->detail, QStringLiteral("formerly Vieux cap"));
  EXPECT_EQ(model_.itemAt(0)->detailMatch, (ui::TextRanges{{9, 5}}));
  const auto spoken = [&](int row) { return model_.index(row, 0).data(Qt::AccessibleTextRole).toString(); };
  EXPECT_EQ(spoken(0), QStringLiteral("Nouveau cap, formerly Vieux cap, Startup, Construction"));
  EXPECT_EQ(spoken(1), QStringLiteral("Vieux Joly, Member, On a mission"));
  EXPECT_EQ(spoken(2), QStringLiteral("Vieux Hamel, Member, Until 2 May 2023"));
  EXPECT_EQ(spoken(3), QStringLiteral("Office des vieux ports, Organisation"));
  model_.setTyped(QStringLiteral("ovp"));
  EXPECT_EQ(spoken(0), QStringLiteral("Office des vieux ports, OVP, Organisation"));
}

TEST_F(PaletteModelTest, ManyHitsSayHowMany) {
  use(inventedWorld(400));
  model_.setTyped(QStringLiteral("a"));
  const auto sections = lines().filter(QStringLiteral(" · "));
  ASSERT_FALSE(sections.isEmpty());
  EXPECT_TRUE(sections[0].contains(QString::number(index_.find(u"a", 1).countOf(NamedKind::startup))))
      << sections[0].toStdString();
  EXPECT_LE(model_.rowCount(), static_cast<int>(PaletteModel::perSection) * 5);
}

TEST(PaletteMatch, TellsWhereTheWordsStand) {
  using ui::matchedRanges;
  using ui::TextRanges;
  EXPECT_EQ(matchedRanges(QStringLiteral("L’Œuvre d’Été"), QStringLiteral("oeuvre")), (TextRanges{{2, 5}}));
  EXPECT_EQ(matchedRanges(QStringLiteral("L’Œuvre d’Été"), QStringLiteral("ete l")), (TextRanges{{0, 1}, {10, 3}}));
  EXPECT_EQ(matchedRanges(QStringLiteral("Straße"), QStringLiteral("strass")), (TextRanges{{0, 5}}));
  EXPECT_EQ(matchedRanges(QString::fromUtf8("e\u0301cole"), QStringLiteral("e")), (TextRanges{{0, 2}}));
  EXPECT_EQ(matchedRanges(QString::fromUtf8("🚀 Fusée"), QString::fromUtf8("🚀")), (TextRanges{{0, 2}}));
  EXPECT_EQ(matchedRanges(QStringLiteral("Carto, là"), QStringLiteral("carto")), (TextRanges{{0, 5}}));
  EXPECT_EQ(matchedRanges(QStringLiteral("Carto"), QStringLiteral("zz")), TextRanges{});
  EXPECT_EQ(matchedRanges(QStringLiteral("Carto"), QStringLiteral(" ")), TextRanges{});
}

}  // namespace
}  // namespace eclosion::test
