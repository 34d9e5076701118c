// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/network_painter.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

#include "ui/models/formats.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/theme/type_scale.h"

namespace eclosion::ui {
namespace {

constexpr double tiny = 2.2;  // a circle below this has no room for an outline
constexpr double faint = 0.22;

// An incubator's name cut to a width. Many begin alike (The digital factory of…), so it is the beginning that goes, word by word.
QString shortName(const QString& name, const QFontMetricsF& metrics, double width) {
  if (metrics.horizontalAdvance(name) <= width + 0.5) return name;
  const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
  constexpr qsizetype filler = 3;  // of, de, la, des
  for (qsizetype i = 1; i < words.size(); ++i) {
    if (words[i].size() <= filler && i + 1 < words.size()) continue;
    const QString rest = QChar(0x2026) + words.mid(i).join(QLatin1Char(' '));
    if (metrics.horizontalAdvance(rest) <= width) return rest;
  }
  // A word cut at both of its ends says nothing: then it is the beginning that stays.
  return metrics.elidedText(name, Qt::ElideRight, width + 0.5);
}

// A name on at most two lines of a width, the second one cut.
QStringList twoLines(const QString& name, const QFont& font, double width) {
  const QFontMetricsF metrics(font);
  if (metrics.horizontalAdvance(name) <= width) return {name};
  QTextLayout layout(name, font);
  layout.beginLayout();
  QTextLine first = layout.createLine();
  first.setLineWidth(width);
  layout.endLayout();
  const int cut = first.textLength();
  const QString rest = name.mid(cut).trimmed();
  if (rest.isEmpty() || cut == 0) return {metrics.elidedText(name, Qt::ElideRight, width)};
  return {name.left(cut).trimmed(), metrics.elidedText(rest, Qt::ElideRight, width)};
}

}  // namespace

NetworkPainter::Fonts NetworkPainter::Fonts::ofTheme() {
  const Theme& theme = Theme::instance();
  return {theme.font(TextStep::screenTitle, Weight::semibold), theme.font(TextStep::dense, Weight::semibold),
          theme.font(TextStep::dense), theme.font(TextStep::meta)};
}

double NetworkPainter::Fonts::nameWidth(const QString& words) const {
  return QFontMetricsF(name).horizontalAdvance(words) + QFontMetricsF(text).horizontalAdvance(QStringLiteral("  000"));
}

NetworkPainter::Fonts NetworkPainter::Fonts::atUnit(double unit) {
  const auto of = [unit](double pixels, Weight weight) { return scaledFont(TextStep::body, weight, pixels * unit / 13); };
  return {of(15, Weight::semibold), of(12.5, Weight::semibold), of(12.5, Weight::regular), of(11, Weight::regular)};
}

void NetworkPainter::paintMark(QPainter& painter, const Tokens& t, Phase phase, const QPointF& centre, double radius,
                               double unit) {
  const QColor colour = t.phase(phase);
  const double weight = unit * std::clamp(radius / (9 * unit), 0.5, 1.6);  // outlines grow with their circle, a little
  const auto ring = [&](double width, const QColor& fill, Qt::PenStyle style = Qt::SolidLine) {
    QPen pen(colour, width, style, Qt::FlatCap);
    if (style == Qt::CustomDashLine) {
      // Whole dots around the circle, each as long as it is wide.
      const double around = 2 * 3.14159265358979 * (radius - width / 2);
      const double dots = std::max(6.0, std::round(around / (2.3 * width)));
      const double step = around / dots / width;
      pen.setDashPattern({step * 0.46, step * 0.54});
    }
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawEllipse(centre, radius - width / 2, radius - width / 2);
  };
  const auto disc = [&](const QColor& fill) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawEllipse(centre, radius, radius);
  };
  if (radius < tiny) return disc(colour);
  switch (phase) {
    case Phase::unrecorded:
      return ring(1.2 * weight, QColor(Qt::transparent));
    case Phase::investigation:
      return disc(colour);
    case Phase::construction:
      return ring(std::min(1.9 * weight, radius * 0.5), withAlpha(colour, 0.1), Qt::CustomDashLine);
    case Phase::acceleration:
      return ring(std::min(1.5 * weight, radius * 0.4), withAlpha(colour, 0.16));
    case Phase::consolidation:
      return ring(std::min(4 * weight, radius * 0.5), withAlpha(colour, 0.2));
    case Phase::operated:
      return disc(colour);
    case Phase::transferred:
      return ring(std::min(1.6 * unit, radius * 0.4), QColor(Qt::transparent));
    case Phase::stopped:
      return disc(colour);
    case Phase::investigationStopped:
      return ring(std::min(1.1 * unit, radius * 0.4), QColor(Qt::transparent));
  }
}

