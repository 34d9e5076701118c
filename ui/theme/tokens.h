// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <array>

#include "core/domain/codes.h"

namespace eclosion::ui {

// Every colour of the interface, by role. Painting code asks for a role and never writes a colour. Meaning per hue:
// violet, blue, green, navy are phases; plum is money; slate is people; indigo is the interface; amber and red ask for
// a look. Text pairs reach 4.5:1 (WCAG 2.1), shapes that inform 3:1; a test measures both.
struct Tokens {
  bool dark = false;
  // Surfaces, from the window up.
  QColor win, panel, sunk, raise, hover, sel;
  // Lines: decoration, border of a labelled control, border that alone says "control".
  QColor line, line2, edge;
  // Text: main, secondary, captions.
  QColor tx, tx2, tx3;
  // Primary fill (with white text on it), and links, selection, focus.
  QColor acc, acctx, onacc;
  QColor warn, warnbg, bad, badbg, ok, okbg;
  QColor barbg, bar, warnbar, badbar;
  QColor invt;    // Investigation as text
  QColor shadow;  // one line under a card; transparent in the dark
  std::array<QColor, phaseCount> phases;
  std::array<QColor, 3> routes;  // own budget, partnership, partner pays directly
  std::array<QColor, 4> status;  // unknown, civil servant, contractor, service

  [[nodiscard]] const QColor& phase(Phase value) const { return phases[static_cast<size_t>(value)]; }
};

[[nodiscard]] const Tokens& lightTokens();
[[nodiscard]] const Tokens& darkTokens();

// Eight fixed tones behind white initials, 4.6:1 or more; the same name has the same tone everywhere.
[[nodiscard]] QColor avatarTone(const QString& name);

}  // namespace eclosion::ui
