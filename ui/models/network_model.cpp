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
  if (portfolio->startups.size() < largePortfolio) {
    if (!layout_) layout_ = std::make_shared<analysis::NetworkLayout>(*portfolio);
    map_ = std::make_shared<analysis::NetworkMap>(analysis::networkMapAt(*portfolio, date, only));
    return Q_EMIT changed();
  }
  struct Found {
    std::shared_ptr<const analysis::NetworkMap> map;
    std::shared_ptr<const analysis::NetworkLayout> layout;
  };
  auto found = std::make_shared<Found>();
  found->layout = layout_;
  computing_ = true;
  worker_->run(
      [portfolio, date, only = std::move(only), found]() -> Result<void> {
        if (!found->layout) found->layout = std::make_shared<analysis::NetworkLayout>(*portfolio);
        found->map = std::make_shared<analysis::NetworkMap>(analysis::networkMapAt(*portfolio, date, only));
        return {};
      },
      [this, found, round = round_](const Result<void>&) {
        if (round != round_) return;
        computing_ = false;
        map_ = found->map;
        layout_ = found->layout;
        Q_EMIT changed();
        if (std::exchange(again_, false)) update();
      });
}

}  // namespace eclosion::ui
