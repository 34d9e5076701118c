// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/charts/chart_tools.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/support/day_words.h"
#include "core/support/language.h"

namespace eclosion::publish {
namespace {

struct ChartTools {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::ChartTools)
};

template <class E>
E chosen(const std::vector<E>& offered, const std::optional<E>& wanted, E usual) {
  if (wanted && std::find(offered.begin(), offered.end(), *wanted) != offered.end()) return *wanted;
  return offered.empty() ? usual : offered.front();
}

QDate monthEnd(const QDate& day) { return {day.year(), day.month(), day.daysInMonth()}; }
QDate yearEnd(const QDate& day) { return {day.year(), 12, 31}; }

// Every day that `end` gives until one is not before `to`.
template <class End>
std::vector<QDate> endsUpTo(const QDate& from, const QDate& to, End end) {
  std::vector<QDate> days;
  if (!from.isValid() || !to.isValid() || from > to) return days;
  for (QDate day = end(from); day < to; day = end(day.addDays(1))) days.push_back(day);
  days.push_back(to);
  return days;
}

}  // namespace

Chart startedChart(const ChartKind& kind, const ChartOptions& options) {
  const ChartChoices choices = kind.choices();
  Chart chart;
  chart.key = kind.key();
  chart.form = chosen(choices.forms, options.form, ChartForm::columns);
  chart.stacking = chosen(choices.stackings, options.stacking, Stacking::none);
  return chart;
}

bool isHidden(const ChartOptions& options, const QString& series) { return options.hidden.contains(series); }

QString dayText(const QDate& day) { return dayWords(day, QStringLiteral("d MMMM yyyy")); }
QString monthText(const QDate& day) { return documentLocale().toString(day, QStringLiteral("MMMM yyyy")); }
QString shortMonthText(const QDate& day) { return documentLocale().toString(day, QStringLiteral("MMM yyyy")); }

QString yearText(int year, const QDate& to) {
  if (QDate(year, 12, 31) <= to) return QString::number(year);
  //: A year that is not over, and the day it is counted to: 2026 (to 20 Aug)
  return ChartTools::tr("%1 (to %2)").arg(QString::number(year), documentLocale().toString(to, QStringLiteral("d MMM")));
}

QString yearEndText(const QDate& day) {
  const bool isEnd = day.month() == 12 && day.day() == 31;
  return isEnd ? QString::number(day.year()) : documentLocale().toString(day, QStringLiteral("d MMM yyyy"));
}

QString listText(const QStringList& items) {
  if (items.size() < 2) return items.join(QString());
  const QString most = items.sliced(0, items.size() - 1).join(QStringLiteral(", "));
  //: The end of a list of names
  return ChartTools::tr("%1 and %2", "the end of a list").arg(most, items.constLast());
}

QString scopeText(const PublishSources& sources, const ChartOptions& options) {
  constexpr qsizetype named = 3;
  const auto rows = chosenIncubators(sources, options);
  if (rows.empty()) return ChartTools::tr("all incubators");
  if (static_cast<qsizetype>(rows.size()) > named)
    return ChartTools::tr("%1 incubator(s)", nullptr, static_cast<int>(rows.size())).arg(rows.size());
  QStringList names;
  for (const Portfolio::Row row : rows) names << sources.text.incubatorName(sources.portfolio.incubators[row].id).simplified();
  return listText(names);
}

QString countAndShare(int part, int whole) {
  //: A number and the share it is: 120 (47 %)
  return ChartTools::tr("%1 (%2)", "a number and a share")
      .arg(numberText(part, NumberKind::count), shortNumber(static_cast<double>(part) / whole, NumberKind::share));
}

QDate lastDay(const PublishSources& sources, const ChartOptions& options) {
  return options.to.isValid() ? std::min(options.to, sources.date) : sources.date;
}

std::vector<QDate> monthEnds(const QDate& from, const QDate& to) { return endsUpTo(from, to, monthEnd); }
std::vector<QDate> yearEnds(const QDate& from, const QDate& to) { return endsUpTo(from, to, yearEnd); }

void setMonths(Chart& chart, const std::vector<QDate>& days) {
  constexpr qsizetype mostYears = 9;  // named on the axis
  chart.categories.clear();
  chart.axisNames.clear();
  for (const QDate& day : days) {
    chart.categories << shortMonthText(day);
    chart.axisNames << QString::number(day.year());
  }
  const auto firstJanuary = std::find_if(days.begin(), days.end(), [](const QDate& day) { return day.month() == 1; });
  if (static_cast<qsizetype>(days.size()) <= 24 || firstJanuary == days.end()) {
    chart.axisNames.clear();  // too short for years
    chart.labelEvery = std::max<int>(1, static_cast<int>(days.size() + 5) / 6);
    chart.labelFirst = 0;
    return;
  }
  const qsizetype years = (static_cast<qsizetype>(days.size()) + 11) / 12;
  chart.labelEvery = 12 * static_cast<int>((years + mostYears - 1) / mostYears);
  chart.labelFirst = static_cast<int>(firstJanuary - days.begin());
}

void setYearEnds(Chart& chart, const std::vector<QDate>& days) {
  chart.categories.clear();
  for (const QDate& day : days) chart.categories << yearEndText(day);
}

std::optional<double> positionOf(const QDate& day, const std::vector<QDate>& days) {
  const auto next = std::lower_bound(days.begin(), days.end(), day);
  if (next == days.end()) return std::nullopt;
  const auto index = static_cast<double>(next - days.begin());
  if (*next == day) return index;
  if (next == days.begin()) return std::nullopt;
  const QDate before = *std::prev(next);
  return index - 1 + static_cast<double>(before.daysTo(day)) / static_cast<double>(before.daysTo(*next));
}

std::vector<Portfolio::Row> chosenIncubators(const PublishSources& sources, const ChartOptions& options) {
  std::vector<Portfolio::Row> rows;
  for (const IncubatorId& id : options.incubators) {
    if (const auto row = sources.portfolio.rowOf(id); row != Portfolio::none) rows.push_back(row);
  }
  return rows;
}

}  // namespace eclosion::publish
