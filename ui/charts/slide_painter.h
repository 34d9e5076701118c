// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>

#include "core/publish/deck.h"

class QPainter;

namespace eclosion::ui {

// 16:9, in CSS pixels.
inline constexpr QSizeF slideSize{1280, 720};
// The pixels a slide or a sheet is laid out in: as wide as a slide, as high as the paper asks.
[[nodiscard]] QSizeF paperSize(publish::DeckPaper paper);

// A slide of a deck as its PDF shows it, in light colours; the painter's unit is the pixel of paperSize(). Numbers are written in
// the language that stands (support/language.h).
void paintSlide(QPainter& painter, const publish::DeckDocument& deck, size_t slide);

}  // namespace eclosion::ui
