// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>

#include "core/domain/entities.h"
#include "core/publish/charts/chart_kind.h"
#include "core/publish/deck.h"

// From the slides that a portfolio keeps to what they say on a day, and the templates a deck begins with.
namespace eclosion::publish {

// What a slide shows, by Slide::kind; codes are part of the file format. Slide::subject, in that order: nothing; nothing;
// nothing; the key of a chart (options as of ChartOptions); nothing; register, funding or decisions; the id of a startup; the id
// of a session (empty: the next one); nothing.
enum class SlideKind : quint8 { cover, section, text, chart, figures, table, startup, agenda, network };
inline constexpr int slideKindCount = 9;
[[nodiscard]] QString slideKindName(SlideKind kind);

// Pictures that core has no means to paint. Empty ones leave a slide that says so.
struct DeckPictures {
  std::function<SlidePicture(const PublishSources& sources)> network = {};
};

// While a deck is made: who asks for a stop, and who is told of every slide that is done, of how many.
struct DeckProgress {
  std::stop_token stop = {};
  std::function<void(int done, int total)> told = {};
};

// The deck as it says itself from these sources, whose date and knowledge are the caller's to choose (deckMoment); in its own
// language. A long table goes on over several slides. Slides of what is no longer there say so. Stopped: as far
// as it came.
[[nodiscard]] DeckDocument composeDeck(const Deck& deck, const std::vector<Slide>& slides, const PublishSources& sources,
                                       const DeckPictures& pictures = {}, const DeckProgress& progress = {});

// Where a deck is frozen: its day and its knowledge, both null where it follows the portfolio.
struct DeckMoment {
  QDate date = {};
  std::optional<QDateTime> knownAt = {};
};
[[nodiscard]] DeckMoment deckMoment(const Deck& deck);

// What a deck begins with: a committee's (agenda, a slide a startup, decisions), a year's (every chart of
// the gallery that has something to show).
enum class DeckTemplate : quint8 { committee, annual };
[[nodiscard]] QString templateName(DeckTemplate which);
// Slides with ids and places of their own. Of a committee: the startups on the agenda of the next session, else those that are
// due.
[[nodiscard]] std::vector<Slide> templateSlides(DeckTemplate which, const DeckId& deck, const PublishSources& sources);
// A slide a chart.
[[nodiscard]] std::vector<Slide> chartSlides(const QStringList& charts, const DeckId& deck);

}  // namespace eclosion::publish

namespace eclosion {
template <>
inline constexpr auto codesOf<publish::SlideKind> =
    CodeTable<publish::slideKindCount>{QLatin1StringView("cover"),   QLatin1StringView("section"), QLatin1StringView("text"),
                                       QLatin1StringView("chart"),   QLatin1StringView("figures"), QLatin1StringView("table"),
                                       QLatin1StringView("startup"), QLatin1StringView("agenda"),  QLatin1StringView("network")};
template <>
inline constexpr auto codesOf<publish::DeckTemplate> = CodeTable<2>{QLatin1StringView("committee"), QLatin1StringView("annual")};
}  // namespace eclosion
