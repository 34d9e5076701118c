// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/board_memory.h"

#include <algorithm>

namespace eclosion::ui {
namespace {

using Row = Portfolio::Row;

template <class Id, class Facts>
std::vector<Id> idsOf(const std::vector<Row>& rows, const std::vector<Facts>& facts) {
  std::vector<Id> ids;
  for (const Row row : rows) ids.push_back(facts[row].id);
  return ids;
}

template <class Id, class Facts>
std::vector<Row> rowsOf(const std::vector<Id>& ids, const std::vector<Facts>& facts) {
  std::vector<Row> rows;
  for (const Id& id : ids) {
    const auto found = std::find_if(facts.begin(), facts.end(), [&](const Facts& f) { return f.id == id; });
    if (found != facts.end()) rows.push_back(static_cast<Row>(found - facts.begin()));
  }
  return rows;
}

}  // namespace

BoardMemory::BoardMemory(const BoardModel& model) : date_(model.isPast() ? model.date() : QDate()), filter_(model.filter()) {
  if (!model.portfolio()) return;
  const Portfolio& portfolio = *model.portfolio();
  incubators_ = idsOf<IncubatorId>(filter_.incubators, portfolio.incubators);
  sponsors_ = idsOf<OrganisationId>(filter_.sponsors, portfolio.organisations);
  only_ = idsOf<StartupId>(filter_.only, portfolio.startups);
  for (const Row theme : filter_.themes) themes_ << model.themes()[theme].name;
}

bool BoardMemory::restore(BoardModel& model) const {
  if (!model.portfolio()) return false;
  const Portfolio& portfolio = *model.portfolio();
  BoardFilter filter = filter_;
  filter.incubators = rowsOf(incubators_, portfolio.incubators);
  filter.sponsors = rowsOf(sponsors_, portfolio.organisations);
  filter.only.clear();
  for (const StartupId& id : only_) {
    if (const Row row = portfolio.rowOf(id); row != Portfolio::none) filter.only.push_back(row);
  }
  std::sort(filter.only.begin(), filter.only.end());
  if (filter.only.empty()) filter.onlyWords.clear();
  filter.themes.clear();
  if (!themes_.isEmpty()) {
    for (Row row = 0; row < model.themes().size(); ++row) {
      if (themes_.contains(model.themes()[row].name)) filter.themes.push_back(row);
    }
  }
  if (date_.isValid()) model.setDate(date_);
  model.setFilter(filter);
  return filter.incubators.size() == incubators_.size() && filter.sponsors.size() == sponsors_.size() &&
         filter.only.size() == only_.size() && filter.themes.size() == static_cast<size_t>(themes_.size());
}

}  // namespace eclosion::ui
