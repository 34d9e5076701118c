// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>

namespace eclosion::ui {

// The sign of what was on record otherwise at another knowledge time: ≠, with the icons' stroke.
void paintDifferenceSign(QPainter& painter, const QRectF& box, const QColor& colour);

}  // namespace eclosion::ui
