// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/analysis/head_count.h"

namespace eclosion::ui {

// Active members over time, a band for each status, with the newest counts beside them.
class HeadCountChart final : public QWidget {
  Q_OBJECT

 public:
  explicit HeadCountChart(QWidget* parent = nullptr);
  void setValues(const std::vector<QDate>& days, const std::vector<analysis::StatusCounts>& counts);
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void describe();
  void paintBands(QPainter& painter, const QRectF& box) const;
  void paintKey(QPainter& painter, const QRect& box) const;

  std::vector<QDate> days_;
  std::vector<analysis::StatusCounts> counts_;
};

}  // namespace eclosion::ui
