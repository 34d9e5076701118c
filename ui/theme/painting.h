// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QRectF>
#include <QString>

namespace eclosion::ui {

// Small drawing habits shared by everything that paints itself.

// The keyboard focus of the design: a ring of 2 px, 2 px outside `shape`, whose own corners have `radius`.
void drawFocusRing(QPainter& painter, const QRectF& shape, double radius);

// A filled rounded box with a border drawn inside it.
void drawBox(QPainter& painter, const QRectF& box, double radius, const QColor& fill, const QColor& border, double width = 1);

// One line of text in `rect`, elided on the right where it does not fit. Returns the width it took.
int drawLine(QPainter& painter, const QRect& rect, const QString& text, Qt::Alignment alignment = Qt::AlignLeft);

// What QFontMetrics says of a text, asked once: layouts ask again and again.
[[nodiscard]] int advanceOf(const QFont& font, const QString& text);

// How wide drawLine() draws a text that has all the room it wants.
[[nodiscard]] int lineWidth(const QPainter& painter, const QString& text);

// A colour moved 6 % towards black (light theme) or white (dark): the pressed state.
[[nodiscard]] QColor pressedColour(const QColor& color, bool dark);

// The same colour with another opacity, 0 to 1.
[[nodiscard]] QColor withAlpha(QColor color, double alpha);

}  // namespace eclosion::ui
