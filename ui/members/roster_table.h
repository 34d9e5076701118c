// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <optional>
#include <vector>

#include "ui/models/roster_model.h"

namespace eclosion::ui {

class RosterHeader;

// The members as a table: rows of one height, whole rows selected. Who is selected and in sight stays so when the date, the
// filter or the order changes. Of a long list only what is in sight is ever put in words.
class RosterTable final : public QTableView {
  Q_OBJECT

 public:
  using Row = Portfolio::Row;
  explicit RosterTable(RosterModel& model, QWidget* parent = nullptr);

  [[nodiscard]] std::vector<Row> selectedMembers() const;  // by row of the portfolio
  [[nodiscard]] Row currentMember() const;
  void selectMember(Row member);
  // Once they are read, where they are not yet.
  void selectIds(std::vector<MemberId> members);
  [[nodiscard]] std::vector<MemberId> selectedIds() const;
  // The portfolio has changed under the list: who is selected is kept by id until the list has followed.
  void hold();
  void forget();

  void applyLayout(const RosterLayout& layout);
  // Columns and order as they are on screen; the rest as in `layout`.
  [[nodiscard]] RosterLayout currentLayout(RosterLayout layout) const;

  [[nodiscard]] const RosterModel& roster() const { return model_; }
  [[nodiscard]] const RosterHeader& head() const { return *header_; }
  [[nodiscard]] int hoveredRow() const { return hovered_; }
  [[nodiscard]] bool showsFocusOn(int row) const;
  [[nodiscard]] QRect rowRect(int row) const;  // in the viewport, over its whole width

  void keyboardSearch(const QString& text) override;
  // So much of the foot is covered: the last row can be scrolled above it, and the current one is.
  void setCoveredBelow(int height);

 Q_SIGNALS:
  void membersSelected();
  void memberOpened(Portfolio::Row member);
  void layoutChanged();  // columns or order, by hand
  void columnsMenuRequested(const QPoint& global);
  void menuWanted(const QPoint& global);  // of what can be done to the selected people

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool viewportEvent(QEvent* event) override;
  void updateGeometries() override;
  void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

 private:
  void remember();
  void restore();
  void select(const std::vector<Row>& members);
  void setHovered(int row);
  void fitStrip();
  void followTheme();

  RosterModel& model_;
  RosterHeader* header_;
  std::vector<MemberId> kept_;  // selected, while the model is at it; rows of members may move meanwhile
  std::optional<MemberId> keptCurrent_;
  bool keptAll_ = false, held_ = false;
  int keptScroll_ = 0;
  int stripWidth_ = 0;  // as laid out by hand; it takes what is left over, too
  int hovered_ = -1;
  int coveredBelow_ = 0;
  int zoom_;
  QString typed_;
  qint64 typedAt_ = 0;
  bool keyboard_ = false, restoring_ = false, applying_ = false;
};

}  // namespace eclosion::ui
