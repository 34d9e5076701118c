// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/day_field.h"

#include <QStyle>

#include "ui/models/formats.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {

DayField::DayField(QWidget* parent) : QLineEdit(parent) {
  setMaximumWidth(px(180));
  connect(this, &QLineEdit::textChanged, this, [this] {
    if (day().isValid()) setError(false);
    Q_EMIT dayChanged();
  });
  connect(this, &QLineEdit::editingFinished, this, &DayField::settle);
}

void DayField::setDay(const QDate& day) { setText(dateText(day)); }

QDate DayField::day() const { return typedDate(text()); }

QString DayField::hint() {
  return tr("Write the day like %1 or %2.").arg(dateText(QDate(2017, 12, 31)), QStringLiteral("2017-12-31"));
}

void DayField::settle() {
  if (const QDate typed = day(); typed.isValid()) setDay(typed);
  setError(!day().isValid() && !text().trimmed().isEmpty());
}

void DayField::setError(bool error) {
  if (property("error").toBool() == error) return;
  setProperty("error", error);
  style()->unpolish(this);
  style()->polish(this);
}

}  // namespace eclosion::ui
