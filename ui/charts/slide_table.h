// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/paper.h"

class QPainter;
class QRectF;

namespace eclosion::ui {

// A table in a box of a slide or a sheet: words wrap in their cells, in the largest size that fits; a long list of names with
// a figure stands in two halves. What has no room all the same is counted in the last line.
void paintTable(QPainter& painter, const publish::PaperTable& table, const QRectF& box);

}  // namespace eclosion::ui
