// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/column_boxes.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {

ColumnBoxes::ColumnBoxes(const QStringList& names, int rows, QWidget* parent) : QWidget(parent) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(px(10));
  grid->setVerticalSpacing(px(6));
  for (int i = 0; i < names.size(); ++i) {
    auto* title = new TextLabel(TextStep::dense, Weight::medium, &Tokens::tx2);
    title->setText(names[i]);
    auto* box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    box->setAccessibleName(names[i]);
    title->setBuddy(box);
    boxes_.push_back(box);
    grid->addWidget(title, i % rows, (i / rows) * 2);
    grid->addWidget(box, i % rows, (i / rows) * 2 + 1);
    connect(box, &QComboBox::currentIndexChanged, this, &ColumnBoxes::changed);
  }
  grid->setColumnStretch(1, 1);
  grid->setColumnStretch(3, 1);
}

int ColumnBoxes::value(size_t place) const {
  const QVariant chosen = boxes_[place]->currentData();
  return chosen.isValid() ? chosen.toInt() : noColumn;
}

void ColumnBoxes::setBoxesEnabled(bool enabled) {
  for (QComboBox* box : boxes_) box->setEnabled(enabled);
}

void ColumnBoxes::fill(size_t place, const QStringList& header, int wanted, const std::vector<Entry>& before,
                       const std::vector<Entry>& after) {
  QComboBox* box = boxes_[place];
  const QSignalBlocker quiet(box);
  box->clear();
  for (const Entry& entry : before) box->addItem(entry.words, entry.value);
  for (int column = 0; column < header.size(); ++column)
    box->addItem(header[column].isEmpty() ? tr("Column %1").arg(column + 1) : tr("“%1”").arg(header[column]), column);
  for (const Entry& entry : after) box->addItem(entry.words, entry.value);
  box->setCurrentIndex(std::max(0, box->findData(wanted)));
}

}  // namespace eclosion::ui
