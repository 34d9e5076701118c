// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/domain/codes.h"
#include "ui/models/metric_facts.h"

namespace eclosion::ui {

// What is measured of a startup, side by side: the latest value, how it changed, and a line of the way there.
class ImpactRow final : public QWidget {
  Q_OBJECT

 public:
  static constexpr size_t most = 3;
  explicit ImpactRow(QWidget* parent = nullptr);

  // Drawn in the colour of the phase.
  void setMetrics(std::vector<MetricFacts> metrics, Phase phase);
  [[nodiscard]] QStringList lines() const;       // in words, one a metric
  [[nodiscard]] QStringList shortLines() const;  // the same without days

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void paintTile(QPainter& painter, const QRect& tile, const MetricFacts& metric) const;
  void paintLine(QPainter& painter, const QRectF& area, const MetricFacts& metric) const;

  std::vector<MetricFacts> metrics_;
  Phase phase_ = Phase::construction;
};

}  // namespace eclosion::ui
