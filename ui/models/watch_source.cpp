// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/watch_source.h"

#include <QTimer>
#include <algorithm>

#include "core/publish/due_words.h"
#include "ui/editing/edit_desk.h"
#include "ui/models/board_model.h"

namespace eclosion::ui {
namespace {

constexpr int restMs = 120;

// Who serves whom and when, and the phases by which teams are compared.
bool isOfTeams(const RecordChange& change) {
  const RecordKind kind = change.record.kind;
  return kind == recordKind<Mission> || kind == recordKind<MissionStartup> || kind == recordKind<PhasePeriod> ||
         kind == recordKind<Startup>;
}

}  // namespace

WatchSource::WatchSource(BoardModel& model, EditDesk& desk, QObject* parent)
    : QObject(parent), model_(model), soon_(new QTimer(this)) {
  soon_->setSingleShot(true);
  soon_->setInterval(restMs);
  connect(soon_, &QTimer::timeout, this, &WatchSource::compute);
  connect(&desk, &EditDesk::aboutToFollow, this, &WatchSource::pause);
  connect(&desk, &EditDesk::following, this, &WatchSource::follow);
}

void WatchSource::want() {
  if (!model_.portfolio() || model_.date() == date_) return;
  known_.reset();
  date_ = model_.date();
  soon_->start();
}

void WatchSource::letGo() {
  pause();
  known_.reset();
  date_ = {};
}

// An edit waits for no history of teams. What was being computed is wanted anew.
void WatchSource::pause() {
  soon_->stop();
  stopping_.request_stop();
  worker_.wait();
  computing_.reset();
  if (!known_) date_ = {};
}

// A draft that is kept, money, a name: they change no team, and what is known stays.
void WatchSource::follow(const PortfolioChange& change) {
  if (!known_) return;
  const bool touches = change.whole || change.rowsMoved || std::any_of(change.records.begin(), change.records.end(), isOfTeams);
  if (!touches) return;
  known_.reset();
  date_ = {};
}

WatchSource::Computed WatchSource::computed(const Portfolio& portfolio, const QDate& date, const std::stop_token& stop) {
  return {.items = analysis::watchListAt(portfolio, date), .records = analysis::watchRecordAt(portfolio, date, stop)};
}

void WatchSource::wantNow() {
  if (!model_.portfolio()) return;
  letGo();
  date_ = model_.date();
  known_ = computed(*model_.portfolio(), date_, {});
  Q_EMIT changed();
}

void WatchSource::compute() {
  if (!model_.portfolio()) return;
  computing_ = std::make_shared<Computed>();
  stopping_ = {};
  worker_.run(
      [portfolio = model_.portfolio(), date = date_, into = computing_, stop = stopping_.get_token()]() -> Result<void> {
        *into = computed(*portfolio, date, stop);
        return {};
      },
      [this, into = computing_](const Result<void>&) {
        if (into != computing_) return;
        computing_.reset();
        known_ = std::move(*into);
        Q_EMIT changed();
      });
}

QString WatchSource::wordsOf(Portfolio::Row startup) const {
  if (!known_) return {};
  const auto item = std::find_if(known_->items.begin(), known_->items.end(),
                                 [&](const analysis::WatchItem& each) { return each.startup == startup; });
  if (item == known_->items.end()) return {};
  //: Why a startup is on the watch-list, such as a small team
  QString words = tr("On the watch-list: %1.").arg(publish::watchReason(*item));
  for (const analysis::WatchRecord& record : known_->records) {
    if (record.phase == item->phase) words += QLatin1Char(' ') + publish::watchRecordText(record);
  }
  return words;
}

}  // namespace eclosion::ui
