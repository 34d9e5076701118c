// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/network_view.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "core/publish/network_words.h"
#include "core/publish/words.h"
#include "ui/models/formats.h"
#include "ui/network/network_accessible.h"
#include "ui/network/network_painter.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/painted_parts.h"

namespace eclosion::ui {
namespace {

constexpr double furthest = 1, nearest = 12;

}  // namespace

NetworkView::NetworkView(BoardModel& model, QWidget* parent) : QWidget(parent), model_(model), texts_(model) {
  installNetworkAccessibility();
  FocusRing::drawsItsOwn(this);
  setObjectName(QStringLiteral("networkMap"));
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setAttribute(Qt::WA_OpaquePaintEvent);
  setAccessibleName(tr("Map of the network"));
  connect(&Theme::instance(), &Theme::changed, this, &NetworkView::arrange);
}

QSize NetworkView::minimumSizeHint() const { return {px(420), px(320)}; }

void NetworkView::show(std::shared_ptr<const analysis::NetworkMap> map, std::shared_ptr<const analysis::NetworkLayout> layout) {
  const auto* zone = scene_.zone(current_);
  const auto* item = scene_.item(current_);
  const auto kind = zone ? zone->kind : NetworkScene::Zone::Kind::region;
  const Row incubator = zone ? zone->incubator : Portfolio::none, startup = item ? item->startup : Portfolio::none;
  map_ = std::move(map);
  layout_ = std::move(layout);
  hovered_ = {};
  arrange();
  // The keyboard stays on its startup, else in its zone.
  NetworkSpot kept = startup == Portfolio::none ? NetworkSpot{} : scene_.spotOf(startup);
  const auto& zones = scene_.zones();
  for (size_t i = 0; zone && !kept.isValid() && i < zones.size(); ++i) {
    if (zones[i].kind == kind && zones[i].incubator == incubator) kept = {static_cast<int>(i), -1};
  }
  current_ = kept;
  tellPartsChanged(*this);
}

void NetworkView::reset() {
  texts_.reset();
  found_.clear();
  startup_ = Portfolio::none;
  incubator_.reset();
  current_ = hovered_ = {};
  map_.reset();
  layout_.reset();
  arrange();
}

void NetworkView::setSelection(Row startup, std::optional<Row> incubator) {
  texts_.reset();
  startup_ = startup;
  incubator_ = incubator;
  found_.clear();
  current_ = hovered_ = {};
  redraw();
}

void NetworkView::arrange() {
  if (!map_ || !layout_) {
    scene_ = {};
    return redraw();
  }
  keepInSight();
  scene_.arrange(
      *map_, *layout_,
      {.page = rect(),
       .unit = Theme::instance().pxF(1),
       .zoom = zoom_,
       .pan = pan_,
       .sizing = sizing_,
       .phase = phase_,
       .groupName = [this](Row row) { return publish::networkGroupName(*model_.portfolio(), *model_.text(), row); },
       .groupShortName = [this](Row row) { return publish::networkGroupShortName(*model_.portfolio(), *model_.text(), row); },
       .nameWidth = [fonts = NetworkPainter::Fonts::ofTheme()](const QString& name) { return fonts.nameWidth(name); }});
  redraw();
}

// The map may be dragged about as far as it reaches beyond the room it has.
void NetworkView::keepInSight() {
  const double reachX = width() * (zoom_ - 1) / 2, reachY = height() * (zoom_ - 1) / 2;
  pan_ = {std::clamp(pan_.x(), -reachX, reachX), std::clamp(pan_.y(), -reachY, reachY)};
}

void NetworkView::setSizing(NetworkSizing sizing) {
  sizing_ = sizing;
  arrange();
}

void NetworkView::setPhase(std::optional<Phase> phase) {
  phase_ = phase;
  current_ = hovered_ = {};
  arrange();
  tellPartsChanged(*this);
}

void NetworkView::setFound(std::vector<bool> found) {
  found_ = std::move(found);
  redraw();
}

void NetworkView::setZoom(double zoom, const QPointF& around) {
  const double before = zoom_;
  zoom_ = std::clamp(zoom, furthest, nearest);
  // What is under the pointer stays there.
  const QPointF away = around - scene_.mapArea().center();
  pan_ = away - (away - pan_) * (zoom_ / before);
  hovered_ = {};
  arrange();
  if (zoom_ != before) Q_EMIT zoomChanged();
}

void NetworkView::fit() {
  pan_ = {};
  setZoom(1, scene_.mapArea().center());
}

void NetworkView::selectStartup(Row startup) {
  const NetworkSpot spot = scene_.spotOf(startup);
  if (spot.isValid()) return choose(spot);
  startup_ = startup;
  incubator_.reset();
  redraw();
  Q_EMIT selectionChanged();
}

void NetworkView::selectIncubator(Row incubator) {
  startup_ = Portfolio::none;
  incubator_ = incubator;
  if (const auto spot = scene_.zoneOf(incubator); spot.isValid()) setCurrent(spot);
  redraw();
  Q_EMIT selectionChanged();
}

void NetworkView::clearSelection() {
  startup_ = Portfolio::none;
  incubator_.reset();
  redraw();
  Q_EMIT selectionChanged();
}

void NetworkView::choose(const NetworkSpot& spot) {
  setCurrent(spot);
  const auto* zone = scene_.zone(spot);
  if (!zone) return clearSelection();
  const auto* item = scene_.item(spot);
  startup_ = item ? item->startup : Portfolio::none;
  incubator_.reset();
  const bool ofIncubator = zone->kind == NetworkScene::Zone::Kind::region || zone->kind == NetworkScene::Zone::Kind::success;
  if (ofIncubator) incubator_ = zone->incubator;
  redraw();
  Q_EMIT selectionChanged();
}

void NetworkView::setCurrent(const NetworkSpot& spot) {
  current_ = spot;
  // A place outside what is shown is brought into the middle.
  const auto* zone = scene_.zone(spot);
  if (zone && zone->kind == NetworkScene::Zone::Kind::region && zoom_ > 1) {
    const auto* item = scene_.item(spot);
    const QPointF centre = item ? item->centre : zone->frame.center();
    if (!scene_.mapArea().contains(centre)) {
      pan_ += scene_.mapArea().center() - centre;
      arrange();
    }
  }
  update();
  tellFocusedPart(*this);
}

void NetworkView::hover(const NetworkSpot& spot) {
  if (spot == hovered_) return;
  hovered_ = spot;
  update();
}

QString NetworkView::nameOf(Row startup) { return model_.portfolio() ? texts_.read(startup).name : QString(); }

QString NetworkView::linkWords(Row startup) {
  QStringList lines;
  const auto names = [this](const std::vector<Row>& rows, Row without) {
    QStringList all;
    for (const Row row : rows) {
      if (row != without) all << nameOf(row);
    }
    return all.join(QStringLiteral(", "));
  };
  for (const auto& family : map_->families) {
    if (family.whole == startup) lines << tr("Contains %1").arg(names(family.parts, startup));
  }
  for (const auto& merger : map_->mergers) {
    if (std::find(merger.parts.begin(), merger.parts.end(), startup) == merger.parts.end()) continue;
    const QString others = names(merger.parts, startup);
    lines << (others.isEmpty() ? tr("Joined %1").arg(nameOf(merger.whole))
                               : tr("Joined %1, with %2").arg(nameOf(merger.whole), others));
  }
  return lines.join(QLatin1Char('\n'));
}

QString NetworkView::startupWords(const NetworkScene::Item& item) {
  QString fact = publish::phaseName(item.phase);
  if (inProgramme(item.phase)) {
    //: A startup's phase and team: Acceleration, 8 people
    fact = tr("%1, %2").arg(fact, tr("%n people", nullptr, item.team));
  } else if (const auto* entry = model_.portfolio()->entryAt(item.startup, map_->date)) {
    //: What became of a startup and how: Stopped (service closed)
    if (item.stop != StopKind::unspecified) fact = tr("%1 (%2)").arg(fact, stopWord(item.stop));
    //: What became of a startup, and when: Transferred, since 27 Apr 2017
    fact = tr("%1, since %2").arg(fact, dateText(entry->start));
  }
  QStringList lines{nameOf(item.startup), fact};
  if (const QString links = linkWords(item.startup); !links.isEmpty()) lines << links;
  return lines.join(QLatin1Char('\n'));
}

QString NetworkView::wordsOf(const NetworkSpot& spot) {
  const auto* zone = scene_.zone(spot);
  if (!zone || !map_) return {};
  if (const auto* item = scene_.item(spot)) return startupWords(*item);
  using Kind = NetworkScene::Zone::Kind;
  switch (zone->kind) {
    case Kind::region:
      return QStringLiteral("%1\n%2").arg(zone->name, tr("%n startup(s) in the programme", nullptr, zone->count));
    case Kind::success:
      //: How many of an incubator's startups were made permanent
      return QStringLiteral("%1\n%2").arg(zone->name, tr("%n success(es)", nullptr, zone->count));
    case Kind::stoppedEarly:
      return tr("%n stopped after the investigation", nullptr, zone->count);
    case Kind::closed:
      return tr("%n service(s) closed", nullptr, zone->count);
    case Kind::abandoned:
      return tr("%n where the sponsor abandoned the method", nullptr, zone->count);
    case Kind::stoppedLater:
      return tr("%n stopped later", nullptr, zone->count);
  }
  return {};
}

void NetworkView::redraw() {
  picture_ = {};
  update();
}

// The map is drawn once for as long as it does not change: what is pointed at moves over the picture.
void NetworkView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  if (!map_ || !layout_) {
    painter.fillRect(rect(), tokens().sunk);
    return;
  }
  const NetworkPainter::Look look{.tokens = &tokens(),
                                  .fonts = NetworkPainter::Fonts::ofTheme(),
                                  .nameOf = [this](Row row) { return nameOf(row); },
                                  .incubator = incubator_,
                                  .startup = startup_,
                                  .hovered = hovered_,
                                  .focus = hasFocus() && keyboardFocus_ ? current_ : NetworkSpot{},
                                  .found = found_};
  const NetworkPainter map(scene_, look);
  // Also where the window is rendered into a picture with more pixels to a point.
  const double ratio = std::max(1.0, painter.deviceTransform().m11());
  if (picture_.isNull() || picture_.devicePixelRatioF() != ratio) {
    picture_ = QPixmap((QSizeF(size()) * ratio).toSize());
    picture_.setDevicePixelRatio(ratio);
    QPainter onPicture(&picture_);
    map.paint(onPicture);
  }
  painter.drawPixmap(0, 0, picture_);
  map.paintPointed(painter);
}

