// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>
#include <functional>
#include <memory>
#include <optional>

#include "ui/charts/chart_picture.h"

class QLineEdit;
class QMimeData;

namespace eclosion::ui {

// A chart one can look at closely: the value under the pointer, or where the arrows went, is told; Enter or a click opens what it
// counts; F2 or a double click writes another title; it can be dragged out.
class ChartView final : public QWidget {
  Q_OBJECT

 public:
  explicit ChartView(QWidget* parent = nullptr);
  ~ChartView() override;

  void setChart(publish::Chart chart);
  [[nodiscard]] const publish::Chart& chart() const { return chart_; }
  // What is dragged out of it, as of the moment it begins.
  void setDragged(std::function<QMimeData*()> make) { makeDragged_ = std::move(make); }

  [[nodiscard]] const ChartPicture& picture() const;
  // Every mark in the order a screen reader meets them.
  [[nodiscard]] int markCount() const;
  [[nodiscard]] const ChartMark* mark(int index) const;
  [[nodiscard]] int indexOf(const ChartMark& mark) const;
  [[nodiscard]] const ChartMark* current() const;
  void setCurrent(const ChartMark* mark);
  void editTitle();

  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] QSize sizeHint() const override;

 Q_SIGNALS:
  void markOpened(const eclosion::ui::ChartMark& mark);
  // Another title, or an empty one for the generated.
  void titleTyped(const QString& title);

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  void forgetPicture();
  void move(int along, int across);
  void beginDrag();
  void closeTitle(bool keep);
  void drawTold(QPainter& painter) const;
  [[nodiscard]] bool isOpenable(const ChartMark& mark) const;

  publish::Chart chart_;
  mutable std::unique_ptr<ChartPicture> picture_;  // made when it is first asked for
  QPixmap painted_;
  std::optional<std::pair<int, int>> current_;  // series and category: the same place in the next chart
  const ChartMark* hovered_ = nullptr;
  std::function<QMimeData*()> makeDragged_;
  std::optional<QPoint> pressed_;
  QLineEdit* title_ = nullptr;
};

}  // namespace eclosion::ui
