// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace eclosion::ui {

// Draws the cells of the register from the tokens; what lies behind them is the table's.
class RegisterDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                 const QModelIndex& index) override;

  // A group's line across the whole table.
  static void paintGroup(QPainter* painter, const QRect& rect, const QModelIndex& index, bool open);

 private:
  [[nodiscard]] static QFont fontOf(const QModelIndex& index);
  [[nodiscard]] static QRect textRect(const QRect& cell, const QModelIndex& index);
};

}  // namespace eclosion::ui
