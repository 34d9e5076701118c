// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funding/sum_row.h"

#include <QEvent>
#include <algorithm>

#include "ui/funding/sum_box.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr int gap = 2;

}  // namespace

SumRow::SumRow(QWidget* parent) : QWidget(parent) {
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);  // as high as its width makes it
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void SumRow::add(SumBox* box) {
  box->setParent(this);
  boxes_.push_back(box);
}

QSize SumRow::sizeHint() const {
  QSize size;
  for (const SumBox* box : boxes_) {
    const QSize wanted = box->sizeHint();
    size = {size.width() + wanted.width() + (size.isEmpty() ? 0 : px(gap)), std::max(size.height(), wanted.height())};
  }
  return size;
}

int SumRow::columnsAt(int width) const {
  const int count = static_cast<int>(boxes_.size());
  return width >= sizeHint().width() ? count : (count + 1) / 2;
}

// Sums are never cut.
QSize SumRow::minimumSizeHint() const {
  int widest = 0;
  for (const SumBox* box : boxes_) widest = std::max(widest, box->minimumSizeHint().width());
  const int columns = (static_cast<int>(boxes_.size()) + 1) / 2;
  return {columns * widest + (columns - 1) * px(gap), sizeHint().height()};
}

int SumRow::heightForWidth(int width) const {
  const int columns = std::max(1, columnsAt(width));
  const int rows = (static_cast<int>(boxes_.size()) + columns - 1) / columns;
  return rows * sizeHint().height();
}

void SumRow::place() {
  if (boxes_.empty()) return;
  const int columns = columnsAt(width());
  // What a column asks for is what its widest box does.
  std::vector<int> wanted(static_cast<size_t>(columns), 1);
  for (size_t i = 0; i < boxes_.size(); ++i) {
    int& width = wanted[i % wanted.size()];
    width = std::max(width, boxes_[i]->sizeHint().width());
  }
  int all = 0;
  for (const int width : wanted) all += width;
  const int room = width() - (columns - 1) * px(gap);
  const int high = sizeHint().height();
  int sum = 0;
  std::vector<int> left;
  for (int column = 0; column < columns; ++column) {
    left.push_back(room * sum / all + column * px(gap));
    sum += wanted[static_cast<size_t>(column)];
  }
  left.push_back(width() + px(gap));
  for (size_t i = 0; i < boxes_.size(); ++i) {
    const size_t column = i % wanted.size();
    boxes_[i]->setGeometry(left[column], static_cast<int>(i / wanted.size()) * high, left[column + 1] - px(gap) - left[column],
                           high);
  }
}

void SumRow::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  place();
}

bool SumRow::event(QEvent* event) {
  if (event->type() == QEvent::LayoutRequest) {  // a box has other words
    updateGeometry();
    place();
  }
  return QWidget::event(event);
}

}  // namespace eclosion::ui
