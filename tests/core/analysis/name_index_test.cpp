// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/name_index.h"

#include <gtest/gtest.h>

#include "core/support/folding.h"

namespace eclosion::analysis {
namespace {

using Row = Portfolio::Row;

NameIndex indexOf(const std::vector<std::pair<Row, const char*>>& names, size_t rows) {
  NameIndex::Builder builder(rows);
  for (const auto& [row, name] : names) builder.add(row, name);
  return builder.take();
}

std::vector<Row> found(const NameIndex& index, const char* typed, size_t rows) {
  std::vector<char> marks(rows);
  index.mark(folded(QString::fromUtf8(typed)), marks);
  std::vector<Row> result;
  for (Row row = 0; row < rows; ++row) {
    if (marks[row]) result.push_back(row);
  }
  return result;
}

TEST(NameIndex, everyWordCountsWhateverItsCaseAndAccents) {
  const auto index =
      indexOf({{0, "Élodie Martin"}, {1, "Martin Durand"}, {2, "Éléa d’Anjou"}, {4, "Zoé"}, {4, "Zoé-Martine"}}, 5);
  const std::vector<std::pair<const char*, std::vector<Row>>> cases{
      {"martin", {0, 1, 4}},
      {"EL", {0, 2}},
      {"elod mar", {0}},
      {"durand martin", {1}},
      {"anjou", {2}},
      {"nobody", {}},
      {"e", {0, 2, 4}},
      {"Z", {4}},
      {"k", {}},

      {"", {}},
      {" ", {}},
      {"tin mar", {0, 1, 4}},
      {"martin d", {0, 1}},
  };
  for (const auto& [typed, rows] : cases) EXPECT_EQ(found(index, typed, 5), rows) << typed;
}

TEST(NameIndex, ranksFollowTheAlphabetOfPeople) {
  const auto index = indexOf({{0, "Zoé"}, {1, "élan"}, {2, "Edgar"}, {3, "Émile"}}, 5);
  EXPECT_LT(index.rankOf(2), index.rankOf(1));
  EXPECT_LT(index.rankOf(1), index.rankOf(3));
  EXPECT_LT(index.rankOf(3), index.rankOf(0));
  EXPECT_EQ(index.rankOf(4), NameIndex::noRank);
  EXPECT_EQ(index.rankOf(99), NameIndex::noRank);
  EXPECT_TRUE(index.startsWith(3, "emi"));
  EXPECT_FALSE(index.startsWith(3, "mil"));
  EXPECT_FALSE(index.startsWith(4, "a"));
}

TEST(NameIndex, rowsMayMove) {
  const auto index = indexOf({{0, "Zoé"}, {1, "Élan"}, {2, "Edgar"}}, 3);
  const auto moved = index.moved({Portfolio::none, 0, 2}, 4);
  EXPECT_EQ(found(moved, "zoe", 4), std::vector<Row>{});
  EXPECT_EQ(found(moved, "elan", 4), std::vector<Row>{0});
  EXPECT_EQ(found(moved, "edgar", 4), std::vector<Row>{2});
  EXPECT_EQ(found(moved, "e", 4), (std::vector<Row>{0, 2})) << "a letter alone";
  EXPECT_LT(moved.rankOf(2), moved.rankOf(0));
  EXPECT_EQ(moved.rankOf(1), NameIndex::noRank);
}

TEST(NameIndex, nothingIsFoundInNothing) {
  std::vector<char> marks(2);
  NameIndex().mark("a", marks);
  EXPECT_EQ(marks, std::vector<char>(2));
}

TEST(NameIndex, twinsAreTheSameWordsInWhateverOrder) {
  const char* names[] = {"Ana Arnoux", "Béa Bard", "ARNOUX Ana", "Bea  Bard", "Cléo", "", "Ana Arnoux-Bard"};
  NameIndex::Builder builder(std::size(names));
  for (size_t i = 0; i < std::size(names); ++i) builder.add(static_cast<NameIndex::Row>(i), QByteArrayView(names[i]));
  builder.add(4, "Ana Arnoux");  // another name of one that has a first one
  const std::vector<std::vector<NameIndex::Row>> expected{{0, 2}, {1, 3}};
  EXPECT_EQ(builder.take().twins(), expected);
}

}  // namespace
}  // namespace eclosion::analysis
