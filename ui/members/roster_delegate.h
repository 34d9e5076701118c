// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace eclosion::ui {

class RosterTable;

// Draws the rows of the list of members from the tokens.
class RosterDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  explicit RosterDelegate(RosterTable& table);
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                 const QModelIndex& index) override;

 private:
  void paintGroup(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
  void paintPerson(QPainter& painter, const QRect& cell, const QString& name) const;
  void paintEnd(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
  void paintStrip(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
  [[nodiscard]] QRect textRect(const QRect& cell, int column) const;

  RosterTable& table_;
};

}  // namespace eclosion::ui
