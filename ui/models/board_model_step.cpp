// SPDX-License-Identifier: GPL-3.0-or-later
// BoardModel from one date to another: only startups whose history has something between them move.
#include <algorithm>

#include "ui/models/board_model.h"

namespace eclosion::ui {
namespace {

constexpr quint32 noEntry = ~quint32{0};
// Beyond this part of all entries, filling the columns anew is quicker.
constexpr size_t fewParts = 8;

}  // namespace

// What a filter lets through may change on any day; names have an order of their own.
bool BoardModel::canStep(const QDate& from, const QDate& to) const {
  if (!portfolio_ || !filter_.isEmpty() || sort_ == BoardSort::name) return false;
  if (!from.isValid() || entryOf_.size() != portfolio_->startups.size()) return false;
  const QDate earlier = std::min(from, to), later = std::max(from, to);
  const auto [first, last] = timeline_.startingBetween(BoardTimeline::day(earlier), BoardTimeline::day(later));
  if (size_t{last - first} > timeline_.entries().size() / fewParts) return false;
  return std::none_of(portfolio_->startups.begin(), portfolio_->startups.end(), [&](const auto& startup) {
    return startup.archived.isValid() && startup.archived > earlier && startup.archived <= later;
  });
}

void BoardModel::step(BoardTimeline::Day from, BoardTimeline::Day to) {
  const auto& entries = timeline_.entries();
  const auto [first, last] = timeline_.startingBetween(std::min(from, to), std::max(from, to));
  std::vector<Row> moved;
  moving_.assign(portfolio_->startups.size(), false);
  for (quint32 i = first; i < last; ++i) {
    const Row startup = entries[i].startup;
    if (!moving_[startup]) moved.push_back(startup);
    moving_[startup] = true;
  }

  std::array<bool, columnCount> left{};
  std::array<std::vector<Row>, columnCount> come;
  for (const Row startup : moved) {
    if (const quint32 was = entryOf_[startup]; was != noEntry) left[static_cast<size_t>(columnOf(entries[was].phase))] = true;
    const quint32 now = entryOf_[startup] = timeline_.holding(*portfolio_, startup, to);
    if (now == noEntry || portfolio_->startups[startup].isArchivedOn(date_)) continue;
    come[static_cast<size_t>(columnOf(entries[now].phase))].push_back(startup);
  }
  // The columns stand as the entries do, or the other way round.
  const auto before = [this](Row a, Row b) {
    return sort_ == BoardSort::newestInPhase ? entryOf_[a] > entryOf_[b] : entryOf_[a] < entryOf_[b];
  };
  for (size_t i = 0; i < columns_.size(); ++i) {
    auto& rows = columns_[i].rows;
    if (left[i]) std::erase_if(rows, [this](Row row) { return moving_[row]; });
    if (come[i].empty()) continue;
    std::sort(come[i].begin(), come[i].end(), before);
    const auto middle = static_cast<std::ptrdiff_t>(rows.size());
    rows.insert(rows.end(), come[i].begin(), come[i].end());
    if (middle > 0 && before(rows[static_cast<size_t>(middle)], rows[static_cast<size_t>(middle) - 1]))
      std::inplace_merge(rows.begin(), rows.begin() + middle, rows.end(), before);
  }
}

}  // namespace eclosion::ui
