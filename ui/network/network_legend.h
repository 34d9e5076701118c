// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>

#include "core/analysis/network_map.h"

namespace eclosion::ui {

// How the map is read: each phase and kind of stop as it is drawn there, with how many there are.
class NetworkLegend final : public QWidget {
  Q_OBJECT

 public:
  explicit NetworkLegend(QWidget* parent = nullptr);
  void setMap(const analysis::NetworkMap& map);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
  [[nodiscard]] QString words() const;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  struct Entry {
    Phase phase = Phase::stopped;
    StopKind stop = StopKind::unspecified;  // of Phase::stopped
    int count = 0;
  };
  [[nodiscard]] static QString nameOf(const Entry& entry);
  [[nodiscard]] static QString signOf(const Entry& entry);
  std::vector<Entry> entries_;
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
