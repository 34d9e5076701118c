// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/then_and_now.h"

#include <QTimer>
#include <algorithm>

#include "core/publish/knowledge_words.h"

namespace eclosion::ui {

using analysis::StartupDifference;

ThenAndNow::ThenAndNow(BoardModel& board, QObject* parent) : QObject(parent), board_(board), timer_(new QTimer(this)) {
  timer_->setSingleShot(true);
  timer_->setInterval(100);
  connect(timer_, &QTimer::timeout, this, &ThenAndNow::update);
  connect(&board_, &BoardModel::changed, this, &ThenAndNow::follow);
}

void ThenAndNow::setFile(OpenPortfolio* present) {
  setOn(false);
  present_ = present;
}

bool ThenAndNow::isPossible() const { return present_ && board_.portfolio() && !board_.isPresent() && board_.date() <= board_.today(); }

QDateTime ThenAndNow::moment() const { return board_.knownAt().isNull() ? endOfDay(board_.date()) : board_.knownAt(); }

void ThenAndNow::setOn(bool on) {
  if (on == on_ || (on && !isPossible())) return;
  on_ = on;
  if (on) {
    update();
  } else {
    clear();
  }
}

void ThenAndNow::clear() {
  timer_->stop();
  then_.reset();
  differences_.clear();
  board_.setMarks({});
  Q_EMIT changed();
}

void ThenAndNow::follow() {
  if (!on_ || !board_.portfolio()) return;
  if (isPossible()) {
    timer_->start();
  } else {
    setOn(false);
  }
}

void ThenAndNow::update() {
  timer_->stop();
  if (!on_ || !isPossible()) return;
  auto then = present_->asKnown(moment());
  if (!then) {
    setOn(false);
    Q_EMIT failed(then.error());
    return;
  }
  then_ = std::move(*then);
  differences_ =
      analysis::thenAndNow({then_->portfolio(), then_->text()}, {present_->portfolio(), present_->text()}, board_.date());
  board_.setMarks([this](Portfolio::Row row) { return markOf(row); });
  Q_EMIT changed();
}

BoardMark ThenAndNow::markOf(Portfolio::Row row) const {
  if (!then_ || !board_.portfolio() || row >= board_.portfolio()->startups.size()) return {};
  const StartupId& id = board_.portfolio()->startups[row].id;
  const auto found = std::lower_bound(differences_.begin(), differences_.end(), id,
                                      [](const StartupDifference& d, const StartupId& key) { return d.startup < key; });
  if (found == differences_.end() || !(found->startup == id)) return {};
  if (found->kind != StartupDifference::Kind::changed) {
    const bool added = found->kind == StartupDifference::Kind::added;
    //: On a card, very short: the startup was not known then, or is no longer on record
    return {.brief = added ? tr("new") : tr("gone"), .full = publish::appearance(found->kind)};
  }
  QStringList sentences;
  for (const auto fact : found->facts) {
    //: A fact, what was known of it then, what is known now
    sentences << tr("%1: %2 → %3").arg(publish::factName(fact), publish::factText(fact, found->then, textThen()),
                                       publish::factText(fact, found->now, textNow()));
  }
  QString brief = publish::factName(found->facts.front()).toLower();
  if (found->facts.size() > 1) brief += QStringLiteral(" +%1").arg(found->facts.size() - 1);
  return {.brief = brief, .full = tr("Then and now. %1").arg(sentences.join(QStringLiteral("; ")))};
}

}  // namespace eclosion::ui
