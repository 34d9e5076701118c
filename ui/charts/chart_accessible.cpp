// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>
#include <map>

#include "ui/charts/chart_view.h"

namespace eclosion::ui {
namespace {

// The value at a place in the order of marks, whatever it is at the moment.
class ValueInterface final : public QAccessibleInterface, public QAccessibleActionInterface {
 public:
  ValueInterface(ChartView* view, int index) : view_(view), index_(index) {}

  [[nodiscard]] bool isValid() const override { return mark() != nullptr; }
  [[nodiscard]] QObject* object() const override { return nullptr; }
  [[nodiscard]] QWindow* window() const override { return view_ ? view_->window()->windowHandle() : nullptr; }
  [[nodiscard]] QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(view_); }
  [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
  [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
  [[nodiscard]] int childCount() const override { return 0; }
  [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
  [[nodiscard]] QString text(QAccessible::Text kind) const override {
    const ChartMark* at = mark();
    return at && kind == QAccessible::Name ? markText(view_->chart(), *at) : QString();
  }
  void setText(QAccessible::Text, const QString&) override {}
  [[nodiscard]] QRect rect() const override {
    const ChartMark* at = mark();
    if (!at) return {};
    const QRect box = at->box.toAlignedRect();
    return {view_->mapToGlobal(box.topLeft()), box.size()};
  }
  [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
  [[nodiscard]] QAccessible::State state() const override {
    QAccessible::State state;
    const ChartMark* at = mark();
    state.invalid = !at;
    state.focusable = at != nullptr;
    state.focused = at && view_->hasFocus() && view_->current() == at;
    return state;
  }
  void* interface_cast(QAccessible::InterfaceType type) override {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
  }
  [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
  void doAction(const QString& action) override {
    const ChartMark* at = mark();
    if (!at) return;
    view_->setFocus();
    view_->setCurrent(at);
    if (action == pressAction()) Q_EMIT view_->markOpened(*at);
  }
  [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

  [[nodiscard]] int index() const { return index_; }

 private:
  [[nodiscard]] const ChartMark* mark() const { return view_ ? view_->mark(index_) : nullptr; }

  QPointer<ChartView> view_;
  int index_;
};

class ChartInterface final : public QAccessibleWidget {
 public:
  explicit ChartInterface(ChartView* view) : QAccessibleWidget(view, QAccessible::Chart, view->accessibleName()), view_(view) {}
  ~ChartInterface() override {
    for (const auto& [index, id] : ids_) QAccessible::deleteAccessibleInterface(id);
  }

  [[nodiscard]] int childCount() const override { return view_->markCount(); }
  [[nodiscard]] QAccessibleInterface* child(int index) const override {
    if (index < 0 || index >= childCount()) return nullptr;
    if (const auto found = ids_.find(index); found != ids_.end()) return QAccessible::accessibleInterface(found->second);
    auto* made = new ValueInterface(view_, index);
    ids_.emplace(index, QAccessible::registerAccessibleInterface(made));
    return made;
  }
  [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
    const auto* value = dynamic_cast<const ValueInterface*>(child);
    return value ? value->index() : -1;
  }
  [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
    const ChartMark* at = markAt(view_->picture().marks(), view_->mapFromGlobal(QPointF(x, y)), 8);
    return at ? child(view_->indexOf(*at)) : nullptr;
  }
  [[nodiscard]] QAccessibleInterface* focusChild() const override {
    const ChartMark* at = view_->hasFocus() ? view_->current() : nullptr;
    return at ? child(view_->indexOf(*at)) : nullptr;
  }
  [[nodiscard]] QString text(QAccessible::Text kind) const override {
    return kind == QAccessible::Name ? view_->accessibleName() : QAccessibleWidget::text(kind);
  }

 private:
  ChartView* view_;
  mutable std::map<int, QAccessible::Id> ids_;
};

QAccessibleInterface* factory(const QString& name, QObject* object) {
  if (name != QLatin1String("eclosion::ui::ChartView")) return nullptr;
  auto* view = qobject_cast<ChartView*>(object);
  return view ? new ChartInterface(view) : nullptr;
}

}  // namespace

void installChartAccessibility() {
  static bool installed = false;
  if (!installed) QAccessible::installFactory(factory);
  installed = true;
}

}  // namespace eclosion::ui
