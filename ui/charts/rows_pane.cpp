// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/rows_pane.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {

RowsPane::RowsPane(QWidget* parent)
    : Surface(&Tokens::win, Qt::LeftEdge, parent),
      head_(new TextLabel(TextStep::body, Weight::semibold)),
      value_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      close_(new Button(Button::Kind::quiet, Icon::close)),
      list_(new QListWidget) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(px(16), px(10), px(8), px(8));
  column->setSpacing(px(6));
  auto* top = new QHBoxLayout;
  head_->setElided(true);
  top->addWidget(head_, 1);
  close_->setSmall(true);
  close_->setBare(true);
  top->addWidget(close_);
  column->addLayout(top);
  value_->setWordWrap(true);
  column->addWidget(value_);
  list_->setObjectName(QStringLiteral("rowsBehind"));
  list_->setFrameShape(QFrame::NoFrame);
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list_->setTextElideMode(Qt::ElideRight);
  column->addWidget(list_, 1);
  connect(close_, &QAbstractButton::clicked, this, &RowsPane::closed);
  connect(list_, &QListWidget::itemActivated, this, &RowsPane::open);
  retranslate();
}

void RowsPane::retranslate() {
  close_->setText(tr("Close"));
  close_->setToolTip(tr("Back to the options (Esc)"));
}

void RowsPane::tell(const QString& value, std::vector<Entry> entries, publish::RowsBehind what) {
  entries_ = std::move(entries);
  what_ = what;
  std::stable_sort(entries_.begin(), entries_.end(),
                   [](const Entry& a, const Entry& b) { return a.name.localeAwareCompare(b.name) < 0; });
  const int count = static_cast<int>(entries_.size());
  head_->setText(what == publish::RowsBehind::members ? tr("%n person(s)", nullptr, count) : tr("%n startup(s)", nullptr, count));
  value_->setText(value);
  list_->setAccessibleName(QStringLiteral("%1, %2").arg(head_->text(), value));
  list_->clear();
  for (const Entry& entry : entries_) {
    auto* item = new QListWidgetItem(entry.name, list_);
    item->setToolTip(entry.name);
  }
  if (count > 0) list_->setCurrentRow(0);
}

void RowsPane::clear() {
  entries_.clear();
  list_->clear();
}

void RowsPane::open() {
  const int at = list_->currentRow();
  if (at >= 0 && at < static_cast<int>(entries_.size())) Q_EMIT rowOpened(entries_[static_cast<size_t>(at)].row);
}

void RowsPane::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    Q_EMIT closed();
  } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    open();
  } else {
    Surface::keyPressEvent(event);
  }
}

}  // namespace eclosion::ui
