// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/network_words.h"

#include <gtest/gtest.h>

#include <QLocale>

#include "tests/support/builders.h"

namespace eclosion::publish {
namespace {

using Row = Portfolio::Row;
using test::WorldBuilder;

const QDate day(2020, 6, 1);

class NetworkWordsTest : public testing::Test {
 protected:
  void SetUp() override { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
};

TEST_F(NetworkWordsTest, TheTitleStatesTheFindingAndTheRestSaysOfWhatAndWhen) {
  WorldBuilder builder;
  const Row one = builder.incubator(QStringLiteral("One"));
  const Row alpha = builder.startup(QStringLiteral("Alpha")), beta = builder.startup(QStringLiteral("Beta"));
  const Row gone = builder.startup(QStringLiteral("Gone")), part = builder.startup(QStringLiteral("Part"));
  for (const Row row : {alpha, beta, gone}) builder.incubatedBy(row, one);
  builder.phase(alpha, Phase::construction, QDate(2019, 1, 1));
  builder.phase(beta, Phase::transferred, QDate(2019, 1, 1));
  builder.phase(gone, Phase::stopped, QDate(2019, 1, 1));
  const auto world = builder.build(day);
  world->portfolio.startups[part].parent = alpha;
  const auto map = analysis::networkMapAt(world->portfolio, day);
  const NetworkWords words = networkWords(world->portfolio, world->text, map, QStringLiteral("Coast"), QDate(2020, 7, 2));
  EXPECT_EQ(words.title, QStringLiteral("1 startup(s) in 1 incubator(s), 1 made permanent"));
  EXPECT_EQ(words.reading, QStringLiteral("Construction 1 · 1 stopped"));
  EXPECT_EQ(words.source, QStringLiteral("Coast, as of 1 Jun 2020, as known on 2 Jul 2020"));
  EXPECT_TRUE(networkWords(world->portfolio, world->text, map, {}).source.endsWith(QStringLiteral("as known now")));
  for (const char* said : {"One: Construction 1 (Alpha); Transferred 1 (Beta); stopped later 1 (Gone).", "Alpha contains Part."})
    EXPECT_TRUE(words.alt.contains(QLatin1String(said))) << words.alt.toStdString();
}

TEST_F(NetworkWordsTest, NothingAndMuchHaveWordsToo) {
  const auto none = WorldBuilder().build(day);
  const auto empty = analysis::networkMapAt(none->portfolio, day);
  EXPECT_EQ(networkWords(none->portfolio, none->text, empty, {}).title, QStringLiteral("No startup had begun by 1 Jun 2020"));
  const auto world = test::inventedWorld(300);
  const auto map = analysis::networkMapAt(world->portfolio, QDate(2026, 8, 20));
  const NetworkWords words = networkWords(world->portfolio, world->text, map, {});
  EXPECT_EQ(words.alt.count(QLatin1Char('\n')),
            static_cast<qsizetype>(map.groups.size() + map.families.size() + map.mergers.size()));
  EXPECT_LT(words.alt.size(), 4000) << "numbers alone, where there are many names";
}

TEST_F(NetworkWordsTest, WithoutAnIncubatorIsSaid) {
  const auto world = WorldBuilder().build(day);
  EXPECT_EQ(networkGroupName(world->portfolio, world->text, Portfolio::none), QStringLiteral("Without an incubator"));
  EXPECT_EQ(networkGroupShortName(world->portfolio, world->text, Portfolio::none), QString());
}

}  // namespace
}  // namespace eclosion::publish
