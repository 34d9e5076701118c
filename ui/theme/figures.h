// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QGlyphRun>

#include "ui/theme/theme.h"

// Figures that stand below each other, in the interface's own face. Its digits differ in width; fonts have others for columns,
// which Qt 6.4 cannot ask for. So drawLine() and advanceOf() give every digit the width of the widest where the font is one of
// these.
namespace eclosion::ui {

[[nodiscard]] QFont columnFigures(TextStep step);
[[nodiscard]] bool areColumnFigures(const QFont& font);

// A text in such a font, letter by letter from 0 on the base line; empty where the face lacks one of its letters.
struct FigureLine {
  QGlyphRun glyphs;
  double width = 0;
};
[[nodiscard]] FigureLine figureLine(const QFont& font, const QString& text);

}  // namespace eclosion::ui
