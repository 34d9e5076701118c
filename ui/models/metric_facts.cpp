// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/metric_facts.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <tuple>

#include "ui/models/formats.h"
#include "ui/shell/services.h"

namespace eclosion::ui {
namespace {

struct MetricWords {
  Q_DECLARE_TR_FUNCTIONS(MetricWords)
};

constexpr double wholeFrom = 100;  // above it decimals say nothing

QString numberOf(double value) {
  const double size = std::abs(value);
  if (!(size < 1e15)) return QLocale().toString(value);
  if (size >= wholeFrom || value == std::floor(value)) return numberText(std::llround(value));
  QString text = QLocale().toString(size, 'f', size < 10 ? 2 : 1);
  while (text.endsWith(QLatin1Char('0'))) text.chop(1);
  return value < 0 ? QChar(0x2212) + text : text;
}

}  // namespace

std::vector<MetricFacts> metricFactsOf(const std::vector<StoryMetric>& metrics, const QDate& date, const QDate& since,
                                       size_t most) {
  std::vector<MetricFacts> all;
  for (const StoryMetric& told : metrics) {
    MetricFacts facts{.name = told.metric.name.simplified(), .unit = told.metric.unit.simplified(), .level = told.metric.level};
    for (const Measurement& measured : told.measurements) {
      if (measured.date.isValid() && measured.date <= date) facts.points.push_back({measured.date, measured.value});
    }
    if (facts.points.empty()) continue;
    std::stable_sort(facts.points.begin(), facts.points.end(), [](const auto& a, const auto& b) { return a.date < b.date; });
    const QDate from = since.isValid() ? since : date.addYears(-1);
    if (facts.points.size() > 1) {
      facts.before = facts.points.front();
      for (size_t i = 0; i + 1 < facts.points.size(); ++i) {
        if (facts.points[i].date <= from) facts.before = facts.points[i];
      }
    }
    all.push_back(std::move(facts));
  }
  std::stable_sort(all.begin(), all.end(), [](const MetricFacts& a, const MetricFacts& b) {
    return std::tuple(a.level, a.points.size()) > std::tuple(b.level, b.points.size());
  });
  if (all.size() > most) all.resize(most);
  return all;
}

QString metricValueText(double value, const QString& unit) {
  const QString number = numberOf(value);
  if (unit.isEmpty()) return number;
  //: A measured value and its unit: 26 days, 38 %
  return MetricWords::tr("%1 %2", "a value, its unit").arg(number, unit);
}

QString metricChangeText(const MetricFacts& facts) {
  if (!facts.before) return {};
  const double from = facts.before->value, to = facts.latest().value;
  const double change = to - from;
  const auto signedText = [](double value, const QString& unit) {
    return value > 0 ? QLatin1Char('+') + metricValueText(value, unit) : metricValueText(value, unit);
  };
  if (change == 0) return MetricWords::tr("unchanged", "a measured value");
  // A share of a share, or of a handful, misleads.
  const bool share = std::abs(from) >= wholeFrom && !facts.unit.contains(QLatin1Char('%'));
  return share ? signedText(std::round(change / std::abs(from) * 100), QStringLiteral("%")) : signedText(change, facts.unit);
}

}  // namespace eclosion::ui