void NetworkPainter::paintStop(QPainter& painter, const Tokens& t, StopKind kind, const QPointF& centre, double radius,
                               double unit) {
  const double half = radius * 0.86;
  const QRectF box(centre - QPointF(half, half), QSizeF(2 * half, 2 * half));
  switch (kind) {
    case StopKind::closed:
      return painter.fillRect(box, t.phase(Phase::stopped));
    case StopKind::methodAbandoned:
      painter.setPen(QPen(t.phase(Phase::stopped), std::min(1.6 * unit, radius * 0.55), Qt::SolidLine, Qt::FlatCap));
      painter.drawLine(box.topLeft(), box.bottomRight());
      return painter.drawLine(box.bottomLeft(), box.topRight());
    case StopKind::inconclusiveInvestigation:
      return paintMark(painter, t, Phase::investigationStopped, centre, radius, unit);
    case StopKind::unspecified:
      return paintMark(painter, t, Phase::stopped, centre, radius, unit);
  }
}

bool NetworkPainter::isSelected(const Zone& zone) const {
  const bool ofIncubators = zone.kind == Zone::Kind::region || zone.kind == Zone::Kind::success;
  return ofIncubators && look_.incubator && *look_.incubator == zone.incubator;
}

bool NetworkPainter::isFaint(Row startup) const { return startup < look_.found.size() && !look_.found[startup]; }

// A line of text cut to a width; how wide it became.
double NetworkPainter::line(QPainter& painter, const QFont& font, const QColor& colour, const QPointF& at, const QString& text,
                            double width) const {
  const QFontMetricsF metrics(font);
  const QString cut = metrics.elidedText(text, Qt::ElideRight, width + 0.5);
  painter.setFont(font);
  painter.setPen(colour);
  painter.drawText(QPointF(at.x(), at.y() + (metrics.ascent() - metrics.descent()) / 2), cut);
  return metrics.horizontalAdvance(cut);
}

void NetworkPainter::paint(QPainter& painter) const {
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillRect(scene_.terms().page, t_.sunk);
  painter.save();
  if (look_.clip) painter.setClipRect(scene_.terms().page);
  paintCurves(painter);
  const auto& zones = scene_.zones();
  for (const Zone& zone : zones) {
    if (zone.kind == Zone::Kind::region) paintRegion(painter, zone);
  }
  paintTies(painter);
  for (const Zone& zone : zones) {
    if (zone.kind == Zone::Kind::region) paintLabel(painter, zone);
  }
  painter.restore();
  paintSuccesses(painter);
  paintStopped(painter);
}

void NetworkPainter::paintPointed(QPainter& painter) const {
  painter.setRenderHint(QPainter::Antialiasing);
  paintHovered(painter);
  paintFocus(painter);
}

void NetworkPainter::paintHovered(QPainter& painter) const {
  const Zone* zone = scene_.zone(look_.hovered);
  if (!zone) return;
  const double unit = scene_.terms().unit;
  painter.setBrush(Qt::NoBrush);
  if (zone->kind == Zone::Kind::region && !isSelected(*zone)) {
    painter.setPen(QPen(t_.edge, unit));
    painter.drawEllipse(zone->frame);
  }
  if (const Item* item = scene_.item(look_.hovered); item && item->startup != look_.startup) {
    painter.setPen(QPen(t_.tx2, 1.6 * unit));
    painter.drawEllipse(item->centre, item->radius + 2.5 * unit, item->radius + 2.5 * unit);
  }
}

void NetworkPainter::paintCurves(QPainter& painter) const {
  painter.setBrush(Qt::NoBrush);
  const auto draw = [&](const NetworkScene::Curve& curve, const QColor& colour) {
    painter.setPen(QPen(colour, curve.width, Qt::SolidLine, Qt::FlatCap));
    painter.drawPath(curve.path);
  };
  const auto selected = [&](const NetworkScene::Curve& curve) {
    return isSelected(scene_.zones()[static_cast<size_t>(curve.from)]);
  };
  for (const auto& curve : scene_.curves()) {
    if (!selected(curve)) draw(curve, withAlpha(t_.phase(Phase::transferred), 0.26));
  }
  for (const auto& curve : scene_.curves()) {
    if (selected(curve)) draw(curve, withAlpha(t_.acctx, 0.45));
  }
}

