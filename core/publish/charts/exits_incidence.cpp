// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "core/publish/charts/chart_alt.h"
#include "core/publish/charts/chart_tools.h"
#include "core/publish/charts/exit_curves.h"
#include "core/publish/charts/shown_spells.h"

namespace eclosion::publish {
namespace {

using analysis::SpellEnd;

class ExitsIncidence final : public ChartKind {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::ExitsIncidence)

 public:
  [[nodiscard]] QString key() const override { return QStringLiteral("exits-incidence"); }
  [[nodiscard]] QString name() const override { return tr("Made permanent or stopped, since the start"); }
  [[nodiscard]] ChartChoices choices() const override {
    ChartChoices choices{.forms = {ChartForm::steps}, .period = true, .incubators = true};
    for (const SpellEnd end : ends) choices.series.emplace_back(keyOf(end), nameOf(end));
    return choices;
  }

  [[nodiscard]] Chart draw(const PublishSources& sources, const ChartOptions& options) const override {
    const auto journeys = shownJourneys(sources, options);
    const auto curve = analysis::survivalOf(journeys);
    std::vector<int> days;
    for (const analysis::Journey& journey : journeys) days.push_back(journey.days);
    const int watched = watchedTo(std::move(days));
    Chart chart = startedChart(*this, options);
    chart.values.number = NumberKind::share;
    chart.along.number = NumberKind::days;
    chart.along.title = tr("Days since the start of the first phase");
    for (const SpellEnd end : ends) {
      if (isHidden(options, keyOf(end))) continue;
      chart.curves.push_back(
          {.name = nameOf(end), .color = colorOf(end), .points = incidencePoints(curve, static_cast<int>(end), watched)});
    }
    chart.title = journeys.empty() ? tr("No product has started by %1").arg(dayText(lastDay(sources, options))) : titleOf(chart);
    const auto products = static_cast<int>(journeys.size());
    //: Number of products; which they are, such as “all incubators, begun by 20 August 2026”
    chart.subtitle = tr("Share of %1 product(s), %2", nullptr, products)
                         .arg(numberText(products, NumberKind::count), shownSpellsText(sources, options));
    chart.source = sourceLine(sources, tr("Products still on their way count for as long as they were watched."));
    chart.notes =
        tr("Cumulative incidence by Aalen and Johansen: what part of the products had come to this end so long after they "
           "started, when another end rules it out. Only the first outcome counts. The curves end where fewer than one "
           "product in twenty is still watched. Products of which the start is not on record are left out.");
    chart.alt = altOfCurves(chart);
    return chart;
  }

 private:
  static constexpr std::array<SpellEnd, 2> ends{SpellEnd::goodExit, SpellEnd::stopped};

  static QString keyOf(SpellEnd end) {
    return end == SpellEnd::goodExit ? QStringLiteral("made-permanent") : QStringLiteral("stopped");
  }
  static QString nameOf(SpellEnd end) { return end == SpellEnd::goodExit ? tr("Made permanent") : tr("Stopped"); }
  static ChartColor colorOf(SpellEnd end) { return end == SpellEnd::goodExit ? ChartColor::transferred : ChartColor::stopped; }

  static QString titleOf(const Chart& chart) {
    if (chart.curves.empty()) return tr("Made permanent or stopped, since the start");
    const int years = commonYears(chart.curves);
    if (years == 0) return tr("No product was watched for a year yet");
    QStringList shares;
    for (const ChartCurve& curve : chart.curves) {
      shares << tr("%1 %2", "what became of products, and of which share")
                    .arg(shortNumber(*valueAfter(curve, daysOfYears(years)), NumberKind::share), curve.name.toLower());
    }
    //: How long after they started; which shares came to which end
    return tr("%1 year(s) after the start: %2", nullptr, years).arg(QString::number(years), listText(shares));
  }
};

}  // namespace

const ChartKind& exitsIncidence() {
  static const ExitsIncidence kind;
  return kind;
}

}  // namespace eclosion::publish
