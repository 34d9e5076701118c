// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/impact_figure.h"

#include <QCoreApplication>

#include "core/edits/lookup.h"
#include "core/edits/record_rules.h"
#include "core/edits/record_words.h"

namespace eclosion::edits {
namespace {

struct ImpactFigure {
  Q_DECLARE_TR_FUNCTIONS(eclosion::edits::ImpactFigure)
};

}  // namespace

Edit chooseImpactFigure(const MeasurementId& id, std::optional<int> year, const QString& wording) {
  return [=](const Records& records) -> Result<Plan> {
    const auto measurement = require<Measurement>(records, id);
    if (!measurement) return Failure(measurement.error());
    const auto metric = require<Metric>(records, measurement->metric);
    if (!metric) return Failure(metric.error());
    const auto startup = require<Startup>(records, metric->startup);
    if (!startup) return Failure(startup.error());
    Measurement after = *measurement;
    after.impactYear = year;
    after.wording = year ? wording.trimmed() : QString();
    ECLOSION_TRY(checkRecord(records, after));
    if (after == *measurement) return Plan{};
    Plan plan{
        .words =
            year
                ? ImpactFigure::tr("Choose an impact figure of %1 for %2", "startup, year").arg(startup->name).arg(*year)
                : ImpactFigure::tr("%1: no impact figure any more from “%2”", "startup, metric").arg(startup->name, metric->name),
        .puts = {after}};
    if (!year) return plan;
    const auto others = records.where<Measurement>("metric_id", metric->id.uuid());
    if (!others) return Failure(others.error());
    for (Measurement other : *others) {
      if (other.id == id || other.impactYear != year) continue;
      other.impactYear.reset();
      other.wording.clear();
      plan.puts.emplace_back(std::move(other));
    }
    return plan;
  };
}

}  // namespace eclosion::edits
