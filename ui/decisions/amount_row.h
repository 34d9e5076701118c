// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/domain/entities.h"
#include "core/edits/edit.h"

class QComboBox;

namespace eclosion::ui {

class AmountField;
class Button;
class ReferenceBox;
class TextLabel;

// One amount of a decision: who pays it and how much, by a route. The first row of a route carries its name and adds others.
class AmountRow final : public QWidget {
  Q_OBJECT

 public:
  AmountRow(FundingRoute route, bool first, const edits::Records& records, QWidget* parent = nullptr);

  [[nodiscard]] FundingRoute route() const { return route_; }
  [[nodiscard]] bool isFirst() const { return first_; }
  [[nodiscard]] const DecisionAmountId& id() const { return value_.id; }

  void setValue(const DecisionAmount& value);
  // What stands there: no sum where it cannot be read, so that none that was taken back is kept.
  [[nodiscard]] DecisionAmount value() const;
  // Whether it says anything: a sum, read or not, or who is to pay.
  [[nodiscard]] bool isUsed() const;
  // Whether there is a sum and nobody was asked who pays it.
  [[nodiscard]] bool wantsFunder() const;
  [[nodiscard]] bool isReadable() const;  // its sum
  void setFunder(const OrganisationId& funder);
  // What cannot be read, in a sentence that names the route; empty: nothing.
  [[nodiscard]] QString problem() const;
  [[nodiscard]] AmountField& amountField() { return *amount_; }
  [[nodiscard]] ReferenceBox& funderBox() { return *funder_; }
  // In the order of the keyboard.
  [[nodiscard]] std::vector<QWidget*> fields() const;
  void retranslate();

 Q_SIGNALS:
  void changed();
  void anotherWanted();
  void removalWanted();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void typed();
  void showFunder(const QUuid& funder);

  FundingRoute route_;
  bool first_;
  DecisionAmount value_;
  bool funderTouched_ = false;
  TextLabel* name_;
  QComboBox* method_ = nullptr;  // of a partnership
  ReferenceBox* funder_;
  AmountField* amount_;
  Button* act_;
};

}  // namespace eclosion::ui
