// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/record_choices.h"

#include <algorithm>
#include <set>

#include "core/support/collation.h"

namespace eclosion::ui {
namespace {

RecordChoices byName(RecordChoices choices) {
  const QCollator collator = nameCollator();
  std::sort(choices.begin(), choices.end(), [&](const auto& a, const auto& b) { return collator.compare(a.first, b.first) < 0; });
  return choices;
}

}  // namespace

RecordChoices incubatorChoices(const BoardModel& model) {
  RecordChoices choices;
  for (const auto& incubator : model.portfolio()->incubators)
    choices.emplace_back(model.text()->incubatorName(incubator.id), incubator.id.uuid());
  return byName(std::move(choices));
}

RecordChoices organisationChoices(const BoardModel& model) {
  RecordChoices choices;
  for (const auto& organisation : model.portfolio()->organisations)
    choices.emplace_back(model.text()->organisationName(organisation.id), organisation.id.uuid());
  return byName(std::move(choices));
}

RecordChoices sponsorChoices(const BoardModel& model, const std::vector<StartupId>& startups, const QDate& day) {
  const Portfolio& portfolio = *model.portfolio();
  std::set<Portfolio::Row> rows;
  for (const StartupId& startup : startups) {
    for (const Portfolio::Row sponsor : portfolio.sponsorsAt(portfolio.rowOf(startup), day)) rows.insert(sponsor);
  }
  rows.erase(Portfolio::none);
  RecordChoices choices;
  for (const Portfolio::Row row : rows) {
    const OrganisationId& id = portfolio.organisations[row].id;
    choices.emplace_back(model.text()->organisationName(id), id.uuid());
  }
  return byName(std::move(choices));
}

void fillChoices(QComboBox& box, const RecordChoices& choices, const QString& none) {
  box.clear();
  if (!none.isEmpty()) box.addItem(none, QUuid());
  for (const auto& [name, id] : choices) box.addItem(name, id);
  // As wide as the form, not as its longest name.
  box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box.setMinimumContentsLength(20);
}

}  // namespace eclosion::ui
