// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

#include "core/domain/words.h"
#include "ui/members/plot.h"
#include "ui/models/formats.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr int barRow = 22;
constexpr int axis = 18;

void useSmall(QPainter& painter, const QColor& ink) {
  painter.setFont(Theme::instance().font(TextStep::meta));
  painter.setPen(ink);
}

QString percent(int part, int all) { return QLocale().toString(all > 0 ? 100.0 * part / all : 0, 'f', 0); }

}  // namespace

QString FlowsPlot::title() const { return tr("Arrivals and departures by year"); }

QString FlowsPlot::remark() const {
  if (values().flows.empty()) return tr("nobody yet");
  const auto& year = values().flows.back();
  return tr("%1 so far: %2 arrived, %3 left")
      .arg(QString::number(year.year), numberText(year.arrived.total()), numberText(year.left.total()));
}

QStringList FlowsPlot::lines() const {
  QStringList said;
  for (const auto& flow : values().flows) {
    said << tr("%1: %2 arrived, %3 of them civil servants; %4 left")
                .arg(QString::number(flow.year), numberText(flow.arrived.total()),
                     numberText(flow.arrived[MissionStatus::civilServant]), numberText(flow.left.total()));
  }
  return said;
}

void FlowsPlot::draw(QPainter& painter, const QRectF& box) const {
  const auto& flows = values().flows;
  if (flows.empty()) return;
  const Tokens& t = tokens();
  int up = 1, down = 1;
  for (const auto& flow : flows) {
    up = std::max(up, flow.arrived.total());
    down = std::max(down, flow.left.total());
  }
  const double plot = box.height() - px(axis) - px(16);
  const double unit = plot / (up + down);
  const double ground = box.top() + px(16) + up * unit;
  const double step = box.width() / static_cast<double>(flows.size());
  const double bar = std::min<double>(step * 0.64, px(36));
  const bool roomy = step > px(30);
  for (size_t i = 0; i < flows.size(); ++i) {
    const auto& flow = flows[i];
    const double middle = box.left() + (static_cast<double>(i) + 0.5) * step;
    const double civil = flow.arrived[MissionStatus::civilServant] * unit;
    const double others = flow.arrived.total() * unit - civil;
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.status[static_cast<size_t>(MissionStatus::civilServant)]);
    painter.drawRect(QRectF(middle - bar / 2, ground - civil, bar, civil));
    painter.setBrush(t.status[static_cast<size_t>(MissionStatus::contractor)]);
    painter.drawRect(QRectF(middle - bar / 2, ground - civil - others, bar, others));
    painter.setBrush(withAlpha(t.status[static_cast<size_t>(MissionStatus::service)], 0.6));
    painter.drawRect(QRectF(middle - bar / 2, ground + 1, bar, flow.left.total() * unit));
    useSmall(painter, t.tx2);
    const QRectF cell(middle - step / 2, 0, step, px(14));
    if (roomy || i + 1 == flows.size())
      painter.drawText(cell.translated(0, ground - civil - others - px(15)), Qt::AlignCenter, numberText(flow.arrived.total()));
    painter.setPen(t.tx3);
    if (roomy || (flows.size() - 1 - i) % 2 == 0)
      painter.drawText(cell.translated(0, box.bottom() - px(14)), Qt::AlignCenter,
                       roomy ? QString::number(flow.year) : QStringLiteral("’%1").arg(flow.year % 100, 2, 10, QLatin1Char('0')));
  }
  painter.fillRect(QRectF(box.left(), ground, box.width(), 1), t.line2);
}

QString DomainsPlot::title() const { return tr("Domains of expertise"); }

QString DomainsPlot::remark() const {
  return tr("of %n active member(s) on %1", nullptr, values().now.total()).arg(dateText(values().date));
}

QStringList DomainsPlot::lines() const {
  QStringList said;
  for (const auto& count : values().domains)
    said << tr("%1: %2 people, %3 %")
                .arg(model().domainName(count.domain), numberText(count.people), percent(count.people, values().now.total()));
  return said;
}

