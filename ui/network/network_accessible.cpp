// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/network_accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>
#include <map>

#include "ui/network/network_view.h"

namespace eclosion::ui {
namespace {

class MapInterface;

// The startup (or, with item -1, the zone) at a place of the map, whatever is there at the moment.
class SpotInterface final : public QAccessibleInterface, public QAccessibleActionInterface {
 public:
  SpotInterface(NetworkView* view, MapInterface* map, NetworkSpot spot) : view_(view), map_(map), spot_(spot) {}

  [[nodiscard]] bool isValid() const override {
    return view_ && (isZone() ? view_->scene().zone(spot_) != nullptr : view_->scene().item(spot_) != nullptr);
  }
  [[nodiscard]] QObject* object() const override { return nullptr; }
  [[nodiscard]] QWindow* window() const override { return view_ ? view_->window()->windowHandle() : nullptr; }
  [[nodiscard]] QAccessibleInterface* parent() const override;
  [[nodiscard]] QAccessibleInterface* child(int index) const override;
  [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
  [[nodiscard]] int childCount() const override {
    const auto* zone = view_ && isZone() ? view_->scene().zone(spot_) : nullptr;
    return zone ? static_cast<int>(zone->items.size()) : 0;
  }
  [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
    const auto* startup = dynamic_cast<const SpotInterface*>(child);
    return startup && isZone() && startup->spot_.zone == spot_.zone ? startup->spot_.item : -1;
  }
  [[nodiscard]] QString text(QAccessible::Text kind) const override {
    if (!isValid() || kind != QAccessible::Name) return {};
    return view_->wordsOf(spot_).replace(QLatin1Char('\n'), QLatin1String(", "));
  }
  void setText(QAccessible::Text, const QString&) override {}
  [[nodiscard]] QRect rect() const override {
    if (!isValid()) return {};
    const QRectF local = isZone() ? view_->scene().zone(spot_)->frame : view_->scene().item(spot_)->bounds();
    return {view_->mapToGlobal(local.topLeft().toPoint()), local.size().toSize()};
  }
  [[nodiscard]] QAccessible::Role role() const override { return isZone() ? QAccessible::List : QAccessible::ListItem; }
  [[nodiscard]] QAccessible::State state() const override {
    QAccessible::State state;
    if (!isValid()) {
      state.invalid = true;
      return state;
    }
    state.focusable = true;
    state.focused = view_->hasFocus() && view_->current() == spot_;
    state.selectable = true;
    const auto* item = view_->scene().item(spot_);
    const auto* zone = view_->scene().zone(spot_);
    state.selected = item ? view_->startup() == item->startup : view_->incubator() == zone->incubator;
    state.offscreen = !QRectF(view_->rect()).intersects(item ? item->bounds() : zone->frame);
    return state;
  }
  void* interface_cast(QAccessible::InterfaceType type) override {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
  }
  [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
  void doAction(const QString& action) override {
    if (!isValid()) return;
    if (action == setFocusAction()) {
      view_->setFocus();
      return view_->setCurrent(spot_);
    }
    const auto* item = view_->scene().item(spot_);
    item ? view_->selectStartup(item->startup) : view_->selectIncubator(view_->scene().zone(spot_)->incubator);
  }
  [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

 private:
  [[nodiscard]] bool isZone() const { return spot_.item < 0; }

  QPointer<NetworkView> view_;
  MapInterface* map_;
  NetworkSpot spot_;
};

class MapInterface final : public QAccessibleWidget {
 public:
  explicit MapInterface(NetworkView* view)
      : QAccessibleWidget(view, QAccessible::Grouping, view->accessibleName()), view_(view) {}
  ~MapInterface() override {
    for (const auto& [spot, id] : ids_) QAccessible::deleteAccessibleInterface(id);
  }

  [[nodiscard]] QAccessibleInterface* at(const NetworkSpot& spot) const {
    const auto key = std::pair(spot.zone, spot.item);
    if (const auto found = ids_.find(key); found != ids_.end()) return QAccessible::accessibleInterface(found->second);
    auto* made = new SpotInterface(view_, const_cast<MapInterface*>(this), spot);
    ids_.emplace(key, QAccessible::registerAccessibleInterface(made));
    return made;
  }

  [[nodiscard]] int childCount() const override { return static_cast<int>(view_->scene().zones().size()); }
  [[nodiscard]] QAccessibleInterface* child(int index) const override {
    return index >= 0 && index < childCount() ? at({index, -1}) : nullptr;
  }
  [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
    for (int i = 0; i < childCount(); ++i) {
      if (this->child(i) == child) return i;
    }
    return -1;
  }
  [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
    const NetworkSpot spot = view_->scene().spotAt(view_->mapFromGlobal(QPoint(x, y)));
    return spot.isValid() ? at({spot.zone, -1}) : nullptr;
  }
  [[nodiscard]] QAccessibleInterface* focusChild() const override {
    return view_->hasFocus() && view_->current().isValid() ? at(view_->current()) : nullptr;
  }
  [[nodiscard]] QString text(QAccessible::Text kind) const override {
    if (kind == QAccessible::Name) return view_->accessibleName();
    return QAccessibleWidget::text(kind);
  }

 private:
  NetworkView* view_;
  mutable std::map<std::pair<int, int>, QAccessible::Id> ids_;
};

QAccessibleInterface* SpotInterface::parent() const {
  if (!view_) return nullptr;
  return isZone() ? static_cast<QAccessibleInterface*>(map_) : map_->at({spot_.zone, -1});
}

QAccessibleInterface* SpotInterface::child(int index) const {
  return isZone() && index >= 0 && index < childCount() ? map_->at({spot_.zone, index}) : nullptr;
}

QAccessibleInterface* SpotInterface::childAt(int x, int y) const {
  if (!isZone() || !view_) return nullptr;
  const NetworkSpot spot = view_->scene().spotAt(view_->mapFromGlobal(QPoint(x, y)));
  return spot.isStartup() && spot.zone == spot_.zone ? map_->at(spot) : nullptr;
}

QAccessibleInterface* networkFactory(const QString& name, QObject* object) {
  if (name != QLatin1String("eclosion::ui::NetworkView")) return nullptr;
  auto* view = qobject_cast<NetworkView*>(object);
  return view ? new MapInterface(view) : nullptr;
}

}  // namespace

void installNetworkAccessibility() {
  static bool installed = false;
  if (!installed) QAccessible::installFactory(networkFactory);
  installed = true;
}

}  // namespace eclosion::ui
