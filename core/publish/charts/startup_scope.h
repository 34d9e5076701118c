// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/analysis/figures.h"

namespace eclosion::publish {

// The startups that some incubators accompany on a day; of no incubator an empty set, which stands for all of them. People count
// where they have a mission for one of these, and money where it was spent on one.
[[nodiscard]] analysis::StartupSet startupsInScope(const Portfolio& portfolio, const std::vector<Portfolio::Row>& incubators,
                                                   const QDate& day);

}  // namespace eclosion::publish
