// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

// Circles side by side on a plane.
namespace eclosion::analysis {

struct PackedCircle {
  double radius = 0;
  double x = 0, y = 0;
};

// Places circles so that none overlap, close together, the first in the middle, on an area some `aspect` times as wide as high.
// Always the same for the same radii; a circle more at the end, or a radius a little larger, moves the others little.
void packCircles(std::vector<PackedCircle>& circles, double aspect);

}  // namespace eclosion::analysis
