// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/network_scene.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <set>

#include "tests/support/builders.h"

namespace eclosion::test {
namespace {

using Zone = ui::NetworkScene::Zone;

ui::NetworkScene sceneOf(const Portfolio& portfolio, const QDate& date, ui::NetworkScene::Terms terms) {
  ui::NetworkScene scene;
  terms.groupName = [](Portfolio::Row row) { return QString::number(row); };
  scene.arrange(analysis::networkMapAt(portfolio, date), analysis::NetworkLayout(portfolio), terms);
  return scene;
}

ui::NetworkScene::Terms page(double width, double height) { return {.page = QRectF(0, 0, width, height)}; }

void expectApart(const ui::NetworkScene& scene) {
  for (size_t i = 0; i < scene.zones().size(); ++i) {
    const Zone& zone = scene.zones()[i];
    if (zone.kind != Zone::Kind::region) continue;
    EXPECT_TRUE(scene.mapArea().adjusted(-1, -1, 1, 1).contains(zone.frame)) << "a region leaves the map";
    for (size_t a = 0; a < zone.items.size(); ++a) {
      const auto& one = zone.items[a];
      EXPECT_TRUE(zone.frame.contains(one.bounds()));
      for (size_t b = a + 1; b < zone.items.size(); ++b) {
        const QPointF away = one.centre - zone.items[b].centre;
        EXPECT_GE(std::hypot(away.x(), away.y()), one.radius + zone.items[b].radius) << "circles overlap";
      }
    }
  }
}

TEST(NetworkScene, CirclesStandApartWhateverTheirSizeAndThePage) {
  for (const int startups : {6, 60, 250}) {
    const auto world = inventedWorld(startups, 4);
    for (const auto sizing : {ui::NetworkSizing::team, ui::NetworkSizing::equal}) {
      for (const QSizeF& size : {QSizeF(940, 640), QSizeF(1600, 1130), QSizeF(2400, 900)}) {
        auto terms = page(size.width(), size.height());
        terms.sizing = sizing;
        expectApart(sceneOf(world->portfolio, QDate(2024, 1, 1), terms));
      }
    }
  }
}

TEST(NetworkScene, ShowsEverybodyOnceAndFindsThemByPlace) {
  const auto world = inventedWorld(200, 2);
  const auto map = analysis::networkMapAt(world->portfolio, QDate(2026, 8, 20));
  const auto scene = sceneOf(world->portfolio, map.date, page(1100, 800));
  std::set<Portfolio::Row> seen;
  for (size_t z = 0; z < scene.zones().size(); ++z) {
    const Zone& zone = scene.zones()[z];
    for (size_t i = 0; i < zone.items.size(); ++i) {
      EXPECT_TRUE(seen.insert(zone.items[i].startup).second);
      const ui::NetworkSpot spot{static_cast<int>(z), static_cast<int>(i)};
      EXPECT_EQ(scene.spotOf(zone.items[i].startup), spot);
      if (!zone.barOnly && zone.marksStandFor == 1) {
        EXPECT_EQ(scene.spotAt(zone.items[i].centre), spot);
      }
    }
  }
  EXPECT_EQ(static_cast<int>(seen.size()), map.counts.everStarted());
  EXPECT_FALSE(scene.spotAt({-5, -5}).isValid());
}

TEST(NetworkScene, ARegionKeepsItsPlaceFromDateToDate) {
  const auto world = inventedWorld(200, 2);
  const auto before = sceneOf(world->portfolio, QDate(2022, 1, 1), page(1100, 800));
  const auto after = sceneOf(world->portfolio, QDate(2026, 1, 1), page(1100, 800));
  for (const Zone& zone : before.zones()) {
    if (zone.kind != Zone::Kind::region) continue;
    for (const auto& item : zone.items) {
      const auto* later = after.item(after.spotOf(item.startup));
      if (!later || !inProgramme(later->phase) || after.zone(after.spotOf(item.startup))->incubator != zone.incubator) continue;
      EXPECT_EQ(later->centre, item.centre);
    }
  }
}

TEST(NetworkScene, ANameWithoutRoomStandsOnSeveralLinesAndMeetsNothing) {
  const auto world = inventedWorld(250, 4);
  const QString name = QStringLiteral("La fabrique numérique des ministères de la mer et de la côte");
  auto terms = page(1600, 1090);
  terms.shownAlone = true;
  terms.groupName = [&](Portfolio::Row) { return name; };
  terms.nameWidth = [](const QString& words) { return 7.0 * static_cast<double>(words.size()) + 30; };
  ui::NetworkScene scene;
  scene.arrange(analysis::networkMapAt(world->portfolio, QDate(2026, 8, 20)), analysis::NetworkLayout(world->portfolio), terms);
  int broken = 0;
  for (const Zone& zone : scene.zones()) {
    if (zone.kind != Zone::Kind::region) continue;
    if (zone.lines.isEmpty()) continue;
    ++broken;
    for (const Zone& other : scene.zones()) {
      if (&other != &zone && other.kind == Zone::Kind::region) {
        EXPECT_FALSE(zone.label.intersects(other.label));
      }
    }
    EXPECT_EQ(zone.lines.join(QLatin1Char(' ')), name);
    for (const QString& line : zone.lines) EXPECT_LE(terms.nameWidth(line), zone.label.width() + 1);
  }
  EXPECT_GT(broken, 0);
  expectApart(scene);
}

// On a page in whose regions no long name has room on as many lines as it may have.
ui::NetworkScene::Terms crowded() {
  auto terms = page(900, 640);
  terms.groupName = [](Portfolio::Row row) { return QStringLiteral("Interministerielle-Numérique-Fabrique%1").arg(row); };
  terms.nameWidth = [](const QString& words) { return 7.0 * static_cast<double>(words.size()) + 30; };
  return terms;
}

TEST(NetworkScene, AShortNameStandsForALongOneWithoutRoom) {
  const auto world = inventedWorld(250, 4);
  const auto map = analysis::networkMapAt(world->portfolio, QDate(2026, 8, 20));
  const analysis::NetworkLayout layout(world->portfolio);
  auto terms = crowded();
  ui::NetworkScene scene;
  scene.arrange(map, layout, terms);
  const int cut = scene.namesCut();
  ASSERT_GT(cut, 0);
  EXPECT_EQ(scene.namesShort(), 0);
  terms.groupShortName = [](Portfolio::Row row) { return row == Portfolio::none ? QString() : QStringLiteral("F%1").arg(row); };
  ui::NetworkScene brief;
  brief.arrange(map, layout, terms);
  EXPECT_GT(brief.namesShort(), 0);
  EXPECT_LT(brief.namesCut(), cut);
  int standing = 0;
  for (const Zone& zone : brief.zones()) {
    if (zone.kind != Zone::Kind::region || zone.lines.size() != 1) continue;
    ++standing;
    EXPECT_EQ(zone.lines.first(), terms.groupShortName(zone.incubator));
    EXPECT_EQ(zone.name, terms.groupName(zone.incubator)) << "what is said of it stays whole";
  }
  EXPECT_EQ(standing, brief.namesShort());
}

TEST(NetworkScene, CirclesGiveWayToNamesAlikeOnAllDaysAndGrowAgainWhenNearer) {
  WorldBuilder builder;
  for (int i = 0; i < 24; ++i) {
    const auto incubator = builder.incubator(QStringLiteral("I"));
    for (int k = 0; k <= i; ++k) {
      const auto startup = builder.startup(QStringLiteral("S"));
      builder.incubatedBy(startup, incubator);
      builder.phase(startup, Phase::construction, QDate(2013 + i / 2, 1, 1));
    }
  }
  const auto world = builder.build(QDate(2026, 8, 20));
  const analysis::NetworkLayout layout(world->portfolio);
  const auto early = analysis::networkMapAt(world->portfolio, QDate(2016, 1, 1));
  const auto late = analysis::networkMapAt(world->portfolio, QDate(2026, 8, 20));
  int gaveWay = 0;
  for (int width = 600; width <= 1400; width += 100) {
    auto terms = crowded();
    terms.page = QRectF(0, 0, width, width * 0.7);
    terms.groupName = [](Portfolio::Row) { return QStringLiteral("La fabrique numérique de la mer"); };
    ui::NetworkScene scene, another, nameless;
    scene.arrange(late, layout, terms);
    const double scale = scene.scale();
    scene.arrange(early, layout, terms);
    EXPECT_EQ(scene.scale(), scale);
    another.arrange(early, layout, terms);
    EXPECT_EQ(another.scale(), scale) << "whichever day was seen first";
    auto without = terms;
    without.nameWidth = {};
    nameless.arrange(early, layout, without);
    EXPECT_LE(scale, nameless.scale());
    gaveWay += scale < nameless.scale() ? 1 : 0;
    terms.zoom = 2;
    scene.arrange(early, layout, terms);
    EXPECT_DOUBLE_EQ(scene.scale(), 2 * nameless.scale());
  }
  EXPECT_GT(gaveWay, 0);
}

TEST(NetworkScene, AWidePageSetsTheRegionsApart) {
  const auto world = inventedWorld(250, 4);
  const auto widthOf = [&](double width, bool alone) {
    auto terms = page(width, 700);
    terms.shownAlone = alone;
    const auto scene = sceneOf(world->portfolio, QDate(2026, 8, 20), terms);
    expectApart(scene);
    QRectF all;
    for (const Zone& zone : scene.zones()) {
      if (zone.kind == Zone::Kind::region) all |= zone.frame;
    }
    return all.width();
  };
  for (const bool alone : {false, true}) EXPECT_GT(widthOf(1600, alone), widthOf(1000, alone) * 1.2);
}

TEST(NetworkScene, ManyStoppedShareMarksAndManySuccessesBecomeBars) {
  WorldBuilder builder;
  for (int i = 0; i < 60; ++i) {
    const auto incubator = builder.incubator(QStringLiteral("I"));
    for (int k = 0; k < 120; ++k) {
      const auto startup = builder.startup(QStringLiteral("S"));
      builder.incubatedBy(startup, incubator);
      builder.phase(startup, Phase::investigation, QDate(2015, 1, 1));
      builder.phase(startup, k < 100 ? Phase::investigationStopped : Phase::transferred, QDate(2016, 1, 1));
    }
  }
  const auto world = builder.build(QDate(2026, 8, 20));
  const auto scene = sceneOf(world->portfolio, QDate(2020, 1, 1), page(1100, 800));
  int bars = 0;
  for (const Zone& zone : scene.zones()) {
    if (zone.kind == Zone::Kind::success) {
      EXPECT_TRUE(zone.barOnly);
      EXPECT_TRUE(scene.successPanel().contains(zone.frame));
      ++bars;
    } else if (zone.kind == Zone::Kind::stoppedEarly) {
      EXPECT_EQ(zone.count, 6000);
      for (const auto& item : zone.items) EXPECT_TRUE(scene.stoppedPanel().contains(item.centre));
    }
  }
  EXPECT_EQ(bars + scene.groupsNotShown(), 60);
}

TEST(NetworkScene, KindsOfStopsStandApart) {
  WorldBuilder builder;
  const auto incubator = builder.incubator(QStringLiteral("I"));
  std::vector<StopKinds::Stop> stops;
  std::vector<Portfolio::Row> rows;
  const QDate day(2016, 1, 1);
  // Many after investigation, few of the others: none is squeezed out.
  for (int i = 0; i < 200; ++i) {
    const auto startup = rows.emplace_back(builder.startup(QStringLiteral("S")));
    builder.incubatedBy(startup, incubator);
    builder.phase(startup, Phase::investigation, QDate(2015, 1, 1));
    builder.phase(startup, i < 190 ? Phase::investigationStopped : Phase::stopped, day);
  }
  const auto world = builder.build(QDate(2026, 8, 20));
  for (size_t i = 190; i < 198; ++i)
    stops.push_back({world->portfolio.startups[rows[i]].id, day, i < 193 ? StopKind::closed : StopKind::methodAbandoned});
  ui::NetworkScene scene;
  scene.arrange(analysis::networkMapAt(world->portfolio, QDate(2020, 1, 1), {}, StopKinds(stops)),
                analysis::NetworkLayout(world->portfolio), page(1100, 800));
  std::map<Zone::Kind, int> counts;
  std::vector<QRectF> frames;
  for (const Zone& zone : scene.zones()) {
    if (!zone.isStopped()) continue;
    counts[zone.kind] = zone.count;
    EXPECT_TRUE(scene.stoppedPanel().contains(zone.frame));
    EXPECT_GE(zone.label.width(), 150) << "its words have room";
    for (const QRectF& other : frames) EXPECT_FALSE(zone.frame.intersects(other));
    frames.push_back(zone.frame);
    for (const auto& item : zone.items) EXPECT_EQ(item.stop == StopKind::closed, zone.kind == Zone::Kind::closed);
  }
  EXPECT_EQ(
      counts,
      (std::map<Zone::Kind, int>{
          {Zone::Kind::stoppedEarly, 190}, {Zone::Kind::closed, 3}, {Zone::Kind::abandoned, 5}, {Zone::Kind::stoppedLater, 2}}));
}

TEST(NetworkScene, TheStoppedAreNamedWhereAllOfThemHaveRoom) {
  // As in the sample: four closed, five without the method.
  WorldBuilder builder;
  const auto incubator = builder.incubator(QStringLiteral("I"));
  const QDate day(2016, 1, 1);
  std::vector<Portfolio::Row> rows;
  for (int i = 0; i < 9; ++i) {
    rows.push_back(builder.startup(QStringLiteral("S")));
    builder.incubatedBy(rows.back(), incubator);
    builder.phase(rows.back(), Phase::stopped, day);
  }
  const auto world = builder.build(QDate(2026, 8, 20));
  std::vector<StopKinds::Stop> stops;
  for (size_t i = 0; i < rows.size(); ++i)
    stops.push_back({world->portfolio.startups[rows[i]].id, day, i < 4 ? StopKind::closed : StopKind::methodAbandoned});
  ui::NetworkScene scene;
  scene.arrange(analysis::networkMapAt(world->portfolio, QDate(2020, 1, 1), {}, StopKinds(stops)),
                analysis::NetworkLayout(world->portfolio), page(940, 680));
  int named = 0;
  for (const Zone& zone : scene.zones()) {
    for (const auto& item : zone.items) {
      if (!zone.isStopped()) continue;
      named += item.line.isEmpty() ? 0 : 1;
      EXPECT_TRUE(scene.stoppedPanel().contains(item.line));
    }
  }
  EXPECT_EQ(named, 9);
}

}  // namespace
}  // namespace eclosion::test
