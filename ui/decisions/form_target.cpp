// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/form_target.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/domain/lifecycle.h"
#include "core/domain/words.h"
#include "ui/decisions/draft_moves.h"
#include "ui/editing/reference_box.h"
#include "ui/startups/story_words.h"

namespace eclosion::ui {
namespace {

constexpr int stays = -1;
constexpr std::array kinds{StopKind::unspecified, StopKind::inconclusiveInvestigation, StopKind::closed,
                           StopKind::methodAbandoned};

}  // namespace

FormTarget::FormTarget(QWidget* parent)
    : QWidget(parent),
      phase_(new QComboBox),
      stopKind_(new QComboBox),
      legalForm_(new QLineEdit),
      phaseField_(labelled(phase_)),
      stopField_(labelled(stopKind_)),
      legalField_(labelled(legalForm_)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  for (const StopKind kind : kinds) stopKind_->addItem(QString(), static_cast<int>(kind));
  for (QComboBox* box : {phase_, stopKind_}) leaveWheelToPage(box);
  column->addWidget(phaseField_.box);
  column->addWidget(stopField_.box);
  column->addWidget(legalField_.box);
  connect(phase_, &QComboBox::currentIndexChanged, this, &FormTarget::changed);
  connect(stopKind_, &QComboBox::currentIndexChanged, this, &FormTarget::changed);
  connect(legalForm_, &QLineEdit::textChanged, this, &FormTarget::changed);
  retranslate();
}

void FormTarget::setRecords(const edits::Records* records) {
  delete receiverField_.box;
  receiverField_ = {};
  receiver_ = nullptr;
  if (!records) return;
  receiver_ = new ReferenceBox(recordKind<Organisation>, *records);
  receiver_->setShortNamesFirst();
  leaveWheelToPage(receiver_);
  receiverField_ = labelled(receiver_);
  static_cast<QVBoxLayout*>(layout())->insertWidget(2, receiverField_.box);
  receiverField_.box->hide();
  setTabOrder(stopKind_, receiver_);
  setTabOrder(receiver_, legalForm_);
  connect(receiver_, &QComboBox::currentIndexChanged, this, &FormTarget::changed);
  connect(receiver_, &QComboBox::editTextChanged, this, &FormTarget::changed);
  retranslate();
}

// The phases that the outcome may lead to, in their order.
void FormTarget::fillPhases(DecisionOutcome outcome, std::optional<Phase> from, std::optional<Phase> now) {
  const QSignalBlocker quiet(phase_);
  phase_->clear();
  if (outcome == DecisionOutcome::pivot && from)
    //: A startup stays in its phase, such as “Stays in Construction”
    phase_->addItem(tr("Stays in %1").arg(phaseName(*from)), stays);
  for (int i = static_cast<int>(Phase::investigation); i <= static_cast<int>(Phase::consolidation); ++i) {
    const auto phase = static_cast<Phase>(i);
    if (outcomeTowards(from, phase) == outcome) phase_->addItem(phaseName(phase), i);
  }
  const int place = phase_->findData(now ? static_cast<int>(*now) : stays);
  if (place < 0 && now) phase_->addItem(phaseName(*now), static_cast<int>(*now));
  phase_->setCurrentIndex(place < 0 && now ? phase_->count() - 1 : place);
}

void FormTarget::showDraft(const DecisionCase& draft, std::optional<Phase> from) {
  const QSignalBlocker quiet(this);
  outcome_ = draft.decision.outcome;
  from_ = from;
  const auto& transition = draft.transition;
  // The next phase goes without saying.
  const auto usual = from ? usualTarget(outcome_, *from) : std::nullopt;
  const auto target = targetOf(draft, from);
  const bool next = usual && target == usual;
  const bool mayLead = outcome_ == DecisionOutcome::fundNextPhase || outcome_ == DecisionOutcome::pivot;
  const bool says = mayLead && !next;
  if (mayLead) fillPhases(outcome_, from, target);
  phaseField_.box->setVisible(says);
  stopField_.box->setVisible(outcome_ == DecisionOutcome::stop);
  if (receiver_) receiverField_.box->setVisible(outcome_ == DecisionOutcome::transfer);
  legalField_.box->setVisible(outcome_ == DecisionOutcome::transfer);
  setVisible(says || outcome_ == DecisionOutcome::stop || outcome_ == DecisionOutcome::transfer);
  stopKind_->setCurrentIndex(static_cast<int>(transition ? transition->stopKind : StopKind::unspecified));
  const QUuid receiver = transition && transition->receiver ? transition->receiver->uuid() : QUuid();
  if (receiver_ && receiver_->id() != std::optional(receiver)) receiver_->setId(receiver);
  const QString legalForm = transition ? transition->legalForm : QString();
  if (legalForm_->text().trimmed() != legalForm) legalForm_->setText(legalForm);
}

void FormTarget::apply(DecisionCase& draft) const {
  if (outcome_ == DecisionOutcome::fundNextPhase || outcome_ == DecisionOutcome::pivot) {
    const QVariant chosen = phase_->currentData();
    setTarget(draft,
              !chosen.isValid() || chosen.toInt() == stays ? std::nullopt : std::optional(static_cast<Phase>(chosen.toInt())));
  }
  if (!draft.transition) return;
  if (outcome_ == DecisionOutcome::stop) {
    draft.transition->stopKind = static_cast<StopKind>(stopKind_->currentData().toInt());
    draft.transition->to = phaseOfStop(draft.transition->stopKind);
  }
  if (outcome_ == DecisionOutcome::transfer) {
    draft.transition->legalForm = legalForm_->text().trimmed();
    const auto receiver = receiver_ ? receiver_->id() : std::nullopt;
    if (receiver) draft.transition->receiver = receiver->isNull() ? std::nullopt : std::optional(OrganisationId(*receiver));
  }
}

QString FormTarget::problem() const {
  if (outcome_ != DecisionOutcome::transfer || !receiver_ || receiver_->id()) return {};
  return tr("No organisation is called “%1”. Pick one from the list.").arg(receiver_->currentText().simplified());
}

void FormTarget::takeFocus() {
  QWidget* field = phase_;
  if (outcome_ == DecisionOutcome::stop) field = stopKind_;
  if (outcome_ == DecisionOutcome::transfer && receiver_) field = receiver_;
  field->setFocus(Qt::OtherFocusReason);
}

void FormTarget::retranslate() {
  phaseField_.setLabel(tr("Into the phase"));
  stopField_.setLabel(tr("Kind of stop"));
  if (receiver_) receiverField_.setLabel(tr("Received by"));
  legalField_.setLabel(tr("Legal form of the receiver"));
  legalForm_->setPlaceholderText(tr("Such as public interest group"));
  const QSignalBlocker quiet(stopKind_);
  stopKind_->setItemText(0, tr("Choose…"));
  for (size_t i = 1; i < kinds.size(); ++i) stopKind_->setItemText(static_cast<int>(i), stopWord(kinds[i]));
}

}  // namespace eclosion::ui
