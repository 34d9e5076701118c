// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/amount_rows.h"

#include <QVBoxLayout>
#include <algorithm>

#include "ui/decisions/amount_field.h"
#include "ui/decisions/amount_row.h"
#include "ui/editing/reference_box.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {
namespace {

constexpr std::array routes{FundingRoute::ownBudget, FundingRoute::partnership, FundingRoute::partnerDirect};

}  // namespace

AmountRows::AmountRows(QWidget* parent)
    : QWidget(parent),
      title_(new TextLabel(TextStep::meta, Weight::semibold, &Tokens::tx2)),
      total_(new AmountField),
      column_(new QVBoxLayout(this)) {
  column_->setContentsMargins(0, 0, 0, 0);
  column_->setSpacing(6);
  auto* head = new QHBoxLayout;
  head->addWidget(title_, 1);
  total_->setFixedWidth(px(128));
  total_->setFont(Theme::instance().font(TextStep::dense, Weight::semibold));
  head->addWidget(total_);
  column_->addLayout(head);
  connect(total_, &AmountField::amountChanged, this, &AmountRows::totalTyped);
  retranslate();
}

void AmountRows::setRecords(const edits::Records* records) {
  for (AmountRow* row : rows_) delete row;
  rows_.clear();
  records_ = records;
  if (!records_) return;
  for (const FundingRoute route : routes) add(route, true);
  total_->setAmount({});
}

AmountRow* AmountRows::add(FundingRoute route, bool first) {
  auto* row = new AmountRow(route, first, *records_, this);
  const auto after = std::find_if(rows_.begin(), rows_.end(), [&](const AmountRow* one) { return one->route() > route; });
  // The head with the total comes first.
  column_->insertWidget(1 + static_cast<int>(after - rows_.begin()), row);
  rows_.insert(after, row);
  // The keyboard walks in the order of the eye.
  QWidget* before = total_;
  for (const AmountRow* each : rows_) {
    for (QWidget* field : each->fields()) {
      setTabOrder(before, field);
      before = field;
    }
  }
  connect(row, &AmountRow::changed, this, &AmountRows::rowChanged);
  connect(row, &AmountRow::anotherWanted, this, [this, route] { addAnother(route); });
  connect(row, &AmountRow::removalWanted, this, [this, row] { remove(row); });
  return row;
}

void AmountRows::addAnother(FundingRoute route) {
  AmountRow* row = add(route, false);
  row->show();
  row->funderBox().setFocus(Qt::OtherFocusReason);
}

void AmountRows::remove(AmountRow* row) {
  const auto place = std::find(rows_.begin(), rows_.end(), row);
  if (place == rows_.end()) return;
  (*(place - 1))->amountField().setFocus(Qt::OtherFocusReason);
  rows_.erase(place);
  row->deleteLater();
  row->hide();
  rowChanged();
}

void AmountRows::setAmounts(const std::vector<DecisionAmount>& amounts) {
  if (!records_) return;
  // Rows of amounts that are gone: those added go too, the first of a route is emptied.
  std::vector<AmountRow*> free;
  for (AmountRow* row : std::vector<AmountRow*>(rows_)) {
    const bool stays =
        std::any_of(amounts.begin(), amounts.end(), [&](const DecisionAmount& one) { return one.id == row->id(); });
    if (stays) continue;
    if (row->isFirst()) {
      free.push_back(row);
    } else {
      rows_.erase(std::find(rows_.begin(), rows_.end(), row));
      delete row;
    }
  }
  for (const DecisionAmount& amount : amounts) {
    auto row = std::find_if(rows_.begin(), rows_.end(), [&](const AmountRow* one) { return one->id() == amount.id; });
    AmountRow* into = row == rows_.end() ? nullptr : *row;
    if (into && into->route() != amount.route) into = nullptr;
    const auto unused =
        std::find_if(free.begin(), free.end(), [&](const AmountRow* one) { return one->route() == amount.route; });
    if (!into && unused != free.end()) {
      into = *unused;
      free.erase(unused);
    }
    if (!into) into = add(amount.route, false);
    into->setValue(amount);
  }
  for (AmountRow* row : free) {
    if (row->isUsed() || !row->problem().isEmpty())
      row->setValue({.id = newId<DecisionAmountId>(), .decision = DecisionId(QUuid()), .route = row->route()});
  }
  total_->setAmount(total());
}

std::vector<DecisionAmount> AmountRows::amounts(const DecisionId& decision) const {
  std::vector<DecisionAmount> amounts;
  for (const AmountRow* row : rows_) {
    if (!row->isUsed()) continue;
    DecisionAmount amount = row->value();
    amount.decision = decision;
    amounts.push_back(amount);
  }
  return amounts;
}

Money AmountRows::total() const {
  Money sum;
  for (const AmountRow* row : rows_) sum += row->value().amount;
  return sum;
}

QString AmountRows::problem() const {
  for (const AmountRow* row : rows_) {
    if (const QString why = row->problem(); !why.isEmpty()) return why;
  }
  return total_->problem();
}

void AmountRows::takeFocus(std::optional<FundingRoute> route) {
  if (rows_.empty()) return;
  auto row = std::find_if(rows_.begin(), rows_.end(), [](const AmountRow* one) { return !one->problem().isEmpty(); });
  if (row == rows_.end())
    row = std::find_if(rows_.begin(), rows_.end(), [&](const AmountRow* one) { return one->route() == route; });
  if (row == rows_.end()) row = rows_.begin();
  (*row)->amountField().setFocus(Qt::OtherFocusReason);
}

void AmountRows::fillFunders() {
  for (AmountRow* row : rows_) {
    if (!usual_ || !row->isFirst() || !row->wantsFunder()) continue;
    if (const auto funder = usual_(row->route())) row->setFunder(*funder);
  }
}

void AmountRows::rowChanged() {
  fillFunders();
  total_->setAmount(total());
  Q_EMIT changed();
}

// The difference goes to the first row; the others are agreed with partners.
void AmountRows::totalTyped() {
  const auto typed = total_->amount();
  if (typed && !rows_.empty()) {
    DecisionAmount first = rows_.front()->value();
    first.amount += *typed - total();
    rows_.front()->setValue(first);
    fillFunders();
  }
  Q_EMIT changed();
}

void AmountRows::retranslate() {
  title_->setText(tr("Amount by route"));
  total_->setAccessibleName(tr("Total amount"));
  total_->setToolTip(tr("The sum of the rows below. A total that you type changes the own budget."));
  for (AmountRow* row : rows_) row->retranslate();
}

}  // namespace eclosion::ui
