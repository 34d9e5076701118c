// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <optional>

namespace eclosion::ui {

// A criterion on one line: what it asks, ten blocks with a tick where the review before stood, the number, the evidence. On a
// narrow sheet what it asks goes on in a second line.
class CriteriaDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  // Of every line of a model, so that the longest of what is asked stands in a sheet of that width.
  [[nodiscard]] static int lineHeightFor(const QAbstractItemModel& model, int width);
  // Whether all of what a criterion asks is read in a line of that width; where not, the tool tip has it.
  [[nodiscard]] static bool showsLabel(const QModelIndex& index, int width);
  // The score a point of a line stands for, within its blocks.
  [[nodiscard]] static std::optional<int> scoreAt(const QRect& line, const QPoint& point);
  [[nodiscard]] static QRect evidenceRect(const QRect& line);

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  void setEditorData(QWidget* editor, const QModelIndex& index) const override;
  void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
  void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace eclosion::ui
