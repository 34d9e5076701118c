// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace eclosion::ui {

// A line of the due list: the name, how late an act is or how far the sheet is, and from which phase to which. Headings are
// lower.
class DueDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

// An arrow from one glyph to the next, centred in its box.
void paintArrow(QPainter& painter, const QRectF& box, const QColor& colour);

}  // namespace eclosion::ui
