// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/chart_titles.h"

#include <QCoreApplication>

namespace eclosion::edits {
namespace {

struct ChartTitles {
  Q_DECLARE_TR_FUNCTIONS(eclosion::edits::ChartTitles)
};

// Part of the file format; the kind follows.
constexpr QLatin1StringView prefix("chart_title.");

QString keyOf(const QString& kind) { return prefix + kind; }
SettingId idOf(const QString& kind) { return namedId<SettingId>(QStringLiteral("setting/") + keyOf(kind)); }

}  // namespace

Result<std::map<QString, QString>> chartTitles(const Records& records) {
  const auto settings = records.where<Setting>("id", {});
  if (!settings) return Failure(settings.error());
  std::map<QString, QString> titles;
  for (const Setting& one : *settings) {
    if (one.key.startsWith(prefix) && !one.value.isEmpty()) titles[one.key.mid(prefix.size())] = one.value;
  }
  return titles;
}

Edit setChartTitle(const QString& kind, const QString& name, const QString& title) {
  return [=](const Records& records) -> Result<Plan> {
    const QString kept = title.simplified();
    if (kept.size() > longestChartTitle)
      return failure(ErrorKind::refused, ChartTitles::tr("A title has at most %1 letters. Shorten it.").arg(longestChartTitle));
    const auto row = records.find<Setting>(idOf(kind).uuid());
    if (!row) return Failure(row.error());
    if ((*row ? (*row)->value : QString()) == kept) return Plan{};
    return Plan{.words = kept.isEmpty() ? ChartTitles::tr("Take back the title of the chart “%1”").arg(name)
                                        //: A kind of chart, and the title that somebody gave it
                                        : ChartTitles::tr("Title of the chart “%1”: “%2”").arg(name, kept),
                .puts = {Setting{.id = idOf(kind), .key = keyOf(kind), .value = kept}}};
  };
}

}  // namespace eclosion::edits