void NetworkPainter::paintRegion(QPainter& painter, const Zone& zone) const {
  const double unit = scene_.terms().unit;
  if (look_.clip && !zone.frame.united(zone.label).intersects(scene_.terms().page)) return;
  const bool selected = isSelected(zone);
  painter.setPen(QPen(selected ? t_.acctx : t_.line2, (selected ? 1.6 : 1) * unit));
  painter.setBrush(selected ? t_.sel : t_.panel);
  painter.drawEllipse(zone.frame);
  for (const Item& item : zone.items) paintItem(painter, item);
}

void NetworkPainter::paintItem(QPainter& painter, const Item& item) const {
  const double unit = scene_.terms().unit;
  if (look_.clip && !scene_.terms().page.intersects(item.bounds())) return;
  const bool isFound = !look_.found.empty() && !isFaint(item.startup);
  painter.setOpacity(isFaint(item.startup) ? faint : 1);
  if (item.stop == StopKind::unspecified) {
    paintMark(painter, t_, item.phase, item.centre, item.radius, unit);
  } else {
    paintStop(painter, t_, item.stop, item.centre, item.radius, unit);
  }
  // What it contains sits around it.
  const int parts = item.line.isEmpty() && item.radius > 4 * unit ? std::min(static_cast<int>(item.parts.size()), 8) : 0;
  for (int i = 0; i < parts; ++i) {
    const double away = item.radius + 3.5 * unit, angle = -0.9 + i * 8 * unit / away;
    const QPointF at = item.centre + QPointF(std::cos(angle), std::sin(angle)) * away;
    painter.setPen(Qt::NoPen);
    painter.setBrush(t_.phase(item.phase));
    painter.drawEllipse(at, 2.6 * unit, 2.6 * unit);
  }
  const bool selected = look_.startup == item.startup;
  if (selected || isFound) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t_.acctx, (selected ? 2 : 1.6) * unit));
    const double out = item.radius + (selected ? 3.5 : 2.5) * unit;
    painter.drawEllipse(item.centre, out, out);
  }
  if (item.line.isEmpty() && scene_.nameRoom() > 0 && inProgramme(item.phase)) paintName(painter, item);
  painter.setOpacity(1);
}

void NetworkPainter::paintName(QPainter& painter, const Item& item) const {
  const double room = scene_.nameRoom();
  const QStringList lines = twoLines(look_.nameOf ? look_.nameOf(item.startup) : QString(), look_.fonts.small, room);
  const QFontMetricsF metrics(look_.fonts.small);
  // Within its place: what the circle leaves free below it.
  double y = item.centre.y() + item.radius + 2 * scene_.terms().unit + metrics.ascent();
  painter.setFont(look_.fonts.small);
  painter.setPen(look_.startup == item.startup ? t_.acctx : t_.tx);
  for (const QString& text : lines) {
    painter.drawText(QPointF(item.centre.x() - metrics.horizontalAdvance(text) / 2, y), text);
    y += metrics.height() * 0.92;
  }
}

void NetworkPainter::paintLabel(QPainter& painter, const Zone& zone) const {
  if (look_.clip && !zone.label.intersects(scene_.terms().page)) return;
  const QFontMetricsF names(look_.fonts.name), numbers(look_.fonts.text);
  const QString count = numberText(zone.count);
  const double gap = 5 * scene_.terms().unit, countWidth = numbers.horizontalAdvance(count);
  const QColor& colour = isSelected(zone) ? t_.acctx : t_.tx;
  // The number stands after the last of the lines.
  const int lines = std::max(1, static_cast<int>(zone.lines.size()));
  const double height = zone.label.height() / lines;
  const QPointF top(zone.label.center().x(), zone.label.top() + height / 2);
  for (int i = 0; i + 1 < lines; ++i) {
    const QPointF at = top + QPointF(-names.horizontalAdvance(zone.lines[i]) / 2, i * height);
    line(painter, look_.fonts.name, colour, at, zone.lines[i], zone.label.width());
  }
  const QString name =
      shortName(zone.lines.isEmpty() ? zone.name : zone.lines.last(), names, zone.label.width() - gap - countWidth);
  const double width = names.horizontalAdvance(name) + gap + countWidth;
  const QPointF at = top + QPointF(-width / 2, (lines - 1) * height);
  line(painter, look_.fonts.name, colour, at, name, zone.label.width());
  line(painter, look_.fonts.text, isSelected(zone) ? t_.acctx : t_.tx3, at + QPointF(width - countWidth, 0), count,
       countWidth + 1);
}

