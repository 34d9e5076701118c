// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>
#include <optional>
#include <vector>

#include "core/domain/entities.h"
#include "core/edits/edit.h"

class QVBoxLayout;

namespace eclosion::ui {

class AmountField;
class AmountRow;
class Button;
class TextLabel;

// What a decision commits: a total, and its split over routes and funders. The total follows the rows until one is typed; that
// one stands, and the rows are checked against it until they add up.
class AmountRows final : public QWidget {
  Q_OBJECT

 public:
  explicit AmountRows(QWidget* parent = nullptr);

  // Whose organisations are funders; an empty row for each route. Null: no rows.
  void setRecords(const edits::Records* records);
  // Who usually pays by a route: filled in for a sum that has no funder yet.
  using UsualFunder = std::function<std::optional<OrganisationId>(FundingRoute)>;
  void setUsualFunder(UsualFunder usual) { usual_ = std::move(usual); }
  // What stands there already is left alone, its caret too.
  void setAmounts(const std::vector<DecisionAmount>& amounts);
  // Rows that say nothing are left out.
  [[nodiscard]] std::vector<DecisionAmount> amounts(const DecisionId& decision) const;
  // The sum of the rows.
  [[nodiscard]] Money total() const;
  // How much of a typed total no row has; negative: how much they have over it.
  [[nodiscard]] Money rest() const;
  // The total follows the rows again.
  void forgetTotal();
  // The first thing that cannot be read, or that the split is not the total, in a sentence; empty: nothing.
  [[nodiscard]] QString problem() const;
  [[nodiscard]] const std::vector<AmountRow*>& rows() const { return rows_; }
  [[nodiscard]] AmountField& totalField() { return *total_; }
  // Puts the rest of the total on a row; hidden where there is none.
  [[nodiscard]] Button& restButton() { return *putRest_; }
  // To what cannot be read, else to the first amount of a route, else of all.
  void takeFocus(std::optional<FundingRoute> route);
  void retranslate();

 Q_SIGNALS:
  void changed();

 private:
  AmountRow* add(FundingRoute route, bool first);
  void addAnother(FundingRoute route);
  void remove(AmountRow* row);
  void rowChanged();
  void fillFunders();
  void totalTyped();
  void showRest();
  void putRest();
  [[nodiscard]] AmountRow* rowForRest() const;

  const edits::Records* records_ = nullptr;
  UsualFunder usual_;
  TextLabel* title_;
  AmountField* total_;
  Button* putRest_;
  std::optional<Money> typedTotal_;
  AmountRow* lastRow_ = nullptr;  // where something was typed last
  QVBoxLayout* column_;
  std::vector<AmountRow*> rows_;  // by route, as they stand
};

}  // namespace eclosion::ui
