// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/knowledge_json.h"

#include "core/publish/figures_json.h"
#include "core/publish/json_writer.h"

namespace eclosion::publish {
namespace {

using analysis::KnownFact;
using analysis::StartupAsKnown;
using analysis::StartupDifference;

QStringView keyOf(KnownFact fact) {
  static constexpr std::array<QStringView, 7> keys{u"name",      u"phase",    u"phaseStart", u"history",
                                                   u"incubator", u"sponsors", u"team"};
  return keys[static_cast<size_t>(fact)];
}

QStringView keyOf(StartupDifference::Kind kind) {
  static constexpr std::array<QStringView, 3> keys{u"changed", u"added", u"removed"};
  return keys[static_cast<size_t>(kind)];
}

void writeDay(JsonWriter& json, const QDate& day) { day.isValid() ? json.text(day.toString(Qt::ISODate)) : json.null(); }

void writePhase(JsonWriter& json, const std::optional<Phase>& phase) { phase ? json.text(phaseKey(*phase)) : json.null(); }

void writeFact(JsonWriter& json, KnownFact fact, const StartupAsKnown& startup) {
  switch (fact) {
    case KnownFact::name:
      json.text(startup.name);
      return;
    case KnownFact::phase:
      writePhase(json, startup.phase);
      return;
    case KnownFact::phaseStart:
      writeDay(json, startup.phaseStart);
      return;
    case KnownFact::history:
      json.beginArray();
      for (const auto& entry : startup.earlier) {
        json.beginObject().key(u"phase").text(phaseKey(entry.phase));
        json.key(u"start");
        writeDay(json, entry.start);
        json.endObject();
      }
      json.endArray();
      return;
    case KnownFact::incubator:
      startup.incubator ? json.text(startup.incubator->toString()) : json.null();
      return;
    case KnownFact::sponsors:
      json.beginArray();
      for (const OrganisationId& sponsor : startup.sponsors) json.text(sponsor.toString());
      json.endArray();
      return;
    case KnownFact::team:
      json.number(qint64{startup.team});
      return;
  }
}

void writeDifference(JsonWriter& json, const StartupDifference& difference) {
  json.beginObject();
  json.key(u"id").text(difference.startup.toString());
  json.key(u"name").text(difference.now.name.isEmpty() ? difference.then.name : difference.now.name);
  json.key(u"kind").text(keyOf(difference.kind));
  json.key(u"facts").beginObject();
  for (const KnownFact fact : difference.facts) {
    json.key(keyOf(fact)).beginObject().key(u"then");
    writeFact(json, fact, difference.then);
    json.key(u"now");
    writeFact(json, fact, difference.now);
    json.endObject();
  }
  json.endObject().endObject();
}

}  // namespace

QByteArray knowledgeJson(const KnowledgeReport& report) {
  JsonWriter json;
  json.beginObject();
  json.key(u"asOf").text(report.asOf.toString(Qt::ISODate));
  json.key(u"knownAt").text(report.knownAt.toString(Qt::ISODateWithMs));
  json.key(u"startups").beginArray();
  for (const StartupDifference& difference : report.differences) writeDifference(json, difference);
  json.endArray();
  json.key(u"lag").beginObject();
  for (const analysis::RecordingLag& lag : report.lags) {
    json.key(phaseKey(lag.phase)).beginObject();
    json.key(u"n").number(qint64{lag.transitions});
    json.key(u"ahead").number(qint64{lag.ahead});
    json.key(u"q1").number(lag.firstQuartile);
    json.key(u"median").number(lag.median);
    json.key(u"q3").number(lag.thirdQuartile);
    json.endObject();
  }
  json.endObject().endObject();
  return json.result();
}

}  // namespace eclosion::publish
