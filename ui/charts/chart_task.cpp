// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_task.h"

#include <algorithm>

#include "ui/shell/publish_source.h"
#include "ui/shell/services.h"

namespace eclosion::ui {

using publish::Chart;

ChartTask::ChartTask(QObject* parent) : QObject(parent), worker_(new Worker(this)) {}

ChartTask::~ChartTask() {
  stop_.request_stop();
  worker_->wait();
}

void ChartTask::setFile(const OpenPortfolio* file) {
  stop_.request_stop();
  worker_->wait();
  ++round_;
  at_ = At::nothing;
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
  if (at_ == At::smallChart || (at_ == At::chart && !mayFinish(wish))) stop_.request_stop();
  next();
}

// A hand on the time slider wants to see what it passes: the same chart of another day ends, unless it takes its time.
bool ChartTask::mayFinish(const Wish& newer) const {
  constexpr qint64 soon = 200;  // ms
  return drawn_.kind == newer.kind && drawn_.options == newer.options && drawn_.date != newer.date && begun_.elapsed() < soon;
}

void ChartTask::cancel() {
  const bool waits = wish_.has_value();
  wish_.reset();
  if (at_ == At::chart || at_ == At::reading) {
    stop_.request_stop();
  } else if (waits) {
    Q_EMIT stopped();
  }
}

void ChartTask::begin(At at) {
  at_ = at;
  stop_ = {};
  begun_.start();
}

void ChartTask::later(Job job) {
  if (!file_) return;
  jobs_.push_back(std::move(job));
  next();
}

void ChartTask::wantSmall(std::vector<Wish> wishes) {
  small_.clear();
  smallDate_ = wishes.empty() ? QDate() : wishes.front().date;
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

// Also after something of a file that is no more open: what is wanted of the present one waited for that.
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
  begin(At::reading);
  worker_->run(
      [source, made, stop = stop_.get_token()]() -> Result<void> {
        auto read = source->readPublished(stop);
        if (!read) return Failure(read.error());
        *made = std::move(*read);
        return {};
      },
      [this, made, round = round_](const Result<void>& done) {
        if (round != round_) return next();
        at_ = At::nothing;
        const bool wasStopped = stop_.stop_requested();
        if (done) {
          published_ = std::move(*made);
          if (wasStopped && !wish_) Q_EMIT stopped();
          return next();
        }
        stale_ = true;
        // Something else may have been wanted meanwhile: that begins anew.
        if (wasStopped && wish_) return next();
        giveUp(done.error());
        if (wasStopped) return Q_EMIT stopped();
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
  begin(At::job);
  worker_->run([work = std::move(job.work), published = published_] { return work(*published); },
               [this, then = std::move(job.then), round = round_](const Result<void>& done) {
                 if (round != round_) return next();
                 at_ = At::nothing;
                 then(done);
                 next();
               });
}

void ChartTask::draw(const Wish& wish, bool isSmall) {
  const publish::ChartKind* kind = publish::chartKind(wish.kind);
  if (!kind) return next();
  auto made = std::make_shared<Chart>();
  begin(isSmall ? At::smallChart : At::chart);
  drawn_ = wish;
  worker_->run(
      [kind, wish, made, published = published_, stop = stop_.get_token()]() -> Result<void> {
        publish::PublishSources sources = published->sources(wish.date);
        sources.stop = stop;
        *made = publish::drawChart(*kind, sources, wish.options);
        // What counts the rows reads what the chart was made from.
        if (made->behind) {
          made->behind = [published, behind = std::move(made->behind)](int series, int category) {
            return behind(series, category);
          };
        }
        return {};
      },
      [this, made, wish, isSmall, round = round_](const Result<void>&) {
        if (round != round_) return next();
        at_ = At::nothing;
        if (stop_.stop_requested()) {
          if (isSmall) {
            if (wish.date == smallDate_) small_.push_back(wish);
          } else if (!wish_) {
            Q_EMIT stopped();
          }
          return next();
        }
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
