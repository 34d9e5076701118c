// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <vector>

#include "core/publish/deck.h"

// Where the parts of a slide stand, for all writers.
namespace eclosion::publish {

// A box a part, in their order. One fills the box; figures are a row over its whole width, above all else; of three others the
// picture that comes first stands beside the other two; else two stand side by side and more share the box two by two.
[[nodiscard]] std::vector<QRectF> partBoxes(const DeckSlide& slide, const QRectF& box, double gap);

// How many figures stand beside each other in a box of their own.
[[nodiscard]] int figureColumns(int figures, const QSizeF& box);

// The letters of the longest cell below the header of each column in which none is long; 0 for the others.
[[nodiscard]] std::vector<qsizetype> shortColumns(const PaperTable& table);
// With no-break spaces in those columns: a date or an amount stands in one line however narrow a table is.
[[nodiscard]] PaperTable withShortCellsWhole(PaperTable table);

}  // namespace eclosion::publish
