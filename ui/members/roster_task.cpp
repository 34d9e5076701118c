// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/roster_task.h"

#include <QTimer>
#include <algorithm>
#include <functional>

#include "ui/models/record_link.h"
#include "ui/models/roster_words.h"
#include "ui/shell/roster_source.h"

namespace eclosion::ui {
namespace {

constexpr int againMs = 700;

using Row = Portfolio::Row;

Result<void> readNames(const OpenPortfolio& file, RosterData& into, const std::stop_token& stop) {
  const Portfolio& portfolio = file.portfolio();
  analysis::NameIndex::Builder members(portfolio.members.size()), startups(portfolio.startups.size());
  const auto listed = file.eachName(
      [&](const ListedName& name) {
        if (name.kind == NamedKind::member) members.add(rowOfRecord(portfolio.members, name.id), name.utf8);
        if (name.kind == NamedKind::startup) startups.add(rowOfRecord(portfolio.startups, name.id), name.utf8);
      },
      stop);
  if (!listed) return listed;
  into.members = members.take();
  into.startups = startups.take();
  return {};
}

analysis::NameIndex wordsOf(const WordPool& pool, const std::function<QString(const QString&)>& inWords) {
  analysis::NameIndex::Builder words(pool.size());
  for (WordPool::Code code = 1; code < pool.size(); ++code) words.add(code, inWords(pool.word(code)).toUtf8());
  return words.take();
}

void readWords(const Roster& roster, RosterData& into) {
  const auto asTheyAre = [](const QString& word) { return word; };
  into.domains = wordsOf(roster.domains, domainWord);
  into.roles = wordsOf(roster.roles, asTheyAre);
  into.employers = wordsOf(roster.employers, asTheyAre);
}

size_t wordCount(const Roster& roster) { return roster.domains.size() + roster.roles.size() + roster.employers.size(); }

bool changesNames(const PortfolioChange& change) {
  return change.rowsMoved || std::any_of(change.records.begin(), change.records.end(), [](const RecordChange& record) {
           const RecordKind kind = record.record.kind;
           return kind == recordKind<Member> || kind == recordKind<Startup> || kind == recordKind<StartupName>;
         });
}

}  // namespace

RosterTask::RosterTask(QObject* parent) : QObject(parent), again_(new QTimer(this)) {
  again_->setSingleShot(true);
  again_->setInterval(againMs);
  connect(again_, &QTimer::timeout, this, [this] {
    if (!wanted_ || running_) return;
    if (!data_ || namesWanted_) read(data_ != nullptr);
  });
}

RosterTask::~RosterTask() { stop(); }

void RosterTask::stop() {
  again_->stop();
  thread_.request_stop();
  if (thread_.joinable()) thread_.join();
  ++round_;
  running_ = false;
}

void RosterTask::setFile(const OpenPortfolio* file) {
  stop();
  file_ = file;
  data_.reset();
  failure_.clear();
  noted_.clear();
  wanted_ = namesWanted_ = false;
}

void RosterTask::start() {
  if (!file_ || running_ || data_) return;
  wanted_ = true;
  read(false);
}

void RosterTask::letGo() {
  if (!running_) return;
  stop();
  // Whatever it was at has to be done again, whether or not a change follows.
  namesWanted_ = true;
  again_->start();
}

void RosterTask::note(const PortfolioChange& change) { noted_.push_back(change); }

void RosterTask::follow() {
  if (!file_ || !wanted_) return noted_.clear();
  std::vector<PortfolioChange> changes;
  changes.swap(noted_);
  if (!data_) {
    if (!running_) read(false);
    return;
  }
  const auto* source = dynamic_cast<const RosterSource*>(file_);
  for (const PortfolioChange& change : changes) {
    if (change.whole) {
      // Other rows altogether: nothing of it holds.
      data_.reset();
      return read(false);
    }
    auto next = std::make_shared<RosterData>(*data_);
    const std::vector<Roster::MemberFacts>& people = data_->roster.members;
    const size_t words = wordCount(data_->roster);
    auto roster =
        source ? source->followRoster(std::move(next->roster), change) : Result<Roster>(Roster::silent(file_->portfolio()));
    if (!roster) {
      data_.reset();
      return read(false);
    }
    next->roster = std::move(*roster);
    if (wordCount(next->roster) != words) readWords(next->roster, *next);
    if (change.rowsMoved) {
      std::vector<Row> moves;
      for (const auto& person : people) moves.push_back(file_->portfolio().rowOf(person.id));
      next->members = next->members.moved(moves, file_->portfolio().members.size());
      if (!change.startupMoves.empty())
        next->startups = next->startups.moved(change.startupMoves, file_->portfolio().startups.size());
    }
    data_ = std::move(next);
    namesWanted_ = namesWanted_ || changesNames(change);
  }
  if (namesWanted_) read(true);
}

void RosterTask::readNamesAgain() {
  if (!data_ || running_) return;
  read(true);
}

void RosterTask::read(bool namesOnly) {
  stop();
  failure_.clear();
  namesWanted_ = false;
  running_ = true;
  thread_ = std::jthread([this, file = file_, round = round_, namesOnly](const std::stop_token& stop) {
    auto data = std::make_shared<RosterData>();
    auto done = [&]() -> Result<void> {
      if (!namesOnly) {
        const auto* source = dynamic_cast<const RosterSource*>(file);
        auto roster = source ? source->readRoster(stop) : Result<Roster>(Roster::silent(file->portfolio()));
        if (!roster) return Failure(roster.error());
        data->roster = std::move(*roster);
        readWords(data->roster, *data);
      }
      return readNames(*file, *data, stop);
    }();
    auto result = done ? Result<std::shared_ptr<RosterData>>(std::move(data)) : Failure(done.error());
    QMetaObject::invokeMethod(
        this,
        [this, result = std::move(result), round, namesOnly] {
          if (round == round_) takeOver(result, namesOnly);
        },
        Qt::QueuedConnection);
  });
}

void RosterTask::takeOver(const Result<std::shared_ptr<RosterData>>& read, bool namesOnly) {
  running_ = false;
  if (read && (!namesOnly || data_)) {
    if (namesOnly) {
      (*read)->roster = data_->roster;  // whoever shows the former one still reads it
      readWords((*read)->roster, **read);
    }
    data_ = *read;
  } else if (!read) {
    if (read.error().kind == ErrorKind::busy) return again_->start();
    if (!namesOnly) failure_ = read.error().message;
  }
  Q_EMIT finished();  // NOLINT(readability-misleading-indentation): the macro is empty
}

}  // namespace eclosion::ui
