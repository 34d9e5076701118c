// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/find_field.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {

FindField::FindField(QWidget* parent)
    : QWidget(parent),
      field_(new QLineEdit),
      count_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      previous_(new Button(Button::Kind::quiet, Icon::chevronLeft)),
      next_(new Button(Button::Kind::quiet, Icon::chevronRight)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(px(4));
  field_->setClearButtonEnabled(true);
  field_->setMinimumWidth(px(140));
  field_->installEventFilter(this);
  row->addWidget(field_, 1);
  row->addWidget(count_);
  for (Button* button : {previous_, next_}) {
    button->setBare(true);
    row->addWidget(button);
  }
  connect(field_, &QLineEdit::textChanged, this, [this](const QString& text) {
    tell();
    Q_EMIT textChanged(text);
  });
  connect(previous_, &QAbstractButton::clicked, this, [this] { Q_EMIT stepWanted(-1); });
  connect(next_, &QAbstractButton::clicked, this, [this] { Q_EMIT stepWanted(1); });
  setFocusProxy(field_);
  retranslate();
}

QString FindField::countText() const { return count_->isHidden() ? QString() : count_->text(); }

void FindField::setPurpose(const QString& words) {
  field_->setPlaceholderText(words);
  field_->setAccessibleName(words);
  field_->setToolTip(tr("%1 (Ctrl+F); Enter goes from one place to the next, Shift+Enter back, Escape ends").arg(words));
}

void FindField::setPlace(int at, int of) {
  at_ = at;
  of_ = of;
  tell();
}

void FindField::tell() {
  const bool isAsked = !field_->text().trimmed().isEmpty();
  for (QWidget* part : {static_cast<QWidget*>(count_), static_cast<QWidget*>(previous_), static_cast<QWidget*>(next_)})
    part->setVisible(isAsked);
  //: Which of the places that were found is looked at, of how many
  count_->setText(of_ > 0 ? tr("%1 of %2").arg(at_).arg(of_) : tr("not found"));
  for (Button* button : {previous_, next_}) button->setEnabled(of_ > 0);
  field_->setAccessibleDescription(isAsked ? count_->text() : QString());
}

bool FindField::eventFilter(QObject* object, QEvent* event) {
  if (object != field_ || event->type() != QEvent::KeyPress) return QWidget::eventFilter(object, event);
  const auto* key = static_cast<QKeyEvent*>(event);
  switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      Q_EMIT stepWanted(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
      return true;
    case Qt::Key_Escape:
      field_->clear();
      Q_EMIT ended();
      return true;
    default:
      return QWidget::eventFilter(object, event);
  }
}

void FindField::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void FindField::retranslate() {
  previous_->setText(tr("The place before"));
  next_->setText(tr("The next place"));
  for (Button* button : {previous_, next_}) button->setToolTip(button->text());
  tell();
}

}  // namespace eclosion::ui
