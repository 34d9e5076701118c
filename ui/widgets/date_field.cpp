// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_field.h"

#include <QKeyEvent>
#include <QStyle>
#include <QTimer>
#include <QToolTip>

#include "ui/models/formats.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {

DateField::DateField(QWidget* parent) : QLineEdit(parent) {
  connect(&Theme::instance(), &Theme::changed, this, &DateField::dress);
  connect(this, &QLineEdit::textEdited, this, [this] { setError(false); });
}

bool DateField::event(QEvent* event) {
  const bool known = QLineEdit::event(event);
  if (event->type() == QEvent::Polish) dress();
  return known;
}

// A style sheet and a face of its own take their time: not before it is to be seen, which in a new window is after the first
// picture.
void DateField::dress() {
  if (!testAttribute(Qt::WA_WState_Polished)) return;
  const Tokens& t = tokens();
  setFont(Theme::instance().font(TextStep::screenTitle, Weight::semibold));
  const QString colour = (warning_ ? t.warn : t.tx).name();
  setStyleSheet(
      QStringLiteral(
          "QLineEdit { background: transparent; border: 1px solid transparent; padding: 0 3px; min-height: %5px; color: %1; }"
          "QLineEdit:hover { border: 1px solid %2; }"
          "QLineEdit:focus { background: %3; border: 2px solid %4; padding: 0 2px; min-height: %6px; }"
          "QLineEdit[error=\"true\"] { border: 2px solid %7; }")
          .arg(colour, t.line2.name(), t.panel.name(), t.acctx.name())
          .arg(px(24))
          .arg(px(24) - 2)
          .arg(t.badbar.name()));
}

void DateField::setWarning(bool warning) {
  if (warning == warning_) return;
  warning_ = warning;
  dress();
}

void DateField::setDate(const QDate& date) {
  date_ = date;
  restore();
}

void DateField::restore() {
  setError(false);
  if (const QString words = dateText(date_); words != text()) setText(words);
  setCursorPosition(0);
}

void DateField::setError(bool error) {
  if (property("error").toBool() == error) return;
  setProperty("error", error);
  style()->unpolish(this);
  style()->polish(this);
}

void DateField::accept() {
  const QDate typed = typedDate(text());
  if (!typed.isValid()) {
    setError(true);
    const QString message =
        tr("This is not a date. Write it like %1, %2 or 2017.").arg(dateText(QDate(2017, 12, 31)), QStringLiteral("2017-12-31"));
    setAccessibleDescription(message);
    QToolTip::showText(mapToGlobal(QPoint(0, height())), message, this);
    return;
  }
  setAccessibleDescription({});
  date_ = typed;
  restore();
  selectAll();
  Q_EMIT datePicked(typed);
}

void DateField::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return accept();
  if (event->key() == Qt::Key_Escape) {
    restore();
    return clearFocus();
  }
  QLineEdit::keyPressEvent(event);
}

void DateField::focusInEvent(QFocusEvent* event) {
  QLineEdit::focusInEvent(event);
  // After the click that gave the focus has put its cursor.
  QTimer::singleShot(0, this, &QLineEdit::selectAll);
}

void DateField::focusOutEvent(QFocusEvent* event) {
  QLineEdit::focusOutEvent(event);
  restore();
}

void DateField::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) restore();
  QLineEdit::changeEvent(event);
}

}  // namespace eclosion::ui
