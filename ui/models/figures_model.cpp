// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figures_model.h"

#include <QTimer>

namespace eclosion::ui {
FiguresModel::Count FiguresModel::count(const Portfolio& portfolio, const BoardFilter& filter, const QDate& date,
                                        const std::optional<analysis::FirstRecords>& first) {
  // The year before by the same filter, as startups stood then.
  return {analysis::figuresWithYearBefore(portfolio, date, filter.passing(portfolio, date),
                                          filter.passing(portfolio, analysis::yearBefore(date))),
          first ? *first : analysis::firstRecords(portfolio)};
}

FiguresModel::FiguresModel(const BoardModel& board, QObject* parent) : QObject(parent), board_(board), rest_(new QTimer(this)) {
  rest_->setSingleShot(true);
  rest_->setInterval(100);  // a slider that moves leaves the other core to what it shows
  connect(rest_, &QTimer::timeout, this, &FiguresModel::start);
  connect(&board_, &BoardModel::changed, this, &FiguresModel::refresh);
  refresh();
}

FiguresModel::~FiguresModel() { wait(); }

void FiguresModel::wait() {
  if (thread_.joinable()) thread_.join();
  ++round_;  // an answer on its way is nobody's
  running_ = false;
  again_ = false;
  rest_->stop();
}

void FiguresModel::letGo() {
  wait();
  first_.reset();
}

void FiguresModel::refresh() {
  const Portfolio* portfolio = board_.portfolio();
  if (portfolio != portfolio_) {
    wait();
    portfolio_ = portfolio;
    values_.clear();
    first_.reset();
  }
  if (!portfolio || held_) {
    Q_EMIT changed();
  } else if (board_.timeline().entries().size() < largePortfolio) {
    show(count(*portfolio, board_.filter(), board_.date(), first_));
  } else if (running_) {
    again_ = true;
  } else {
    start();
  }
}

void FiguresModel::release() {
  held_ = false;
  refresh();
}

void FiguresModel::start() {
  if (thread_.joinable()) thread_.join();
  running_ = true;
  again_ = false;
  thread_ = std::jthread(
      [this, portfolio = portfolio_, filter = board_.filter(), date = board_.date(), first = first_, round = round_] {
        const Count counted = count(*portfolio, filter, date, first);
        QMetaObject::invokeMethod(
            this,
            [this, counted, round] {
              if (round != round_) return;
              running_ = again_;
              if (again_) rest_->start();
              show(counted);
            },
            Qt::QueuedConnection);
      });
}

void FiguresModel::show(const Count& counted) {
  const auto& [now, before] = counted.figures;
  first_ = counted.first;
  date_ = now.asOf;
  fiscalYear_ = now.fiscalYear;
  values_.clear();
  const auto put = [&](Figure figure, qint64 number, qint64 then, const QDate& first) {
    Value value{.figure = figure, .number = number};
    if (first.isValid() && first <= counted.figures.before.asOf) value.change = number - then;
    values_.push_back(value);
  };
  put(Figure::inProgramme, now.startups.inProgramme(), before.startups.inProgramme(), counted.first.startups);
  put(Figure::everStarted, now.startups.everStarted(), before.startups.everStarted(), counted.first.startups);
  put(Figure::membersActive, now.membersActive, before.membersActive, counted.first.members);
  put(Figure::incubatorsActive, now.incubatorsActive, before.incubatorsActive, counted.first.startups);
  put(Figure::madePermanent, now.startups.madePermanent(), before.startups.madePermanent(), counted.first.startups);
  if (counted.first.expenses.isValid())
    put(Figure::invested, now.invested.total().cents, before.invested.total().cents, counted.first.expenses);
  Q_EMIT changed();
}

std::vector<Portfolio::Row> FiguresModel::rowsBehind(Figure figure) const {
  if (!portfolio_) return {};
  return analysis::rowsBehind(*portfolio_, board_.date(), figure, board_.filter().passing(*portfolio_, board_.date()));
}

}  // namespace eclosion::ui
