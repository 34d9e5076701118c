// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <vector>

#include "core/analysis/head_count.h"

namespace eclosion::ui {

// Active members over time, a band for each status, with the newest counts beside them. Pressed, it opens as a chart.
class HeadCountChart final : public QAbstractButton {
  Q_OBJECT

 public:
  explicit HeadCountChart(QWidget* parent = nullptr);
  void setValues(const std::vector<QDate>& days, const std::vector<analysis::StatusCounts>& counts);
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void describe();
  void paintBands(QPainter& painter, const QRectF& box) const;
  void paintKey(QPainter& painter, const QRect& box) const;

  std::vector<QDate> days_;
  std::vector<analysis::StatusCounts> counts_;
};

}  // namespace eclosion::ui
