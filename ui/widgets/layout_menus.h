// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace eclosion::ui {

// The menus of a bar above a list that is laid out by hand: groups, order, columns. Filled when they open; each choice is passed
// on as a whole layout (see ui/models/layout_text.h for what a layout is).
class LayoutMenus {
  Q_DECLARE_TR_FUNCTIONS(LayoutMenus)

 public:
  // `word` names a grouping, of which there are `count`.
  template <class Layout>
  static void fillGroups(QMenu& menu, const Layout& layout, int count, auto word, auto pick) {
    menu.clear();
    for (int i = 0; i < count; ++i) {
      const auto grouping = static_cast<decltype(layout.grouping)>(i);
      add(menu, word(grouping), grouping == layout.grouping, [layout, grouping, pick](bool) {
        Layout next = layout;
        next.grouping = grouping;
        pick(next);
      });
    }
  }
  // `sorts` tells whether one can sort by a column.
  template <class Layout>
  static void fillSort(QMenu& menu, const Layout& layout, auto title, auto sorts, auto pick) {
    menu.clear();
    for (const auto& column : layout.columns) {
      if (!sorts(column.column)) continue;
      add(menu, title(column.column), column.column == layout.sort, [layout, by = column.column, pick](bool) {
        Layout next = layout;
        next.sort = by;
        pick(next);
      });
    }
    menu.addSeparator();
    add(menu, tr("Descending"), layout.descending, [layout, pick](bool) {
      Layout next = layout;
      next.descending = !layout.descending;
      pick(next);
    });
  }
  // Ticks follow each other while the menu stays open, so the layout is asked for anew by `now`. The first column is always
  // shown.
  template <class Layout>
  static void fillColumns(QMenu& menu, const Layout& layout, auto title, auto now, auto pick) {
    menu.clear();
    const auto first = Layout().columns.front().column;
    for (const auto& column : layout.columns) {
      QAction* action = menu.addAction(title(column.column));
      action->setCheckable(true);
      action->setChecked(column.shown);
      action->setEnabled(column.column != first);
      QObject::connect(action, &QAction::toggled, &menu, [changed = column.column, now, pick](bool on) {
        Layout next = now();
        for (auto& each : next.columns) each.shown = each.column == changed ? on : each.shown;
        pick(next);
      });
    }
    menu.addSeparator();
    QObject::connect(menu.addAction(tr("Columns as at first")), &QAction::triggered, &menu, [now, pick] {
      Layout next = now();
      next.columns = Layout().columns;
      pick(next);
    });
  }

 private:
  static void add(QMenu& menu, const QString& words, bool checked, auto act) {
    QAction* action = menu.addAction(words);
    action->setCheckable(true);
    action->setChecked(checked);
    QObject::connect(action, &QAction::triggered, &menu, act);
  }
};

}  // namespace eclosion::ui
