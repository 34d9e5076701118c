// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/amount_field.h"

#include <QSignalBlocker>
#include <QStyle>

#include "ui/models/typed_number.h"

namespace eclosion::ui {

AmountField::AmountField(QWidget* parent) : QLineEdit(parent) {
  setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  connect(this, &QLineEdit::textChanged, this, [this] {
    if (amount()) setError(false);
    Q_EMIT amountChanged();
  });
  connect(this, &QLineEdit::editingFinished, this, &AmountField::settle);
}

// A sum is typed anew more often than mended: a click into it takes all of it, a second one a place in it.
void AmountField::mousePressEvent(QMouseEvent* event) {
  const bool had = hasFocus();
  QLineEdit::mousePressEvent(event);
  if (!had && !hasSelectedText()) selectAll();
}

void AmountField::setAmount(Money amount) {
  if (this->amount() == amount) return;
  const QSignalBlocker quiet(this);
  setText(amount.cents == 0 ? QString() : eurosText(amount));
  setError(false);
}

// A sum below nothing is typed by mistake: it stays in the field to be mended, and is none meanwhile.
std::optional<Money> AmountField::amount() const {
  if (text().trimmed().isEmpty()) return Money();
  const auto typed = typedAmount(text());
  return typed && typed->cents >= 0 ? typed : std::nullopt;
}

QString AmountField::problem() const {
  if (amount()) return {};
  if (typedAmount(text())) return tr("“%1” is less than nothing. A decision commits a sum, or none.").arg(text().simplified());
  return tr("“%1” is not an amount. Write it in euros, like %2 or 1.5k.")
      .arg(text().simplified(), amountText({.cents = 1'250'050}));
}

void AmountField::settle() {
  const auto typed = amount();
  setError(!typed);
  if (!typed) return;
  const QSignalBlocker quiet(this);
  setText(typed->cents == 0 ? QString() : eurosText(*typed));
}

void AmountField::setError(bool error) {
  if (property("error").toBool() == error) return;
  setProperty("error", error);
  style()->unpolish(this);
  style()->polish(this);
}

}  // namespace eclosion::ui
