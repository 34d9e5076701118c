// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publication.h"
#include "core/publish/deck_plan.h"

namespace eclosion::app {

// Writes a deck by the ending of its name: .pptx or .pdf. `master`: for .pptx alone. Errors: usage, for another ending;
// cancelled, with nothing written; those of the writers.
[[nodiscard]] Result<void> writeDeck(const publish::DeckDocument& deck, const QString& path, const QString& master,
                                     const publish::DeckProgress& progress);

// Refuses to write a result in the place of what it is made from.
[[nodiscard]] Result<void> isElsewhere(const QString& out, const QString& portfolio);

}  // namespace eclosion::app
