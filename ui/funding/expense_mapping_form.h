// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>

#include "core/exchange/tables/expense_mapping.h"

class QComboBox;

namespace eclosion::ui {

class TextLabel;

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
  [[nodiscard]] QComboBox* box(exchange::ExpenseColumn column) const { return boxes_[static_cast<size_t>(column)]; }

  QStringList funders_;
  std::array<QComboBox*, exchange::expenseColumnCount> boxes_;
  bool filling_ = false;
};

}  // namespace eclosion::ui
