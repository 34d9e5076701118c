// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace eclosion::ui {

// Lines of plain words in the look of the register; those whose `quietRole` is true in secondary ink.
class LineDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  explicit LineDelegate(int quietRole, QObject* parent = nullptr) : QStyledItemDelegate(parent), quietRole_(quietRole) {}
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  int quietRole_;
};

// Gives a tree the look of a list of records: the register's head and lines, whole lines selected. `widths` by column at 100 %;
// the column of width 0 takes what the others leave.
void dressAsList(QTreeView& view, int quietRole, const std::vector<int>& widths);

}  // namespace eclosion::ui
