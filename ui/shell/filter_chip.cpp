// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filter_chip.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <algorithm>

#include "ui/models/formats.h"

namespace eclosion::ui {

FilterChip::FilterChip(QWidget* parent) : QWidget(parent), button_(new Button(Button::Kind::chip)), menu_(new QMenu(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(button_);
  button_->setCheckable(true);
  button_->setMenu(menu_);
  // Being on is a matter of what is picked, not of clicks.
  connect(button_, &QAbstractButton::clicked, this, &FilterChip::refresh);
  connect(menu_, &QMenu::aboutToShow, this, &FilterChip::fill);
  menu_->installEventFilter(this);
  refresh();
}

void FilterChip::setTitle(const QString& title) {
  title_ = title;
  refresh();
}

void FilterChip::setPicked(const std::vector<Portfolio::Row>& rows) {
  picked_ = rows;
  refresh();
}

void FilterChip::fill() {
  menu_->clear();
  auto* all = menu_->addAction(tr("Show all"));
  all->setEnabled(!picked_.empty());
  connect(all, &QAction::triggered, this, [this] {
    setPicked({});
    Q_EMIT pickedChanged(picked_);
  });
  menu_->addSeparator();
  if (!choices_) return;
  for (const Choice& choice : choices_()) {
    // An ampersand in a name is a letter here, not a mnemonic.
    QString name = choice.name;
    name.replace(QLatin1Char('&'), QStringLiteral("&&"));
    auto* action = menu_->addAction(QStringLiteral("%1  (%2)").arg(name, numberText(choice.count)));
    action->setCheckable(true);
    action->setChecked(std::find(picked_.begin(), picked_.end(), choice.row) != picked_.end());
    connect(action, &QAction::toggled, this, [this, row = choice.row, all](bool on) {
      std::erase(picked_, row);
      if (on) picked_.push_back(row);
      all->setEnabled(!picked_.empty());
      refresh();
      Q_EMIT pickedChanged(picked_);
    });
  }
}

// A click or Space on a choice keeps the list open: several may be picked.
bool FilterChip::eventFilter(QObject* object, QEvent* event) {
  if (object != menu_) return QWidget::eventFilter(object, event);
  QAction* action = nullptr;
  if (event->type() == QEvent::MouseButtonRelease) {
    action = menu_->actionAt(static_cast<QMouseEvent*>(event)->position().toPoint());
  } else if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
    action = menu_->activeAction();
  }
  if (!action || !action->isCheckable()) return QWidget::eventFilter(object, event);
  action->toggle();
  return true;
}

void FilterChip::refresh() {
  button_->setChecked(!picked_.empty());
  button_->setText(picked_.empty() ? title_
                                   : QStringLiteral("%1: %2").arg(title_, numberText(static_cast<qint64>(picked_.size()))));
  button_->setTrailing(Icon::chevronDown);
  button_->setAccessibleName(picked_.empty()
                                 ? tr("Filter: %1").arg(title_)
                                 : tr("Filter: %1, %n picked", nullptr, static_cast<int>(picked_.size())).arg(title_));
}

}  // namespace eclosion::ui
