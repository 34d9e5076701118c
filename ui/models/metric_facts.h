// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

#include "core/domain/codes.h"

namespace eclosion::ui {

struct StoryMetric;

// A metric of a startup as a tile shows it: where it is, where it was, and the way between.
struct MetricFacts {
  struct Point {
    QDate date;
    double value = 0;
    friend bool operator==(const Point&, const Point&) = default;
  };
  QString name;
  QString unit = {};
  MetricLevel level = MetricLevel::used;
  std::vector<Point> points = {};  // by date, up to the day; never empty
  // The last one on or before the day it is compared with, else the first; none where there is one point alone.
  std::optional<Point> before = {};
  [[nodiscard]] const Point& latest() const { return points.back(); }
};

// Those measured by the date: the most telling level first, then the one measured most often. `since`: the day of the decision
// that the values are compared with; null: a year before the date.
[[nodiscard]] std::vector<MetricFacts> metricFactsOf(const std::vector<StoryMetric>& metrics, const QDate& date,
                                                     const QDate& since, size_t most);

// "312", "38 %", "26 days".
[[nodiscard]] QString metricValueText(double value, const QString& unit);
// "+64 %" where the share says something, "−12 days" for small numbers; empty where there is nothing to compare with.
[[nodiscard]] QString metricChangeText(const MetricFacts& facts);

}  // namespace eclosion::ui
