// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/analysis/knowledge.h"
#include "core/domain/words.h"
#include "core/publish/charts/chart_alt.h"
#include "core/publish/charts/chart_tools.h"

namespace eclosion::publish {
namespace {

using analysis::RecordingLag;

class RecordingLagChart final : public ChartKind {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::RecordingLagChart)

 public:
  [[nodiscard]] QString key() const override { return QStringLiteral("recording-lag"); }
  [[nodiscard]] QString name() const override { return tr("How late changes of phase are recorded"); }
  [[nodiscard]] ChartChoices choices() const override { return {.forms = {ChartForm::bars, ChartForm::columns}}; }

  [[nodiscard]] Chart draw(const PublishSources& sources, const ChartOptions& options) const override {
    auto lags = analysis::recordingLags(sources.transitions, sources.date);
    std::erase_if(lags, [](const RecordingLag& lag) { return !lag.median; });
    Chart chart = startedChart(*this, options);
    chart.values.number = NumberKind::days;
    chart.values.title = tr("Days until half of the changes were on record");
    ChartSeries medians{.name = tr("Median days"), .color = ChartColor::accent};
    QStringList notes;
    int changes = 0;
    for (const RecordingLag& lag : lags) {
      chart.categories << phaseName(lag.phase);
      medians.values.emplace_back(*lag.median);
      changes += lag.transitions;
      notes << tr("%1: %2 changes, quartiles %3, %4 and %5 days.", "phase, numbers")
                   .arg(phaseName(lag.phase), number(lag.transitions), number(lag.firstQuartile.value_or(0)), number(*lag.median),
                        number(lag.thirdQuartile.value_or(0)));
    }
    chart.series.push_back(std::move(medians));
    chart.title = titleOf(lags, changes);
    chart.subtitle =
        tr("Median number of days from a change of phase to its record, by the phase entered, %1 change(s)", nullptr, changes)
            .arg(number(changes));
    chart.source = sourceLine(sources, tr("Changes that were true before the first record of this portfolio are left out."));
    notes << tr(
        "What is true already and not yet recorded cannot be counted, so recent delays look shorter than they are. Recorded "
        "ahead counts as 0 days. Between imports that are years apart the days say when an import came.");
    chart.notes = notes.join(QLatin1Char(' '));
    chart.alt = altOfCategories(chart);
    chart.valueLabels = true;
    chart.directLabels = false;
    return chart;
  }

 private:
  static QString number(int value) { return numberText(value, NumberKind::count); }

  static QString titleOf(const std::vector<RecordingLag>& lags, int changes) {
    if (lags.empty()) return tr("No change of phase since this portfolio was begun, so no delay to tell");
    const auto [least, most] = std::minmax_element(
        lags.begin(), lags.end(), [](const RecordingLag& a, const RecordingLag& b) { return *a.median < *b.median; });
    //: How many changes of phase; a number of days, or from one number to another
    return tr("%1 change(s) of phase, on record after a median of %2 days", nullptr, changes)
        .arg(number(changes), *least->median == *most->median
                                  ? number(*least->median)
                                  : tr("%1 to %2", "numbers of days").arg(number(*least->median), number(*most->median)));
  }
};

}  // namespace

const ChartKind& recordingLagChart() {
  static const RecordingLagChart kind;
  return kind;
}

}  // namespace eclosion::publish
