// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/mission_scale.h"
#include "ui/startups/register_header.h"

namespace eclosion::ui {

// The head of the list of members: over the missions stands their scale of years.
class RosterHeader final : public RegisterHeader {
  Q_OBJECT

 public:
  using RegisterHeader::RegisterHeader;
  void setScale(const MissionScale& scale, const QDate& day, bool isToday);
  [[nodiscard]] const MissionScale& scale() const { return scale_; }
  [[nodiscard]] const QDate& day() const { return day_; }
  [[nodiscard]] bool isToday() const { return isToday_; }

 protected:
  void paintSection(QPainter* painter, const QRect& rect, int section) const override;

 private:
  MissionScale scale_;
  QDate day_;
  bool isToday_ = true;
};

}  // namespace eclosion::ui
