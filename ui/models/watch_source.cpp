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

}  // namespace

WatchSource::WatchSource(BoardModel& model, EditDesk& desk, QObject* parent)
    : QObject(parent), model_(model), soon_(new QTimer(this)) {
  soon_->setSingleShot(true);
  soon_->setInterval(restMs);
  connect(soon_, &QTimer::timeout, this, &WatchSource::compute);
  connect(&desk, &EditDesk::aboutToFollow, this, &WatchSource::letGo);
}

void WatchSource::want() {
  if (!model_.portfolio() || model_.date() == date_) return;
  known_.reset();
  date_ = model_.date();
  soon_->start();
}

void WatchSource::letGo() {
  soon_->stop();
  worker_.wait();
  computing_.reset();
  known_.reset();
  date_ = {};
}

WatchSource::Computed WatchSource::computed(const Portfolio& portfolio, const QDate& date) {
  return {.items = analysis::watchListAt(portfolio, date), .records = analysis::watchRecordAt(portfolio, date)};
}

void WatchSource::wantNow() {
  if (!model_.portfolio()) return;
  letGo();
  date_ = model_.date();
  known_ = computed(*model_.portfolio(), date_);
  Q_EMIT changed();
}

void WatchSource::compute() {
  if (!model_.portfolio()) return;
  computing_ = std::make_shared<Computed>();
  worker_.run(
      [portfolio = model_.portfolio(), date = date_, into = computing_]() -> Result<void> {
        *into = computed(*portfolio, date);
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
