// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/draft_keeper.h"

#include <QTimer>

#include "core/edits/decide.h"
#include "core/support/clock.h"
#include "ui/decisions/draft_moves.h"
#include "ui/editing/edit_desk.h"
#include "ui/models/board_model.h"
#include "ui/models/ledger_source.h"

namespace eclosion::ui {

DraftKeeper::DraftKeeper(BoardModel& model, EditDesk& desk, LedgerSource& ledger, QObject* parent)
    : QObject(parent), model_(model), desk_(desk), ledger_(ledger), timer_(new QTimer(this)) {
  timer_->setSingleShot(true);
  timer_->setInterval(patience);
  connect(timer_, &QTimer::timeout, this, &DraftKeeper::save);
  connect(&ledger_, &LedgerSource::changed, this, &DraftKeeper::follow);
  // What could not be written for a while, such as in the past, is when it can be.
  connect(&desk_, &EditDesk::stateChanged, this, [this] {
    if (!timer_->isActive() && isPending() && desk_.canEdit()) timer_->start();
  });
}

void DraftKeeper::setStartup(const std::optional<StartupId>& startup) {
  if (startup == startup_) return;
  // What cannot be kept, for now or as it is, waits for the startup to be looked at again.
  if (!save() && startup_ && draft_) unsaved_.insert(*startup_, *draft_);
  startup_ = startup;
  draft_.reset();
  stored_.reset();
  savedAt_ = {};
  timer_->stop();
  follow();
  if (!model_.portfolio()) return unsaved_.clear();  // of another file
  if (const auto typed = startup_ ? unsaved_.constFind(*startup_) : unsaved_.constEnd(); typed != unsaved_.constEnd()) {
    draft_ = *typed;
    unsaved_.erase(typed);
    Q_EMIT followed();
  }
}

std::optional<Phase> DraftKeeper::phase() const {
  const Portfolio* portfolio = model_.portfolio();
  if (!portfolio || !startup_) return std::nullopt;
  const auto row = portfolio->rowOf(*startup_);
  const auto* entry = row == Portfolio::none ? nullptr : portfolio->entryAt(row, portfolio->today);
  return entry ? std::optional(entry->phase) : std::nullopt;
}

bool DraftKeeper::isRead() const { return ledger_.ledger() != nullptr; }

void DraftKeeper::follow() {
  const Ledger* ledger = startup_ ? ledger_.ledger() : nullptr;
  const Decision* kept = ledger ? draftOf(*ledger, *startup_) : nullptr;
  std::optional<DecisionCase> stored;
  if (kept) {
    stored = caseOf(*ledger, *kept);
    putInOrder(*stored);
  }
  if (stored == stored_) {
    Q_EMIT refreshed();
    return;
  }
  const bool same = stored && draft_ && stored->decision.id == draft_->decision.id;
  stored_ = stored;
  if (!isPending() && draft_.has_value() == stored.has_value()) {
    // What this keeper wrote itself comes back.
    Q_EMIT refreshed();
    return;
  }
  if (same && timer_->isActive()) {
    // Typed meanwhile: that stays, and the scores are those of the sheet.
    draft_->scores = stored->scores;
  } else {
    timer_->stop();
    draft_ = stored;
  }
  Q_EMIT followed();
}

void DraftKeeper::choose(DecisionOutcome outcome) {
  const Ledger* ledger = startup_ ? ledger_.waited() : nullptr;
  if (!ledger || !model_.portfolio() || !desk_.canEdit()) return;
  const auto from = phase();
  DecisionCase draft = draft_ ? *draft_ : freshDraft(*ledger, *startup_, from, outcome, model_.today());
  chooseOutcome(draft, outcome, from);
  put(draft);
  Q_EMIT followed();
}

void DraftKeeper::put(const DecisionCase& draft) {
  draft_ = draft;
  if (stored_ && stored_->decision.id == draft_->decision.id) keepTransition(*draft_, stored_->transition);
  if (isPending()) {
    timer_->start();
  } else {
    timer_->stop();
  }
}

bool DraftKeeper::isPending() const {
  if (!draft_) return false;
  DecisionCase now = *draft_;
  putInOrder(now);
  return now != stored_;
}

bool DraftKeeper::save() {
  timer_->stop();
  if (!isPending()) return true;
  if (!desk_.canEdit()) return false;
  if (stored_) draft_->scores = stored_->scores;
  if (!desk_.perform(edits::saveDraft(*draft_))) return false;
  savedAt_ = SystemClock().now().toLocalTime().time();
  Q_EMIT saved();
  return true;
}

bool DraftKeeper::discard() {
  timer_->stop();
  if (!draft_) return true;
  if (!stored_) {
    draft_.reset();
    Q_EMIT followed();
    return true;
  }
  // What is pending goes with it.
  const DecisionId id = draft_->decision.id;
  draft_ = stored_;
  return desk_.perform(edits::discardDraft(id));
}

bool DraftKeeper::record() {
  if (!draft_ || !save()) return false;
  const DecisionCase decided = asRecorded(*draft_, model_.today(), ledger_.ledger());
  const auto maker = [&decided](const QString& reason) {
    DecisionCase with = decided;
    if (!reason.isEmpty()) with.decision.reason = reason;
    return edits::recordDecision(with);
  };
  return decided.decision.reason.isEmpty() ? desk_.performAsking(maker) : desk_.perform(maker({}));
}

}  // namespace eclosion::ui
