// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/mission_strip.h"

#include <QCoreApplication>
#include <algorithm>
#include <vector>

#include "ui/models/formats.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr int barHeight = 9;
constexpr int thinHeight = 4;
constexpr double past = 0.38;

struct MissionStrip {
  Q_DECLARE_TR_FUNCTIONS(MissionStrip)
};

double xOf(const QRect& cell, const MissionScale& scale, const QDate& day) {
  return cell.left() + scale.placeOf(day) * cell.width();
}

// From the first day to the end of the last one; what has no end goes on to the edge.
QRectF spanOf(const QRect& cell, const MissionScale& scale, const Portfolio::MissionFacts& mission) {
  const double left = std::max<double>(cell.left(), xOf(cell, scale, mission.start));
  const double right =
      mission.end.isNull() ? cell.right() + 1 : std::min<double>(cell.right() + 1, xOf(cell, scale, mission.end.addDays(1)));
  return {left, 0, right - left, 0};
}

struct Lane {
  Portfolio::Row mission;
  bool beside;  // another one runs at that time
};

// The mission that speaks for the person takes the middle, then the newest that find room there; the others run below.
std::vector<Lane> lanesOf(const Portfolio& portfolio, Portfolio::Row first, Portfolio::Row end, Portfolio::Row speaking) {
  std::vector<Portfolio::Row> order;
  if (speaking >= first && speaking < end) order.push_back(speaking);
  for (Portfolio::Row row = end; row-- > first;) {
    if (row != speaking) order.push_back(row);
  }
  std::vector<Lane> lanes;
  for (const Portfolio::Row row : order) {
    const auto& mission = portfolio.missions[row];
    // One without a first day, or that ends before it starts, holds on no day.
    if (mission.start.isNull() || (mission.end.isValid() && mission.end < mission.start)) continue;
    const bool beside = std::any_of(lanes.begin(), lanes.end(), [&](const Lane& lane) {
      const auto& other = portfolio.missions[lane.mission];
      const bool before = mission.end.isValid() && mission.end < other.start;
      const bool after = other.end.isValid() && other.end < mission.start;
      return !lane.beside && !before && !after;
    });
    lanes.push_back({row, beside});
  }
  return lanes;
}

}  // namespace

void paintYears(QPainter& painter, const QRect& cell, const MissionScale& scale) {
  if (!scale.isValid()) return;
  const int years = scale.until.year() - scale.from.year();
  const int step = std::max(1, static_cast<int>(years * px(46) / std::max(1, cell.width())) + 1);
  for (int year = scale.from.year(); year<scale.until.year(); year += years> 4 ? step : 1) {
    const int x = static_cast<int>(xOf(cell, scale, QDate(year, 1, 1)));
    painter.fillRect(QRect(x, cell.top(), 1, cell.height()), tokens().line);
  }
}

void paintDay(QPainter& painter, const QRect& cell, const MissionScale& scale, const QDate& day, bool isToday) {
  if (!scale.isValid()) return;
  const double x = xOf(cell, scale, day);
  painter.fillRect(QRectF(x - 0.75, cell.top(), 1.5, cell.height()), isToday ? tokens().acctx : tokens().warn);
}

void paintMissions(QPainter& painter, const QRect& cell, const MissionScale& scale, const RosterModel& model,
                   const analysis::RosterLine& line) {
  if (!scale.isValid()) return;
  const Tokens& t = tokens();
  const Portfolio& portfolio = *model.board().portfolio();
  const auto [first, end] = model.rosterData()->roster.missionsOf(line.member);
  const QDate date = model.at().date();
  painter.save();
  painter.setClipRect(cell);
  painter.setRenderHint(QPainter::Antialiasing);
  const double middle = cell.center().y() + 0.5;
  for (const auto& [row, beside] : lanesOf(portfolio, first, end, line.mission)) {
    const auto& mission = portfolio.missions[row];
    QRectF bar = spanOf(cell, scale, mission);
    if (bar.right() <= cell.left() || bar.left() >= cell.right() + 1) continue;
    const double height = px(beside ? thinHeight : barHeight);
    bar.setHeight(height);
    bar.moveTop(beside ? middle + px(barHeight) / 2.0 + 1.5 : middle - height / 2);
    if (bar.width() < 2) bar.setWidth(2);
    const QColor colour = t.status[static_cast<size_t>(mission.status)];
    const double radius = std::min<double>(px(beside ? 2 : 3), bar.width() / 2);
    if (mission.start > date) {
      painter.setPen(QPen(t.acctx, 1, Qt::DashLine));
      painter.setBrush(Qt::NoBrush);
      painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
      continue;
    }
    const bool over = mission.end.isValid() && mission.end < date;
    painter.setPen(Qt::NoPen);
    painter.setBrush(over || beside ? withAlpha(colour, over ? past : 0.6) : colour);
    painter.drawRoundedRect(bar, radius, radius);
  }
  const auto choice = missionEndChoice(line, date, model.terms());
  if (choice == analysis::MissionEndChoice::soon || choice == analysis::MissionEndChoice::near) {
    const double x = xOf(cell, scale, line.end.addDays(1));
    painter.setPen(Qt::NoPen);
    painter.setBrush(choice == analysis::MissionEndChoice::soon ? t.badbar : t.warnbar);
    painter.drawRoundedRect(QRectF(x - px(2), middle - px(13) / 2.0, px(5), px(13)), 1.5, 1.5);
  }
  painter.restore();
}

void paintScaleHead(QPainter& painter, const QRect& cell, const MissionScale& scale, const QDate& day, bool isToday) {
  if (!scale.isValid()) return;
  const Tokens& t = tokens();
  paintYears(painter, cell, scale);
  painter.setFont(Theme::instance().font(TextStep::small, Weight::semibold));
  const QString word = isToday ? MissionStrip::tr("today") : shortDateText(day, day);
  const QFontMetrics metrics(painter.font());
  const int width = metrics.horizontalAdvance(word);
  const int x = static_cast<int>(xOf(cell, scale, day));
  const int left = std::clamp(x - width / 2, cell.left() + px(4), std::max(cell.left() + px(4), cell.right() - width - px(2)));
  const QRect dayPlace(left, cell.top(), width + 2, cell.height());
  painter.setFont(Theme::instance().font(TextStep::small, Weight::medium));
  painter.setPen(t.tx2);
  const int years = scale.until.year() - scale.from.year();
  const int yearWidth = QFontMetrics(painter.font()).horizontalAdvance(QStringLiteral("2020"));
  const int step = years > 4 ? static_cast<int>(years * px(46) / std::max(1, cell.width())) + 1 : 1;
  for (int year = scale.from.year(); year < scale.until.year(); year += step) {
    const QRect place(static_cast<int>(xOf(cell, scale, QDate(year, 1, 1))) + px(5), cell.top(), yearWidth + 2, cell.height());
    if (place.right() > cell.right() || place.adjusted(-px(4), 0, px(4), 0).intersects(dayPlace)) continue;
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, QString::number(year));
  }
  painter.setFont(Theme::instance().font(TextStep::small, Weight::semibold));
  painter.setPen(isToday ? t.acctx : t.warn);
  painter.drawText(dayPlace, Qt::AlignLeft | Qt::AlignVCenter, word);
}

}  // namespace eclosion::ui
