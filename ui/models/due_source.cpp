// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/due_source.h"

#include <QTimer>
#include <algorithm>
#include <utility>

#include "ui/models/board_model.h"
#include "ui/models/ledger_source.h"

namespace eclosion::ui {
namespace {

constexpr int restMs = 60;  // a date that is dragged along rests for longer than this

}  // namespace

DueSource::DueSource(BoardModel& model, LedgerSource& ledger, QObject* parent)
    : QObject(parent), model_(model), ledger_(ledger), soon_(new QTimer(this)) {
  soon_->setSingleShot(true);
  soon_->setInterval(restMs);
  connect(soon_, &QTimer::timeout, this, &DueSource::compute);
  connect(&model_, &BoardModel::changed, this, &DueSource::boardChanged);
  connect(&ledger_, &LedgerSource::changed, this, [this] {
    if (!held_ && wanted_) compute();
  });
}

DueSource::~DueSource() { stop(); }

bool DueSource::isCurrent() const { return current_ && date_ == model_.date(); }

// What the worker is at is of no use any more; it ends early.
void DueSource::stop() {
  soon_->stop();
  stopping_.request_stop();
  worker_.wait();
  computing_.reset();
  again_ = false;
}

void DueSource::boardChanged() {
  if (held_ || taking_) return;
  if (model_.filter().due) wanted_ = true;
  if (!wanted_) return;
  if (model_.date() != date_) {
    current_ = false;
    soon_->start();
  } else if (ready_) {
    Q_EMIT changed();  // the filter may let others through
  }
}

void DueSource::setTerms(const analysis::DueTerms& terms) {
  if (terms == terms_) return;
  terms_ = terms;
  current_ = false;
  if (!held_ && wanted_) compute();
}

void DueSource::want() {
  if (std::exchange(wanted_, true) || held_) return;
  compute();
}

void DueSource::wantNow() {
  wanted_ = true;
  const Ledger* ledger = ledger_.waited();
  if (held_ || !ledger || !model_.portfolio()) return;
  stop();
  date_ = model_.date();
  take(computed(*model_.portfolio(), *ledger, date_, terms_));
}

void DueSource::letGo() {
  held_ = true;
  current_ = false;
  stop();
}

void DueSource::refresh() {
  held_ = false;
  if (!model_.portfolio()) return forget();
  if (wanted_) compute();
}

void DueSource::forget() {
  items_.clear();
  current_ = false;
  if (std::exchange(ready_, false)) Q_EMIT changed();
}

// The newest wins, and the GUI thread waits for none of them: while the worker is still at another one, that ends early, and this
// one begins when it has.
void DueSource::compute() {
  current_ = false;
  const Ledger* ledger = model_.portfolio() ? ledger_.ledger() : nullptr;
  if (!ledger) return;  // it tells when it is read
  soon_->stop();
  computing_.reset();
  if (worker_.isRunning()) {
    stopping_.request_stop();
    again_ = true;
    return;
  }
  date_ = model_.date();
  computing_ = std::make_shared<Computed>();
  stopping_ = {};
  worker_.run(
      [portfolio = model_.portfolio(), ledger, date = date_, terms = terms_, into = computing_,
       stop = stopping_.get_token()]() -> Result<void> {
        *into = computed(*portfolio, *ledger, date, terms, stop);
        return {};
      },
      [this, into = computing_](const Result<void>&) {
        if (std::exchange(again_, false)) return compute();
        if (into != computing_) return;
        computing_.reset();
        take(std::move(*into));
      });
}

DueSource::Computed DueSource::computed(const Portfolio& portfolio, const Ledger& ledger, const QDate& date,
                                        const analysis::DueTerms& terms, const std::stop_token& stop) {
  auto items = analysis::dueAt(portfolio, ledger, date, terms, stop);
  if (stop.stop_requested()) return {};
  return {.items = std::move(items), .decided = std::make_shared<analysis::DecidedDays>(portfolio, ledger)};
}

void DueSource::take(Computed result) {
  items_ = std::move(result.items);
  ready_ = true;
  current_ = true;
  std::vector<bool> due(model_.portfolio()->startups.size());
  for (const analysis::DueItem& item : items_) due[item.startup] = true;
  taking_ = true;  // the board may be filled again for it, and that is told below
  model_.setDue(std::move(due), std::move(result.decided));
  taking_ = false;
  Q_EMIT changed();
}

std::vector<analysis::DueItem> DueSource::shownItems() const {
  if (model_.filter().isEmpty() || !model_.portfolio()) return items_;
  std::vector<analysis::DueItem> shown;
  for (const analysis::DueItem& item : items_) {
    if (model_.filter().passes(*model_.portfolio(), item.startup, model_.date())) shown.push_back(item);
  }
  return shown;
}

const analysis::DueItem* DueSource::itemOf(Portfolio::Row startup) const {
  const auto found =
      std::find_if(items_.begin(), items_.end(), [&](const analysis::DueItem& item) { return item.startup == startup; });
  return found == items_.end() ? nullptr : &*found;
}

}  // namespace eclosion::ui
