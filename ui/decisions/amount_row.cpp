// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/amount_row.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>

#include "core/domain/words.h"
#include "ui/decisions/amount_field.h"
#include "ui/decisions/form_parts.h"
#include "ui/editing/reference_box.h"
#include "ui/startups/story_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {
namespace {

constexpr int signSize = 8, signRoom = 15;
constexpr int amountWidth = 120;

constexpr std::array allMethods{PartnershipMethod::none, PartnershipMethod::reinvoicing, PartnershipMethod::creditTransfer,
                                PartnershipMethod::managementDelegation};

}  // namespace

AmountRow::AmountRow(FundingRoute route, bool first, const edits::Records& records, QWidget* parent)
    : QWidget(parent),
      route_(route),
      first_(first),
      value_{.id = newId<DecisionAmountId>(), .decision = DecisionId(QUuid()), .route = route},
      name_(new TextLabel(TextStep::dense, Weight::medium)),
      funder_(new ReferenceBox(recordKind<Organisation>, records)),
      amount_(new AmountField),
      act_(new Button(Button::Kind::quiet, first ? Icon::plus : Icon::close)) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(px(signRoom), 0, 0, 0);
  grid->setHorizontalSpacing(px(8));
  grid->setVerticalSpacing(2);
  grid->setColumnStretch(0, 1);
  // The first row of a route has its name above, over the whole width: some are long. Of another one, the funder takes that
  // place.
  auto* head = new QHBoxLayout;
  head->setSpacing(px(4));
  name_->setElided(true);
  name_->setParent(this);
  if (!first) name_->hide();
  act_->setBare(true);
  act_->setSmall(true);
  funder_->setShortNamesFirst();
  funder_->setMinimumContentsLength(6);
  leaveWheelToPage(funder_);
  head->addWidget(first ? static_cast<QWidget*>(name_) : funder_, 1);
  head->addWidget(act_);
  const bool methods = route == FundingRoute::partnership;
  grid->addLayout(head, 0, 0, 1, first && !methods ? 2 : 1);
  if (first) grid->addWidget(funder_, 1, 0);
  amount_->setFixedWidth(px(amountWidth));
  if (methods) {
    method_ = new QComboBox;
    method_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    method_->setMinimumContentsLength(4);
    method_->setFixedWidth(px(amountWidth));
    for (const PartnershipMethod method : allMethods) method_->addItem(QString(), static_cast<int>(method));
    leaveWheelToPage(method_);
    grid->addWidget(method_, first ? 0 : 1, 1);
    connect(method_, &QComboBox::currentIndexChanged, this, &AmountRow::typed);
  }
  grid->addWidget(amount_, first ? 1 : 0, 1);
  connect(act_, &QAbstractButton::clicked, this, first ? &AmountRow::anotherWanted : &AmountRow::removalWanted);
  connect(amount_, &AmountField::amountChanged, this, &AmountRow::typed);
  connect(funder_->lineEdit(), &QLineEdit::textEdited, this, [this] { funderTouched_ = true; });
  connect(funder_, &QComboBox::currentIndexChanged, this, &AmountRow::typed);
  connect(funder_, &QComboBox::editTextChanged, this, &AmountRow::typed);
  // A name is longer than its field; the acronym comes first, and the whole is a tool tip.
  connect(funder_, &QComboBox::editTextChanged, funder_, &QWidget::setToolTip);
  retranslate();
}

void AmountRow::typed() {
  value_ = value();
  Q_EMIT changed();
}

void AmountRow::setValue(const DecisionAmount& value) {
  // A draft has no sum where what is typed is none; that stays to be mended.
  const bool isTyped = value.id == value_.id && value.amount.cents == 0 && !amount_->amount();
  if (value.id != value_.id) funderTouched_ = false;
  value_ = value;
  const QSignalBlocker quiet(this);
  if (!isTyped) amount_->setAmount(value.amount);
  const QUuid funder = value.funder ? value.funder->uuid() : QUuid();
  if (funder_->id() != std::optional(funder)) showFunder(funder);
  if (method_) method_->setCurrentIndex(static_cast<int>(value.method));
}

DecisionAmount AmountRow::value() const {
  DecisionAmount value = value_;
  value.route = route_;
  value.amount = amount_->amount().value_or(Money());
  if (const auto funder = funder_->id()) value.funder = funder->isNull() ? std::nullopt : std::optional(OrganisationId(*funder));
  if (method_) value.method = static_cast<PartnershipMethod>(method_->currentData().toInt());
  return value;
}

bool AmountRow::isUsed() const {
  const DecisionAmount now = value();
  return !amount_->amount() || now.amount.cents != 0 || now.funder || now.method != PartnershipMethod::none;
}

bool AmountRow::wantsFunder() const {
  const auto typed = amount_->amount();
  return typed && typed->cents != 0 && !value_.funder && funder_->currentText().trimmed().isEmpty() && !funder_->hasFocus() &&
         !funderTouched_;
}

bool AmountRow::isReadable() const { return amount_->amount().has_value(); }

void AmountRow::setFunder(const OrganisationId& funder) {
  const QSignalBlocker quiet(this);
  showFunder(funder.uuid());
}

void AmountRow::showFunder(const QUuid& funder) {
  funder_->setId(funder);
  funder_->setToolTip(funder_->currentText());
}

QString AmountRow::problem() const {
  QString why = amount_->problem();
  if (why.isEmpty() && !funder_->id())
    why = tr("No organisation is called “%1”. Pick one from the list.").arg(funder_->currentText().simplified());
  //: A route of funding, and what is wrong with what stands there
  return why.isEmpty() ? why : tr("%1: %2").arg(routeName(route_), why);
}

std::vector<QWidget*> AmountRow::fields() const {
  std::vector<QWidget*> fields;
  if (first_) fields.push_back(act_);
  if (first_ && method_) fields.push_back(method_);
  fields.push_back(funder_);
  fields.push_back(amount_);
  if (!first_ && method_) fields.push_back(method_);
  if (!first_) fields.push_back(act_);
  return fields;
}

void AmountRow::retranslate() {
  const QString route = routeName(route_);
  name_->setText(route);
  //: Of a route of funding, such as “Own budget: funder”
  funder_->setAccessibleName(tr("%1: funder").arg(route));
  funder_->lineEdit()->setAccessibleName(funder_->accessibleName());
  funder_->lineEdit()->setPlaceholderText(tr("Funder"));
  //: Of a route of funding, such as “Own budget: amount”
  amount_->setAccessibleName(tr("%1: amount").arg(route));
  amount_->setPlaceholderText(tr("€0"));
  act_->setText(first_ ? tr("Add a funder") : tr("Remove this amount"));
  //: What a button does, and for which route of funding
  act_->setAccessibleName(tr("%1: %2").arg(route, act_->text()));
  if (!method_) return;
  method_->setAccessibleName(tr("How the partner pays"));
  const QSignalBlocker quiet(method_);
  for (int i = 0; i < method_->count(); ++i)
    method_->setItemText(i, i == 0 ? tr("method…") : methodWord(allMethods[static_cast<size_t>(i)]));
}

void AmountRow::paintEvent(QPaintEvent*) {
  if (!first_) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(tokens().routes[static_cast<size_t>(route_)]);
  const int size = px(signSize);
  painter.drawRoundedRect(QRectF(0, name_->geometry().center().y() - size / 2.0 + 1, size, size), 2, 2);
}

}  // namespace eclosion::ui
