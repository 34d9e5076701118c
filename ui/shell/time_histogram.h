// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

#include "ui/models/board_model.h"

namespace eclosion::ui {

// The portfolio's history as stacked phases behind a handle that is the as-of date: drag it, click anywhere, or use the
// keys. The picture is drawn once for a portfolio; following the handle only moves a line.
class TimeHistogram final : public QWidget {
  Q_OBJECT

 public:
  explicit TimeHistogram(BoardModel& model, QWidget* parent = nullptr);

  [[nodiscard]] QDate dateAt(int x) const;
  [[nodiscard]] double xOf(const QDate& date) const;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void datePicked(const QDate& date);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void changeEvent(QEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;

 private:
  void portfolioChanged();
  void describe();
  void drawHistory(QPainter& painter) const;
  void drawAxis(QPainter& painter) const;
  void drawHandle(QPainter& painter, int x) const;
  [[nodiscard]] QRect plot() const;
  [[nodiscard]] int handleX() const;
  [[nodiscard]] QRect handleRect(int x) const;

  BoardModel& model_;
  const Portfolio* portfolio_ = nullptr;
  BoardFilter filter_;
  QDate from_, to_, first_, date_;
  int handleX_ = 0;  // where the handle was drawn last
  QPixmap picture_, axis_;
};

}  // namespace eclosion::ui
