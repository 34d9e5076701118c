// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/analysis/national_impact.h"
#include "core/publish/charts/chart_alt.h"
#include "core/publish/charts/chart_tools.h"

namespace eclosion::publish {
namespace {

using Row = Portfolio::Row;

class NationalImpactYears final : public ChartKind {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::NationalImpactYears)

 public:
  [[nodiscard]] QString key() const override { return QStringLiteral("national-impact"); }
  [[nodiscard]] QString name() const override { return tr("Services with national impact, per year"); }
  [[nodiscard]] ChartChoices choices() const override {
    return {.forms = {ChartForm::columns, ChartForm::lines},
            .period = true,
            .incubators = true,
            .series = {{newKey(), tr("New in the year")}, {allKey(), tr("In all")}}};
  }

  [[nodiscard]] Chart draw(const PublishSources& sources, const ChartOptions& options) const override {
    const QDate to = lastDay(sources, options);
    auto impacts = analysis::nationalImpactsBy(sources.portfolio, sources.chronicle, to);
    const auto incubators = chosenIncubators(sources, options);
    std::erase_if(impacts, [&](const analysis::NationalImpact& one) {
      if (incubators.empty()) return false;
      const auto incubator = sources.portfolio.incubatorAt(one.startup, one.date);
      return std::find(incubators.begin(), incubators.end(), incubator) == incubators.end();
    });
    const int first = impacts.empty() ? to.year() + 1 : std::max(impacts.front().date.year(), options.from.year());

    Chart chart = startedChart(*this, options);
    ChartSeries added{.name = tr("New in the year"), .color = ChartColor::accent};
    ChartSeries all{.name = tr("In all"), .color = ChartColor::quiet};
    for (int year = first; year <= to.year(); ++year) {
      chart.categories << yearText(year, to);
      added.values.emplace_back(countIn(impacts, year, year));
      all.values.emplace_back(countIn(impacts, 0, year));
    }
    std::vector<bool> isAll;
    if (!isHidden(options, newKey())) chart.series.push_back(std::move(added)), isAll.push_back(false);
    if (!isHidden(options, allKey())) chart.series.push_back(std::move(all)), isAll.push_back(true);
    const auto services = static_cast<int>(impacts.size());
    const int lately = countIn(impacts, to.year(), to.year());
    chart.title = services == 0 ? tr("No service with national impact on record up to %1").arg(dayText(to))
                                //: A number of services, then how many of them in a year
                                : tr("%1 service(s) with national impact, %2 of them new in %3", nullptr, services)
                                      .arg(numberText(services, NumberKind::count), numberText(lately, NumberKind::count),
                                           yearText(to.year(), to));
    //: Whose services, the last day
    chart.subtitle =
        tr("Services by the year they first had national impact, %1, up to %2").arg(scopeText(sources, options), dayText(to));
    chart.source = sourceLine(sources, tr("Each service counts once."));
    chart.notes =
        tr("National impact as recorded by events and milestones with a date; the first one of each service. A service "
           "that was stopped later stays in the count.");
    chart.alt = altOverTime(chart);
    chart.valueLabels = true;
    chart.directLabels = chart.form == ChartForm::lines;
    chart.rowsBehind = RowsBehind::startups;
    chart.behind = [impacts, first, isAll](int series, int category) {
      std::vector<Row> rows;
      const int year = first + category;
      for (const auto& one : impacts) {
        const bool counted = isAll[static_cast<size_t>(series)] ? one.date.year() <= year : one.date.year() == year;
        if (counted) rows.push_back(one.startup);
      }
      std::sort(rows.begin(), rows.end());
      return rows;
    };
    return chart;
  }

 private:
  static QString newKey() { return QStringLiteral("new"); }
  static QString allKey() { return QStringLiteral("all"); }

  static int countIn(const std::vector<analysis::NationalImpact>& impacts, int from, int to) {
    return static_cast<int>(std::count_if(impacts.begin(), impacts.end(), [&](const analysis::NationalImpact& one) {
      return one.date.year() >= from && one.date.year() <= to;
    }));
  }
};

}  // namespace

const ChartKind& nationalImpactYears() {
  static const NationalImpactYears kind;
  return kind;
}

}  // namespace eclosion::publish
