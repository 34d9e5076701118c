// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/deck_plan.h"

// The slides of a deck by what they show, before title, notes and source that a person or the deck gives them.
namespace eclosion::publish {

[[nodiscard]] DeckSlide figuresSlide(const PublishSources& sources);
// Of a startup on the day: how long it has been in its phase, its team, its money as far as there is any.
[[nodiscard]] std::vector<SlideFigure> startupFigures(const PublishSources& sources, const StartupId& startup);
[[nodiscard]] DeckSlide startupSlide(const PublishSources& sources, const StartupId& startup);
// The first of an agenda: who attends, the order of the day.
[[nodiscard]] std::vector<DeckSlide> agendaSlides(const PublishSources& sources, const CommitteeSession& session);

// register, funding, decisions; nothing for another word.
[[nodiscard]] std::optional<DeckSlide> tableSlide(const PublishSources& sources, const QString& subject);

// The first session on the day or after it; nullptr: none.
[[nodiscard]] const CommitteeSession* nextSession(const PublishSources& sources);

// The blocks of a paper as parts of a slide.
[[nodiscard]] std::vector<SlidePart> partsOf(const std::vector<PaperBlock>& blocks);

// A slide whose one part is a long table as several, each with its header; others as they are.
[[nodiscard]] std::vector<DeckSlide> inPages(DeckSlide slide);

}  // namespace eclosion::publish
