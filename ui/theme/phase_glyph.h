// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QRectF>

#include "core/domain/codes.h"

namespace eclosion::ui {

// The sign of a phase or an outcome, so that colour never speaks alone: dashed ring with a dot, half pie, three
// quarters, disc; disc with a check, ring with an arrow, ring with a cross. Drawn for a box of 14 px, scales to `box`.
void paintPhaseGlyph(QPainter& painter, const QRectF& box, Phase phase);

}  // namespace eclosion::ui
