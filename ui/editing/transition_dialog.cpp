// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/transition_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "core/domain/words.h"
#include "core/edits/move_startup.h"
#include "ui/editing/batch_report.h"
#include "ui/editing/day_field.h"
#include "ui/editing/reason_dialog.h"
#include "ui/editing/record_choices.h"
#include "ui/models/board_model.h"

namespace eclosion::ui {
namespace {

constexpr std::array targets{Phase::investigation, Phase::construction, Phase::acceleration, Phase::consolidation,
                             Phase::operated,      Phase::transferred,  Phase::stopped};

QWidget* group() {
  auto* fields = new QWidget;
  auto* column = new QVBoxLayout(fields);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(6);
  return fields;
}

}  // namespace

QString whyNoMove(const BoardModel& model, const std::vector<Portfolio::Row>& startups, Phase to) {
  if (!model.portfolio()) return {};
  QString why;
  for (const Portfolio::Row row : startups) {
    const auto* entry = model.entryOf(row);
    const auto from = entry ? std::optional(entry->phase) : std::nullopt;
    // One that was stopped in either way is in the column already.
    const Verdict verdict =
        from && isStop(*from) && isStop(to) ? Verdict{LifecycleRule::alreadyInPhase} : judgeTransition(from, to);
    if (to != Phase::unrecorded && verdict.standing() != eclosion::Standing::impossible) return {};
    why = to == Phase::unrecorded ? TransitionDialog::tr("A phase that was not recorded cannot be recorded.")
                                  : wordsOf(verdict.rule);
  }
  return why;
}

TransitionDialog::TransitionDialog(const BoardModel& model, const Editing& editing, std::vector<StartupId> startups, Phase to,
                                   QWidget* parent)
    : EditDialog(parent),
      model_(model),
      editing_(editing),
      startups_(std::move(startups)),
      to_(new QComboBox),
      receiver_(new QComboBox),
      stopKind_(new QComboBox),
      day_(new DayField),
      legalForm_(new QLineEdit),
      reason_(new QPlainTextEdit),
      transferFields_(group()),
      stopFields_(group()),
      report_(new BatchReport) {
  setObjectName(QStringLiteral("transition"));
  setButtons(tr("Record"));
  fillPhases(to);
  addField(tr("Into the phase"), to_);
  addField(tr("From the day"), day_);
  day_->setDay(editing_.records().today());
  auto* transfer = static_cast<QVBoxLayout*>(transferFields_->layout());
  addField(tr("Received by"), receiver_, transfer);
  addField(tr("Legal form of the receiver"), legalForm_, transfer);
  legalForm_->setPlaceholderText(tr("Such as public interest group"));
  body()->addWidget(transferFields_);
  for (const StopKind kind :
       {StopKind::unspecified, StopKind::inconclusiveInvestigation, StopKind::closed, StopKind::methodAbandoned}) {
    const QStringList words{tr("Not said"), tr("Investigation inconclusive"), tr("Closed"), tr("Method abandoned")};
    stopKind_->addItem(words[static_cast<int>(kind)], static_cast<int>(kind));
  }
  if (from() == Phase::investigation) stopKind_->setCurrentIndex(static_cast<int>(StopKind::inconclusiveInvestigation));
  addField(tr("Kind of stop"), stopKind_, static_cast<QVBoxLayout*>(stopFields_->layout()));
  body()->addWidget(stopFields_);
  reasonLabel_ = addField(tr("Reason"), reason_);
  reason_->setTabChangesFocus(true);
  reason_->setMaximumHeight(px(72));
  body()->addWidget(report_);
  fillReceivers();

  connect(to_, &QComboBox::currentIndexChanged, this, &TransitionDialog::phaseChanged);
  connect(day_, &DayField::dayChanged, this, &TransitionDialog::judge);
  connect(receiver_, &QComboBox::currentIndexChanged, this, &TransitionDialog::judge);
  connect(stopKind_, &QComboBox::currentIndexChanged, this, &TransitionDialog::judge);
  connect(legalForm_, &QLineEdit::textChanged, this, &TransitionDialog::judge);
  connect(reason_, &QPlainTextEdit::textChanged, this, &TransitionDialog::judge);
  connect(report_, &BatchReport::settled, this, &TransitionDialog::judge);
  phaseChanged();
  day_->setFocus();
  day_->selectAll();
}

QString TransitionDialog::nameOf(const StartupId& startup) const { return model_.text()->startupName(startup); }

// The phase they are all in; none where they are in several, or have not started.
std::optional<Phase> TransitionDialog::from() const {
  std::optional<Phase> phase;
  for (const StartupId& startup : startups_) {
    const auto* entry = model_.entryOf(model_.portfolio()->rowOf(startup));
    if (!entry || (phase && *phase != entry->phase)) return std::nullopt;
    phase = entry->phase;
  }
  return phase;
}

void TransitionDialog::fillPhases(Phase to) {
  for (const Phase phase : targets) to_->addItem(phaseName(phase), static_cast<int>(phase));
  to_->setCurrentIndex(std::max(0, to_->findData(static_cast<int>(isStop(to) ? Phase::stopped : to))));
}

void TransitionDialog::fillReceivers() { fillChoices(*receiver_, organisationChoices(model_), tr("Not known")); }

Phase TransitionDialog::to() const {
  const auto phase = static_cast<Phase>(to_->currentData().toInt());
  if (phase != Phase::stopped) return phase;
  const bool inconclusive = stopKind_->currentData().toInt() == static_cast<int>(StopKind::inconclusiveInvestigation);
  return inconclusive ? Phase::investigationStopped : Phase::stopped;
}

QString TransitionDialog::words() const {
  return tr("Move %n startup(s) to %1", nullptr, static_cast<int>(batch_.edits.size())).arg(phaseName(to()));
}

void TransitionDialog::phaseChanged() {
  const Phase phase = to();
  transferFields_->setVisible(phase == Phase::transferred);
  stopFields_->setVisible(isStop(phase));
  const auto before = from();
  const QString name =
      startups_.size() == 1 ? nameOf(startups_.front()) : tr("%n startup(s)", nullptr, static_cast<int>(startups_.size()));
  //: A startup, the phase it is in, and the one it goes to
  setTitle(before ? tr("%1: %2 → %3").arg(name, phaseName(*before), phaseName(phase)) : tr("%1 → %2").arg(name, phaseName(phase)),
           tr("Nothing moves until it is recorded."));
  judge();
}

void TransitionDialog::judge() {
  const QString reason = reason_->toPlainText().trimmed();
  edits::Move move{.startup = startups_.front(), .to = to(), .date = day_->day(), .reason = reason};
  if (move.to == Phase::transferred) {
    if (const QUuid receiver = receiver_->currentData().toUuid(); !receiver.isNull()) move.receiver = OrganisationId(receiver);
    move.legalForm = legalForm_->text().trimmed();
  }
  if (isStop(move.to)) move.stopKind = static_cast<StopKind>(stopKind_->currentData().toInt());
  std::vector<BatchItem> items;
  for (const StartupId& startup : startups_) {
    move.startup = startup;
    items.push_back({nameOf(startup), edits::moveStartup(move)});
  }
  const bool several = startups_.size() > 1;
  batch_ = move.date.isValid() ? planBatch(editing_, items) : Batch{};
  const bool asks = !batch_.unusual.empty();
  reasonLabel_->setText(asks ? tr("Reason (asked for)") : tr("Reason (if there is one)"));
  reason_->setAccessibleName(reasonLabel_->text());
  if (!move.date.isValid()) {
    report_->clear();
    setNote(DayField::hint());
    return setReady(false);
  }
  if (several) report_->showBatch(batch_);
  if (!several && !batch_.refused.empty()) {
    setNote(batch_.refused.front().why);
  } else {
    setNote(rulesText(batch_.unusual), &Tokens::warn);
  }
  setReady((several ? report_->isSettled() : !batch_.edits.empty()) && (!asks || !reason.isEmpty()));
}

}  // namespace eclosion::ui
