// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/figures_json.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/publish/json_writer.h"

namespace eclosion::publish {
namespace {

TEST(JsonWriter, keepsOrderAndEscapes) {
  JsonWriter json;
  json.beginObject().key(u"z").text(u"é \"q\" \\ \n\u0001").key(u"a").beginArray().number(0.1).null().boolean(true).endArray();
  json.key(u"e").beginObject().endObject().key(u"big").number(qint64{720000000}).endObject();
  EXPECT_EQ(json.result().toStdString(),
            "{\n  \"z\": \"é \\\"q\\\" \\\\ \\n\\u0001\",\n  \"a\": [\n    0.1,\n    null,\n    true\n  ],\n  \"e\": {},\n"
            "  \"big\": 720000000\n}\n");
  EXPECT_FALSE(QJsonDocument::fromJson(json.result()).isNull());
}

TEST(FiguresJson, hasTheDocumentedShape) {
  analysis::Figures figures;
  figures.asOf = QDate(2017, 12, 31);
  figures.startups.byPhase = {1, 2, 3, 4, 5, 6, 7, 8, 9};
  figures.membersActive = 91;
  figures.fiscalYear = 2017;
  figures.invested.byRoute = {Money::euros(1400000), Money::euros(2800000), Money::euros(3000000)};
  const QByteArray text = figuresJson(figures, QDateTime(QDate(2018, 6, 30), QTime(23, 59, 59, 999), Qt::UTC));
  const QJsonObject json = QJsonDocument::fromJson(text).object();
  EXPECT_EQ(json[QStringLiteral("asOf")], QStringLiteral("2017-12-31"));
  EXPECT_EQ(json[QStringLiteral("knownAt")], QStringLiteral("2018-06-30T23:59:59.999Z"));
  const QJsonObject startups = json[QStringLiteral("startups")].toObject();
  EXPECT_EQ(startups[QStringLiteral("everStarted")], 45);
  EXPECT_EQ(startups[QStringLiteral("inProgramme")], 15);
  EXPECT_EQ(startups[QStringLiteral("notStopped")], 28);
  EXPECT_EQ(startups[QStringLiteral("byPhase")].toObject()[QStringLiteral("investigationStopped")], 9);
  EXPECT_EQ(json[QStringLiteral("members")].toObject()[QStringLiteral("active")], 91);
  const QJsonObject invested = json[QStringLiteral("funding")].toObject()[QStringLiteral("invested")].toObject();
  EXPECT_EQ(invested[QStringLiteral("total")], 720000000);
  EXPECT_EQ(invested[QStringLiteral("partnerDirect")], 300000000);

  qsizetype last = 0;
  for (const char* key :
       {"asOf", "knownAt", "startups", "byPhase", "investigation", "construction", "stopped", "investigationStopped",
        "unrecorded", "members", "incubators", "funding", "year", "invested", "ownBudget", "committed"}) {
    const qsizetype at = text.indexOf('"' + QByteArray(key) + '"', last);
    EXPECT_GT(at, last) << key;
    last = at;
  }
  EXPECT_TRUE(figuresJson(figures, std::nullopt).contains("\"knownAt\": null"));
}

TEST(DurationsJson, writesNullForWhatIsNotReached) {
  analysis::PhaseDuration duration;
  duration.phase = Phase::construction;
  duration.spells = 3;
  duration.firstQuartile = 100;
  duration.medianInterval.low = 90;
  duration.survival[0] = 0.5;
  const QJsonObject json = QJsonDocument::fromJson(durationsJson({duration})).object()[QStringLiteral("construction")].toObject();
  EXPECT_EQ(json.keys().size(), 8);
  EXPECT_EQ(json[QStringLiteral("n")], 3);
  EXPECT_EQ(json[QStringLiteral("q1")], 100);
  EXPECT_TRUE(json[QStringLiteral("median")].isNull());
  EXPECT_EQ(json[QStringLiteral("medianCi95")].toArray(), (QJsonArray{90, QJsonValue()}));
  EXPECT_EQ(json[QStringLiteral("survival")].toObject()[QStringLiteral("183")], 0.5);
  EXPECT_TRUE(
      json[QStringLiteral("incidence")].toObject()[QStringLiteral("goodExit")].toObject()[QStringLiteral("1461")].isNull());
}

}  // namespace
}  // namespace eclosion::publish
