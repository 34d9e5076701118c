// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/kept_view.h"

#include <algorithm>

namespace eclosion::ui {
namespace {

using Row = Portfolio::Row;

template <class Facts, class Id>
void keep(const std::vector<Row>& rows, const std::vector<Facts>& records, std::vector<Id>& ids) {
  for (const Row row : rows) {
    if (row < records.size()) ids.push_back(records[row].id);
  }
}

template <class Id>
std::vector<Row> find(const std::vector<Id>& ids, const Portfolio& portfolio) {
  std::vector<Row> rows;
  for (const Id& id : ids) {
    if (const Row row = portfolio.rowOf(id); row != Portfolio::none) rows.push_back(row);
  }
  return rows;
}

}  // namespace

KeptStartups::KeptStartups(const BoardModel& model, const std::vector<Row>& rows) {
  if (model.portfolio()) keep(rows, model.portfolio()->startups, ids_);
}

std::vector<Row> KeptStartups::in(const BoardModel& model) const {
  return model.portfolio() ? find(ids_, *model.portfolio()) : std::vector<Row>();
}

KeptView::KeptView(const BoardModel& model) : filter_(model.filter()), only_(model, model.filter().only) {
  if (!model.portfolio()) return;
  if (model.isPast()) date_ = model.date();
  keep(filter_.incubators, model.portfolio()->incubators, incubators_);
  keep(filter_.sponsors, model.portfolio()->organisations, sponsors_);
  seekingSponsor_ = std::count(filter_.sponsors.begin(), filter_.sponsors.end(), Portfolio::none) > 0;
  for (const Row theme : filter_.themes) {
    if (theme < model.themes().size()) themes_ << model.themes()[theme].name;
  }
}

void KeptView::restore(BoardModel& model) const {
  if (!model.portfolio()) return;
  if (date_.isValid()) model.setDate(date_);
  BoardFilter filter = filter_;
  filter.incubators = find(incubators_, *model.portfolio());
  filter.sponsors = find(sponsors_, *model.portfolio());
  if (seekingSponsor_) filter.sponsors.push_back(Portfolio::none);
  filter.only = only_.in(model);
  std::sort(filter.only.begin(), filter.only.end());
  if (filter.only.empty()) filter.onlyWords.clear();
  filter.themes.clear();
  for (Row row = 0; !themes_.isEmpty() && row < model.themes().size(); ++row) {
    if (themes_.contains(model.themes()[row].name)) filter.themes.push_back(row);
  }
  model.setFilter(filter);
}

}  // namespace eclosion::ui
