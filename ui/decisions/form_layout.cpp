// SPDX-License-Identifier: GPL-3.0-or-later
// How the decision form is put together: its fields, their words, their keys.
#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>
#include <algorithm>

#include "core/domain/fiscal_year.h"
#include "ui/decisions/amount_rows.h"
#include "ui/decisions/condition_rows.h"
#include "ui/decisions/decision_form.h"
#include "ui/decisions/draft_keeper.h"
#include "ui/decisions/draft_moves.h"
#include "ui/decisions/form_checks.h"
#include "ui/decisions/form_envelope.h"
#include "ui/decisions/form_outcomes.h"
#include "ui/decisions/form_target.h"
#include "ui/editing/day_field.h"
#include "ui/editing/edit_desk.h"
#include "ui/models/ledger_source.h"
#include "ui/widgets/button.h"

namespace eclosion::ui {
namespace {

constexpr int formWidth = 356, formMargin = 18;
constexpr int boxMargin = 13, boxSide = 9;
constexpr int mostPeople = 99;

TextLabel* wrapped(TextStep step, TextLabel::Role role) {
  auto* label = new TextLabel(step, Weight::regular, role);
  label->setWordWrap(true);
  label->setMinimumWidth(1);
  return label;
}

QScrollArea* page(QWidget* content, QWidget* parent) {
  auto* area = new QScrollArea(parent);
  area->setFrameShape(QFrame::NoFrame);
  area->setWidgetResizable(true);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setFocusPolicy(Qt::NoFocus);
  area->setWidget(content);
  area->viewport()->setAutoFillBackground(false);
  content->setAutoFillBackground(false);
  return area;
}

}  // namespace

DecisionForm::DecisionForm(const ScreenContext& context, QWidget* parent)
    : Surface(&Tokens::win, Qt::LeftEdge, parent),
      context_(context),
      keeper_(new DraftKeeper(context.model, context.desk, context.ledger, this)),
      title_(new TextLabel(TextStep::screenTitle, Weight::semibold)),
      state_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      why_(wrapped(TextStep::small, &Tokens::warn)),
      hint_(wrapped(TextStep::body, &Tokens::tx2)),
      outcomeTitle_(new TextLabel(TextStep::meta, Weight::semibold, &Tokens::tx2)),
      outcomes_(new FormOutcomes),
      fields_(new QWidget),
      target_(new FormTarget),
      amounts_(new AmountRows),
      effective_(new DayField),
      periodEnd_(new DayField),
      review_(new DayField),
      sixMonths_(new Button(Button::Kind::secondary)),
      team_(new QSpinBox),
      session_(new QComboBox),
      hypothesis_(new FormText),
      criterion_(new FormText),
      reason_(new FormText),
      conditions_(new ConditionRows),
      effectiveField_(labelled(effective_)),
      endField_(labelled(periodEnd_)),
      reviewField_(labelled(review_)),
      teamField_(labelled(team_)),
      sessionField_(labelled(session_)),
      hypothesisField_(labelled(hypothesis_)),
      criterionField_(labelled(criterion_)),
      reasonField_(labelled(reason_)),
      box_(new FormBox),
      envelope_(new FormEnvelope),
      checks_(new FormChecks),
      record_(new Button(Button::Kind::primary)),
      discard_(new Button(Button::Kind::secondary)) {
  setObjectName(QStringLiteral("decision"));
  build();
  retranslate();
  connectFields();
  connectKeys();
  setRecords();
  showDraft();
}

void DecisionForm::build() {
  setDesignWidth(formWidth);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(px(formMargin), px(14), px(formMargin), px(14));
  outer->setSpacing(px(10));
  auto* head = new QHBoxLayout;
  head->addWidget(title_);
  state_->setElided(true);
  state_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  head->addWidget(state_, 1);
  outer->addLayout(head);
  outer->addWidget(why_);

  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  // Room for the ring around what has the keyboard.
  column->setContentsMargins(px(4), px(2), px(8), px(4));
  column->setSpacing(px(8));
  column->addWidget(outcomeTitle_);
  column->addWidget(outcomes_);
  column->addWidget(hint_);
  column->addWidget(fields_);
  column->addStretch(1);
  auto* rows = new QVBoxLayout(fields_);
  rows->setContentsMargins(0, px(2), 0, 0);
  rows->setSpacing(px(10));
  rows->addWidget(target_);
  rows->addWidget(amounts_);
  auto* days = new QGridLayout;
  days->setHorizontalSpacing(px(10));
  days->setVerticalSpacing(px(8));
  for (int side : {0, 1}) days->setColumnStretch(side, 1);
  days->addWidget(effectiveField_.box, 0, 0);
  days->addWidget(endField_.box, 0, 1);
  days->addWidget(sixMonths_, 1, 1, Qt::AlignRight);
  days->addWidget(reviewField_.box, 2, 0);
  days->addWidget(teamField_.box, 2, 1);
  days->addWidget(sessionField_.box, 3, 0, 1, 2);
  rows->addLayout(days);
  sixMonths_->setSmall(true);
  for (DayField* field : {effective_, periodEnd_, review_}) field->setMaximumWidth(QWIDGETSIZE_MAX);
  team_->setRange(0, mostPeople);
  team_->setButtonSymbols(QAbstractSpinBox::NoButtons);
  session_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  session_->setMinimumContentsLength(12);
  leaveWheelToPage(team_);
  leaveWheelToPage(session_);
  for (const FormField* field : {&hypothesisField_, &criterionField_}) rows->addWidget(field->box);
  rows->addWidget(conditions_);
  rows->addWidget(reasonField_.box);
  scroll_ = page(content, this);
  outer->addWidget(scroll_, 1);

  auto* told = new QWidget;
  auto* lines = new QVBoxLayout(told);
  lines->setContentsMargins(0, 0, px(4), 0);
  lines->setSpacing(px(8));
  lines->addWidget(envelope_);
  lines->addWidget(checks_);
  lines->addStretch(1);
  told_ = page(told, box_);
  auto* inside = new QVBoxLayout(box_);
  inside->setContentsMargins(px(boxMargin), px(10), px(boxSide), px(10));
  inside->addWidget(told_);
  outer->addWidget(box_);

  auto* foot = new QHBoxLayout;
  foot->setSpacing(px(8));
  record_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  foot->addWidget(record_, 1);
  foot->addWidget(discard_);
  outer->addLayout(foot);
}

// What is told takes the height it needs, and no more than a third of the form.
void DecisionForm::fitTold() {
  const QLayout* lines = told_->widget()->layout();
  const int width = px(formWidth) - 2 * px(formMargin) - px(boxMargin) - px(boxSide);
  const int wanted = lines->hasHeightForWidth() ? lines->heightForWidth(width) : lines->sizeHint().height();
  told_->setFixedHeight(std::min(wanted, std::max(px(110), height() * 3 / 10)));
}

void DecisionForm::connectFields() {
  connect(keeper_, &DraftKeeper::followed, this, &DecisionForm::showDraft);
  connect(keeper_, &DraftKeeper::refreshed, this, &DecisionForm::refresh);
  connect(keeper_, &DraftKeeper::saved, this, &DecisionForm::showState);
  connect(&context_.desk, &EditDesk::stateChanged, this, &DecisionForm::refresh);
  connect(outcomes_, &FormOutcomes::chosen, this, [this](DecisionOutcome outcome) {
    if (keeper_->draft()) keeper_->put(typedCase(*keeper_->draft()));
    keeper_->choose(outcome);
    // Where nothing could begin, nothing is chosen.
    outcomes_->setChosen(keeper_->draft() ? std::optional(keeper_->draft()->decision.outcome) : std::nullopt);
  });
  connect(outcomes_, &FormOutcomes::refused, &context_.desk, &EditDesk::refused);
  amounts_->setUsualFunder([this](FundingRoute route) -> std::optional<OrganisationId> {
    const Ledger* ledger = context_.ledger.ledger();
    const Portfolio* portfolio = context_.model.portfolio();
    if (!ledger || !portfolio || !keeper_->startup()) return std::nullopt;
    const QDate day = effective_->day().isValid() ? effective_->day() : portfolio->today;
    return usualFunder(*ledger, *keeper_->startup(), route, fiscalYearOf(day, portfolio->fiscalYearStartMonth));
  });
  connect(target_, &FormTarget::changed, this, &DecisionForm::typed);
  connect(amounts_, &AmountRows::changed, this, &DecisionForm::typed);
  connect(conditions_, &ConditionRows::changed, this, &DecisionForm::typed);
  for (DayField* field : {effective_, periodEnd_, review_}) connect(field, &DayField::dayChanged, this, &DecisionForm::typed);
  for (FormText* field : {hypothesis_, criterion_, reason_})
    connect(field, &QPlainTextEdit::textChanged, this, &DecisionForm::typed);
  connect(team_, &QSpinBox::valueChanged, this, &DecisionForm::typed);
  connect(session_, &QComboBox::currentIndexChanged, this, &DecisionForm::sessionChosen);
  connect(sixMonths_, &QAbstractButton::clicked, this, &DecisionForm::addMonths);
  connect(checks_, &FormChecks::stepWanted, this, &DecisionForm::step);
  connect(record_, &QAbstractButton::clicked, this, &DecisionForm::record);
  connect(discard_, &QAbstractButton::clicked, this, &DecisionForm::discard);
  connect(qApp, &QApplication::focusChanged, this, &DecisionForm::focusMoved);
}

// It holds in the window while the form is in sight.
void DecisionForm::connectKeys() {
  for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
    auto* write = new QShortcut(QKeySequence(Qt::CTRL | key), this);
    connect(write, &QShortcut::activated, this, &DecisionForm::record);
  }
}

void DecisionForm::retranslate() {
  title_->setText(tr("Decision"));
  outcomeTitle_->setText(tr("Outcome"));
  outcomes_->retranslate();
  target_->retranslate();
  amounts_->retranslate();
  effectiveField_.setLabel(tr("Effective"));
  endField_.setLabel(tr("Until"));
  //: Adds six months to the end of a period
  sixMonths_->setText(tr("+6 months"));
  sixMonths_->setAccessibleName(tr("Six months more"));
  reviewField_.setLabel(tr("Next review"));
  teamField_.setLabel(tr("Planned team"));
  team_->setSpecialValueText(tr("not said", "planned team"));
  sessionField_.setLabel(tr("Committee"));
  hypothesisField_.setLabel(tr("Hypothesis to prove"));
  criterionField_.setLabel(tr("Success criterion"));
  reasonField_.setLabel(tr("Reason, for the record"));
  conditions_->retranslate();
  record_->setText(tr("Record decision"));
  record_->setKeys(tr("Ctrl ↵"));
  discard_->setText(tr("Discard draft"));
  if (isVisible()) refresh();
}

}  // namespace eclosion::ui
