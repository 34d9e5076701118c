// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>
#include <map>

#include "ui/board/board_view.h"
#include "ui/models/words.h"

namespace eclosion::ui {
namespace {

class BoardInterface;

// The card (or, with index -1, the column) at a place of the board, whatever startup is there at the moment.
class PlaceInterface final : public QAccessibleInterface, public QAccessibleActionInterface {
 public:
  PlaceInterface(BoardView* view, BoardInterface* board, BoardModel::Place place) : view_(view), board_(board), place_(place) {}

  [[nodiscard]] bool isValid() const override { return view_ && (isColumn() || row() != Portfolio::none); }
  [[nodiscard]] QObject* object() const override { return nullptr; }
  [[nodiscard]] QWindow* window() const override { return view_ ? view_->window()->windowHandle() : nullptr; }
  [[nodiscard]] QAccessibleInterface* parent() const override;
  [[nodiscard]] QAccessibleInterface* child(int index) const override;
  [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
  [[nodiscard]] int childCount() const override {
    return isColumn() && view_ && view_->boardLayout().boxOf(place_.column) ? size() : 0;
  }
  [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
    const auto* card = dynamic_cast<const PlaceInterface*>(child);
    return card && isColumn() && card->place_.column == place_.column ? card->place_.index : -1;
  }
  [[nodiscard]] QString text(QAccessible::Text kind) const override;
  void setText(QAccessible::Text, const QString&) override {}
  [[nodiscard]] QRect rect() const override;
  [[nodiscard]] QAccessible::Role role() const override { return isColumn() ? QAccessible::List : QAccessible::ListItem; }
  [[nodiscard]] QAccessible::State state() const override;
  void* interface_cast(QAccessible::InterfaceType type) override {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
  }
  [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
  void doAction(const QString& action) override {
    if (!view_) return;
    if (isColumn()) {
      view_->setExpanded(place_.column, !view_->isExpanded(place_.column));
    } else if (action == setFocusAction()) {
      view_->setFocus();
      view_->setCurrent(place_);
    } else {
      view_->select(row());
    }
  }
  [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

 private:
  [[nodiscard]] bool isColumn() const { return place_.index < 0; }
  [[nodiscard]] Portfolio::Row row() const { return view_->model().rowAt(place_); }
  [[nodiscard]] int size() const { return static_cast<int>(view_->model().column(place_.column).rows.size()); }

  QPointer<BoardView> view_;
  BoardInterface* board_;
  BoardModel::Place place_;
};

class BoardInterface final : public QAccessibleWidget {
 public:
  explicit BoardInterface(BoardView* view)
      : QAccessibleWidget(view, QAccessible::Grouping, view->accessibleName()), view_(view) {}
  ~BoardInterface() override {
    for (const auto& [place, id] : ids_) QAccessible::deleteAccessibleInterface(id);
  }

  [[nodiscard]] QAccessibleInterface* at(const BoardModel::Place& place) const {
    const auto key = std::pair(place.column, place.index);
    if (const auto found = ids_.find(key); found != ids_.end()) return QAccessible::accessibleInterface(found->second);
    auto* made = new PlaceInterface(view_, const_cast<BoardInterface*>(this), place);
    ids_.emplace(key, QAccessible::registerAccessibleInterface(made));
    return made;
  }

  [[nodiscard]] int childCount() const override { return static_cast<int>(view_->boardLayout().boxes().size()); }
  [[nodiscard]] QAccessibleInterface* child(int index) const override {
    const auto& boxes = view_->boardLayout().boxes();
    if (index < 0 || static_cast<size_t>(index) >= boxes.size()) return nullptr;
    return at({boxes[static_cast<size_t>(index)].column, -1});
  }
  [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
    for (int i = 0; i < childCount(); ++i) {
      if (this->child(i) == child) return i;
    }
    return -1;
  }
  [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
    const auto* box = view_->boardLayout().boxAt(view_->viewport()->mapFromGlobal(QPoint(x, y)));
    return box ? at({box->column, -1}) : nullptr;
  }
  [[nodiscard]] QAccessibleInterface* focusChild() const override {
    return view_->hasFocus() && view_->current().column >= 0 ? at(view_->current()) : nullptr;
  }
  [[nodiscard]] QString text(QAccessible::Text kind) const override {
    return kind == QAccessible::Name ? view_->accessibleName() : QAccessibleWidget::text(kind);
  }

 private:
  BoardView* view_;
  mutable std::map<std::pair<int, int>, QAccessible::Id> ids_;
};

QAccessibleInterface* PlaceInterface::parent() const {
  if (!view_) return nullptr;
  return isColumn() ? static_cast<QAccessibleInterface*>(board_) : board_->at({place_.column, -1});
}

QAccessibleInterface* PlaceInterface::child(int index) const {
  return isColumn() && index >= 0 && index < childCount() ? board_->at({place_.column, index}) : nullptr;
}

QAccessibleInterface* PlaceInterface::childAt(int x, int y) const {
  if (!isColumn() || !view_) return nullptr;
  const auto place = view_->boardLayout().cardAt(view_->viewport()->mapFromGlobal(QPoint(x, y)));
  return place.isValid() && place.column == place_.column ? board_->at(place) : nullptr;
}

QString PlaceInterface::text(QAccessible::Text kind) const {
  if (!isValid() || kind != QAccessible::Name) return {};
  if (!isColumn()) return view_->spokenText(place_);
  return QStringLiteral("%1, %2").arg(columnTitle(view_->model().column(place_.column).phase),
                                      BoardView::tr("%n startup(s)", nullptr, size()));
}

QRect PlaceInterface::rect() const {
  if (!view_) return {};
  const auto* box = view_->boardLayout().boxOf(place_.column);
  if (!box) return {};
  const QRect local = isColumn() ? box->frame : view_->boardLayout().cardRect(place_);
  return {view_->viewport()->mapToGlobal(local.topLeft()), local.size()};
}

QAccessible::State PlaceInterface::state() const {
  QAccessible::State state;
  if (!isValid()) {
    state.invalid = true;
    return state;
  }
  const auto* box = view_->boardLayout().boxOf(place_.column);
  state.focusable = true;
  state.focused = view_->hasFocus() && view_->current() == place_;
  if (isColumn()) {
    state.expandable = view_->model().column(place_.column).isExit();
    state.expanded = box && !box->collapsed;
    state.collapsed = box && box->collapsed;
  } else {
    state.selectable = true;
    state.selected = view_->selection().contains(row());
    state.offscreen = !box || box->collapsed || !view_->boardLayout().cardRect(place_).intersects(box->body);
  }
  return state;
}

QAccessibleInterface* factory(const QString& name, QObject* object) {
  if (name != QLatin1String("eclosion::ui::BoardView")) return nullptr;
  auto* view = qobject_cast<BoardView*>(object);
  return view ? new BoardInterface(view) : nullptr;
}

}  // namespace

void installBoardAccessibility() {
  static bool installed = false;
  if (!installed) QAccessible::installFactory(factory);
  installed = true;
}

}  // namespace eclosion::ui
