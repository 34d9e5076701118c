// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>
#include <QStringList>

namespace eclosion::ui {

// A text broken between its words into lines of a width, `most` at the most: the last one has all that is left, and may be too
// long.
[[nodiscard]] QStringList wrappedLines(const QFont& font, const QString& text, int room, int most);

// The least width in which a text stands in two lines.
[[nodiscard]] int widthInTwoLines(const QFont& font, const QString& text);

// Lines one below the other, in the middle of the height; each is elided where it is too long.
void drawLines(QPainter& painter, const QRect& rect, const QStringList& lines, int lineHeight,
               Qt::Alignment alignment = Qt::AlignLeft);

}  // namespace eclosion::ui
