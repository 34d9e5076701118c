// SPDX-License-Identifier: GPL-3.0-or-later
// The counts that real vintages of the community repository are known to have. They are not part of this repository:
// ECLOSION_REAL_DATA names the folder that holds `betagouv-2020` and `betagouv-2026`; without it these tests are skipped.
#include <gtest/gtest.h>

#include <QFileInfo>
#include <QMap>
#include <algorithm>
#include <set>

#include "core/exchange/betagouv/read.h"
#include "tests/real/real_vintage.h"

namespace eclosion::betagouv {
namespace {

using test::realVintage;

QMap<QString, int> countByCode(const SourceContent& content) {
  QMap<QString, int> counts;
  for (const SourceFinding& finding : content.findings) ++counts[QString(finding.code)];
  return counts;
}

size_t missionCount(const SourceContent& content) {
  size_t count = 0;
  for (const SourceMember& member : content.members) count += member.missions.size();
  return count;
}

int activeMembers(const SourceContent& content, const QDate& day) {
  return static_cast<int>(std::count_if(content.members.begin(), content.members.end(), [&](const SourceMember& member) {
    return std::any_of(member.missions.begin(), member.missions.end(), [&](const SourceMission& mission) {
      return mission.start.isValid() && mission.start <= day && (mission.end.isNull() || mission.end >= day);
    });
  }));
}

int everStarted(const SourceContent& content, const QDate& day) {
  return static_cast<int>(std::count_if(content.startups.begin(), content.startups.end(), [&](const SourceStartup& startup) {
    return std::any_of(startup.phases.begin(), startup.phases.end(),
                       [&](const SourcePhase& phase) { return phase.start.isValid() && phase.start <= day; });
  }));
}

int phaseCountAt(const SourceContent& content, const QDate& day, Phase wanted) {
  int count = 0;
  for (const SourceStartup& startup : content.startups) {
    const SourcePhase* present = nullptr;
    for (const SourcePhase& phase : startup.phases) {
      if (phase.start.isValid() && phase.start <= day) present = &phase;
    }
    count += present && present->phase == wanted ? 1 : 0;
  }
  return count;
}

TEST(RealVintage, of2026) {
  REQUIRE_VINTAGE("betagouv-2026");
  const QString folder = realVintage("betagouv-2026");
  const auto read = readSource(folder, QDate(2026, 8, 20));
  ASSERT_TRUE(read) << qPrintable(read.error().message);
  const SourceContent& content = *read;

  EXPECT_TRUE(content.rejected.empty()) << qPrintable(content.rejected.front().path + content.rejected.front().reason);
  EXPECT_EQ(content.startups.size(), 662U);
  EXPECT_EQ(content.members.size(), 3484U);
  EXPECT_EQ(content.incubators.size(), 23U);
  EXPECT_EQ(content.organisations.size(), 145U);
  EXPECT_EQ(content.fastRounds.size(), 17U);
  EXPECT_EQ(missionCount(content), 4761U);

  size_t phases = 0;
  size_t events = 0;
  size_t grants = 0;
  for (const SourceStartup& startup : content.startups) {
    phases += startup.phases.size();
    events += startup.events.size();
    grants += startup.grant ? 1 : 0;
  }
  EXPECT_EQ(phases, 1695U);
  EXPECT_EQ(events, 562U);
  EXPECT_EQ(grants, 46U);
  qsizetype links = 0;
  for (const SourceMember& member : content.members) {
    for (const SourceMission& mission : member.missions) links += mission.startupIds.size();
  }
  EXPECT_EQ(links, 4811);
  for (const SourceFastRound& round : content.fastRounds) {
    EXPECT_TRUE(round.month.isValid()) << qPrintable(round.path);
    EXPECT_GT(round.promotion, 0) << qPrintable(round.path);
  }

  const auto counts = countByCode(content);
  for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
    RecordProperty(it.key().toStdString(), it.value());
    std::cout << it.key().toStdString() << ' ' << it.value() << '\n';
  }
  EXPECT_EQ(counts[QStringLiteral("future-phase")], 4);
  EXPECT_EQ(counts[QStringLiteral("future-event")], 3);
  EXPECT_EQ(counts[QStringLiteral("same-day-phases")], 56);
  EXPECT_EQ(counts[QStringLiteral("end-after-next-start")], 18);
  EXPECT_EQ(counts[QStringLiteral("ended-without-next")], 8);
  EXPECT_EQ(counts[QStringLiteral("overlapping-missions")], 418);
  EXPECT_EQ(counts[QStringLiteral("mission-without-startup")], 928);
  EXPECT_EQ(counts[QStringLiteral("former-id")], 62);
  EXPECT_EQ(counts[QStringLiteral("no-explicit-end")], 768);
  EXPECT_EQ(counts[QStringLiteral("gap")], 120);
  EXPECT_EQ(counts[QStringLiteral("first-phase-not-investigation")], 91);
  EXPECT_EQ(counts[QStringLiteral("incubator-owner-missing")], 3);
  EXPECT_EQ(counts[QStringLiteral("unknown-reference")], 3);
  EXPECT_EQ(counts[QStringLiteral("two-incubators")], 2);
  for (const char* none : {"impossible-date", "missing-date", "unknown-value", "unexpected-shape", "repeated-field",
                           "missing-name", "end-before-start", "stop-date-unknown"}) {
    EXPECT_EQ(counts[QLatin1StringView(none)], 0) << none;
  }

