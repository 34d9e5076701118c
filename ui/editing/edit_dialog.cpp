// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/edit_dialog.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace eclosion::ui {

EditDialog::EditDialog(QWidget* parent)
    : QDialog(parent),
      title_(new TextLabel(TextStep::panelTitle, Weight::semibold)),
      below_(new TextLabel(TextStep::body, Weight::regular, &Tokens::tx2)),
      note_(new TextLabel(TextStep::body, Weight::regular, &Tokens::bad)),
      body_(new QVBoxLayout),
      cancel_(new Button(Button::Kind::secondary)),
      ok_(new Button(Button::Kind::primary)) {
  setMinimumWidth(px(440));
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(24, 20, 24, 18);
  outer->setSpacing(8);
  for (TextLabel* label : {title_, below_, note_}) {
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
  }
  below_->hide();
  note_->hide();
  body_->setSpacing(6);
  outer->addWidget(title_);
  outer->addWidget(below_);
  outer->addSpacing(4);
  outer->addLayout(body_, 1);
  outer->addWidget(note_);
  outer->addSpacing(6);
  auto* buttons = new QHBoxLayout;
  buttons->addStretch(1);
  buttons->addWidget(cancel_);
  buttons->addWidget(ok_);
  outer->addLayout(buttons);
  connect(cancel_, &QAbstractButton::clicked, this, &QDialog::reject);
  connect(ok_, &QAbstractButton::clicked, this, &QDialog::accept);
}

void EditDialog::setTitle(const QString& title, const QString& below) {
  setWindowTitle(title);
  title_->setText(title);
  below_->setText(below);
  below_->setVisible(!below.isEmpty());
}

void EditDialog::setButtons(const QString& record, const QString& cancel) {
  ok_->setText(record);
  ok_->setVisible(!record.isEmpty());
  cancel_->setText(cancel.isEmpty() ? tr("Cancel") : cancel);
}

TextLabel* EditDialog::addField(const QString& label, QWidget* field, QBoxLayout* into) {
  auto* words = new TextLabel(TextStep::dense, Weight::medium);
  words->setText(label);
  words->setBuddy(field);
  field->setAccessibleName(label);
  QBoxLayout* column = into ? into : body_;
  column->addWidget(words);
  column->addWidget(field);
  return words;
}

void EditDialog::setNote(const QString& sentence, TextLabel::Role role) {
  note_->setRole(role);
  note_->setText(sentence);
  note_->setVisible(!sentence.isEmpty());
  ok_->setAccessibleDescription(sentence);
}

void EditDialog::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    // A check box is one of the fields: the space bar is its key.
    auto* button = qobject_cast<QAbstractButton*>(focusWidget());
    if (button && button != ok_ && !qobject_cast<QCheckBox*>(button)) return button->click();
    if (!ok_->isVisible()) return;
    // Something is wanted still: on to the next field.
    if (ok_->isEnabled()) {
      ok_->click();
    } else {
      focusNextChild();
    }
    return;
  }
  QDialog::keyPressEvent(event);
}

}  // namespace eclosion::ui
