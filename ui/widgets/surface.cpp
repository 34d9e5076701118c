// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/surface.h"

#include <QPainter>

#include "ui/theme/theme.h"

namespace eclosion::ui {

Surface::Surface(Role fill, Qt::Edges lines, QWidget* parent) : QWidget(parent), fill_(fill), lines_(lines) {
  connect(&Theme::instance(), &Theme::changed, this, [this] {
    resizeToDesign();
    update();
  });
}

void Surface::setDesignHeight(int height) {
  height_ = height;
  resizeToDesign();
}

void Surface::setDesignWidth(int width) {
  width_ = width;
  resizeToDesign();
}

void Surface::resizeToDesign() {
  if (height_ > 0) setFixedHeight(px(height_));
  if (width_ > 0) setFixedWidth(px(width_));
}

void Surface::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Tokens& t = tokens();
  painter.fillRect(rect(), t.*fill_);
  if (lines_ & Qt::TopEdge) painter.fillRect(0, 0, width(), 1, t.line);
  if (lines_ & Qt::BottomEdge) painter.fillRect(0, height() - 1, width(), 1, t.line);
  if (lines_ & Qt::LeftEdge) painter.fillRect(0, 0, 1, height(), t.line);
  if (lines_ & Qt::RightEdge) painter.fillRect(width() - 1, 0, 1, height(), t.line);
}

}  // namespace eclosion::ui
