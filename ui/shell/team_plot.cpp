// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/team_plot.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

#include "ui/models/formats.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr int designHeight = 92;
constexpr int axis = 16;    // for the years below
constexpr int margin = 44;  // for the numbers on the right

}  // namespace

void paintTeamSizes(QPainter& painter, const QRectF& box, const TeamReport& report) {
  const auto& sizes = report.facts.sizes;
  if (sizes.empty()) return;
  const Tokens& t = tokens();
  const QFont font = Theme::instance().font(TextStep::meta, Weight::medium);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(font);
  const QRectF plot = box.adjusted(0, px(4), -px(margin), -px(axis));
  int most = report.peers.high.value_or(1);
  for (const auto& size : sizes) most = std::max(most, size.people);
  const auto yOf = [&](double people) { return plot.bottom() - plot.height() * people / (most + 0.5); };
  const double days = std::max<double>(1, static_cast<double>(sizes.front().date.daysTo(sizes.back().date)));
  const auto xOf = [&](const QDate& date) {
    return plot.left() + plot.width() * static_cast<double>(sizes.front().date.daysTo(date)) / days;
  };
  if (report.peers.low && report.peers.high) {
    painter.fillRect(QRectF(QPointF(plot.left(), yOf(*report.peers.high)), QPointF(plot.right(), yOf(*report.peers.low))),
                     t.barbg);
    if (report.peers.median) {
      painter.setPen(QPen(t.edge, 1, Qt::DashLine));
      painter.drawLine(QPointF(plot.left(), yOf(*report.peers.median)), QPointF(plot.right(), yOf(*report.peers.median)));
    }
  }
  painter.setPen(QPen(t.line2, 1));
  painter.drawLine(plot.bottomLeft(), plot.bottomRight());
  painter.setPen(t.tx3);
  double labelled = plot.left() - 1;
  for (int year = sizes.front().date.year() + 1; year <= sizes.back().date.year(); ++year) {
    const double x = xOf(QDate(year, 1, 1));
    const QString text = QString::number(year);
    const double width = QFontMetricsF(font).horizontalAdvance(text);
    if (x < labelled || x + width > plot.right() + px(margin)) continue;
    painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + px(3)));
    painter.drawText(QPointF(x, box.bottom() - px(2)), text);
    labelled = x + width + px(10);
  }
  QPainterPath path(QPointF(xOf(sizes.front().date), yOf(sizes.front().people)));
  for (size_t i = 1; i < sizes.size(); ++i) {
    path.lineTo(xOf(sizes[i].date), yOf(sizes[i - 1].people));
    path.lineTo(xOf(sizes[i].date), yOf(sizes[i].people));
  }
  const QColor ink = t.status[static_cast<size_t>(MissionStatus::contractor)];
  painter.setPen(QPen(ink, 2));
  painter.setBrush(Qt::NoBrush);
  painter.drawPath(path);
  const QPointF end(xOf(sizes.back().date), yOf(sizes.back().people));
  painter.setPen(Qt::NoPen);
  painter.setBrush(ink);
  painter.drawEllipse(end, px(3), px(3));
  painter.setPen(t.tx);
  painter.setFont(Theme::instance().font(TextStep::meta, Weight::semibold));
  painter.drawText(QRectF(end.x() + px(8), end.y() - px(8), px(margin), px(16)), Qt::AlignLeft | Qt::AlignVCenter,
                   numberText(sizes.back().people));
  painter.restore();
}

TeamPlot::TeamPlot(QWidget* parent) : QWidget(parent) { setObjectName(QStringLiteral("teamPlot")); }

void TeamPlot::setReport(const TeamReport& report) {
  report_ = report;
  setVisible(!report.facts.sizes.empty());
  setAccessibleName(tr("Size of the team"));
  QStringList words{sizesText(report.facts)};
  if (const QString peers = peersText(report); !peers.isEmpty()) words << peers;
  setAccessibleDescription(words.join(QStringLiteral(". ")));
  setToolTip(words.join(QLatin1Char('\n')));
  update();
}

QSize TeamPlot::sizeHint() const { return {px(260), px(designHeight)}; }
QSize TeamPlot::minimumSizeHint() const { return {px(120), px(designHeight)}; }

void TeamPlot::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paintTeamSizes(painter, QRectF(rect()), report_);
}

}  // namespace eclosion::ui
