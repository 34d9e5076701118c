// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QListView;

namespace eclosion::ui {

// Draws the lines of the facets: a choice with its share of the largest as a small bar, and how many people it would show.
class FacetDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  explicit FacetDelegate(QListView& list);
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  const QListView& list_;
};

}  // namespace eclosion::ui
