// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QPainter>
#include <vector>

#include "core/domain/portfolio.h"

namespace eclosion::ui {

// A history along a scale of years, up to the date; what comes later is faint. Colour is doubled by the list below it.
void paintPhaseTimeline(QPainter& painter, const QRectF& box, const Portfolio& portfolio, Portfolio::Row startup,
                        const QDate& asOf);

}  // namespace eclosion::ui
