// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace eclosion::ui {

class NetworkView;

// Lets screen readers into the map, which is one painted widget: each region, list of successes and list of those stopped is a
// list of startups.
void installNetworkAccessibility();

// To be called when what is on the map, or the place of the keyboard on it, has changed.
void notifyNetworkChanged(NetworkView& view);
void notifyNetworkFocus(NetworkView& view);

}  // namespace eclosion::ui
