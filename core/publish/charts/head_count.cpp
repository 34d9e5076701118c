// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/head_count.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/domain/people_words.h"
#include "core/publish/charts/chart_alt.h"
#include "core/publish/charts/chart_tools.h"
#include "core/publish/charts/startup_scope.h"

namespace eclosion::publish {
namespace {

using analysis::StatusCounts;
using Row = Portfolio::Row;

// From the foot of the stack up.
constexpr std::array<MissionStatus, 4> statuses{MissionStatus::civilServant, MissionStatus::contractor, MissionStatus::service,
                                                MissionStatus::unknown};

class HeadCount final : public ChartKind {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::HeadCount)

 public:
  [[nodiscard]] QString key() const override { return QStringLiteral("head-count"); }
  [[nodiscard]] QString name() const override { return tr("Active members over time"); }
  [[nodiscard]] ChartChoices choices() const override {
    ChartChoices choices{.forms = {ChartForm::area, ChartForm::columns, ChartForm::lines},
                         .stackings = {Stacking::stacked, Stacking::share},
                         .period = true,
                         .incubators = true};
    for (const MissionStatus status : statuses) choices.series.emplace_back(code(status), peopleOf(status));
    return choices;
  }

  [[nodiscard]] Chart draw(const PublishSources& sources, const ChartOptions& options) const override {
    const Portfolio& portfolio = sources.portfolio;
    const QDate to = lastDay(sources, options);
    const QDate from = options.from.isValid() ? options.from : analysis::firstRecords(portfolio).members;
    const auto days = monthEnds(from, to);
    const auto incubators = chosenIncubators(sources, options);
    const auto counts = countsOn(portfolio, days, incubators);

    Chart chart = startedChart(*this, options);
    setMonths(chart, days);
    std::vector<MissionStatus> shown;
    for (const MissionStatus status : statuses) {
      const bool ever = std::any_of(counts.begin(), counts.end(), [&](const StatusCounts& on) { return on[status] > 0; });
      if (ever && !isHidden(options, code(status))) shown.push_back(status);
    }
    for (const MissionStatus status : shown) {
      ChartSeries series{.name = peopleOf(status), .color = colorOf(status)};
      for (const StatusCounts& on : counts) series.values.emplace_back(on[status]);
      chart.series.push_back(std::move(series));
    }
    chart.title =
        counts.empty() ? tr("No active member up to %1").arg(dayText(to)) : titleOf(portfolio, counts.back(), to, incubators);
    if (!days.empty())
      chart.subtitle = tr("Active members by status at the end of each month, %1, %2 to %3")
                           .arg(scopeText(sources, options), monthText(days.front()), monthText(to));
    chart.source = sourceLine(sources, tr("Each person counts once."));
    chart.notes = tr("Active: with a mission that covers the day. The status is that of the mission that covers the day and ends "
                     "last. The last point is %1.")
                      .arg(dayText(to));
    if (!incubators.empty())
      chart.notes += QLatin1Char(' ') + tr("Of chosen incubators: missions for startups that were with them on the day.");
    chart.alt = altOverTime(chart);
    chart.rowsBehind = RowsBehind::members;
    chart.behind = [&portfolio, days, incubators, shown](int series, int category) {
      std::vector<Row> rows;
      const QDate& day = days[static_cast<size_t>(category)];
      for (const auto& active : analysis::activeMembers(portfolio, day, startupsInScope(portfolio, incubators, day))) {
        if (active.status == shown[static_cast<size_t>(series)]) rows.push_back(active.member);
      }
      return rows;
    };
    return chart;
  }

 private:
  // Startups move between incubators: of some of them, each day has a set of its own.
  static std::vector<StatusCounts> countsOn(const Portfolio& portfolio, const std::vector<QDate>& days,
                                            const std::vector<Row>& incubators) {
    if (incubators.empty()) return analysis::activeOn(portfolio, days);
    std::vector<StatusCounts> counts;
    for (const QDate& day : days)
      counts.push_back(analysis::activeOn(portfolio, {day}, startupsInScope(portfolio, incubators, day)).front());
    return counts;
  }

  static QString titleOf(const Portfolio& portfolio, const StatusCounts& last, const QDate& to,
                         const std::vector<Row>& incubators) {
    const int now = last.total();
    const int before = countsOn(portfolio, {analysis::yearBefore(to)}, incubators).front().total();
    const QString count = numberText(now, NumberKind::count), change = numberText(std::abs(now - before), NumberKind::count);
    if (now == 0) return tr("No active member on %1").arg(dayText(to));
    // The first year has nothing to compare with.
    if (before == 0) return tr("%1 active member(s) on %2", nullptr, now).arg(count, dayText(to));
    if (now == before) return tr("%1 active member(s), as many as a year before", nullptr, now).arg(count);
    if (now > before) return tr("%1 active member(s), %2 more than a year before", nullptr, now).arg(count, change);
    return tr("%1 active member(s), %2 fewer than a year before", nullptr, now).arg(count, change);
  }
};

}  // namespace

const ChartKind& headCount() {
  static const HeadCount kind;
  return kind;
}

}  // namespace eclosion::publish