  int titles = 0;
  int backToInvestigation = 0;
  int stoppedReentered = 0;
  for (const SourceFinding& finding : content.findings) {
    const bool ofStartup = finding.kind == RecordKind::startup;
    titles += ofStartup && finding.code == QLatin1StringView("text-trimmed") && finding.detail == u"title" ? 1 : 0;
    if (finding.code != QLatin1StringView("unusual-transition")) continue;
    backToInvestigation += finding.detail.endsWith(u"construction → investigation") ? 1 : 0;
    stoppedReentered += finding.detail.contains(u"investigation-stopped → investigation") ? 1 : 0;
  }
  EXPECT_EQ(titles, 14);
  EXPECT_EQ(backToInvestigation, 5);
  EXPECT_EQ(stoppedReentered, 1);

  // The last days of three years, as the record tells them.
  const int expected[3][9] = {
      {8, 29, 1, 0, 1, 1, 4, 1, 104}, {36, 65, 24, 9, 5, 12, 31, 41, 553}, {58, 73, 81, 9, 8, 44, 74, 144, 1352}};
  const int years[3] = {2017, 2020, 2023};
  for (int row = 0; row < 3; ++row) {
    const QDate day(years[row], 12, 31);
    for (int phase = 0; phase < 8; ++phase) {
      EXPECT_EQ(phaseCountAt(content, day, static_cast<Phase>(phase + 1)), expected[row][phase]) << years[row] << ' ' << phase;
    }
    EXPECT_EQ(activeMembers(content, day), expected[row][8]) << years[row];
  }
}

TEST(RealVintage, of2020) {
  REQUIRE_VINTAGE("betagouv-2020");
  const QString folder = realVintage("betagouv-2020");
  const auto read = readSource(folder, QDate(2020, 1, 1));
  ASSERT_TRUE(read) << qPrintable(read.error().message);
  const SourceContent& content = *read;
  EXPECT_TRUE(content.rejected.empty());
  EXPECT_EQ(content.startups.size(), 96U);
  EXPECT_EQ(content.members.size(), 440U);
  EXPECT_EQ(missionCount(content), 479U);
  EXPECT_EQ(content.incubators.size(), 8U);

  EXPECT_EQ(everStarted(content, QDate(2017, 12, 31)), 45);
  EXPECT_EQ(everStarted(content, QDate(2018, 12, 31)), 79);
  EXPECT_EQ(everStarted(content, QDate(2019, 12, 31)), 96);
  EXPECT_EQ(activeMembers(content, QDate(2017, 12, 31)), 96);
  EXPECT_EQ(activeMembers(content, QDate(2018, 12, 31)), 230);
  EXPECT_EQ(activeMembers(content, QDate(2019, 12, 31)), 287);

  const auto counts = countByCode(content);
  for (auto it = counts.cbegin(); it != counts.cend(); ++it) std::cout << it.key().toStdString() << ' ' << it.value() << '\n';
  EXPECT_EQ(counts[QStringLiteral("impossible-date")], 8);
  EXPECT_EQ(counts[QStringLiteral("stop-date-unknown")], 16);
}

}  // namespace
}  // namespace eclosion::betagouv