int DomainsPlot::designHeight() const { return std::max(168, static_cast<int>(values().domains.size()) * barRow); }

void DomainsPlot::draw(QPainter& painter, const QRectF& box) const {
  const Tokens& t = tokens();
  const auto& domains = values().domains;
  if (domains.empty()) return;
  const int words = std::min(px(130), static_cast<int>(box.width() / 3));
  const int numbers = px(84);
  double y = box.top();
  for (const auto& count : domains) {
    const QRect row(static_cast<int>(box.left()), static_cast<int>(y), static_cast<int>(box.width()), px(barRow));
    painter.setFont(Theme::instance().font(TextStep::small));
    painter.setPen(t.tx);
    drawLine(painter, QRect(row.left(), row.top(), words, row.height()), model().domainName(count.domain));
    const double room = row.width() - words - numbers - px(8);
    const double width = std::max(2.0, room * count.people / domains.front().people);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.status[static_cast<size_t>(MissionStatus::contractor)]);
    painter.drawRoundedRect(QRectF(row.left() + words + px(4), row.center().y() - px(4), width, px(9)), px(3), px(3));
    painter.setPen(t.tx2);
    //: How many people, and which share that is: 96 · 12 %
    drawLine(painter, QRect(row.right() - numbers, row.top(), numbers, row.height()),
             tr("%1 · %2 %").arg(numberText(count.people), percent(count.people, values().now.total())), Qt::AlignRight);
    y += px(barRow);
  }
}

QString TenurePlot::title() const {
  const auto median = values().tenure.quantile(0.5);
  return median ? tr("Half of the people stay longer than %1").arg(daysText(*median)) : tr("How long people stay");
}

QString TenurePlot::remark() const {
  const auto& curve = values().tenure;
  const auto interval = curve.medianInterval95();
  const QString stays = tr("%n stay(s), of which %1 have ended", nullptr, curve.subjects()).arg(numberText(curve.events()));
  if (!interval.low || !interval.high) return stays;
  return tr("%1 · 95 % interval %2 to %3").arg(stays, exactDaysText(*interval.low), exactDaysText(*interval.high));
}

QStringList TenurePlot::lines() const {
  QStringList said;
  for (int years = 1; years <= 6; ++years) {
    const auto left = values().tenure.survivalAt(static_cast<int>(std::lround(years * 365.25)));
    if (left) said << tr("after %n year(s) %1 % are still here", nullptr, years).arg(std::lround(*left * 100));
  }
  return said;
}

void TenurePlot::draw(QPainter& painter, const QRectF& box) const {
  const Tokens& t = tokens();
  const auto& curve = values().tenure;
  if (curve.subjects() == 0) return;
  const QRectF plot = box.adjusted(px(36), px(4), -px(6), -px(axis));
  // Six years hold nearly everybody; the rest is a long thin tail.
  const double longest = 6 * 365.25;
  const auto x = [&](double days) { return plot.left() + std::min(days, longest) / longest * plot.width(); };
  const auto y = [&](double part) { return plot.bottom() - part * plot.height(); };
  useSmall(painter, t.tx3);
  for (int quarter = 0; quarter <= 4; quarter += 2) {
    painter.fillRect(QRectF(plot.left(), y(quarter / 4.0), plot.width(), 1), t.line);
    painter.drawText(QRectF(box.left(), y(quarter / 4.0) - px(8), px(32), px(16)), Qt::AlignRight | Qt::AlignVCenter,
                     tr("%1 %").arg(quarter * 25));
  }
  for (int years = 0; years <= 6; ++years) {
    painter.drawText(QRectF(x(years * 365.25) - px(20), plot.bottom() + px(3), px(40), px(15)), Qt::AlignCenter,
                     years == 0 ? QStringLiteral("0") : tr("%n y", "years on an axis", years));
  }
  QPainterPath path(QPointF(x(0), y(1)));
  double last = 1;
  for (const auto& step : curve.steps()) {
    if (step.days > longest) break;
    path.lineTo(x(step.days), y(last));
    path.lineTo(x(step.days), y(step.survival));
    last = step.survival;
  }
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(t.status[static_cast<size_t>(MissionStatus::civilServant)], 2));
  painter.drawPath(path);
  if (const auto median = curve.quantile(0.5); median && *median <= longest) {
    painter.setPen(QPen(t.acctx, 1.5, Qt::DashLine));
    painter.drawLine(QPointF(plot.left(), y(0.5)), QPointF(x(*median), y(0.5)));
    painter.drawLine(QPointF(x(*median), y(0.5)), QPointF(x(*median), plot.bottom()));
    useSmall(painter, t.acctx);
    painter.drawText(QPointF(x(*median) + px(5), y(0.5) - px(4)), exactDaysText(*median));
  }
}

