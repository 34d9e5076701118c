// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QPixmap>

#include "core/publish/chart.h"

namespace eclosion::ui {

// A chart of the gallery at half its size, with what it finds above it; pressed, it opens there.
class ChartCard final : public QAbstractButton {
  Q_OBJECT

 public:
  explicit ChartCard(const QString& kind, QWidget* parent = nullptr);
  [[nodiscard]] const QString& kind() const { return kind_; }
  void setChart(publish::Chart chart);
  [[nodiscard]] const publish::Chart& chart() const { return chart_; }

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QString kind_;
  publish::Chart chart_;
  QPixmap drawn_;  // of this size, in these colours; null: to be drawn
};

}  // namespace eclosion::ui
