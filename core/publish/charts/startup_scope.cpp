// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/charts/startup_scope.h"

#include <algorithm>

namespace eclosion::publish {

analysis::StartupSet startupsInScope(const Portfolio& portfolio, const std::vector<Portfolio::Row>& incubators,
                                     const QDate& day) {
  if (incubators.empty()) return {};
  // Never without an element: that would stand for all of them.
  analysis::StartupSet only(std::max<size_t>(1, portfolio.startups.size()));
  for (Portfolio::Row row = 0; row < portfolio.startups.size(); ++row) {
    const Portfolio::Row incubator = portfolio.incubatorAt(row, day);
    only[row] = incubator != Portfolio::none && std::find(incubators.begin(), incubators.end(), incubator) != incubators.end();
  }
  return only;
}

}  // namespace eclosion::publish