QString TeamsPlot::title() const { return tr("Team size by phase"); }
QString TeamsPlot::remark() const { return tr("median, and the middle half of the teams; people on a mission on the date"); }

QStringList TeamsPlot::lines() const {
  QStringList said;
  for (const auto& team : values().teams) {
    if (team.sizes.empty()) continue;
    said << tr("%1: median %2, middle half %3 to %4, %n startup(s)", nullptr, static_cast<int>(team.sizes.size()))
                .arg(phaseName(team.phase), numberText(*team.quantile(0.5)), numberText(*team.quantile(0.25)),
                     numberText(*team.quantile(0.75)));
  }
  return said;
}

void TeamsPlot::draw(QPainter& painter, const QRectF& box) const {
  const Tokens& t = tokens();
  int most = 4;
  for (const auto& team : values().teams) {
    if (!team.sizes.empty()) most = std::max(most, *team.quantile(0.9));
  }
  const int words = std::min(px(120), static_cast<int>(box.width() / 3));
  const int numbers = px(96);
  const QRectF plot(box.left() + words, box.top(), box.width() - words - numbers, box.height() - px(axis));
  const auto x = [&](double people) { return plot.left() + std::min<double>(people, most) / most * plot.width(); };
  const int step = most > 20 ? 10 : most > 8 ? 5 : 2;
  useSmall(painter, t.tx3);
  for (int people = 0; people <= most; people += step) {
    painter.fillRect(QRectF(x(people), plot.top(), 1, plot.height()), t.line);
    painter.drawText(QRectF(x(people) - px(20), plot.bottom() + px(3), px(40), px(15)), Qt::AlignCenter, numberText(people));
  }
  const double height = plot.height() / static_cast<double>(std::max<size_t>(1, values().teams.size()));
  double top = plot.top();
  for (const auto& team : values().teams) {
    const QRect row(static_cast<int>(box.left()), static_cast<int>(top), static_cast<int>(box.width()), static_cast<int>(height));
    top += height;
    painter.setFont(Theme::instance().font(TextStep::small));
    painter.setPen(t.tx);
    drawLine(painter, QRect(row.left(), row.top(), words - px(8), row.height()), phaseName(team.phase));
    painter.setPen(t.tx2);
    drawLine(painter, QRect(row.right() - numbers + px(8), row.top(), numbers - px(8), row.height()),
             tr("%n startup(s)", nullptr, static_cast<int>(team.sizes.size())), Qt::AlignRight);
    if (team.sizes.empty()) continue;
    const double middle = row.center().y() + 0.5;
    const double low = x(*team.quantile(0.25)), high = x(*team.quantile(0.75)), median = x(*team.quantile(0.5));
    painter.setPen(Qt::NoPen);
    painter.setBrush(withAlpha(t.phase(team.phase), 0.45));
    painter.drawRoundedRect(QRectF(low, middle - px(5), std::max(2.0, high - low), px(10)), px(3), px(3));
    painter.setBrush(t.phase(team.phase));
    painter.drawRoundedRect(QRectF(median - px(2), middle - px(9), px(4), px(18)), 2, 2);
    useSmall(painter, t.tx);
    painter.drawText(QPointF(std::max(median, high) + px(7), middle + px(4)), numberText(*team.quantile(0.5)));
  }
}

}  // namespace eclosion::ui
