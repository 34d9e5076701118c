// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/ask_dialog.h"

#include <QVBoxLayout>

#include "ui/editing/day_field.h"
#include "ui/shell/editing.h"

namespace eclosion::ui {

AskDialog::AskDialog(const Question& question, const Editing& editing, Maker maker, QWidget* parent)
    : EditDialog(parent), editing_(editing), maker_(std::move(maker)) {
  setObjectName(QStringLiteral("ask"));
  setTitle(question.title, question.below);
  setButtons(question.record);
  if (!question.name.isEmpty()) {
    name_ = new QLineEdit(question.nameNow);
    addField(question.name, name_);
    connect(name_, &QLineEdit::textChanged, this, &AskDialog::check);
  }
  if (!question.day.isEmpty()) {
    day_ = new DayField;
    addField(question.day, day_);
    day_->setDay(editing_.records().today());
    connect(day_, &DayField::dayChanged, this, &AskDialog::check);
  }
  check();
  if (QLineEdit* first = name_ ? name_ : static_cast<QLineEdit*>(day_)) {
    first->setFocus();
    first->selectAll();
  }
}

void AskDialog::check() {
  const QDate day = day_ ? day_->day() : QDate();
  if (day_ && !day.isValid()) {
    setNote(DayField::hint());
    return setReady(false);
  }
  edit_ = maker_(name_ ? name_->text().trimmed() : QString(), day);
  const auto plan = editing_.plan(edit_);
  setNote(plan ? QString() : plan.error().message);
  setReady(plan && !plan->isEmpty());
}

}  // namespace eclosion::ui
