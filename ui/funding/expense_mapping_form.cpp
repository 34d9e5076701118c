// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funding/expense_mapping_form.h"

#include <QComboBox>
#include <QGridLayout>
#include <QScopedValueRollback>

#include "core/domain/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {
namespace {

using exchange::ExpenseColumn;

// What an entry of a box means: a column of the table, or a value for every row.
constexpr int noColumn = -1;
constexpr int firstRoute = -10;  // and less: the routes
constexpr int funderEntry = -20;

}  // namespace

ExpenseMappingForm::ExpenseMappingForm(QStringList funders, QWidget* parent) : QWidget(parent), funders_(std::move(funders)) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(px(10));
  grid->setVerticalSpacing(px(6));
  // Two beside each other: date, amount, startup, words; funder, route, kind of partnership.
  constexpr std::array order{ExpenseColumn::date,   ExpenseColumn::amount, ExpenseColumn::startup, ExpenseColumn::label,
                             ExpenseColumn::funder, ExpenseColumn::route,  ExpenseColumn::method};
  for (size_t i = 0; i < order.size(); ++i) {
    const ExpenseColumn column = order[i];
    auto* title = new TextLabel(TextStep::dense, Weight::medium, &Tokens::tx2);
    title->setText(exchange::nameOf(column));
    auto* box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    box->setAccessibleName(title->text());
    title->setBuddy(box);
    boxes_[static_cast<size_t>(column)] = box;
    const int row = static_cast<int>(i % 4);
    const int side = static_cast<int>(i / 4) * 2;
    grid->addWidget(title, row, side);
    grid->addWidget(box, row, side + 1);
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
      if (!filling_) Q_EMIT changed();
    });
  }
  grid->setColumnStretch(1, 1);
  grid->setColumnStretch(3, 1);
}

void ExpenseMappingForm::setMapping(const QStringList& header, const exchange::ExpenseMapping& mapping) {
  const QScopedValueRollback filling(filling_, true);
  for (size_t i = 0; i < boxes_.size(); ++i) {
    const auto column = static_cast<ExpenseColumn>(i);
    QComboBox* box = boxes_[i];
    box->clear();
    if (column == ExpenseColumn::route) {
      for (const auto route : {FundingRoute::ownBudget, FundingRoute::partnership, FundingRoute::partnerDirect})
        box->addItem(tr("Always: %1", "a value for every row").arg(routeName(route)), firstRoute - static_cast<int>(route));
    } else {
      box->addItem(exchange::isNeeded(column) ? tr("Choose a column") : tr("Not in the table"), noColumn);
    }
    for (int place = 0; place < header.size(); ++place)
      box->addItem(header[place].isEmpty() ? tr("Column %1").arg(place + 1) : tr("“%1”").arg(header[place]), place);
    if (column == ExpenseColumn::funder) {
      for (const QString& funder : funders_) box->addItem(tr("Always: %1", "a value for every row").arg(funder), funderEntry);
    }
    int wanted = mapping.placeOf(column);
    if (wanted < 0 && column == ExpenseColumn::route) wanted = firstRoute - static_cast<int>(mapping.route);
    int index = box->findData(wanted);
    if (wanted < 0 && column == ExpenseColumn::funder && funders_.contains(mapping.funder))
      index = static_cast<int>(1 + header.size() + funders_.indexOf(mapping.funder));
    box->setCurrentIndex(std::max(0, index));
  }
}

exchange::ExpenseMapping ExpenseMappingForm::mapping() const {
  exchange::ExpenseMapping mapping;
  for (size_t i = 0; i < boxes_.size(); ++i) {
    const auto column = static_cast<ExpenseColumn>(i);
    const int entry = boxes_[i]->currentData().toInt();
    if (entry >= 0) {
      mapping.set(column, entry);
    } else if (column == ExpenseColumn::route) {
      mapping.route = static_cast<FundingRoute>(firstRoute - entry);
    } else if (entry == funderEntry) {
      const qsizetype place = boxes_[i]->currentIndex() - (boxes_[i]->count() - funders_.size());
      if (place >= 0 && place < funders_.size()) mapping.funder = funders_[place];
    }
  }
  return mapping;
}

void ExpenseMappingForm::takeFocus() { box(ExpenseColumn::date)->setFocus(Qt::OtherFocusReason); }

}  // namespace eclosion::ui
