// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "core/analysis/head_count.h"
#include "core/publish/charts/chart_alt.h"
#include "core/publish/charts/chart_tools.h"
#include "core/publish/charts/startup_scope.h"

namespace eclosion::publish {
namespace {

using analysis::Stay;
using analysis::YearFlow;

class ArrivalsDepartures final : public ChartKind {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::ArrivalsDepartures)

 public:
  [[nodiscard]] QString key() const override { return QStringLiteral("arrivals-departures"); }
  [[nodiscard]] QString name() const override { return tr("Arrivals and departures a year"); }
  [[nodiscard]] ChartChoices choices() const override {
    return {.forms = {ChartForm::columns, ChartForm::bars, ChartForm::lines},
            .period = true,
            .incubators = true,
            .series = {{QStringLiteral("arrived"), tr("Arrived")}, {QStringLiteral("left"), tr("Left", "people")}}};
  }

  [[nodiscard]] Chart draw(const PublishSources& sources, const ChartOptions& options) const override {
    const QDate to = lastDay(sources, options);
    const auto only = startupsInScope(sources.portfolio, chosenIncubators(sources, options), to);
    const auto stays = analysis::staysBy(sources.portfolio, to, only);
    auto years = analysis::flowsBy(stays, to);
    std::erase_if(years, [&](const YearFlow& year) { return options.from.isValid() && year.year < options.from.year(); });

    Chart chart = startedChart(*this, options);
    chart.valueLabels = true;
    for (const YearFlow& year : years) chart.categories << yearText(year.year, to);
    std::vector<bool> leaves;  // by series
    if (!isHidden(options, QStringLiteral("arrived"))) {
      ChartSeries arrived{.name = tr("Arrived"), .color = ChartColor::accent};
      for (const YearFlow& year : years) arrived.values.emplace_back(year.arrived.total());
      chart.series.push_back(std::move(arrived));
      leaves.push_back(false);
    }
    if (!isHidden(options, QStringLiteral("left"))) {
      ChartSeries left{.name = tr("Left", "people"), .color = ChartColor::quiet};
      for (const YearFlow& year : years) left.values.emplace_back(year.left.total());
      chart.series.push_back(std::move(left));
      leaves.push_back(true);
    }
    chart.title = years.empty() ? tr("Nobody arrived or left up to %1").arg(dayText(to)) : titleOf(years.back(), to);
    if (!years.empty())
      chart.subtitle = tr("People who came and who left, %1, %2 to %3")
                           .arg(scopeText(sources, options), QString::number(years.front().year), dayText(to));
    chart.source =
        sourceLine(sources, tr("Gaps of up to %1 day(s) between two missions are no departure.", nullptr, analysis::mergedGap)
                                .arg(analysis::mergedGap));
    chart.notes = tr("A stay begins with a mission and goes on over gaps of up to %1 day(s). Who comes back after a longer one "
                     "arrives again. A stay counts as ended on its last day, once that is before %2.",
                     nullptr, analysis::mergedGap)
                      .arg(QString::number(analysis::mergedGap), dayText(to));
    if (!only.empty())
      chart.notes += QLatin1Char(' ') + tr("Of chosen incubators: missions for startups that are with them on %1. Who goes on "
                                           "elsewhere counts as having left.")
                                            .arg(dayText(to));
    chart.alt = altOverTime(chart);
    chart.rowsBehind = RowsBehind::members;
    chart.behind = [stays, years, leaves, to](int series, int category) {
      const int year = years[static_cast<size_t>(category)].year;
      std::vector<Portfolio::Row> rows;
      for (const Stay& stay : stays) {
        const bool counts = leaves[static_cast<size_t>(series)] ? stay.end.isValid() && stay.end < to && stay.end.year() == year
                                                                : stay.start.year() == year;
        // Who came twice in a year is one person.
        if (counts && (rows.empty() || rows.back() != stay.member)) rows.push_back(stay.member);
      }
      return rows;
    };
    return chart;
  }

 private:
  static QString titleOf(const YearFlow& year, const QDate& to) {
    const int arrived = year.arrived.total();
    const QString count = numberText(arrived, NumberKind::count), left = numberText(year.left.total(), NumberKind::count);
    if (QDate(year.year, 12, 31) <= to)
      //: How many people came, a year, how many left
      return tr("%1 person(s) arrived in %2, %3 left", nullptr, arrived).arg(count, QString::number(year.year), left);
    return tr("%1 person(s) arrived in %2 so far, %3 left", nullptr, arrived).arg(count, QString::number(year.year), left);
  }
};

}  // namespace

const ChartKind& arrivalsDepartures() {
  static const ArrivalsDepartures kind;
  return kind;
}

}  // namespace eclosion::publish
