// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/day_field.h"

#include <QStyle>
#include <QVariant>

#include "ui/models/formats.h"

namespace eclosion::ui {

DayField::DayField(QWidget* parent) : QLineEdit(parent) { connect(this, &QLineEdit::editingFinished, this, &DayField::accept); }

void DayField::setDay(const QDate& day) {
  day_ = day;
  setText(day.isNull() ? QString() : dateText(day));
  setError(false);
}

void DayField::accept() {
  const QString typed = text().trimmed();
  const QDate day = typed.isEmpty() ? QDate() : typedDate(typed);
  setError(!typed.isEmpty() && day.isNull());
  if (property("error").toBool() || day == day_) return;
  setDay(day);
  Q_EMIT dayPicked();
}

void DayField::setError(bool error) {
  if (property("error").toBool() == error) return;
  setProperty("error", error);
  setToolTip(error ? tr("This is not a date. Write one such as 20 Aug 2026.") : QString());
  style()->unpolish(this);
  style()->polish(this);
}

}  // namespace eclosion::ui
