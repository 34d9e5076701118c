// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/history_painter.h"

#include <algorithm>
#include <numeric>

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {

int highestOf(const std::vector<ProgrammeCounts>& counts) {
  int highest = 1;
  for (const auto& count : counts) highest = std::max(highest, std::accumulate(count.begin(), count.end(), 0));
  return highest;
}

void paintProgrammeHistory(QPainter& painter, const QRect& area, const std::vector<ProgrammeCounts>& counts, int highest) {
  if (counts.empty()) return;
  const double unit = static_cast<double>(area.height()) / std::max(1, highest);
  const double part = static_cast<double>(area.width()) / static_cast<double>(counts.size());
  const Tokens& t = tokens();
  painter.setRenderHint(QPainter::Antialiasing);
  constexpr std::array order{Phase::unrecorded, Phase::investigation, Phase::construction, Phase::acceleration,
                             Phase::consolidation};
  for (size_t layer = 0; layer < order.size(); ++layer) {
    // Each is drawn with all below it.
    QPolygonF outline;
    outline << QPointF(area.left(), area.bottom() + 1);
    bool any = false;
    for (size_t i = 0; i < counts.size(); ++i) {
      int sum = 0;
      for (size_t below = layer; below < order.size(); ++below) sum += counts[i][static_cast<size_t>(order[below])];
      any = any || counts[i][static_cast<size_t>(order[layer])] > 0;
      outline << QPointF(area.left() + (static_cast<double>(i) + 0.5) * part, area.bottom() + 1 - sum * unit);
    }
    outline << QPointF(area.right() + 1, area.bottom() + 1);
    if (!any) continue;
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.panel);
    painter.drawPolygon(outline);
    painter.setBrush(withAlpha(t.phase(order[layer]), 0.82));
    painter.drawPolygon(outline);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.panel, 1));
    painter.drawPolyline(outline.sliced(1, outline.size() - 2));
  }
}

}  // namespace eclosion::ui
