// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/expense_mapping.h"
#include "ui/exchange/column_boxes.h"

namespace eclosion::ui {

// Which column of a table says what of an expense; what is meant for every row where none does.
class ExpenseMappingForm final : public QWidget {
  Q_OBJECT

 public:
  // `funders`: names to choose one from, for every row.
  explicit ExpenseMappingForm(QStringList funders, QWidget* parent = nullptr);

  void setMapping(const QStringList& header, const exchange::ExpenseMapping& mapping);
  [[nodiscard]] exchange::ExpenseMapping mapping() const;
  void takeFocus();

 Q_SIGNALS:
  void changed();

 private:
  QStringList funders_;
  ColumnBoxes* boxes_;
};

}  // namespace eclosion::ui
