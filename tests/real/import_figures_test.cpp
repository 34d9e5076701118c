// SPDX-License-Identifier: GPL-3.0-or-later
// The figures that real vintages of the community repository are known to have, from the command line on: imported into a
// portfolio, then asked for. See betagouv_counts_test.cpp for where the vintages are.
#include <gtest/gtest.h>

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <array>

#include "tests/real/real_vintage.h"
#include "tests/support/command_line.h"
#include "tests/support/files.h"

namespace eclosion::app {
namespace {

using test::contents;
using test::runCommandLine;

using test::realVintage;

class RealFigures : public testing::Test {
 protected:
  [[nodiscard]] test::Outcome import(const char* vintage, const char* knownOn) const {
    return runCommandLine({QStringLiteral("import"), QStringLiteral("betagouv"), realVintage(vintage), path,
                           QStringLiteral("--known-on"), QLatin1StringView(knownOn), QStringLiteral("--json")});
  }
  [[nodiscard]] QJsonObject ask(const char* command, const char* options) const {
    const auto outcome =
        runCommandLine(QStringList{QLatin1StringView(command), path, QStringLiteral("--json")} + test::words(options));
    EXPECT_EQ(outcome.code, exit_code::done) << outcome.err.toStdString();
    return QJsonDocument::fromJson(outcome.out.toUtf8()).object();
  }

  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("a.eclosion"));
};

QJsonObject parsed(const test::Outcome& outcome) { return QJsonDocument::fromJson(outcome.out.toUtf8()).object(); }

int phase(const QJsonObject& figures, const char* name) {
  return figures[QStringLiteral("startups")][QStringLiteral("byPhase")][QLatin1StringView(name)].toInt(-1);
}
int everStarted(const QJsonObject& figures) {
  return figures[QStringLiteral("startups")][QStringLiteral("everStarted")].toInt(-1);
}
int activeMembers(const QJsonObject& figures) { return figures[QStringLiteral("members")][QStringLiteral("active")].toInt(-1); }

// The last days of three years as the vintage of 2026 tells them: the eight phases in the order of the lifecycle, then the
// active members.
void expectTheTableOf2026(const std::function<QJsonObject(const char*)>& figuresOn) {
  constexpr std::array phases{"investigation", "construction", "acceleration", "consolidation",
                              "operated",      "transferred",  "stopped",      "investigationStopped"};
  const struct {
    const char* day;
    std::array<int, 8> byPhase;
    int members;
  } rows[] = {{"2017-12-31", {8, 29, 1, 0, 1, 1, 4, 1}, 104},
              {"2020-12-31", {36, 65, 24, 9, 5, 12, 31, 41}, 553},
              {"2023-12-31", {58, 73, 81, 9, 8, 44, 74, 144}, 1352}};
  for (const auto& row : rows) {
    const QJsonObject figures = figuresOn(row.day);
    int sum = 0, inProgramme = 0;
    for (size_t i = 0; i < phases.size(); ++i) {
      EXPECT_EQ(phase(figures, phases[i]), row.byPhase[i]) << row.day << ' ' << phases[i];
      sum += row.byPhase[i];
      if (i < 4) inProgramme += row.byPhase[i];
    }
    EXPECT_EQ(phase(figures, "unrecorded"), 0) << row.day;
    EXPECT_EQ(everStarted(figures), sum) << row.day;
    EXPECT_EQ(figures[QStringLiteral("startups")][QStringLiteral("inProgramme")], inProgramme) << row.day;
    EXPECT_EQ(figures[QStringLiteral("startups")][QStringLiteral("notStopped")], inProgramme + row.byPhase[4] + row.byPhase[5])
        << row.day;
    EXPECT_EQ(activeMembers(figures), row.members) << row.day;
  }
}

void expectTheYearsOf2020(const std::function<QJsonObject(const char*)>& figuresOn) {
  const struct {
    const char* day;
    int started, members;
  } rows[] = {{"2017-12-31", 45, 96}, {"2018-12-31", 79, 230}, {"2019-12-31", 96, 287}};
  for (const auto& row : rows) {
    const QJsonObject figures = figuresOn(row.day);
    EXPECT_EQ(everStarted(figures), row.started) << row.day;
    EXPECT_EQ(activeMembers(figures), row.members) << row.day;
  }
}

TEST_F(RealFigures, of2026AreTheTablesTwiceTheSame) {
  REQUIRE_VINTAGE("betagouv-2026");
  const auto first = import("betagouv-2026", "2026-08-20");
  ASSERT_EQ(first.code, exit_code::done) << first.err.toStdString();
  const QJsonObject counts = parsed(first)[QStringLiteral("counts")].toObject();
  const QJsonObject expected{{QStringLiteral("startups"), 662},  {QStringLiteral("phases"), 1695},
                             {QStringLiteral("events"), 562},    {QStringLiteral("members"), 3484},
                             {QStringLiteral("missions"), 4761}, {QStringLiteral("missionStartups"), 4811},
                             {QStringLiteral("incubators"), 23}, {QStringLiteral("organisations"), 145}};
  EXPECT_EQ(counts, expected);
  EXPECT_TRUE(parsed(first)[QStringLiteral("rejected")].toArray().isEmpty());
  QMap<QString, int> findings;
  for (const auto& finding : parsed(first)[QStringLiteral("findings")].toArray())
    ++findings[finding.toObject()[QStringLiteral("code")].toString()];
  EXPECT_EQ(findings[QStringLiteral("future-phase")], 4);
  EXPECT_EQ(findings[QStringLiteral("future-event")], 3);
  EXPECT_EQ(findings[QStringLiteral("same-day-phases")], 56);
  EXPECT_EQ(findings[QStringLiteral("end-after-next-start")], 18);
  EXPECT_EQ(findings[QStringLiteral("overlapping-missions")], 418);

  expectTheTableOf2026([&](const char* day) { return ask("figures", (QByteArray("--as-of ") + day).constData()); });

  const QByteArray before = contents(path);
  const auto again = import("betagouv-2026", "2026-08-20");
  EXPECT_EQ(again.code, exit_code::done) << again.err.toStdString();
  EXPECT_EQ(parsed(again)[QStringLiteral("records")][QStringLiteral("changed")], 0);
  EXPECT_TRUE(contents(path) == before) << "byte for byte";
  EXPECT_EQ(runCommandLine({QStringLiteral("check"), path}).code, exit_code::done);
}

TEST_F(RealFigures, of2026GiveTheQuartilesOfInvestigation) {
  REQUIRE_VINTAGE("betagouv-2026");
  ASSERT_EQ(import("betagouv-2026", "2026-08-20").code, exit_code::done);
  const QJsonObject durations = ask("durations", "--as-of 2026-08-20");
  const QJsonObject investigation = durations[QStringLiteral("investigation")].toObject();
  EXPECT_EQ(investigation[QStringLiteral("n")], 521);
  EXPECT_EQ(investigation[QStringLiteral("events")], 497);
  EXPECT_EQ(investigation[QStringLiteral("q1")], 98);
  EXPECT_EQ(investigation[QStringLiteral("median")], 153);
  EXPECT_EQ(investigation[QStringLiteral("q3")], 263);
  EXPECT_EQ(investigation[QStringLiteral("medianCi95")].toArray(), QJsonArray({153, 156}));
  // "Construction usually lasts six months": nine in ten are still in it.
  const QJsonObject construction = durations[QStringLiteral("construction")].toObject();
  EXPECT_EQ(construction[QStringLiteral("median")], 608);
  EXPECT_NEAR(construction[QStringLiteral("survival")][QStringLiteral("183")].toDouble(), 0.91, 0.005);
}

TEST_F(RealFigures, of2020AreTheYearsOnes) {
  REQUIRE_VINTAGE("betagouv-2020");
  const auto imported = import("betagouv-2020", "2020-01-01");
  ASSERT_EQ(imported.code, exit_code::done) << imported.err.toStdString();
  const QJsonObject counts = parsed(imported)[QStringLiteral("counts")].toObject();
  EXPECT_EQ(counts[QStringLiteral("startups")], 96);
  EXPECT_EQ(counts[QStringLiteral("members")], 440);
  EXPECT_EQ(counts[QStringLiteral("missions")], 479);
  expectTheYearsOf2020([&](const char* day) { return ask("figures", (QByteArray("--as-of ") + day).constData()); });
}

// What was known then and what is known now, out of one file.
TEST_F(RealFigures, ofBothVintagesAreKeptApartByKnowledgeTime) {
  REQUIRE_VINTAGE("betagouv-2020");
  REQUIRE_VINTAGE("betagouv-2026");
  ASSERT_EQ(import("betagouv-2020", "2020-01-01").code, exit_code::done);
  ASSERT_EQ(import("betagouv-2026", "2026-08-20").code, exit_code::done);
  expectTheYearsOf2020(
      [&](const char* day) { return ask("figures", (QByteArray("--known-at 2020-01-01 --as-of ") + day).constData()); });
  // Any time until the second vintage is of the first one; the second begins with the end of its day.
  const QJsonObject later = ask("figures", "--known-at 2020-06-01 --as-of 2017-12-31");
  EXPECT_EQ(everStarted(later), 45);
  EXPECT_EQ(activeMembers(later), 96);
  EXPECT_EQ(activeMembers(ask("figures", "--known-at 2026-08-20T23:59:59Z --as-of 2017-12-31")), 96);
  EXPECT_EQ(activeMembers(ask("figures", "--known-at 2026-08-20 --as-of 2017-12-31")), 104);
  EXPECT_EQ(everStarted(ask("figures", "--known-at 2019-12-31 --as-of 2017-12-31")), 0) << "before the file knew anything";
  expectTheTableOf2026([&](const char* day) { return ask("figures", (QByteArray("--as-of ") + day).constData()); });
  const QJsonObject changes = ask("changes", "--known-at 2020-06-01 --as-of 2017-12-31");
  EXPECT_GE(changes[QStringLiteral("startups")].toArray().size(), 45) << "not one had its phase recorded in 2020";
  const QJsonObject lag = changes[QStringLiteral("lag")].toObject();
  EXPECT_GT(lag[QStringLiteral("construction")][QStringLiteral("n")].toInt(), 100);
  EXPECT_GT(lag[QStringLiteral("construction")][QStringLiteral("median")].toInt(), 365) << "the vintages are six years apart";
  const auto older = import("betagouv-2020", "2020-01-01");
  EXPECT_EQ(older.code, exit_code::unusable);
  EXPECT_TRUE(older.err.contains(QStringLiteral("already holds facts known on"))) << older.err.toStdString();
}

TEST_F(RealFigures, ofTheSampleAreTheReports) {
  ASSERT_EQ(runCommandLine({QStringLiteral("new"), path, QStringLiteral("--sample"), QStringLiteral("2017")}).code,
            exit_code::done);
  const QJsonObject figures = ask("figures", "--as-of 2017-12-31");
  EXPECT_EQ(everStarted(figures), 51);
  EXPECT_EQ(activeMembers(figures), 91);
  EXPECT_EQ(figures[QStringLiteral("incubators")][QStringLiteral("active")], 5);
  EXPECT_EQ(figures[QStringLiteral("funding")][QStringLiteral("invested")][QStringLiteral("total")], 720'000'000);
  const QJsonObject before = ask("figures", "--as-of 2016-12-31");
  EXPECT_EQ(everStarted(before), 33);
  EXPECT_EQ(activeMembers(before), 53);
}

}  // namespace
}  // namespace eclosion::app