void NetworkPainter::paintTies(QPainter& painter) const {
  const double unit = scene_.terms().unit;
  for (const auto& tie : scene_.ties()) {
    QPen pen(withAlpha(t_.tx2, 0.75), (tie.family ? 1 : 1.6) * unit);
    if (!tie.family) pen.setDashPattern({3, 2.4});
    painter.setPen(pen);
    const QPointF middle = (tie.from + tie.to) / 2, across = tie.to - tie.from;
    QPainterPath path(tie.from);
    path.quadTo(middle + QPointF(-across.y(), across.x()) * 0.14, tie.to);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
  }
}

void NetworkPainter::paintList(QPainter& painter, const Zone& zone) const {
  const double unit = scene_.terms().unit;
  const bool stopped = zone.isStopped();
  const auto drawItems = [&] {
    for (size_t i = 0; i < zone.items.size(); ++i) {
      const Item& item = zone.items[i];
      if (zone.marksStandFor > 1 && i % static_cast<size_t>(zone.marksStandFor) != 0) continue;
      paintItem(painter, item);
      if (item.line.isEmpty()) continue;
      double from = item.centre.x() + item.radius + 7 * unit;
      const QPointF middle(0, item.line.center().y());
      const auto name = [this](Row row) { return look_.nameOf ? look_.nameOf(row) : QString(); };
      from += line(painter, stopped ? look_.fonts.small : look_.fonts.text, look_.startup == item.startup ? t_.acctx : t_.tx,
                   middle + QPointF(from, 0), name(item.startup), item.line.right() - from) +
              6 * unit;
      if (item.parts.empty() || item.line.right() - from < 40 * unit) continue;
      QStringList parts;
      for (const Row part : item.parts) parts << name(part);
      //: After a service's name: what it contains
      line(painter, look_.fonts.small, t_.tx3, middle + QPointF(from, 0), tr("with %1").arg(parts.join(QStringLiteral(", "))),
           item.line.right() - from);
    }
  };
  if (stopped) return drawItems();
  const QString count = numberText(zone.count);
  const double countWidth = QFontMetricsF(look_.fonts.text).horizontalAdvance(count);
  const double half = zone.lines.size() > 1 ? zone.label.height() / 4 : 0;
  const QPointF at(zone.label.left(), zone.label.center().y() - half);
  const double right = zone.label.right();
  const QFont& font = isSelected(zone) ? look_.fonts.name : look_.fonts.text;
  const QColor& colour = isSelected(zone) ? t_.acctx : t_.tx2;
  const double room = zone.label.width() * (zone.barOnly ? 0.58 : 1) - countWidth - 8 * unit;
  const QString& first = zone.lines.isEmpty() ? zone.name : zone.lines.first();
  line(painter, font, colour, at, shortName(first, QFontMetricsF(font), room), room);
  if (half > 0) line(painter, font, colour, at + QPointF(0, 2 * half), zone.lines.last(), zone.label.width());
  line(painter, look_.fonts.text, t_.tx2, {right - countWidth, at.y()}, count, countWidth + 1);
  if (!zone.barOnly) return drawItems();
  double most = 1;
  for (const Zone& each : scene_.zones()) {
    if (each.kind == Zone::Kind::success) most = std::max<double>(most, each.count);
  }
  const double length = zone.label.width() * 0.42 - countWidth - 8 * unit;
  const double left = zone.label.left() + zone.label.width() * 0.58;
  const auto operated =
      std::count_if(zone.items.begin(), zone.items.end(), [](const Item& item) { return item.phase == Phase::operated; });
  painter.setPen(Qt::NoPen);
  double from = left;
  for (const auto& [phase, many] : {std::pair(Phase::operated, static_cast<int>(operated)),
                                    std::pair(Phase::transferred, zone.count - static_cast<int>(operated))}) {
    if (many == 0) continue;
    const double part = std::max(2 * unit, length * many / most);
    painter.setBrush(t_.phase(phase));
    painter.drawRect(QRectF(from, at.y() - 2 * unit, part, 4 * unit));
    from += part;
  }
}

