// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/card_facts.h"
#include "ui/shell/services.h"

namespace eclosion::ui {

// The parts of a startup's story below its phases, as rich text: next date, sponsors, names, events, links, what the
// import noticed. Everything that comes from the file is escaped; links are web addresses only.
[[nodiscard]] QString storyHtml(const StartupStory& story, const QStringList& sponsors, const CardFacts& facts,
                                const QDate& asOf);

}  // namespace eclosion::ui
