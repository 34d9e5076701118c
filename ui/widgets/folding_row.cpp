// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/folding_row.h"

#include <QEvent>
#include <algorithm>

#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

int heightOf(const QWidget& part, int width) {
  if (part.isHidden()) return 0;
  return part.hasHeightForWidth() ? part.heightForWidth(width) : part.sizeHint().height();
}

// Not less than a part can be made: what it shows is not to lie over its neighbour.
QSize wantedBy(const QWidget& part) {
  return part.isHidden() ? QSize(0, 0) : part.sizeHint().expandedTo(part.minimumSizeHint()).expandedTo(part.minimumSize());
}

}  // namespace

FoldingRow::FoldingRow(QWidget* first, QWidget* second, QWidget* parent) : QWidget(parent), first_(first), second_(second) {
  first->setParent(this);
  second->setParent(this);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);  // as high as its width makes it
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void FoldingRow::setSpacing(int across, int down) {
  across_ = across;
  down_ = down;
  updateGeometry();
}

bool FoldingRow::foldsAt(int width) const {
  if (first_->isHidden() || second_->isHidden()) return false;
  return width < wantedBy(*first_).width() + px(across_) + wantedBy(*second_).width();
}

QSize FoldingRow::sizeHint() const {
  const QSize first = wantedBy(*first_), second = wantedBy(*second_);
  const int gap = first_->isHidden() || second_->isHidden() ? 0 : px(across_);
  return {first.width() + gap + second.width(), std::max(first.height(), second.height())};
}

QSize FoldingRow::minimumSizeHint() const {
  const auto least = [](const QWidget& part) {
    return part.isHidden() ? 0 : std::max(part.minimumSizeHint().width(), part.minimumWidth());
  };
  return {std::max(least(*first_), least(*second_)), sizeHint().height()};
}

int FoldingRow::heightForWidth(int width) const {
  if (foldsAt(width)) return heightOf(*first_, width) + px(down_) + heightOf(*second_, width);
  const int second = std::min(width, wantedBy(*second_).width());
  return std::max(heightOf(*first_, std::max(0, width - second - px(across_))), heightOf(*second_, second));
}

void FoldingRow::place() {
  if (isFolded()) {
    const int top = heightOf(*first_, width());
    first_->setGeometry(0, 0, width(), top);
    second_->setGeometry(0, top + px(down_), width(), heightOf(*second_, width()));
    return;
  }
  const int wide = std::min(width(), wantedBy(*second_).width());
  const int rest = second_->isHidden() ? width() : std::max(0, width() - wide - (first_->isHidden() ? 0 : px(across_)));
  first_->setGeometry(0, 0, rest, height());
  second_->setGeometry(width() - wide, 0, wide, height());
}

void FoldingRow::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  place();
}

bool FoldingRow::event(QEvent* event) {
  // A part has other words, came or went.
  if (event->type() == QEvent::LayoutRequest) {
    updateGeometry();
    place();
  }
  return QWidget::event(event);
}

}  // namespace eclosion::ui
