// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_task.h"

#include <algorithm>

#include "ui/shell/publish_source.h"
#include "ui/shell/services.h"

namespace eclosion::ui {

using publish::Chart;

ChartTask::ChartTask(QObject* parent) : QObject(parent), worker_(new Worker(this)) {}

ChartTask::~ChartTask() { worker_->wait(); }

void ChartTask::setFile(const OpenPortfolio* file) {
  worker_->wait();
  ++round_;
  file_ = file;
  published_.reset();
  wish_.reset();
  jobs_.clear();
  small_.clear();
  stale_ = false;
}

void ChartTask::want(const Wish& wish) {
  if (!file_) return;
  wish_ = wish;
  next();
}

void ChartTask::later(Job job) {
  if (!file_) return;
  jobs_.push_back(std::move(job));
  next();
}

void ChartTask::wantSmall(std::vector<Wish> wishes) {
  small_.clear();
  if (!file_) return;
  small_ = std::move(wishes);
  std::reverse(small_.begin(), small_.end());
  next();
}

void ChartTask::wantAll(const QDate& date) {
  std::vector<Wish> wishes;
  for (const publish::ChartKind* kind : publish::chartKinds()) wishes.push_back({.kind = kind->key(), .date = date});
  wantSmall(std::move(wishes));
}

void ChartTask::next() {
  if (!file_ || worker_->isRunning()) return;
  if (!wish_ && jobs_.empty() && small_.empty()) return;
  if (!published_ || stale_) return read();
  if (wish_) {
    draw(*std::exchange(wish_, std::nullopt), false);
  } else if (!jobs_.empty()) {
    Job job = std::move(jobs_.front());
    jobs_.pop_front();
    work(std::move(job));
  } else {
    const Wish small = small_.back();
    small_.pop_back();
    draw(small, true);
  }
}

void ChartTask::read() {
  const auto* source = dynamic_cast<const PublishSource*>(file_);
  if (!source) return giveUp({.kind = ErrorKind::internal, .message = {}});
  stale_ = false;
  auto made = std::make_shared<std::unique_ptr<Published>>();
  worker_->run(
      [source, made]() -> Result<void> {
        auto read = source->readPublished();
        if (!read) return Failure(read.error());
        *made = std::move(*read);
        return {};
      },
      [this, made, round = round_](const Result<void>& done) {
        if (round != round_) return;
        if (done) {
          published_ = std::move(*made);
          return next();
        }
        stale_ = true;
        giveUp(done.error());
        Q_EMIT failed(done.error().message);
      });
}

void ChartTask::giveUp(const Error& error) {
  wish_.reset();
  small_.clear();
  const auto jobs = std::exchange(jobs_, {});
  for (const Job& job : jobs) job.then(Failure(error));
}

void ChartTask::work(Job job) {
  worker_->run([work = std::move(job.work), published = published_] { return work(*published); },
               [this, then = std::move(job.then), round = round_](const Result<void>& done) {
                 if (round != round_) return;
                 then(done);
                 next();
               });
}

void ChartTask::draw(const Wish& wish, bool isSmall) {
  const publish::ChartKind* kind = publish::chartKind(wish.kind);
  if (!kind) return next();
  auto made = std::make_shared<Chart>();
  worker_->run(
      [kind, wish, made, published = published_]() -> Result<void> {
        *made = publish::drawChart(*kind, published->sources(wish.date), wish.options);
        // What counts the rows reads what the chart was made from.
        if (made->behind) {
          made->behind = [published, behind = std::move(made->behind)](int series, int category) {
            return behind(series, category);
          };
        }
        return {};
      },
      [this, made, isSmall, round = round_](const Result<void>&) {
        if (round != round_) return;
        // The next one is made while this one is painted.
        next();
        if (isSmall) {
          Q_EMIT drawnSmall(*made);
        } else {
          Q_EMIT drawn(*made);
        }
      });
}

std::vector<Portfolio::Row> ChartTask::ownRows(const std::vector<Portfolio::Row>& rows, publish::RowsBehind what,
                                               const Portfolio& own) const {
  std::vector<Portfolio::Row> found;
  if (!published_) return found;
  const Portfolio& read = published_->sources({}).portfolio;
  for (const Portfolio::Row row : rows) {
    Portfolio::Row at = Portfolio::none;
    if (what == publish::RowsBehind::startups && row < read.startups.size()) at = own.rowOf(read.startups[row].id);
    if (what == publish::RowsBehind::members && row < read.members.size()) at = own.rowOf(MemberId(read.members[row].id));
    if (at != Portfolio::none) found.push_back(at);
  }
  return found;
}

}  // namespace eclosion::ui
