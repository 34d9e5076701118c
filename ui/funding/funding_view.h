// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

#include "ui/models/funding_model.h"

namespace eclosion::ui {

class RegisterHeader;

// A table of the funding screen: rows of one height, a head that sorts, the cell with the keyboard marked. The selected row stays
// when the table is made anew.
class FundingView final : public QTableView {
  Q_OBJECT

 public:
  explicit FundingView(FundingModel& model, QWidget* parent = nullptr);

  // Widths of the columns. Sums and dates have all they want; words give way to them.
  void layOut();
  void selectKey(const QString& key);
  [[nodiscard]] QString currentKey() const;
  // The selected rows as lines with tabs, under the titles of the columns; empty: nothing is selected.
  [[nodiscard]] QString selectedText() const;

 Q_SIGNALS:
  void currentRowChanged();
  void cellOpened(const QModelIndex& index);  // Enter or a click on it
  void rowOpened(const QModelIndex& index);   // a double click
  void removeWanted();
  void menuWanted(const QPoint& global);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  friend class FundingDelegate;
  void setHovered(int row);
  void measure();
  [[nodiscard]] int neededBy(int section) const;
  [[nodiscard]] bool mayBeCut(int section) const;

  FundingModel& model_;
  RegisterHeader* header_;
  std::vector<int> needed_;  // by column: the least width that cuts nothing; of words, which may be cut, what they would like
  QString kept_;
  int keptColumn_ = 0;
  int hovered_ = -1;
};

class FundingDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  explicit FundingDelegate(FundingView& view);
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                 const QModelIndex& index) override;

 private:
  FundingView& view_;
};

}  // namespace eclosion::ui