void NetworkView::resizeEvent(QResizeEvent*) { arrange(); }

void NetworkView::wheelEvent(QWheelEvent* event) {
  const double notches = event->pixelDelta().isNull() ? event->angleDelta().y() / 120.0 : event->pixelDelta().y() / 60.0;
  setZoom(zoom_ * std::pow(1.2, notches), event->position());
  event->accept();
}

bool NetworkView::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    auto* help = static_cast<QHelpEvent*>(event);
    const QString words = wordsOf(scene_.spotAt(help->pos()));
    words.isEmpty() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), words, this);
    return true;
  }
  if (event->type() == QEvent::ShortcutOverride) {
    // Here they are the map's: the window would change its own size, and copy words alone.
    auto* key = static_cast<QKeyEvent*>(event);
    const bool control = key->modifiers().testFlag(Qt::ControlModifier);
    const bool zooms = control && (key->key() == Qt::Key_Plus || key->key() == Qt::Key_Equal || key->key() == Qt::Key_Minus ||
                                   key->key() == Qt::Key_0);
    if (zooms || key->matches(QKeySequence::Copy)) event->accept();
  }
  return QWidget::event(event);
}

void NetworkView::mousePressEvent(QMouseEvent* event) {
  keyboardFocus_ = false;
  if (event->button() != Qt::LeftButton) return;
  pressed_ = event->position();
  dragged_ = false;
}

