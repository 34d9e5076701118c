// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/name_index.h"

#include <algorithm>

#include "core/support/folding.h"

namespace eclosion::exchange {

void NameIndex::add(const QString& name, const QUuid& record, bool present) {
  records_.insert(record);
  const std::string key = folded(name);
  if (key.empty()) return;
  Named& named = byName_[key];
  auto& list = present ? named.present : named.former;
  if (std::find(list.begin(), list.end(), record) == list.end()) list.push_back(record);
}

std::vector<QUuid> NameIndex::find(const QString& name) const {
  if (const QUuid id = QUuid::fromString(name.trimmed()); !id.isNull() && records_.contains(id)) return {id};
  const auto found = byName_.find(folded(name));
  if (found == byName_.end()) return {};
  return found->second.present.empty() ? found->second.former : found->second.present;
}

ExpenseNames namesOf(const TextSource& text, const std::vector<OrganisationId>& organisations) {
  ExpenseNames names;
  text.eachStartupName(
      [&](const TextSource::StartupNaming& naming) { names.startups.add(naming.name, naming.startup.uuid(), naming.present); });
  for (const OrganisationId& id : organisations) {
    names.funders.add(text.organisationName(id), id.uuid());
    names.funders.add(text.organisationShortName(id), id.uuid());
  }
  return names;
}

}  // namespace eclosion::exchange
