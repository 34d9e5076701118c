// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

namespace eclosion::ui {

// How a column looks while cards hang over it: where they may be dropped, and where they may not. The ground lies under its
// cards, the outline over them: no card hides it.
void paintDropGround(QPainter& painter, const QRect& column, bool refused);
void paintDropOutline(QPainter& painter, const QRect& column, bool refused);
// In a folded column, which has no room for words: a sign of whether they may be dropped.
void paintDropSign(QPainter& painter, const QRect& column, bool refused);
// Over its cards: the line where they would come in, with what a drop does, or why it is refused (no refusal: empty).
void paintDropMark(QPainter& painter, const QRect& body, const QString& refusal, const QString& offer);

}  // namespace eclosion::ui
