// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/edits/phase_history.h"

namespace eclosion::ui {

class HistoryHandle;

// A history as bars over the years, an entry a line. The first day of each and its stated end are handles that are dragged (by
// days; with Shift to the first of a month) or moved with the arrow keys. Moves nothing itself: it says what was asked.
class HistoryTimeline final : public QWidget {
  Q_OBJECT

 public:
  explicit HistoryTimeline(QWidget* parent = nullptr);

  // The entries in the order of their history, with what is unusual about each, a list as long; entries of an unknown start are
  // not drawn.
  void setHistory(const edits::History& history, const QStringList& notes, const QDate& today);

  [[nodiscard]] const std::vector<HistoryHandle*>& handles() const { return handles_; }
  // Null when there is none.
  [[nodiscard]] HistoryHandle* handleOf(const PhaseId& entry, bool end) const;
  [[nodiscard]] QDate dateAt(int x) const;
  [[nodiscard]] int xOf(const QDate& date) const;

  // The day a handle would stand on, while it is moved; a null day: none is.
  void preview(const HistoryHandle* handle, const QDate& date);

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void startMoved(const eclosion::PhaseId& entry, const QDate& date);
  void endMoved(const eclosion::PhaseId& entry, const QDate& date);
  void entryChosen(const eclosion::PhaseId& entry);

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  struct Line {
    PhasePeriod entry;
    QDate next;  // first day of the entry after it
    QString note;
  };
  [[nodiscard]] QRect plot() const;
  [[nodiscard]] int rowHeight() const;
  [[nodiscard]] QRect rowAt(size_t line) const;
  [[nodiscard]] QDate shownEnd(const Line& line) const;
  void makeHandles();
  void placeHandles();
  void paintLine(QPainter& painter, size_t line) const;
  void paintYears(QPainter& painter) const;
  void paintPreview(QPainter& painter) const;

  std::vector<Line> lines_;
  std::vector<HistoryHandle*> handles_;
  QDate today_, from_, to_;
  const HistoryHandle* moved_ = nullptr;
  QDate previewed_;
};

// One end of a bar, under the pointer or the keyboard. Left and Right move it by a day, with Ctrl by a month; Enter and Tab keep
// where it stands, Esc puts it back.
class HistoryHandle final : public QWidget {
  Q_OBJECT

 public:
  HistoryHandle(HistoryTimeline& timeline, PhaseId entry, bool end);

  [[nodiscard]] const PhaseId& entry() const { return entry_; }
  [[nodiscard]] bool isEnd() const { return end_; }
  [[nodiscard]] QDate date() const { return date_; }
  // `said`: whether the day is in the file, or follows from what is around it. `name`: of the phase.
  void setDate(const QDate& date, bool said, const QString& name);

 Q_SIGNALS:
  void moved(const QDate& date);

 protected:
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  void draft(const QDate& date);
  void keep();
  void name();

  HistoryTimeline& timeline_;
  PhaseId entry_;
  bool end_;
  bool said_ = true;
  QDate date_, draft_;
  QString phase_;
  int grip_ = 0;  // where it was taken, from its middle
  bool dragged_ = false;
};

}  // namespace eclosion::ui
