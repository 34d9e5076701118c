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
class TextLabel;

// What a decision commits: a total, and its split over routes and funders. They are always in step: the total follows the rows,
// and a total that is typed changes the first row, the own budget.
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
  [[nodiscard]] Money total() const;
  // The first thing that cannot be read, in a sentence; empty: nothing.
  [[nodiscard]] QString problem() const;
  [[nodiscard]] const std::vector<AmountRow*>& rows() const { return rows_; }
  [[nodiscard]] AmountField& totalField() { return *total_; }
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

  const edits::Records* records_ = nullptr;
  UsualFunder usual_;
  TextLabel* title_;
  AmountField* total_;
  QVBoxLayout* column_;
  std::vector<AmountRow*> rows_;  // by route, as they stand
};

}  // namespace eclosion::ui
