// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <functional>
#include <memory>
#include <set>

#include "ui/board/board_layout.h"
#include "ui/board/board_selection.h"
#include "ui/models/card_facts.h"
#include "ui/models/startup_text.h"

class QHelpEvent;
class QDrag;
class QMimeData;

namespace eclosion::ui {

class KnownDifferences;

// The board: every column and card painted in one widget, words and facts fetched for the cards in sight alone. Each
// column scrolls by itself under the pointer; Shift and the wheel move sideways where the columns are wider than the
// window. Arrows walk between cards and columns, Enter opens, Space is left to the window.
class BoardView final : public QAbstractScrollArea {
  Q_OBJECT

 public:
  explicit BoardView(BoardModel& model, QWidget* parent = nullptr);
  ~BoardView() override;

  [[nodiscard]] const BoardModel& model() const { return model_; }
  [[nodiscard]] const BoardLayout& boardLayout() const { return layout_; }
  [[nodiscard]] const BoardSelection& selection() const { return selection_; }
  // The card (or collapsed column, index -1) the keyboard is on.
  [[nodiscard]] BoardModel::Place current() const { return current_; }
  void setCurrent(const BoardModel::Place& place, bool scrollTo = true);
  void select(Portfolio::Row startup);  // alone, brought into sight
  void select(const std::vector<Portfolio::Row>& startups);
  void selectAllInColumn();
  void clearSelection();
  [[nodiscard]] bool isExpanded(int column) const { return expanded_[static_cast<size_t>(column)]; }
  void setExpanded(int column, bool expanded);

  // What a screen reader hears for a card; the same words as the card shows.
  [[nodiscard]] QString spokenText(const BoardModel::Place& place);
  // What is dragged out for some startups: words, a line for each.
  [[nodiscard]] std::unique_ptr<QMimeData> dragData(const std::vector<Portfolio::Row>& rows);
  [[nodiscard]] StartupTextReader& texts() { return texts_; }
  [[nodiscard]] const CardFactsReader& facts() const { return facts_; }
  // Startups that are marked; it outlives the view. Null: none.
  void setDifferences(const KnownDifferences* differences);
  // Forgets words and facts: another portfolio or another language.
  void reset();
  // Says what a drop of some startups on a phase does, or why it may not be. Without a judge nothing may.
  struct DropVerdict {
    QString refusal = {};  // empty: they may
    QString offer = {};    // such as “Opens a decision draft”
  };
  using DropJudge = std::function<DropVerdict(const std::vector<Portfolio::Row>& startups, Phase to)>;
  void setDropJudge(DropJudge judge);
  // How a drag is carried until it is let go; at first by the desktop. For where there is none.
  using Carrier = std::function<void(QDrag& drag)>;
  void setCarrier(Carrier carrier);
  // What the column says that the dragged cards hang over: -1 for none, and why they may not be dropped.
  [[nodiscard]] int dropColumn() const { return dropColumn_; }
  [[nodiscard]] QString dropRefusal() const { return drop_.refusal; }
  [[nodiscard]] QString dropOffer() const { return drop_.offer; }
  // The portfolio was changed, and the model is about to follow.
  void applyChange(const PortfolioChange& change);

 Q_SIGNALS:
  void selectionChanged();
  void activated(quint32 startup);
  // The selected startups were dropped on the column of a phase.
  void dropped(eclosion::Phase to);
  void menuWanted(const QPoint& global);

 protected:
  bool viewportEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragMoveEvent(QDragMoveEvent* event) override;
  void dragLeaveEvent(QDragLeaveEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void scrollContentsBy(int dx, int dy) override;
  void changeEvent(QEvent* event) override;

 private:
  void relayout();
  void modelChanged();
  void scrollColumn(int column, int offset);
  void updateCard(const BoardModel::Place& place);
  [[nodiscard]] QStringList differencesOf(Portfolio::Row row) const;
  void updateHover(const QPoint& point);
  void leaveHover();
  void setPointedColumn(int column);
  bool showToolTip(QHelpEvent* event);
  void paintColumn(QPainter& painter, const BoardLayout::Box& box, const QRegion& region);
  // Dragging, in board_drag.cpp.
  void setDropColumn(int column);
  bool startDrag(const QPoint& point);
  [[nodiscard]] QPixmap dragPicture(const BoardModel::Place& place, size_t count);
  // Keyboard, in board_keyboard.cpp.
  [[nodiscard]] BoardModel::Place beside(int direction) const;
  [[nodiscard]] BoardModel::Place along(int step) const;
  [[nodiscard]] BoardModel::Place firstPlace() const;
  void moveTo(const BoardModel::Place& place, Qt::KeyboardModifiers modifiers);
  void selectionMoved();
  void announceFocus();

  BoardModel& model_;
  BoardLayout layout_;
  CardFactsReader facts_;
  StartupTextReader texts_;
  const KnownDifferences* differences_ = nullptr;
  BoardSelection selection_;
  std::array<bool, BoardModel::columnCount> expanded_{};
  BoardModel::Place current_;
  Portfolio::Row currentRow_ = Portfolio::none;
  BoardModel::Place hovered_;
  int hoveredColumn_ = -1;  // by its header
  int pointedColumn_ = -1;  // anywhere in it: its scroll thumb shows
  int draggedThumb_ = -1;
  int dragStartY_ = 0, dragStartOffset_ = 0;
  BoardModel::Place pressedPlace_;  // a card the button went down on, until it is dragged or let go
  QPoint pressedAt_;
  std::vector<Portfolio::Row> dragged_;
  DropJudge dropJudge_;
  Carrier carrier_;
  int dropColumn_ = -1;         // the dragged cards hang over it
  DropVerdict drop_;            // what is said of it there
  int droppedOn_ = -1;          // where they were
  bool keyboardFocus_ = false;  // the ring shows once a key was used
};

}  // namespace eclosion::ui