void NetworkPainter::paintSuccesses(QPainter& painter) const {
  const double unit = scene_.terms().unit;
  const QRectF panel = scene_.successPanel();
  drawBox(painter, panel, 10 * unit, t_.panel, t_.line, unit);
  const int total = scene_.operated() + scene_.transferred();
  const double left = panel.left() + 22 * unit;
  double x = left + line(painter, look_.fonts.title, t_.tx, {left, panel.top() + 22 * unit}, tr("Success"), panel.width() / 2);
  line(painter, look_.fonts.title, t_.tx2, {x + 6 * unit, panel.top() + 22 * unit}, numberText(total), panel.width() / 3);
  const double y = panel.top() + 45 * unit;
  const auto entry = [&](Phase phase, const QString& words) {
    paintMark(painter, t_, phase, {x + 4.6 * unit, y}, 4.6 * unit, unit);
    x += 15 * unit;
    x += line(painter, look_.fonts.text, t_.tx2, {x, y}, words, panel.right() - 12 * unit - x) + 12 * unit;
  };
  x = left;
  //: In the key of the map: how many successes the network operates itself
  entry(Phase::operated, tr("operated %1").arg(numberText(scene_.operated())));
  //: In the key of the map: how many successes went to somebody else
  entry(Phase::transferred, tr("transferred %1").arg(numberText(scene_.transferred())));
  const auto& zones = scene_.zones();
  for (const Zone& zone : zones) {
    if (zone.kind == Zone::Kind::success) paintList(painter, zone);
  }
  if (scene_.groupsNotShown() > 0)
    line(painter, look_.fonts.small, t_.tx3, {left, panel.bottom() - 14 * unit},
         tr("and %n more incubator(s)", nullptr, scene_.groupsNotShown()), panel.width() - 40 * unit);
}

StopKind NetworkPainter::stopKindOf(const Zone& zone) {
  if (zone.kind == Zone::Kind::stoppedEarly) return StopKind::inconclusiveInvestigation;
  if (zone.kind == Zone::Kind::closed) return StopKind::closed;
  return zone.kind == Zone::Kind::abandoned ? StopKind::methodAbandoned : StopKind::unspecified;
}

// In the key of the map.
QString NetworkPainter::stopWords(const Zone& zone) {
  const QString count = numberText(zone.count);
  switch (stopKindOf(zone)) {
    case StopKind::inconclusiveInvestigation:
      return tr("after investigation %1").arg(count);
    case StopKind::closed:
      //: How many services were closed
      return tr("closed %1").arg(count);
    case StopKind::methodAbandoned:
      //: How many went on without the method, which their sponsor abandoned
      return tr("method abandoned %1").arg(count);
    case StopKind::unspecified:
      break;
  }
  return tr("later %1").arg(count);
}

void NetworkPainter::paintStopped(QPainter& painter) const {
  const double unit = scene_.terms().unit;
  const QRectF panel = scene_.stoppedPanel();
  drawBox(painter, panel, 10 * unit, t_.panel, t_.line, unit);
  int total = 0, marks = 1;
  const auto& zones = scene_.zones();
  for (const Zone& zone : zones) {
    if (!zone.isStopped()) continue;
    total += zone.count;
    marks = std::max(marks, zone.marksStandFor);
  }
  const double left = panel.left() + 18 * unit;
  double y = panel.top() + 22 * unit;
  double x = left + line(painter, look_.fonts.title, t_.tx, {left, y}, tr("Stopped"), panel.width() / 2) + 6 * unit;
  x += line(painter, look_.fonts.title, t_.tx2, {x, y}, numberText(total), panel.width() / 3) + 14 * unit;
  for (const Zone& zone : zones) {
    if (!zone.isStopped()) continue;
    const double from = std::max(x, zone.label.left());
    const QString words = stopWords(zone);
    paintStop(painter, t_, stopKindOf(zone), {from + 4 * unit, y}, 3.6 * unit, unit);
    x = from + 13 * unit;
    x += line(painter, look_.fonts.text, t_.tx2, {x, y}, words, panel.right() - 12 * unit - x) + 14 * unit;
    paintList(painter, zone);
  }
  if (marks > 1)
    line(painter, look_.fonts.small, t_.tx3, {x, y}, tr("a mark stands for up to %n startup(s)", nullptr, marks),
         panel.right() - 12 * unit - x);
}

void NetworkPainter::paintFocus(QPainter& painter) const {
  const Zone* zone = scene_.zone(look_.focus);
  if (!zone) return;
  const double unit = scene_.terms().unit;
  painter.setPen(QPen(t_.acctx, 2 * unit));
  painter.setBrush(Qt::NoBrush);
  if (const Item* item = scene_.item(look_.focus); item && !zone->barOnly) {
    if (!item->line.isEmpty()) return painter.drawRoundedRect(item->line.adjusted(-4, 0, 2, 0), 5, 5);
    const double radius = item->radius + 6 * unit;
    return painter.drawEllipse(item->centre, radius, radius);
  }
  if (zone->kind == Zone::Kind::region) return painter.drawEllipse(zone->frame.adjusted(-3, -3, 3, 3));
  painter.drawRoundedRect(zone->frame, 7 * unit, 7 * unit);
}

}  // namespace eclosion::ui
