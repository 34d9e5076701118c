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

constexpr std::array<MissionStatus, 3> statuses{MissionStatus::civilServant, MissionStatus::contractor, MissionStatus::service};

class Tenure final : public ChartKind {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::Tenure)

 public:
  [[nodiscard]] QString key() const override { return QStringLiteral("tenure"); }
  [[nodiscard]] QString name() const override { return tr("How long people stay"); }
  [[nodiscard]] ChartChoices choices() const override {
    ChartChoices choices{.forms = {ChartForm::steps}, .period = true, .incubators = true};
    choices.series.emplace_back(QStringLiteral("all"), tr("All people"));
    for (const MissionStatus status : statuses) choices.series.emplace_back(code(status), peopleOf(status));
    return choices;
  }

  [[nodiscard]] Chart draw(const PublishSources& sources, const ChartOptions& options) const override {
    const QDate to = lastDay(sources, options);
    const auto only = startupsInScope(sources.portfolio, chosenIncubators(sources, options), to);
    auto stays = analysis::staysBy(sources.portfolio, to, only);
    if (options.from.isValid()) std::erase_if(stays, [&](const Stay& stay) { return stay.start < options.from; });
    const auto all = analysis::tenure(stays, to);

    Chart chart = startedChart(*this, options);
    chart.values.number = NumberKind::share;
    chart.along = {.title = tr("days since arrival"), .number = NumberKind::days};
    if (!stays.empty() && !isHidden(options, QStringLiteral("all")))
      chart.curves.push_back(curveOf(tr("All people"), ChartColor::accent, stays, to));
    for (const MissionStatus status : statuses) {
      std::vector<Stay> own;
      std::copy_if(stays.begin(), stays.end(), std::back_inserter(own),
                   [&](const Stay& stay) { return stay.arrivedAs == status; });
      if (!own.empty() && !isHidden(options, code(status)))
        chart.curves.push_back(curveOf(peopleOf(status), colorOf(status), own, to));
    }
    chart.title = titleOf(all, to);
    if (!stays.empty()) {
      chart.subtitle = tr("Share of people still here by days since arrival, %1, %2 to %3")
                           .arg(scopeText(sources, options), monthText(firstStart(stays)), monthText(to));
      chart.notes = notesOf(all, to);
    }
    if (!only.empty())
      chart.notes += QLatin1Char(' ') + tr("Of chosen incubators: missions for startups that are with them on %1. Who goes on "
                                           "elsewhere counts as having left.")
                                            .arg(dayText(to));
    chart.source =
        sourceLine(sources, tr("%1 stay(s), of which %2 have ended (Kaplan–Meier).", nullptr, all.subjects())
                                .arg(numberText(all.subjects(), NumberKind::count), numberText(all.events(), NumberKind::count)));
    chart.alt = altOfCurves(chart);
    return chart;
  }

 private:
  static QDate firstStart(const std::vector<Stay>& stays) {
    return std::min_element(stays.begin(), stays.end(), [](const Stay& a, const Stay& b) { return a.start < b.start; })->start;
  }

  // To the longest stay that was watched: beyond, nothing is known.
  static ChartCurve curveOf(const QString& name, ChartColor color, const std::vector<Stay>& stays, const QDate& to) {
    ChartCurve curve{.name = name, .color = color, .points = {{0, 1}}};
    const auto survival = analysis::tenure(stays, to);
    for (const auto& step : survival.steps()) {
      if (step.days == 0)
        curve.points.front().second = step.survival;
      else
        curve.points.emplace_back(step.days, step.survival);
    }
    int longest = 0;
    for (const Stay& stay : stays) longest = std::max(longest, analysis::observed(stay, to).days);
    if (longest > curve.points.back().first) curve.points.emplace_back(longest, curve.points.back().second);
    return curve;
  }

  static QString titleOf(const analysis::SurvivalCurve& all, const QDate& to) {
    if (all.subjects() == 0) return tr("Nobody has stayed up to %1").arg(dayText(to));
    const auto median = all.quantile(0.5);
    if (!median) return tr("More than half of the people are still here");
    //: A length in days, then the same in years
    return tr("Half of the people stay longer than %1 (%2)")
        .arg(numberText(*median, NumberKind::days), numberText(*median / 365.25, NumberKind::years));
  }

  static QString notesOf(const analysis::SurvivalCurve& all, const QDate& to) {
    QString notes =
        tr("A stay goes on over gaps of up to %1 day(s) between two missions. Who is still here on %2 counts up to that "
           "day (Kaplan–Meier); averages of ended stays alone would be too short. The status is that of the arrival.",
           nullptr, analysis::mergedGap)
            .arg(QString::number(analysis::mergedGap), dayText(to));
    const auto interval = all.medianInterval95();
    if (interval.low && interval.high)
      notes +=
          QLatin1Char(' ') + tr("95 % interval of the median: %1 to %2.")
                                 .arg(numberText(*interval.low, NumberKind::days), numberText(*interval.high, NumberKind::days));
    return notes;
  }
};

}  // namespace

const ChartKind& tenure() {
  static const Tenure kind;
  return kind;
}

}  // namespace eclosion::publish
