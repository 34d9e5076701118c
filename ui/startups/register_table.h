// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTreeView>
#include <vector>

#include "ui/models/startups_model.h"

namespace eclosion::ui {

class RegisterHeader;

// The register as a table: rows of one height, whole rows selected, groups that open and close. What is selected, closed and
// in sight stays so when the date, the filter or the order changes.
class RegisterTable final : public QTreeView {
  Q_OBJECT

 public:
  using Row = Portfolio::Row;
  explicit RegisterTable(StartupsModel& model, QWidget* parent = nullptr);

  [[nodiscard]] std::vector<Row> selectedStartups() const;
  // Selects one startup and brings it in sight, opening its group.
  void selectStartup(Row startup);
  void selectStartups(std::vector<Row> startups);
  void forget();  // another portfolio: nothing is selected or closed

  void applyLayout(const StartupLayout& layout);
  [[nodiscard]] StartupLayout currentLayout() const;

  void keyboardSearch(const QString& text) override;

 Q_SIGNALS:
  void startupsSelected();
  void startupOpened(Portfolio::Row startup);
  void layoutChanged();  // columns, order or groups, by hand
  void columnsMenuRequested(const QPoint& global);
  void menuWanted(const QPoint& global);  // for the selected startups

 protected:
  void drawRow(QPainter* painter, const QStyleOptionViewItem& options, const QModelIndex& index) const override;
  void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override {}
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  bool viewportEvent(QEvent* event) override;
  void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

 private:
  void remember();
  void restore();
  void setHovered(const QModelIndex& index);
  void toggle(const QModelIndex& group);
  [[nodiscard]] QString keyOf(const QModelIndex& group) const { return group.data().toString(); }

  StartupsModel& model_;
  RegisterHeader* header_;
  QSet<QString> closed_;  // titles of groups
  std::vector<Row> kept_;
  bool keptAll_ = false;
  Row keptCurrent_ = Portfolio::none;
  int keptScroll_ = 0;
  QPersistentModelIndex hovered_;
  QString typed_;
  qint64 typedAt_ = 0;
  bool keyboard_ = false, restoring_ = false, applying_ = false;
};

}  // namespace eclosion::ui
