// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/card_facts.h"
#include "ui/shell/services.h"

namespace eclosion::ui {

// The parts of a startup's story below its phases, as rich text: next date, sponsors, family, names, events, links, what
// the import noticed. Everything that comes from the file is escaped; links are web addresses, and recordAddress for what is
// in the portfolio.
[[nodiscard]] QString storyHtml(const BoardModel& board, Portfolio::Row startup, const StartupStory& story,
                                const CardFacts& facts);

}  // namespace eclosion::ui
