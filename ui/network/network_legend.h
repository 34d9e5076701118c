// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>

#include "core/analysis/network_map.h"

namespace eclosion::ui {

// How the map is read: each phase as it is drawn there, with how many are in it.
class NetworkLegend final : public QWidget {
  Q_OBJECT

 public:
  explicit NetworkLegend(QWidget* parent = nullptr);
  void setCounts(const analysis::PhaseCounts& counts);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
  [[nodiscard]] QString words() const;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  [[nodiscard]] std::vector<Phase> phases() const;
  [[nodiscard]] static QString sign(Phase phase);
  analysis::PhaseCounts counts_;
};

// A bar in parts by phase, of what an incubator has in the programme.
class NetworkShares final : public QWidget {
  Q_OBJECT

 public:
  explicit NetworkShares(QWidget* parent = nullptr);
  void setCounts(const analysis::PhaseCounts& counts);
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  analysis::PhaseCounts counts_;
};

}  // namespace eclosion::ui
