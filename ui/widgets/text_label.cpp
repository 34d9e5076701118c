// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_label.h"

#include <QPainter>

#include "ui/theme/painting.h"
#include "ui/theme/type_scale.h"

namespace eclosion::ui {

TextLabel::TextLabel(TextStep step, Weight weight, Role role, QWidget* parent)
    : QLabel(parent), step_(step), weight_(weight), role_(role) {
  setTextFormat(Qt::PlainText);
  dress();
  connect(&Theme::instance(), &Theme::changed, this, &TextLabel::dress);
}

void TextLabel::dress() {
  // A label may hold any words, and is laid out once.
  setFont(shapedFont(Theme::instance().font(step_, weight_)));
  QPalette colours = palette();
  colours.setColor(QPalette::WindowText, tokens().*role_);
  colours.setColor(QPalette::Text, tokens().*role_);
  colours.setColor(QPalette::Link, tokens().acctx);
  setPalette(colours);
}

void TextLabel::setRole(Role role) {
  role_ = role;
  dress();
}

void TextLabel::setElided(bool elided) {
  elided_ = elided;
  updateGeometry();
}

QSize TextLabel::minimumSizeHint() const {
  const QSize hint = QLabel::minimumSizeHint();
  return elided_ ? QSize(px(40), hint.height()) : hint;
}

void TextLabel::paintEvent(QPaintEvent* event) {
  if (!elided_) return QLabel::paintEvent(event);
  QPainter painter(this);
  painter.setPen(tokens().*role_);
  const bool cut = advanceOf(font(), text()) > width();
  drawLine(painter, rect(), text(), alignment() & Qt::AlignHorizontal_Mask);
  setToolTip(cut ? text() : QString());
}

}  // namespace eclosion::ui
