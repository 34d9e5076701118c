// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funding/expense_mapping_form.h"

#include <QComboBox>
#include <QVBoxLayout>

#include "core/domain/words.h"

namespace eclosion::ui {
namespace {

using exchange::ExpenseColumn;

// What an entry of a box means besides a column of the table: a value for every row.
constexpr int firstRoute = -10;   // and less: the routes
constexpr int firstFunder = -20;  // and less: the funders

// Two beside each other: date, amount, startup, words; funder, route, kind of partnership.
constexpr int rows = 4;
constexpr std::array order{ExpenseColumn::date,   ExpenseColumn::amount, ExpenseColumn::startup, ExpenseColumn::label,
                           ExpenseColumn::funder, ExpenseColumn::route,  ExpenseColumn::method};

QStringList namesInOrder() {
  QStringList names;
  for (const ExpenseColumn column : order) names << exchange::nameOf(column);
  return names;
}

}  // namespace

ExpenseMappingForm::ExpenseMappingForm(QStringList funders, QWidget* parent)
    : QWidget(parent), funders_(std::move(funders)), boxes_(new ColumnBoxes(namesInOrder(), rows)) {
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->addWidget(boxes_);
  connect(boxes_, &ColumnBoxes::changed, this, &ExpenseMappingForm::changed);
}

void ExpenseMappingForm::setMapping(const QStringList& header, const exchange::ExpenseMapping& mapping) {
  for (size_t i = 0; i < order.size(); ++i) {
    const ExpenseColumn column = order[i];
    int wanted = mapping.placeOf(column);
    std::vector<ColumnBoxes::Entry> before, after;
    if (column == ExpenseColumn::route) {
      for (const auto route : {FundingRoute::ownBudget, FundingRoute::partnership, FundingRoute::partnerDirect})
        before.push_back({tr("Always: %1", "a value for every row").arg(routeName(route)), firstRoute - static_cast<int>(route)});
      if (wanted < 0) wanted = firstRoute - static_cast<int>(mapping.route);
    } else {
      before.push_back({.words = exchange::isNeeded(column) ? tr("Choose a column") : tr("Not in the table")});
    }
    if (column == ExpenseColumn::funder) {
      for (int funder = 0; funder < funders_.size(); ++funder)
        after.push_back({tr("Always: %1", "a value for every row").arg(funders_[funder]), firstFunder - funder});
      if (const auto place = static_cast<int>(funders_.indexOf(mapping.funder)); wanted < 0 && place >= 0)
        wanted = firstFunder - place;
    }
    boxes_->fill(i, header, wanted, before, after);
  }
}

exchange::ExpenseMapping ExpenseMappingForm::mapping() const {
  exchange::ExpenseMapping mapping;
  for (size_t i = 0; i < order.size(); ++i) {
    const int entry = boxes_->value(i);
    if (entry >= 0) {
      mapping.set(order[i], entry);
    } else if (order[i] == ExpenseColumn::route && entry <= firstRoute) {
      mapping.route = static_cast<FundingRoute>(firstRoute - entry);
    } else if (order[i] == ExpenseColumn::funder && entry <= firstFunder) {
      mapping.funder = funders_.value(firstFunder - entry);
    }
  }
  return mapping;
}

void ExpenseMappingForm::takeFocus() { boxes_->box(0).setFocus(Qt::OtherFocusReason); }

}  // namespace eclosion::ui
