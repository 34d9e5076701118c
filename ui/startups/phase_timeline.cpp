// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startups/phase_timeline.h"

#include <QFontMetricsF>
#include <algorithm>

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {

void paintPhaseTimeline(QPainter& painter, const QRectF& box, const Portfolio& portfolio, Portfolio::Row startup,
                        const QDate& asOf) {
  const auto history = portfolio.historyOf(startup);
  if (history.empty()) return;
  const Tokens& t = tokens();
  const QDate from = history.front().start;
  const QDate last = history.back().start;
  // An exit goes on for ever; a year of it is enough to see it.
  QDate to = std::max(last.addDays(90), inProgramme(history.back().phase) ? asOf : std::min(asOf, last.addYears(1)));
  if (from.daysTo(to) < 120) to = from.addDays(120);
  const double days = static_cast<double>(from.daysTo(to));
  const auto x = [&](const QDate& date) {
    return box.left() + std::clamp(static_cast<double>(from.daysTo(date)) / days, 0.0, 1.0) * box.width();
  };
  painter.setRenderHint(QPainter::Antialiasing);
  const double height = px(12);
  const double top = box.top() + px(2);
  for (size_t i = 0; i < history.size(); ++i) {
    const QDate end = i + 1 < history.size() ? QDate(history[i + 1].start) : to;
    const double left = x(history[i].start);
    const double width = std::max(2.0, x(end) - left - 1);
    const bool later = history[i].start > asOf;
    const QColor colour = t.phase(history[i].phase);
    // An exit is a state, not work: a thinner line.
    const bool exit = !inProgramme(history[i].phase);
    painter.setPen(Qt::NoPen);
    painter.setBrush(withAlpha(colour, later ? 0.35 : 1));
    const QRectF bar(left, exit ? top + height / 2 - px(2) : top, width, exit ? px(4) : height);
    painter.drawRoundedRect(bar, 2, 2);
  }
  if (asOf > from && asOf < to) {
    const QLineF mark(x(asOf), box.top() + 1, x(asOf), top + height + 2);
    painter.setPen(QPen(t.panel, 5));
    painter.drawLine(mark);
    painter.setPen(QPen(t.acctx, 2));
    painter.drawLine(mark);
  }
  const QFont& font = Theme::instance().font(TextStep::meta);
  const QFontMetricsF metrics(font);
  painter.setFont(font);
  painter.setPen(t.tx3);
  const double room = metrics.horizontalAdvance(QStringLiteral("2026")) + px(10);
  double free = box.left();
  for (int year = from.year() + 1; year <= to.year(); ++year) {
    const double at = x(QDate(year, 1, 1));
    painter.drawLine(QPointF(at, top + height + 2), QPointF(at, top + height + px(5)));
    if (at < free || at + room - px(10) > box.right()) continue;
    painter.drawText(QPointF(at + 2, box.bottom() - metrics.descent() - 1), QString::number(year));
    free = at + room;
  }
}

}  // namespace eclosion::ui
