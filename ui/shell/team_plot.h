// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/models/team_report.h"

namespace eclosion::ui {

// How a team has grown, as steps along time, over the middle half and the median of the teams of its phase today.
void paintTeamSizes(QPainter& painter, const QRectF& box, const TeamReport& report);

class TeamPlot final : public QWidget {
  Q_OBJECT

 public:
  explicit TeamPlot(QWidget* parent = nullptr);
  // Not there for a team that never had anybody.
  void setReport(const TeamReport& report);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  TeamReport report_;
};

}  // namespace eclosion::ui
