// SPDX-License-Identifier: GPL-3.0-or-later
// BoardModel::apply: the board follows a change of its portfolio without being filled anew from the start.
#include <algorithm>

#include "core/support/collation.h"
#include "ui/models/board_model.h"

namespace eclosion::ui {
namespace {

// Beyond this, ranking all names at once is quicker than finding each one's place.
constexpr size_t mostPlaces = 200;

bool hasKind(const PortfolioChange& change, RecordKind kind) {
  return std::any_of(change.records.begin(), change.records.end(),
                     [&](const RecordChange& record) { return record.record.kind == kind; });
}

}  // namespace

void BoardModel::apply(const PortfolioChange& change) {
  if (!portfolio_) return;
  if (date_ == today_) date_ = today();
  today_ = today();
  if (change.whole) {
    timeline_ = BoardTimeline(*portfolio_);
  } else {
    std::vector<Row> rows;
    for (const StartupId& id : change.startups) {
      if (const Row row = portfolio_->rowOf(id); row != Portfolio::none) rows.push_back(row);
    }
    timeline_.update(*portfolio_, rows, change.startupMoves);
  }
  if (change.whole || change.rowsMoved) forgetDue();
  if (change.whole || change.rowsMoved || hasKind(change, recordKind<StartupTag>)) {
    themes_.reset();
    findFilterRows();
  }
  rankAgain(change);
  quartilesDate_ = {};
  fill();
}

void BoardModel::keepFilterIds() {
  filterIds_ = {};
  for (const Row row : filter_.incubators) {
    if (row < portfolio_->incubators.size()) filterIds_.incubators.push_back(portfolio_->incubators[row].id);
  }
  for (const Row row : filter_.sponsors) {
    if (row == Portfolio::none) filterIds_.seekingSponsor = true;
    if (row < portfolio_->organisations.size()) filterIds_.sponsors.push_back(portfolio_->organisations[row].id);
  }
  for (const Row row : filter_.only) filterIds_.only.push_back(portfolio_->startups[row].id);
  for (const Row row : filter_.themes) {
    if (row < themes().size()) filterIds_.themes.push_back(themes()[row].name);
  }
}

void BoardModel::findFilterRows() {
  const auto rowsOf = [&](const auto& ids) {
    std::vector<Row> rows;
    for (const auto& id : ids) {
      if (const Row row = portfolio_->rowOf(id); row != Portfolio::none) rows.push_back(row);
    }
    return rows;
  };
  filter_.incubators = rowsOf(filterIds_.incubators);
  filter_.sponsors = rowsOf(filterIds_.sponsors);
  if (filterIds_.seekingSponsor) filter_.sponsors.push_back(Portfolio::none);
  filter_.only = rowsOf(filterIds_.only);
  if (filter_.only.empty()) filter_.onlyWords.clear();
  const bool byTheme = !filter_.themes.empty();
  filter_.themes.clear();
  if (byTheme) {
    for (Row row = 0; row < themes().size(); ++row) {
      if (std::find(filterIds_.themes.begin(), filterIds_.themes.end(), themes()[row].name) != filterIds_.themes.end())
        filter_.themes.push_back(row);
    }
  }
  resolve(filter_);
  keepFilterIds();
}

void BoardModel::rankAgain(const PortfolioChange& change) {
  if (byName_.empty() && sort_ != BoardSort::name) return;
  std::vector<Row> rows;  // whose names may be others now
  for (const RecordChange& record : change.records) {
    if (record.record.kind != recordKind<Startup>) continue;
    if (const Row row = portfolio_->rowOf(StartupId(record.record.id)); row != Portfolio::none) rows.push_back(row);
  }
  if (change.whole || rows.size() > mostPlaces) {
    rankNames();
    return;
  }
  if (!change.startupMoves.empty()) {
    for (Row& row : byName_) row = change.startupMoves[row];
  }
  std::sort(rows.begin(), rows.end());
  std::erase_if(byName_, [&](Row row) { return row == Portfolio::none || std::binary_search(rows.begin(), rows.end(), row); });
  const QCollator collator = nameCollator();
  const auto nameOf = [&](Row row) { return text_->startupName(portfolio_->startups[row].id); };
  for (const Row row : rows) {
    const QString name = nameOf(row);
    // Equal names by row, as a stable sort has them.
    const auto place = std::lower_bound(byName_.begin(), byName_.end(), row, [&](Row other, Row one) {
      const int order = collator.compare(nameOf(other), name);
      return order < 0 || (order == 0 && other < one);
    });
    byName_.insert(place, row);
  }
}

}  // namespace eclosion::ui
