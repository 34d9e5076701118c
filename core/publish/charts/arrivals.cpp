// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/analysis/head_count.h"
#include "core/domain/people_words.h"
#include "core/publish/charts/chart_alt.h"
#include "core/publish/charts/chart_tools.h"
#include "core/publish/charts/startup_scope.h"

namespace eclosion::publish {
namespace {

using analysis::Stay;
using analysis::YearFlow;

// From the foot of the stack up.
constexpr std::array<MissionStatus, 4> statuses{MissionStatus::civilServant, MissionStatus::contractor, MissionStatus::service,
                                                MissionStatus::unknown};

class Arrivals final : public ChartKind {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::Arrivals)

 public:
  [[nodiscard]] QString key() const override { return QStringLiteral("arrivals"); }
  [[nodiscard]] QString name() const override { return tr("New members a year by status"); }
  [[nodiscard]] ChartChoices choices() const override {
    ChartChoices choices{.forms = {ChartForm::columns, ChartForm::bars, ChartForm::lines},
                         .stackings = {Stacking::stacked, Stacking::share},
                         .period = true,
                         .incubators = true};
    for (const MissionStatus status : statuses) choices.series.emplace_back(code(status), peopleOf(status));
    return choices;
  }

  [[nodiscard]] Chart draw(const PublishSources& sources, const ChartOptions& options) const override {
    const QDate to = lastDay(sources, options);
    const auto only = startupsInScope(sources.portfolio, chosenIncubators(sources, options), to);
    const auto stays = analysis::firstStays(analysis::staysBy(sources.portfolio, to, only));
    auto years = analysis::flowsBy(stays, to);
    std::erase_if(years, [&](const YearFlow& year) { return options.from.isValid() && year.year < options.from.year(); });

    Chart chart = startedChart(*this, options);
    chart.totals = chart.stacking == Stacking::stacked;
    for (const YearFlow& year : years) chart.categories << yearText(year.year, to);
    std::vector<MissionStatus> shown;
    for (const MissionStatus status : statuses) {
      const bool ever = std::any_of(years.begin(), years.end(), [&](const YearFlow& year) { return year.arrived[status] > 0; });
      if (ever && !isHidden(options, code(status))) shown.push_back(status);
    }
    for (const MissionStatus status : shown) {
      ChartSeries series{.name = peopleOf(status), .color = colorOf(status)};
      for (const YearFlow& year : years) series.values.emplace_back(year.arrived[status]);
      chart.series.push_back(std::move(series));
    }
    chart.title = years.empty() ? tr("Nobody arrived up to %1").arg(dayText(to)) : titleOf(years, to);
    if (!years.empty())
      chart.subtitle = tr("People by the year of their first mission and its status, %1, %2 to %3")
                           .arg(scopeText(sources, options), QString::number(years.front().year), dayText(to));
    chart.source = sourceLine(sources, tr("Each person counts once, in the year they came first."));
    chart.notes =
        tr("New: the first mission on record starts in the year. Who comes back later is not new again. The status is that "
           "of the first mission, the longest where several begin on one day. Missions that end before they start, or whose "
           "start is unknown, are left out.");
    if (!only.empty())
      chart.notes +=
          QLatin1Char(' ') + tr("Of chosen incubators: people are new with their first mission for a startup that is with "
                                "these incubators on %1.")
                                 .arg(dayText(to));
    chart.alt = altOverTime(chart);
    chart.rowsBehind = RowsBehind::members;
    chart.behind = [stays, years, shown](int series, int category) {
      std::vector<Portfolio::Row> rows;
      for (const Stay& stay : stays) {
        if (stay.start.year() == years[static_cast<size_t>(category)].year &&
            stay.arrivedAs == shown[static_cast<size_t>(series)])
          rows.push_back(stay.member);
      }
      return rows;
    };
    return chart;
  }

 private:
  // The last year that is over says most; a year that has only begun speaks where there is no other.
  static QString titleOf(const std::vector<YearFlow>& years, const QDate& to) {
    const bool isOver = QDate(to.year(), 12, 31) <= to;
    const bool previous = !isOver && years.size() > 1;
    const YearFlow& year = previous ? years[years.size() - 2] : years.back();
    const int total = year.arrived.total();
    const QString share =
        shortNumber(total > 0 ? static_cast<double>(year.arrived[MissionStatus::civilServant]) / total : 0, NumberKind::share);
    const QString count = numberText(total, NumberKind::count);
    if (total == 0) return tr("Nobody arrived in %1").arg(year.year);
    if (!isOver && !previous)
      //: How many people, a year that is not over, a share
      return tr("%1 new member(s) so far in %2, %3 of them civil servants", nullptr, total)
          .arg(count, QString::number(year.year), share);
    return tr("%1 new member(s) in %2, %3 of them civil servants", nullptr, total).arg(count, QString::number(year.year), share);
  }
};

}  // namespace

const ChartKind& arrivals() {
  static const Arrivals kind;
  return kind;
}

}  // namespace eclosion::publish
