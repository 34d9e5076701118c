// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figures.h"
#include "core/publish/charts/chart_kind.h"

// What kinds of charts share: choices read, days of an axis, words.
namespace eclosion::publish {

// A chart of the kind in the form and stacking that were asked for, where the kind has them, else in its usual ones.
[[nodiscard]] Chart startedChart(const ChartKind& kind, const ChartOptions& options);
[[nodiscard]] bool isHidden(const ChartOptions& options, const QString& series);

// “20 August 2026”, “August 2026”, “Aug 2026”.
[[nodiscard]] QString dayText(const QDate& day);
[[nodiscard]] QString monthText(const QDate& day);
[[nodiscard]] QString shortMonthText(const QDate& day);
// A year whose last day is not past is named with the day it is counted to: “2026 (to 20 Aug)”.
[[nodiscard]] QString yearText(int year, const QDate& to);
// The last day of a year as “2025”; another day as “20 Aug 2026”.
[[nodiscard]] QString yearEndText(const QDate& day);
// “investigation, construction and acceleration”.
[[nodiscard]] QString listText(const QStringList& items);
// Whose startups are shown: “all incubators”, or their names, or how many they are.
[[nodiscard]] QString scopeText(const PublishSources& sources, const ChartOptions& options);
// “120 (47 %)”
[[nodiscard]] QString countAndShare(int part, int whole);

// The last day shown: that of the options, but never after that of the sources, since what comes later is not true yet.
[[nodiscard]] QDate lastDay(const PublishSources& sources, const ChartOptions& options);
// The end of each month or year from that of `from` on, and `to` itself as the last one. Empty: `from` unknown or after `to`.
[[nodiscard]] std::vector<QDate> monthEnds(const QDate& from, const QDate& to);
[[nodiscard]] std::vector<QDate> yearEnds(const QDate& from, const QDate& to);
// Names the categories after the days of monthEnds(), with years on the axis.
void setMonths(Chart& chart, const std::vector<QDate>& days);
void setYearEnds(Chart& chart, const std::vector<QDate>& days);
// Where a day falls among such days: an index with its fraction; nothing where it is outside.
[[nodiscard]] std::optional<double> positionOf(const QDate& day, const std::vector<QDate>& days);

// Rows of the incubators that were chosen; of none chosen, none.
[[nodiscard]] std::vector<Portfolio::Row> chosenIncubators(const PublishSources& sources, const ChartOptions& options);

}  // namespace eclosion::publish
