// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/deck_edits.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "core/edits/lookup.h"
#include "core/edits/record_rules.h"
#include "core/support/list_place.h"

namespace eclosion::edits {
namespace {

struct DeckEdits {
  Q_DECLARE_TR_FUNCTIONS(eclosion::edits::DeckEdits)
};

Result<std::vector<Slide>> slidesOf(const Records& records, const DeckId& deck) {
  auto slides = records.where<Slide>("deck_id", deck.uuid());
  if (slides)
    std::stable_sort(slides->begin(), slides->end(), [](const auto& a, const auto& b) { return a.position < b.position; });
  return slides;
}

// The slides in their new order: those that are new, or stand elsewhere than on record, are put.
void order(Plan& plan, const DeckId& deck, std::vector<Slide> wanted, const std::vector<Slide>& before) {
  for (size_t i = 0; i < wanted.size(); ++i) {
    wanted[i].deck = deck;
    wanted[i].position = placeInList(i);
    if (std::find(before.begin(), before.end(), wanted[i]) == before.end()) plan.puts.emplace_back(std::move(wanted[i]));
  }
}

QString countText(size_t slides) { return DeckEdits::tr("%n slide(s)", nullptr, static_cast<int>(slides)); }

Edit setMoment(const DeckId& id, const QDate& day, const QString& knownAt) {
  return [=](const Records& records) -> Result<Plan> {
    auto deck = require<Deck>(records, id);
    if (!deck) return Failure(deck.error());
    ECLOSION_TRY(isPlausible(day));
    Deck changed = *deck;
    changed.asOf = day;
    changed.knownAt = knownAt;
    if (changed == *deck) return Plan{};
    const QString words = day.isNull() ? DeckEdits::tr("Let %1 follow the portfolio", "a deck").arg(deck->name)
                                       : DeckEdits::tr("Freeze %1 on %2", "a deck, a day")
                                             .arg(deck->name, QLocale().toString(day, QStringLiteral("d MMM yyyy")));
    Plan plan{.words = words};
    plan.puts.emplace_back(std::move(changed));
    return plan;
  };
}

}  // namespace

Edit createDeck(Deck deck, std::vector<Slide> slides) {
  return [deck = std::move(deck), slides = std::move(slides)](const Records& records) -> Result<Plan> {
    Deck made = deck;
    made.name = made.name.trimmed();
    if (made.name.isEmpty()) return failure(ErrorKind::refused, DeckEdits::tr("Give the deck a name."));
    ECLOSION_TRY(checkRecord(records, made));
    Plan plan{.words = DeckEdits::tr("Make the deck %1").arg(made.name)};
    plan.puts.emplace_back(made);
    order(plan, made.id, slides, {});
    return plan;
  };
}

Edit addSlides(const DeckId& id, std::vector<Slide> slides, size_t place) {
  return [id, slides = std::move(slides), place](const Records& records) -> Result<Plan> {
    const auto deck = require<Deck>(records, id);
    if (!deck) return Failure(deck.error());
    const auto before = slidesOf(records, id);
    if (!before) return Failure(before.error());
    if (slides.empty()) return Plan{};
    std::vector<Slide> all = *before;
    all.insert(all.begin() + static_cast<std::ptrdiff_t>(std::min(place, all.size())), slides.begin(), slides.end());
    Plan plan{.words = DeckEdits::tr("Add %1 to %2", "“3 slides”, a deck").arg(countText(slides.size()), deck->name)};
    order(plan, id, std::move(all), *before);
    return plan;
  };
}

Edit moveSlide(const SlideId& id, size_t place) {
  return [id, place](const Records& records) -> Result<Plan> {
    const auto slide = require<Slide>(records, id);
    if (!slide) return Failure(slide.error());
    const auto deck = require<Deck>(records, slide->deck);
    if (!deck) return Failure(deck.error());
    const auto before = slidesOf(records, slide->deck);
    if (!before) return Failure(before.error());
    std::vector<Slide> all = *before;
    std::erase_if(all, [&](const Slide& one) { return one.id == id; });
    all.insert(all.begin() + static_cast<std::ptrdiff_t>(std::min(place, all.size())), *slide);
    Plan plan{.words = DeckEdits::tr("Move a slide of %1", "a deck").arg(deck->name)};
    order(plan, deck->id, std::move(all), *before);
    return plan.puts.empty() ? Plan{} : plan;
  };
}

Edit replaceSlides(const DeckId& id, std::vector<Slide> slides) {
  return [id, slides = std::move(slides)](const Records& records) -> Result<Plan> {
    const auto deck = require<Deck>(records, id);
    if (!deck) return Failure(deck.error());
    const auto before = slidesOf(records, id);
    if (!before) return Failure(before.error());
    Plan plan{.words = DeckEdits::tr("Fill %1 with %2", "a deck, “3 slides”").arg(deck->name, countText(slides.size()))};
    order(plan, id, slides, *before);
    for (const Slide& old : *before) {
      if (std::none_of(slides.begin(), slides.end(), [&](const Slide& one) { return one.id == old.id; }))
        plan.removals.push_back(refTo(old));
    }
    return plan.isEmpty() ? Plan{} : plan;
  };
}

Edit freezeDeck(const DeckId& deck, const QDate& day, const QDateTime& knownAt) {
  return setMoment(deck, day, knownAt.isValid() ? knownAt.toUTC().toString(Qt::ISODate) : QString());
}

Edit unfreezeDeck(const DeckId& deck) { return setMoment(deck, {}, {}); }

}  // namespace eclosion::edits
