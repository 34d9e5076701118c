// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/roster_header.h"

#include <QPainter>

#include "ui/members/mission_strip.h"
#include "ui/models/roster_columns.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {

void RosterHeader::setScale(const MissionScale& scale, const QDate& day, bool isToday) {
  scale_ = scale;
  day_ = day;
  isToday_ = isToday;
  viewport()->update();
}

void RosterHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
  if (section != static_cast<int>(RosterColumn::strip)) return RegisterHeader::paintSection(painter, rect, section);
  painter->save();
  painter->setClipRect(rect);
  painter->fillRect(rect, tokens().panel);
  paintScaleHead(*painter, rect, scale_, day_, isToday_);
  painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens().line);
  painter->restore();
}

}  // namespace eclosion::ui
