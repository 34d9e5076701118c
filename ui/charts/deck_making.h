// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/document_export.h"

namespace eclosion::ui {

class OpenPortfolio;

// A deck of a portfolio to be exported.
struct DeckWish {
  Deck deck;
  std::vector<Slide> slides;
  QString master = {};  // of a .pptx; empty: our own
};
// Reads the portfolio, which is to outlive it, and composes the slides. By the ending of the path: .pptx or .pdf. Errors besides
// those of exportDeck(): refused, where it cannot be published; cancelled.
[[nodiscard]] DocumentExport::Making deckMaking(DeckWish wish, const QString& path, const OpenPortfolio& file);

}  // namespace eclosion::ui
