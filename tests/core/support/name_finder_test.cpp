// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/name_finder.h"

#include <gtest/gtest.h>

namespace eclosion {
namespace {

QString q(const char* text) { return QString::fromUtf8(text); }

TEST(NameFinderTest, findsANameHoweverItIsWritten) {
  const NameFinder finder({q("Zoé Quéméneur-Test")});
  for (const char* text :
       {"Zoé Quéméneur-Test", "zoe quemeneur test", "QUEMENEUR-TEST, Zoe", "mail to zoe.quemeneur.test@gouv.fr, please",
        "(Zoe\u0301 Que\u0301me\u0301neur\u2011Test)", "a\nzoe_quemeneur_test\nb"}) {
    EXPECT_TRUE(finder.isIn(q(text))) << text;
    EXPECT_TRUE(finder.isIn(QByteArrayView(text))) << text;
    EXPECT_TRUE(finder.isSureIn(q(text))) << text;
    EXPECT_FALSE(finder.isIn(finder.without(q(text)))) << text << " → " << finder.without(q(text)).toStdString();
  }
  for (const char* text : {"", "Zoé", "Quéméneur-Test", "Zoé Quéméneur", "Zoéa Quéméneur-Test", "Zoé Quéméneur-Tests"})
    EXPECT_FALSE(finder.isIn(q(text))) << text;
}

TEST(NameFinderTest, leavesTheRestOfTheTextAsItStands) {
  const NameFinder finder({q("Zoé Quéméneur"), q("Al")});
  EXPECT_EQ(finder.without(q("Suivi par Zoe\u0301 QUÉMÉNEUR, depuis mars — zoé, al & Alan 🦊")),
            q("Suivi par […], depuis mars — zoé, […] & Alan 🦊"));
  EXPECT_EQ(finder.without(q("Nobody")), q("Nobody"));
  EXPECT_EQ(finder.without(q("Al")), q("[…]"));
}

TEST(NameFinderTest, tellsANameOfOneWordApart) {
  const NameFinder finder({q("Paul")});
  EXPECT_TRUE(finder.isIn(q("for Paul")));
  EXPECT_FALSE(finder.isSureIn(q("for Paul")));
}

TEST(NameFinderTest, ofNobodyFindsNothing) {
  EXPECT_TRUE(NameFinder({q(" - ")}).isEmpty());
  EXPECT_FALSE(NameFinder({}).isIn(q("a b")));
}

}  // namespace
}  // namespace eclosion
