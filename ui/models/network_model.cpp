// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/network_model.h"

#include "ui/shell/worker.h"

namespace eclosion::ui {

NetworkModel::NetworkModel(const BoardModel& board, QObject* parent)
    : QObject(parent), board_(board), worker_(new Worker(this)) {}

NetworkModel::~NetworkModel() { letGo(); }

void NetworkModel::letGo() {
  worker_->wait();
  ++round_;
  computing_ = again_ = false;
}

void NetworkModel::forget() {
  letGo();
  map_.reset();
  layout_.reset();
  stops_.reset();
}

void NetworkModel::update() {
  const Portfolio* portfolio = board_.portfolio();
  if (!portfolio) {
    forget();
    return Q_EMIT changed();
  }
  if (computing_) {
    again_ = true;
    return;
  }
  const QDate date = board_.date();
  auto only = board_.filter().passing(*portfolio, date);
  // Also of what was found before.
  struct Found {
    std::shared_ptr<const analysis::NetworkMap> map = {};
    std::shared_ptr<const analysis::NetworkLayout> layout;
    std::shared_ptr<const StopKinds> stops;
  };
  auto found = std::make_shared<Found>(Found{.layout = layout_, .stops = stops_});
  const auto find = [portfolio, date, only = std::move(only), read = readStops_, found] {
    if (!found->layout) found->layout = std::make_shared<analysis::NetworkLayout>(*portfolio);
    // A file that cannot be read says so elsewhere; here its stops are not told apart.
    if (!found->stops) found->stops = std::make_shared<StopKinds>(read ? read().value_or(StopKinds()) : StopKinds());
    found->map = std::make_shared<analysis::NetworkMap>(analysis::networkMapAt(*portfolio, date, only, *found->stops));
  };
  const auto take = [this, found] {
    map_ = found->map;
    layout_ = found->layout;
    stops_ = found->stops;
  };
  if (portfolio->startups.size() < largePortfolio) {
    find();
    take();
    return Q_EMIT changed();
  }
  computing_ = true;
  worker_->run(
      [find]() -> Result<void> {
        find();
        return {};
      },
      [this, take, round = round_](const Result<void>&) {
        if (round != round_) return;
        computing_ = false;
        take();
        Q_EMIT changed();
        if (std::exchange(again_, false)) update();
      });
}

}  // namespace eclosion::ui