void NetworkView::mouseMoveEvent(QMouseEvent* event) {
  if (pressed_ && (event->buttons() & Qt::LeftButton)) {
    const QPointF moved = event->position() - *pressed_;
    if (!dragged_ && moved.manhattanLength() < QApplication::startDragDistance()) return;
    dragged_ = true;
    pressed_ = event->position();
    pan_ += moved;
    arrange();
    return;
  }
  hover(scene_.spotAt(event->position()));
}

void NetworkView::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton && pressed_ && !dragged_) choose(scene_.spotAt(event->position()));
  pressed_.reset();
}

void NetworkView::mouseDoubleClickEvent(QMouseEvent* event) {
  const auto* item = scene_.item(scene_.spotAt(event->position()));
  if (item && event->button() == Qt::LeftButton) Q_EMIT activated(item->startup);
}

void NetworkView::contextMenuEvent(QContextMenuEvent* event) {
  NetworkSpot spot = current_;
  QPoint at = event->globalPos();
  if (event->reason() == QContextMenuEvent::Mouse) {
    spot = scene_.spotAt(event->pos());
  } else if (const auto* item = scene_.item(spot)) {
    at = mapToGlobal(item->centre.toPoint());
  }
  if (!scene_.item(spot)) return;
  choose(spot);
  Q_EMIT menuWanted(at);
}

void NetworkView::leaveEvent(QEvent*) { hover({}); }

}  // namespace eclosion::ui
