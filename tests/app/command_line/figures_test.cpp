// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QJsonDocument>
#include <QJsonObject>

#include "core/store/recorder.h"
#include "tests/support/command_line.h"
#include "tests/support/temporary_portfolio.h"

namespace eclosion::app {
namespace {

using test::runCommandLine;

// Two startups: one in construction since 2020 and, learnt a month later, stopped in 2021; one in investigation.
class FiguresOfAFile : public ::testing::Test {
 protected:
  void SetUp() override {
    const auto first = newId<StartupId>();
    const auto second = newId<StartupId>();
    record(QDate(2021, 5, 1), [&](store::Writer& writer) {
      writer.put(Startup{.id = first, .name = QStringLiteral("Un")});
      writer.put(Startup{.id = second, .name = QStringLiteral("Deux")});
      writer.put(
          PhasePeriod{.id = newId<PhaseId>(), .startup = first, .phase = Phase::investigation, .start = QDate(2020, 1, 1)});
      writer.put(
          PhasePeriod{.id = newId<PhaseId>(), .startup = first, .phase = Phase::construction, .start = QDate(2020, 4, 10)});
      writer.put(
          PhasePeriod{.id = newId<PhaseId>(), .startup = second, .phase = Phase::investigation, .start = QDate(2021, 1, 1)});
      writer.put(Expense{.id = newId<ExpenseId>(), .startup = first, .date = QDate(2021, 2, 1), .amount = {123456}});
    });
    record(QDate(2021, 6, 1), [&](store::Writer& writer) {
      writer.put(PhasePeriod{.id = newId<PhaseId>(), .startup = first, .phase = Phase::stopped, .start = QDate(2021, 4, 1)});
    });
    portfolio_.close();
  }

  void record(QDate known, const std::function<void(store::Writer&)>& work) {
    store::Recorder recorder(*portfolio_.file, portfolio_.clock, QStringLiteral("test"));
    const auto done = recorder.record({.words = QStringLiteral("Test"), .at = QDateTime(known, QTime(12, 0), Qt::UTC)},
                                      [&](store::Writer& writer) -> Result<void> {
                                        work(writer);
                                        return {};
                                      });
    ASSERT_TRUE(done) << done.error().message.toStdString();
  }

  [[nodiscard]] test::Outcome run(const char* command, const char* options) const {
    return runCommandLine(QStringList{QString::fromUtf8(command), portfolio_.path()} + test::words(options));
  }
  [[nodiscard]] QJsonObject json(const char* command, const char* options) const {
    return QJsonDocument::fromJson(run(command, options).out.toUtf8()).object();
  }

  test::TemporaryPortfolio portfolio_;
};

int inPhase(const QJsonObject& figures, const char* phase) {
  return figures[QStringLiteral("startups")][QStringLiteral("byPhase")][QString::fromUtf8(phase)].toInt(-1);
}

TEST_F(FiguresOfAFile, answerForADayAndAKnowledgeTime) {
  const QJsonObject now = json("figures", "--as-of 2021-04-30 --json");
  EXPECT_EQ(inPhase(now, "stopped"), 1);
  EXPECT_EQ(inPhase(now, "construction"), 0);
  EXPECT_EQ(inPhase(now, "investigation"), 1);
  const QJsonObject then = json("figures", "--as-of 2021-04-30 --known-at 2021-05-15 --json");
  EXPECT_EQ(inPhase(then, "stopped"), 0);
  EXPECT_EQ(inPhase(then, "construction"), 1);
  EXPECT_EQ(then[QStringLiteral("knownAt")], QStringLiteral("2021-05-15T23:59:59.999Z"));
  EXPECT_EQ(inPhase(json("figures", "--as-of 2019-01-01 --json"), "investigation"), 0);
}

TEST_F(FiguresOfAFile, takeThePortfoliosTodayWithoutADate) {
  EXPECT_EQ(json("figures", "--json")[QStringLiteral("asOf")], QStringLiteral("2026-09-01"));
}

TEST_F(FiguresOfAFile, readAsATable) {
  const auto outcome = run("figures", "--as-of 2021-04-30");
  EXPECT_EQ(outcome.code, exit_code::done);
  EXPECT_TRUE(outcome.err.isEmpty());
  EXPECT_TRUE(outcome.out.contains(QStringLiteral("1,234.56"))) << outcome.out.toStdString();
  EXPECT_TRUE(outcome.out.contains(QStringLiteral("Investigation inconclusive")));
  EXPECT_FALSE(outcome.out.contains(QStringLiteral("not recorded")));
}

TEST_F(FiguresOfAFile, giveDurationsOfPhases) {
  const QJsonObject durations = json("durations", "--as-of 2021-04-11 --json");
  const QJsonObject investigation = durations[QStringLiteral("investigation")].toObject();
  EXPECT_EQ(investigation[QStringLiteral("n")], 2);
  EXPECT_EQ(investigation[QStringLiteral("events")], 1);
  EXPECT_EQ(investigation[QStringLiteral("q1")], 100);
  EXPECT_EQ(durations[QStringLiteral("construction")][QStringLiteral("median")], 356);
  EXPECT_EQ(durations.keys().size(), 4);
  const auto table = run("durations", "--keep-zero-days");
  EXPECT_EQ(table.code, exit_code::done);
  EXPECT_TRUE(table.out.contains(QStringLiteral("Consolidation")));
}

TEST_F(FiguresOfAFile, refuseWhatIsNoPortfolio) {
  const auto missing = runCommandLine({QStringLiteral("figures"), QStringLiteral("no-such.eclosion")});
  EXPECT_EQ(missing.code, exit_code::unusable);
  EXPECT_TRUE(missing.err.contains(QStringLiteral("no-such.eclosion")));
  EXPECT_EQ(run("durations", "--known-at never").code, exit_code::usage);
}

}  // namespace
}  // namespace eclosion::app
