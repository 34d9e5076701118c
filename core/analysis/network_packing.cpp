// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/network_packing.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace eclosion::analysis {
namespace {

constexpr double goldenAngle = 2.39996322972865332;
constexpr size_t most = 150;  // circles that are worth pushing around; more of them stand in rows
constexpr int pulls = 500, pushes = 150;

// Moves a pair apart; the larger one gives way less. Two in one point part sideways.
void part(PackedCircle& a, PackedCircle& b) {
  double dx = b.x - a.x, dy = b.y - a.y;
  double distance = std::hypot(dx, dy);
  const double overlap = a.radius + b.radius - distance;
  if (overlap <= 0) return;
  if (distance < 1e-9) {
    dx = distance = 1;
    dy = 0;
  }
  const double weightA = a.radius * a.radius, weightB = b.radius * b.radius;
  const double shareA = weightB / (weightA + weightB);
  const double stepX = dx / distance * overlap, stepY = dy / distance * overlap;
  a.x -= stepX * shareA;
  a.y -= stepY * shareA;
  b.x += stepX * (1 - shareA);
  b.y += stepY * (1 - shareA);
}

void partAll(std::vector<PackedCircle>& circles) {
  for (size_t i = 0; i < circles.size(); ++i) {
    for (size_t j = i + 1; j < circles.size(); ++j) part(circles[i], circles[j]);
  }
}

// What pushing left over: everything moves away from the middle until the tightest pair fits.
void widen(std::vector<PackedCircle>& circles) {
  double factor = 1;
  for (size_t i = 0; i < circles.size(); ++i) {
    for (size_t j = i + 1; j < circles.size(); ++j) {
      const double distance = std::hypot(circles[j].x - circles[i].x, circles[j].y - circles[i].y);
      factor = std::max(factor, (circles[i].radius + circles[j].radius) / std::max(distance, 1e-6));
    }
  }
  for (PackedCircle& circle : circles) {
    circle.x *= factor;
    circle.y *= factor;
  }
}

void inRows(std::vector<PackedCircle>& circles, double aspect) {
  double area = 0, widest = 0;
  for (const PackedCircle& circle : circles) {
    area += 4 * circle.radius * circle.radius;
    widest = std::max(widest, 2 * circle.radius);
  }
  const double width = std::max(widest, std::sqrt(area * aspect));
  double x = 0, y = 0;
  for (size_t first = 0; first < circles.size();) {
    double height = 0;
    size_t end = first;
    for (x = 0; end < circles.size() && (end == first || x + 2 * circles[end].radius <= width); ++end) {
      x += 2 * circles[end].radius;
      height = std::max(height, 2 * circles[end].radius);
    }
    x = 0;
    for (size_t i = first; i < end; ++i) {
      circles[i].x = x + circles[i].radius;
      circles[i].y = y + height / 2;
      x += 2 * circles[i].radius;
    }
    y += height;
    first = end;
  }
}

}  // namespace

void packCircles(std::vector<PackedCircle>& circles, double aspect) {
  if (circles.size() > most) return inRows(circles, aspect);
  const double stretch = std::sqrt(aspect);
  double area = 0;
  for (size_t i = 0; i < circles.size(); ++i) {
    // Each begins where a spiral has come to with those before it, so that one more changes nothing for them.
    const double before = i == 0 ? 0 : std::sqrt(area + circles[i].radius * circles[i].radius);
    circles[i].x = before * std::cos(goldenAngle * static_cast<double>(i)) * stretch;
    circles[i].y = before * std::sin(goldenAngle * static_cast<double>(i)) / stretch;
    area += circles[i].radius * circles[i].radius;
  }
  for (int step = 0; step < pulls; ++step) {
    const double pull = 0.02 * (pulls - step) / pulls;
    for (PackedCircle& circle : circles) {
      circle.x *= 1 - pull / stretch;
      circle.y *= 1 - pull * stretch;
    }
    partAll(circles);
  }
  for (int step = 0; step < pushes; ++step) partAll(circles);
  widen(circles);
}

}  // namespace eclosion::analysis
