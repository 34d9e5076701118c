// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace eclosion::ui {

// Lets screen readers into the map, which is one painted widget: each region, list of successes and list of those stopped is a
// list of startups.
void installNetworkAccessibility();

}  // namespace eclosion::ui
