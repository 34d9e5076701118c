// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include "core/edits/edit.h"

// What a person does to decks of slides. Names, titles, texts, notes and options are fields as others are (setFields); a deck
// goes with its slides, and a slide by itself, by removeRecord.
namespace eclosion::edits {

// A new deck with its slides in the order given, whatever they say of deck and place. Errors: refused, for a deck without a name.
[[nodiscard]] Edit createDeck(Deck deck, std::vector<Slide> slides = {});

// Puts slides, with ids of their own, before the one at `place`; at the end where there are not so many.
[[nodiscard]] Edit addSlides(const DeckId& deck, std::vector<Slide> slides, size_t place = SIZE_MAX);
[[nodiscard]] Edit moveSlide(const SlideId& slide, size_t place);
// Those of a template, say, in the place of all there are.
[[nodiscard]] Edit replaceSlides(const DeckId& deck, std::vector<Slide> slides);

// From then on the deck says what was true on the day, as known at the moment; a null moment: as known now.
[[nodiscard]] Edit freezeDeck(const DeckId& deck, const QDate& day, const QDateTime& knownAt = {});
// It follows the portfolio again.
[[nodiscard]] Edit unfreezeDeck(const DeckId& deck);

}  // namespace eclosion::edits
