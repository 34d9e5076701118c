// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/figures_json.h"

#include <utility>

#include "core/publish/json_writer.h"

namespace eclosion::publish {
namespace {

using analysis::Figures;
using analysis::PhaseDuration;

void writeStartups(JsonWriter& json, const analysis::PhaseCounts& counts) {
  json.key(u"startups").beginObject();
  json.key(u"everStarted").number(qint64{counts.everStarted()});
  json.key(u"inProgramme").number(qint64{counts.inProgramme()});
  json.key(u"notStopped").number(qint64{counts.notStopped()});
  json.key(u"byPhase").beginObject();
  for (int i = 1; i <= phaseCount; ++i) {  // lifecycle order, then the unrecorded ones
    const Phase phase = static_cast<Phase>(i % phaseCount);
    json.key(phaseKey(phase)).number(qint64{counts[phase]});
  }
  json.endObject().endObject();
}

void writeAmounts(JsonWriter& json, QStringView key, const analysis::RouteAmounts& amounts) {
  json.key(key).beginObject();
  json.key(u"total").number(amounts.total().cents);
  json.key(u"ownBudget").number(amounts[FundingRoute::ownBudget].cents);
  json.key(u"partnership").number(amounts[FundingRoute::partnership].cents);
  json.key(u"partnerDirect").number(amounts[FundingRoute::partnerDirect].cents);
  json.endObject();
}

void writeDuration(JsonWriter& json, const PhaseDuration& duration) {
  json.key(phaseKey(duration.phase)).beginObject();
  json.key(u"n").number(qint64{duration.spells});
  json.key(u"events").number(qint64{duration.events});
  json.key(u"q1").number(duration.firstQuartile);
  json.key(u"median").number(duration.median);
  json.key(u"q3").number(duration.thirdQuartile);
  json.key(u"medianCi95").beginArray();
  json.number(duration.medianInterval.low).number(duration.medianInterval.high);
  json.endArray();
  json.key(u"survival").beginObject();
  for (size_t i = 0; i < duration.survival.size(); ++i) {
    json.key(QString::number(analysis::survivalDays[i])).number(duration.survival[i]);
  }
  json.endObject();
  json.key(u"incidence").beginObject();
  static constexpr std::array<QStringView, 3> causes{u"stopped", u"goodExit", u"otherPhase"};
  for (size_t cause = 0; cause < causes.size(); ++cause) {
    json.key(causes[cause]).beginObject();
    for (size_t i = 0; i < analysis::incidenceDays.size(); ++i) {
      json.key(QString::number(analysis::incidenceDays[i])).number(duration.incidence[cause][i]);
    }
    json.endObject();
  }
  json.endObject().endObject();
}

}  // namespace

// JSON keys are in camel case; where a value's code has no hyphen the two are the same.
QString phaseKey(Phase phase) {
  return phase == Phase::investigationStopped ? QStringLiteral("investigationStopped") : QString(code(phase));
}

QByteArray figuresJson(const Figures& figures, const std::optional<QDateTime>& knownAt) {
  JsonWriter json;
  json.beginObject();
  json.key(u"asOf").text(figures.asOf.toString(Qt::ISODate));
  json.key(u"knownAt");
  if (knownAt) {
    json.text(knownAt->toUTC().toString(Qt::ISODateWithMs));
  } else {
    json.null();
  }
  writeStartups(json, figures.startups);
  json.key(u"members").beginObject();
  json.key(u"active").number(qint64{figures.membersActive});
  json.key(u"ever").number(qint64{figures.membersEver});
  json.endObject();
  json.key(u"incubators").beginObject();
  json.key(u"active").number(qint64{figures.incubatorsActive});
  json.key(u"open").number(qint64{figures.incubatorsOpen});
  json.endObject();
  json.key(u"funding").beginObject();
  json.key(u"year").number(qint64{figures.fiscalYear});
  writeAmounts(json, u"invested", figures.invested);
  writeAmounts(json, u"committed", figures.committed);
  json.endObject();
  return json.endObject().result();
}

QByteArray durationsJson(const std::vector<PhaseDuration>& durations) {
  JsonWriter json;
  json.beginObject();
  for (const PhaseDuration& duration : durations) writeDuration(json, duration);
  return json.endObject().result();
}

}  // namespace eclosion::publish
