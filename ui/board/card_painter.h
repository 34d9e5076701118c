// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QRect>

#include "ui/models/card_facts.h"
#include "ui/models/startup_text.h"

namespace eclosion::ui {

struct CardState {
  bool hovered = false;
  bool selected = false;
  bool focused = false;  // by keyboard
  bool differs = false;  // from what is known now
};

// A startup's card as the design draws it; `rect` is the card itself, a focus ring goes 4 px around it.
void paintCard(QPainter& painter, const QRect& rect, const StartupText& text, const CardFacts& facts,
               const PhaseQuartiles& quartiles, const QDate& asOf, CardState state);

// The bar of the time in a phase, with ticks at the median and the third quartile where they are reached. Always
// neutral: the time spent in a phase does not predict a stop.
void paintTimeBar(QPainter& painter, const QRect& rect, int days, const PhaseQuartiles& quartiles);

}  // namespace eclosion::ui
