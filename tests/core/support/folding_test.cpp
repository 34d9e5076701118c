// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/folding.h"

#include <gtest/gtest.h>

#include <QString>

namespace eclosion {
namespace {

std::string fold(const char* utf8) { return folded(QString::fromUtf8(utf8)); }

TEST(Folding, LeavesOutCaseAndAccents) {
  EXPECT_EQ(fold("Pépinière SOCIALE"), "pepiniere sociale");
  EXPECT_EQ(fold("ÅNGSTRÖM ñandú Łódź"), "angstrom nandu lodz");
  EXPECT_EQ(fold("e\u0301cole"), "ecole");  // a letter and its accent apart
  EXPECT_EQ(fold("İstanbul ısı"), "istanbul isi");
}

TEST(Folding, WritesJoinedLettersAsTwo) {
  EXPECT_EQ(fold("Cœur, ŒUVRE"), "coeur oeuvre");
  EXPECT_EQ(fold("Straße STRASSE"), "strasse strasse");
  EXPECT_EQ(fold("ﬁche"), "fiche");
}

TEST(Folding, MakesOneSpaceOfWhatSeparatesWords) {
  EXPECT_EQ(fold("  L’École — d'été  "), "l ecole d ete");
  EXPECT_EQ(fold("beta.gouv\u00A0fr"), "beta gouv fr");
  EXPECT_EQ(fold("Mon\tNom\nLong"), "mon nom long");
  EXPECT_EQ(fold("…!?"), "");
}

TEST(Folding, KeepsOtherScriptsAndSigns) {
  EXPECT_EQ(fold("مرحبا"), "مرحبا");
  EXPECT_EQ(fold("Rocket 🚀"), "rocket 🚀");
  EXPECT_EQ(fold("C++ 1000€"), "c++ 1000€");
}

TEST(Folding, IsTheSameFromBytes) {
  for (const char* name : {"Pépinière", "plain words", "Œuvre d’art", "🚀 Fusée", "مدرسة", ""}) {
    std::string out = "x";
    foldInto(name, out);
    EXPECT_EQ(out, "x" + fold(name));
  }
}

TEST(Folding, TellsWhereEachByteCameFrom) {
  const QString text = QStringLiteral("L’Œuvre 🚀 été");
  const FoldedText result = foldedWithOrigins(text);
  ASSERT_EQ(result.text, "l oeuvre 🚀 ete");
  ASSERT_EQ(result.origins.size(), result.text.size());
  EXPECT_EQ(result.origins[result.text.find("oe")], 2);
  EXPECT_EQ(result.origins[result.text.find("oe") + 1], 2);
  EXPECT_EQ(result.origins[result.text.find("ete")], text.indexOf(QStringLiteral("été")));
  EXPECT_EQ(result.origins[result.text.find("🚀")], text.indexOf(QStringLiteral("🚀")));
}

}  // namespace
}  // namespace eclosion
