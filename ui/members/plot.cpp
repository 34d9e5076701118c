// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/plot.h"

#include <QPainter>

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr int edge = 16;
constexpr int headHeight = 52;

}  // namespace

Plot::Plot(const HeadCountModel& model, QWidget* parent) : QWidget(parent), model_(model) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Plot::follow() {
  if (model_.values()) {
    setAccessibleName(title());
    setAccessibleDescription(lines().join(QStringLiteral("; ")));
  }
  updateGeometry();
  update();
}

QSize Plot::sizeHint() const { return {px(420), px(headHeight + (model_.values() ? designHeight() : 168) + edge)}; }
QSize Plot::minimumSizeHint() const { return {px(260), sizeHint().height()}; }

void Plot::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Theme& theme = Theme::instance();
  const Tokens& t = theme.tokens();
  drawBox(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(8), t.panel, t.line);
  if (!model_.values()) return;
  const int left = px(edge), wide = width() - 2 * px(edge);
  painter.setFont(theme.font(TextStep::body, Weight::semibold));
  painter.setPen(t.tx);
  drawLine(painter, QRect(left, px(10), wide, px(20)), title());
  painter.setFont(theme.font(TextStep::small));
  painter.setPen(t.tx2);
  drawLine(painter, QRect(left, px(29), wide, px(16)), remark());
  draw(painter, QRectF(left, px(headHeight), wide, height() - px(headHeight + edge)));
}

}  // namespace eclosion::ui
