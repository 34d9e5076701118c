// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/deck_edits.h"

#include <gtest/gtest.h>

#include "core/edits/change_record.h"
#include "tests/support/edit_desk.h"

namespace eclosion::edits {
namespace {

const auto review = namedId<DeckId>(u"review");

class DeckEditsTest : public testing::Test {
 protected:
  static Slide slide(const QString& title) {
    return {.id = newId<SlideId>(), .deck = review, .kind = QStringLiteral("text"), .title = title};
  }
  static std::vector<Slide> slides(const QString& letters) {
    std::vector<Slide> made;
    for (const QChar letter : letters) made.push_back(slide(QString(letter)));
    return made;
  }
  // The titles of the deck in its order.
  [[nodiscard]] QString order() const {
    auto all = desk.all<Slide>();
    std::sort(all.begin(), all.end(), [](const Slide& a, const Slide& b) { return a.position < b.position; });
    QString letters;
    for (const Slide& one : all) letters += one.title;
    return letters;
  }
  [[nodiscard]] SlideId named(QChar letter) const {
    for (const Slide& one : desk.all<Slide>()) {
      if (one.title == letter) return one.id;
    }
    return newId<SlideId>();
  }
  void make(const QString& letters) {
    ASSERT_TRUE(desk.perform(createDeck({.id = review, .name = QStringLiteral(" Review ")}, slides(letters))));
  }
  test::EditDesk desk;
};

TEST_F(DeckEditsTest, aDeckIsMadeWithItsSlidesAndGoesWithThem) {
  make(QStringLiteral("abc"));
  EXPECT_EQ(order(), QStringLiteral("abc"));
  EXPECT_EQ(desk.find<Deck>(review)->name, QStringLiteral("Review"));
  EXPECT_EQ(desk.lastWords(), QStringLiteral("Make the deck Review"));
  for (const Slide& one : desk.all<Slide>()) EXPECT_EQ(one.deck, review);
  ASSERT_TRUE(desk.perform(removeRecord(refTo(*desk.find<Deck>(review)))));
  EXPECT_TRUE(desk.all<Slide>().empty());
}

TEST_F(DeckEditsTest, aDeckHasAName) {
  for (const char* name : {"", "  "}) {
    const auto plan = desk.plan(createDeck({.id = newId<DeckId>(), .name = QString::fromLatin1(name)}));
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().kind, ErrorKind::refused);
  }
}

TEST_F(DeckEditsTest, slidesAreAddedAtAPlace) {
  struct Case {
    const char* added;
    size_t place;
    const char* order;
  };
  make(QStringLiteral("abc"));
  for (const Case& one :
       std::vector<Case>{{"x", 0, "xabc"}, {"yz", 2, "xayzbc"}, {"e", 99, "xayzbce"}, {"f", SIZE_MAX, "xayzbcef"}}) {
    ASSERT_TRUE(desk.perform(addSlides(review, slides(QString::fromLatin1(one.added)), one.place))) << one.added;
    EXPECT_EQ(order(), QString::fromLatin1(one.order));
  }
  EXPECT_TRUE(desk.plan(addSlides(review, {}))->isEmpty());
  EXPECT_FALSE(desk.plan(addSlides(newId<DeckId>(), slides(QStringLiteral("x")))));
}

TEST_F(DeckEditsTest, slidesAreMoved) {
  struct Case {
    char16_t slide;
    size_t place;
    const char* order;
  };
  make(QStringLiteral("abcd"));
  for (const Case& one : std::vector<Case>{{u'a', 2, "bcad"}, {u'd', 0, "dbca"}, {u'd', 99, "bcad"}}) {
    ASSERT_TRUE(desk.perform(moveSlide(named(one.slide), one.place)));
    EXPECT_EQ(order(), QString::fromLatin1(one.order));
  }
  EXPECT_TRUE(desk.plan(moveSlide(named(u'b'), 0))->isEmpty()) << "it stands there";
  EXPECT_FALSE(desk.plan(moveSlide(newId<SlideId>(), 0)));
}

TEST_F(DeckEditsTest, slidesAreReplaced) {
  make(QStringLiteral("abc"));
  ASSERT_TRUE(desk.perform(replaceSlides(review, slides(QStringLiteral("xy")))));
  EXPECT_EQ(order(), QStringLiteral("xy"));
  EXPECT_TRUE(desk.plan(replaceSlides(review, desk.all<Slide>()))->removals.empty());
}

TEST_F(DeckEditsTest, aDeckIsFrozenAndThawed) {
  make(QStringLiteral("a"));
  const QDateTime known(QDate(2026, 8, 1), QTime(12, 0), Qt::UTC);
  ASSERT_TRUE(desk.perform(freezeDeck(review, QDate(2025, 12, 31), known)));
  EXPECT_EQ(desk.find<Deck>(review)->asOf, QDate(2025, 12, 31));
  EXPECT_EQ(desk.find<Deck>(review)->knownAt, QStringLiteral("2026-08-01T12:00:00Z"));
  EXPECT_TRUE(desk.plan(freezeDeck(review, QDate(2025, 12, 31), known))->isEmpty());
  EXPECT_FALSE(desk.plan(freezeDeck(review, QDate(2, 1, 1)))) << "no day a deck can be of";
  ASSERT_TRUE(desk.perform(unfreezeDeck(review)));
  EXPECT_TRUE(desk.find<Deck>(review)->asOf.isNull());
  EXPECT_TRUE(desk.find<Deck>(review)->knownAt.isEmpty());
}

}  // namespace
}  // namespace eclosion::edits
