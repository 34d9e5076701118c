// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <functional>

namespace eclosion::publish {

struct Chart;

// A chart drawn for a page by someone who can paint; empty: it is not drawn.
using ChartSvg = std::function<QByteArray(const Chart&)>;

// A picture as it stands in a page of many: without the prologue of a file, its ids its own, as wide as its place. Hidden from
// who hears the page: what holds it says its words.
[[nodiscard]] QString inlineSvg(const QByteArray& svg, int number);

}  // namespace eclosion::publish
