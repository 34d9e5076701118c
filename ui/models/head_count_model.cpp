// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/head_count_model.h"

#include <QTimer>
#include <memory>
#include <utility>

#include "ui/shell/worker.h"

namespace eclosion::ui {
namespace {

constexpr int delayMs = 60;
constexpr int yearsShown = 4;

// The last day of every month of some years, then the date itself.
std::vector<QDate> monthsUpTo(const QDate& date) {
  std::vector<QDate> days;
  for (QDate first = QDate(date.year() - yearsShown + 1, 1, 1); first <= date; first = first.addMonths(1)) {
    if (first.addDays(-1) < date) days.push_back(first.addDays(-1));
  }
  days.push_back(date);
  return days;
}

}  // namespace

HeadCountModel::HeadCountModel(const BoardModel& board, QObject* parent)
    : QObject(parent), board_(board), delay_(new QTimer(this)), worker_(new Worker(this)) {
  delay_->setSingleShot(true);
  delay_->setInterval(delayMs);
  connect(delay_, &QTimer::timeout, this, &HeadCountModel::compute);
}

HeadCountModel::~HeadCountModel() { worker_->wait(); }

void HeadCountModel::setData(std::shared_ptr<const RosterData> data) {
  data_ = std::move(data);
  if (!values_ || !board_.portfolio()) return;
  addRoster(*values_);
  Q_EMIT changed();
}

void HeadCountModel::letGo() {
  delay_->stop();
  ++round_;
  worker_->wait();
}

void HeadCountModel::update() {
  if (!board_.portfolio()) {
    letGo();
    values_.reset();
    computing_ = false;
    Q_EMIT changed();
    return;
  }
  if (board_.portfolio()->missions.size() < largePortfolio) return compute();
  computing_ = true;
  delay_->start();
}

void HeadCountModel::compute() {
  const Portfolio* portfolio = board_.portfolio();
  if (!portfolio) return;
  const QDate date = board_.date();
  auto only = board_.filter().passing(*portfolio, date);
  if (portfolio->missions.size() < largePortfolio) return show(count(*portfolio, date, only));
  if (worker_->isRunning()) return delay_->start();
  auto counted = std::make_shared<std::optional<Values>>();
  worker_->run(
      [portfolio, date, only = std::move(only), counted]() -> Result<void> {
        *counted = count(*portfolio, date, only);
        return {};
      },
      [this, counted, round = ++round_](const Result<void>&) {
        if (round == round_ && board_.portfolio()) show(std::move(**counted));
      });
}

HeadCountModel::Values HeadCountModel::count(const Portfolio& portfolio, const QDate& date, const analysis::StartupSet& only) {
  Values values;
  values.date = date;
  values.months = monthsUpTo(date);
  values.over = analysis::activeOn(portfolio, values.months, only);
  values.now = values.over.back();
  const QDate newYear(date.year(), 1, 1);
  if (date != newYear) values.sinceNewYear = values.now.total() - analysis::activeOn(portfolio, {newYear}, only).front().total();
  const auto stays = analysis::staysBy(portfolio, date, only);
  values.tenure = analysis::tenure(stays, date);
  return values;
}

void HeadCountModel::addRoster(Values& values) const {
  values.time = {};
  const Portfolio& portfolio = *board_.portfolio();
  if (!data_ || !data_->roster.fits(portfolio)) return;
  const auto only = board_.filter().passing(portfolio, values.date);
  values.time = analysis::timeGivenOn(portfolio, data_->roster, values.date, only);
}

void HeadCountModel::show(Values values) {
  values_ = std::move(values);
  computing_ = false;
  addRoster(*values_);
  Q_EMIT changed();
}

}  // namespace eclosion::ui
