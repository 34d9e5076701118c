// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/amount_rows.h"

#include <QVBoxLayout>
#include <algorithm>

#include "core/domain/decision_checks.h"
#include "core/domain/words.h"
#include "ui/decisions/amount_field.h"
#include "ui/decisions/amount_row.h"
#include "ui/editing/reference_box.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {
namespace {

constexpr std::array routes{FundingRoute::ownBudget, FundingRoute::partnership, FundingRoute::partnerDirect};

}  // namespace

AmountRows::AmountRows(QWidget* parent)
    : QWidget(parent),
      title_(new TextLabel(TextStep::meta, Weight::semibold, &Tokens::tx2)),
      total_(new AmountField),
      putRest_(new Button(Button::Kind::quiet)),
      column_(new QVBoxLayout(this)) {
  column_->setContentsMargins(0, 0, 0, 0);
  column_->setSpacing(6);
  auto* head = new QHBoxLayout;
  head->addWidget(title_, 1);
  total_->setFixedWidth(px(120));
  total_->setFont(Theme::instance().font(TextStep::dense, Weight::semibold));
  head->addWidget(total_);
  column_->addLayout(head);
  auto* rest = new QHBoxLayout;
  putRest_->setSmall(true);
  rest->addStretch(1);
  rest->addWidget(putRest_);
  column_->addLayout(rest);
  putRest_->hide();
  connect(putRest_, &QAbstractButton::clicked, this, &AmountRows::putRest);
  connect(total_, &AmountField::amountChanged, this, &AmountRows::totalTyped);
  connect(total_, &QLineEdit::editingFinished, this, &AmountRows::showRest);
  retranslate();
}

void AmountRows::setRecords(const edits::Records* records) {
  for (AmountRow* row : rows_) delete row;
  rows_.clear();
  lastRow_ = nullptr;
  records_ = records;
  if (!records_) return;
  for (const FundingRoute route : routes) add(route, true);
  forgetTotal();
}

AmountRow* AmountRows::add(FundingRoute route, bool first) {
  auto* row = new AmountRow(route, first, *records_, this);
  const auto after = std::find_if(rows_.begin(), rows_.end(), [&](const AmountRow* one) { return one->route() > route; });
  // The head with the total comes first, and what is said of it.
  column_->insertWidget(2 + static_cast<int>(after - rows_.begin()), row);
  rows_.insert(after, row);
  // The keyboard walks in the order of the eye.
  setTabOrder(total_, putRest_);
  QWidget* before = putRest_;
  for (const AmountRow* each : rows_) {
    for (QWidget* field : each->fields()) {
      setTabOrder(before, field);
      before = field;
    }
  }
  connect(row, &AmountRow::changed, this, [this, row] {
    lastRow_ = row;
    rowChanged();
  });
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
  if (lastRow_ == row) lastRow_ = nullptr;
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
      if (lastRow_ == row) lastRow_ = nullptr;
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
  showRest();
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
  //: The name of the field of the total, and what is wrong with what stands there
  if (const QString why = total_->problem(); !why.isEmpty()) return tr("%1: %2").arg(total_->accessibleName(), why);
  if (const Money left = rest(); left > Money{}) {
    return tr("The amounts add up to %1, %2 less than the total.").arg(moneyWords(total()), moneyWords(left));
  } else if (left < Money{}) {
    return tr("The amounts add up to %1, %2 more than the total.").arg(moneyWords(total()), moneyWords(Money{} - left));
  }
  return {};
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
  showRest();
  Q_EMIT changed();
}

void AmountRows::totalTyped() {
  // An empty one is none: the rows make it again.
  typedTotal_ = total_->text().trimmed().isEmpty() ? std::nullopt : total_->amount();
  showRest();
  Q_EMIT changed();
}

Money AmountRows::rest() const { return typedTotal_ ? *typedTotal_ - total() : Money{}; }

void AmountRows::forgetTotal() {
  typedTotal_.reset();
  total_->setAmount(total());
  showRest();
}

// Where something was typed last, else the own budget; a row gives back no more than it has.
AmountRow* AmountRows::rowForRest() const {
  const Money left = rest();
  const auto takes = [&](const AmountRow* row) { return row && !(row->value().amount + left < Money{}) && row->isReadable(); };
  if (left == Money{}) return nullptr;
  if (takes(lastRow_)) return lastRow_;
  const auto found = std::find_if(rows_.begin(), rows_.end(), takes);
  return found == rows_.end() ? nullptr : *found;
}

// The total follows the rows while nobody typed one, and the keyboard is not in it.
void AmountRows::showRest() {
  if (!typedTotal_ && total_->amount() && !total_->hasFocus()) total_->setAmount(total());
  const AmountRow* row = rowForRest();
  putRest_->setVisible(row != nullptr);
  if (!row) return;
  const Money left = rest();
  const bool more = left > Money{};
  //: A sum, and the route of funding that it is added to
  putRest_->setText(
      more ? tr("Put %1 on: %2").arg(moneyWords(left), routeName(row->route()))
           : tr("Take %1 off: %2", "a sum, a route of funding").arg(moneyWords(Money{} - left), routeName(row->route())));
}

void AmountRows::putRest() {
  AmountRow* row = rowForRest();
  if (!row) return;
  DecisionAmount value = row->value();
  value.amount += rest();
  row->setValue(value);
  row->amountField().setFocus(Qt::OtherFocusReason);
  rowChanged();
}

void AmountRows::retranslate() {
  title_->setText(tr("Amount by route"));
  total_->setAccessibleName(tr("Total amount"));
  total_->setToolTip(
      tr("The sum of the rows below, or the one that you type for them to add up to. Empty it to follow the rows again."));
  for (AmountRow* row : rows_) row->retranslate();
}

}  // namespace eclosion::ui
