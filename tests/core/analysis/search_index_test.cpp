// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/search_index.h"

#include <gtest/gtest.h>

#include "core/support/folding.h"
#include "tests/support/builders.h"

namespace eclosion::analysis {
namespace {

using Row = Portfolio::Row;

SearchIndex indexOf(const test::World& world) {
  SearchIndex::Builder builder(world.portfolio);
  test::listNames(world, [&](const ListedName& name) { builder.add(name); });
  return builder.take();
}

QStringList names(const SearchIndex& index, const std::vector<SearchIndex::Hit>& hits) {
  QStringList list;
  for (const auto& hit : hits) list << index.presentNameOf(hit);
  return list;
}

TEST(SearchIndex, RanksExactThenPrefixThenWordThenInside) {
  test::WorldBuilder builder;
  for (const char* name : {"Ma cartographie", "Décarto", "Carto locale", "Carto", "Le Carton"})
    builder.startup(QString::fromUtf8(name));
  const auto world = builder.build(QDate(2026, 8, 20));
  const SearchIndex index = indexOf(*world);
  const auto hits = index.find(QStringLiteral("CARTO"), 10);
  EXPECT_EQ(names(index, hits.of(NamedKind::startup)),
            (QStringList{QStringLiteral("Carto"), QStringLiteral("Carto locale"), QStringLiteral("Le Carton"),
                         QStringLiteral("Ma cartographie"), QStringLiteral("Décarto")}));
  EXPECT_EQ(hits.countOf(NamedKind::startup), 5);
  EXPECT_EQ(hits.of(NamedKind::startup)[0].match, Match::exact);
  EXPECT_EQ(hits.of(NamedKind::startup)[1].match, Match::prefix);
  EXPECT_EQ(hits.of(NamedKind::startup)[2].match, Match::wordPrefix);
  EXPECT_EQ(hits.of(NamedKind::startup)[4].match, Match::inside);
}

TEST(SearchIndex, PutsStartupsInTheProgrammeBeforeEndedOnes) {
  test::WorldBuilder builder;
  builder.startup(QStringLiteral("Port A"));
  builder.startup(QStringLiteral("Port libre"));
  builder.startup(QStringLiteral("Port"));
  const auto world = builder.build(QDate(2026, 8, 20));
  const SearchIndex index = indexOf(*world);
  const auto hits = index.find(QStringLiteral("port"), 10, [](Row row) { return row == 1; });
  EXPECT_EQ(names(index, hits.of(NamedKind::startup)),
            (QStringList{QStringLiteral("Port"), QStringLiteral("Port libre"), QStringLiteral("Port A")}));
}

TEST(SearchIndex, FindsAFormerNameOnceAndSaysSo) {
  test::WorldBuilder builder;
  const Row renamed = builder.startup(QStringLiteral("Nouveau cap"));
  builder.formerName(renamed, QStringLiteral("Vieux cap"), QDate(2020, 1, 1));
  const auto world = builder.build(QDate(2026, 8, 20));
  const SearchIndex index = indexOf(*world);
  const auto former = index.find(QStringLiteral("vieux"), 10).of(NamedKind::startup);
  ASSERT_EQ(former.size(), 1U);
  EXPECT_EQ(former[0].row, renamed);
  EXPECT_EQ(former[0].sense, ListedName::Sense::former);
  EXPECT_EQ(index.nameOf(former[0]), QStringLiteral("Vieux cap"));
  EXPECT_EQ(index.presentNameOf(former[0]), QStringLiteral("Nouveau cap"));
  const auto both = index.find(QStringLiteral("cap"), 10);
  ASSERT_EQ(both.of(NamedKind::startup).size(), 1U);
  EXPECT_EQ(both.countOf(NamedKind::startup), 1);
  EXPECT_EQ(both.of(NamedKind::startup)[0].sense, ListedName::Sense::present);
}

TEST(SearchIndex, FindsEachKindOfRecord) {
  test::WorldBuilder builder;
  const Row incubator = builder.incubator(QStringLiteral("Fabrique du Littoral"));
  const Row organisation = builder.organisation(QStringLiteral("Direction du littoral"), QStringLiteral("DLIT"));
  const Row startup = builder.startup(QStringLiteral("Littoral ouvert"));
  const Row member = builder.member(QStringLiteral("Ana Littoral"));
  const auto world = builder.build(QDate(2026, 8, 20));
  const SearchIndex index = indexOf(*world);
  const auto hits = index.find(QStringLiteral("littoral"), 10);
  EXPECT_EQ(hits.of(NamedKind::startup).at(0).row, startup);
  EXPECT_EQ(hits.of(NamedKind::incubator).at(0).row, incubator);
  EXPECT_EQ(hits.of(NamedKind::organisation).at(0).row, organisation);
  EXPECT_EQ(hits.of(NamedKind::member).at(0).row, member);
  const auto acronym = index.find(QStringLiteral("dlit"), 10).of(NamedKind::organisation);
  ASSERT_EQ(acronym.size(), 1U);
  EXPECT_EQ(acronym[0].match, Match::exact);
  EXPECT_EQ(index.presentNameOf(acronym[0]), QStringLiteral("Direction du littoral"));
}

TEST(SearchIndex, FindsWordsInAnyOrder) {
  test::WorldBuilder builder;
  builder.member(QStringLiteral("Ana Maria Dupont"));
  builder.member(QStringLiteral("Ana Besnard"));
  const auto world = builder.build(QDate(2026, 8, 20));
  const SearchIndex index = indexOf(*world);
  const auto hits = index.find(QStringLiteral("dup ana"), 10).of(NamedKind::member);
  ASSERT_EQ(hits.size(), 1U);
  EXPECT_EQ(hits[0].match, Match::words);
  EXPECT_EQ(index.find(QStringLiteral("pont ana"), 10).of(NamedKind::member).at(0).match, Match::inside);
  EXPECT_TRUE(index.find(QStringLiteral("dupont zoe"), 10).of(NamedKind::member).empty());
}

TEST(SearchIndex, IgnoresAccentsCaseAndApostrophes) {
  test::WorldBuilder builder;
  for (const char* name : {"L’Œuvre d’Été", "Straße", "مدرسة رقمية", "🚀 Fusée"}) builder.startup(QString::fromUtf8(name));
  builder.startup(QString(300, QLatin1Char('z')) + QStringLiteral(" fin"));
  const auto world = builder.build(QDate(2026, 8, 20));
  const SearchIndex index = indexOf(*world);
  const auto first = [&](const char* typed) {
    const auto hits = index.find(QString::fromUtf8(typed), 10).of(NamedKind::startup);
    return hits.size() == 1 ? static_cast<int>(hits[0].row) : -1;
  };
  EXPECT_EQ(first("l'oeuvre d'ete"), 0);
  EXPECT_EQ(first("ŒUVRE"), 0);
  EXPECT_EQ(first("strasse"), 1);
  EXPECT_EQ(first("رقمية"), 2);
  EXPECT_EQ(first("🚀"), 3);
  EXPECT_EQ(first("zzz"), 4);
  EXPECT_EQ(first("fin"), 4);
}

TEST(SearchIndex, ALetterAloneBeginsAWord) {
  test::WorldBuilder builder;
  builder.startup(QStringLiteral("Abri"));
  builder.startup(QStringLiteral("Mobi"));
  builder.startup(QStringLiteral("Le Bac"));
  const auto world = builder.build(QDate(2026, 8, 20));
  const SearchIndex index = indexOf(*world);
  EXPECT_EQ(names(index, index.find(QStringLiteral("b"), 10).of(NamedKind::startup)), QStringList{QStringLiteral("Le Bac")});
}

TEST(SearchIndex, NothingTypedOrNamedFindsNothing) {
  test::WorldBuilder builder;
  builder.startup(QString());
  builder.startup(QStringLiteral("…"));
  const auto world = builder.build(QDate(2026, 8, 20));
  const SearchIndex index = indexOf(*world);
  EXPECT_EQ(index.size(), 0U);
  EXPECT_TRUE(index.find(QStringLiteral("a"), 10).of(NamedKind::startup).empty());
  EXPECT_TRUE(indexOf(*test::inventedWorld()).find(QStringLiteral(" ’ "), 10).of(NamedKind::startup).empty());
}

// Whatever is typed, the same records as looking at each name by itself.
TEST(SearchIndex, AgreesWithLookingAtEachName) {
  const auto world = test::inventedWorld(200, 11);
  const SearchIndex index = indexOf(*world);
  for (const char* typed : {"a", "lo", "oca", "mon p", "projet mon", "santé", "ab s", "x", "de", "e t"}) {
    const std::string phrase = folded(QString::fromUtf8(typed));
    const QStringList words = QString::fromStdString(phrase).split(QLatin1Char(' '));
    int expected = 0;
    for (const auto& startup : world->portfolio.startups) {
      const QString name = QLatin1Char(' ') + QString::fromStdString(folded(world->text.names.value(startup.id)));
      expected += std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return name.contains(word.size() == 1 ? QLatin1Char(' ') + word : word);
      });
    }
    EXPECT_EQ(index.find(QString::fromUtf8(typed), 5).countOf(NamedKind::startup), expected) << typed;
  }
}

TEST(SearchIndex, KeepsTheBestOfMany) {
  const auto world = test::inventedWorld(500, 3);
  const SearchIndex index = indexOf(*world);
  const auto all = index.find(QStringLiteral("e"), 5000).of(NamedKind::member);
  const auto few = index.find(QStringLiteral("e"), 7).of(NamedKind::member);
  ASSERT_EQ(few.size(), 7U);
  for (size_t i = 0; i < few.size(); ++i) EXPECT_EQ(few[i].order, all[i].order);
}

}  // namespace
}  // namespace eclosion::analysis
