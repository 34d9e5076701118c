// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <optional>

#include "core/domain/money.h"

namespace eclosion::ui {

// A sum among the fields of a form. What is typed counts at once, in the ways of typedAmount(); it is written out when one
// leaves.
class AmountField final : public QLineEdit {
  Q_OBJECT

 public:
  explicit AmountField(QWidget* parent = nullptr);

  // Leaves what stands there alone where it means that already.
  void setAmount(Money amount);
  // Nothing typed is nothing in euros; no value where it is no sum.
  [[nodiscard]] std::optional<Money> amount() const;
  // What is wrong with what stands there, and how to write one; empty: nothing.
  [[nodiscard]] QString problem() const;

 Q_SIGNALS:
  void amountChanged();

 protected:
  void mousePressEvent(QMouseEvent* event) override;

 private:
  void settle();
  void setError(bool error);
};

}  // namespace eclosion::ui
