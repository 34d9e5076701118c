// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/store/recorder.h"
#include "tests/support/command_line.h"
#include "tests/support/temporary_portfolio.h"

namespace eclosion::app {
namespace {

using test::runCommandLine;

// One startup in construction whose period ends on 1 October 2026, with a condition; one without anything; a grant and a draft.
class DueOfAFile : public ::testing::Test {
 protected:
  void SetUp() override {
    const auto first = newId<StartupId>();
    const auto second = newId<StartupId>();
    const auto decision = newId<DecisionId>();
    store::Recorder recorder(*portfolio_.file, portfolio_.clock, QStringLiteral("test"));
    const auto done = recorder.record(
        {.words = QStringLiteral("Test"), .at = QDateTime(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC)},
        [&](store::Writer& writer) -> Result<void> {
          for (const auto& [id, name] :
               {std::pair(first, QStringLiteral("Côte, etc.")), std::pair(second, QStringLiteral("Deux"))}) {
            writer.put(Startup{.id = id, .name = name});
            writer.put(
                PhasePeriod{.id = newId<PhaseId>(), .startup = id, .phase = Phase::construction, .start = QDate(2025, 1, 1)});
          }
          Decision decided{.id = decision, .startup = first, .state = DecisionState::recorded, .date = QDate(2026, 4, 1)};
          decided.gate = Phase::construction;
          decided.outcome = DecisionOutcome::extend;
          decided.periodEnd = QDate(2026, 10, 1);
          writer.put(decided);
          writer.put(Condition{.id = newId<ConditionId>(),
                               .decision = decision,
                               .text = QStringLiteral("Publish; now"),
                               .due = QDate(2026, 8, 20)});
          Decision grant{
              .id = newId<DecisionId>(), .startup = second, .state = DecisionState::recorded, .date = QDate(2026, 4, 1)};
          grant.outcome = DecisionOutcome::grant;
          grant.periodEnd = QDate(2026, 9, 1);
          writer.put(grant);
          return {};
        });
    ASSERT_TRUE(done) << done.error().message.toStdString();
    portfolio_.close();
  }
  [[nodiscard]] test::Outcome run(const char* options) const {
    return runCommandLine(QStringList{QStringLiteral("due"), portfolio_.path()} + test::words(options));
  }
  [[nodiscard]] QJsonObject json(const char* options) const {
    return QJsonDocument::fromJson(run(options).out.toUtf8()).object();
  }
  test::TemporaryPortfolio portfolio_;
};

TEST_F(DueOfAFile, isATable) {
  const auto outcome = run("--as-of 2026-08-25");
  EXPECT_EQ(outcome.code, 0) << outcome.err.toStdString();
  for (const char* words : {"Côte, etc.", "Construction", "Condition due", "Period ends", "5 day", "in 37 day"})
    EXPECT_TRUE(outcome.out.contains(QString::fromUtf8(words))) << words << '\n' << outcome.out.toStdString();
  EXPECT_FALSE(outcome.out.contains(QStringLiteral("Deux")));
  EXPECT_TRUE(run("--as-of 2026-07-01").out.startsWith(QStringLiteral("Nothing is due")));
}

TEST_F(DueOfAFile, isJson) {
  const QJsonObject report = json("--as-of 2026-08-25 --json");
  EXPECT_EQ(report[QStringLiteral("asOf")], QStringLiteral("2026-08-25"));
  EXPECT_TRUE(report[QStringLiteral("knownAt")].isNull());
  EXPECT_EQ(report[QStringLiteral("terms")][QStringLiteral("review")].toInt(), 228);
  const QJsonArray due = report[QStringLiteral("due")].toArray();
  ASSERT_EQ(due.size(), 1);
  const QJsonObject item = due.first().toObject();
  EXPECT_EQ(item[QStringLiteral("startup")], QStringLiteral("Côte, etc."));
  EXPECT_EQ(item[QStringLiteral("phase")], QStringLiteral("construction"));
  EXPECT_EQ(item[QStringLiteral("date")], QStringLiteral("2026-08-20"));
  EXPECT_EQ(item[QStringLiteral("days")].toInt(), -5);
  const QJsonArray causes = item[QStringLiteral("causes")].toArray();
  ASSERT_EQ(causes.size(), 2);
  EXPECT_EQ(causes[0][QStringLiteral("reason")], QStringLiteral("condition-due"));
  EXPECT_TRUE(causes[0][QStringLiteral("condition")].isString());
  EXPECT_TRUE(causes[0][QStringLiteral("session")].isNull());
  EXPECT_EQ(causes[1][QStringLiteral("reason")], QStringLiteral("period-ends"));
  EXPECT_EQ(causes[1][QStringLiteral("days")].toInt(), 37);
  EXPECT_TRUE(causes[1][QStringLiteral("condition")].isNull());
  EXPECT_TRUE(report[QStringLiteral("watch")].isArray());
  const QJsonObject record = report[QStringLiteral("watchRecord")][QStringLiteral("construction")].toObject();
  EXPECT_EQ(record[QStringLiteral("named")].toInt(-1), 0);
  EXPECT_TRUE(record[QStringLiteral("share")].isNull()) << "nothing is claimed of so few";
}

TEST_F(DueOfAFile, answersForAKnowledgeTime) {
  EXPECT_EQ(json("--as-of 2026-08-25 --known-at 2026-06-30 --json")[QStringLiteral("due")].toArray().size(), 0);
  EXPECT_EQ(json("--as-of 2026-08-25 --known-at 2026-07-02 --json")[QStringLiteral("due")].toArray().size(), 1);
}

TEST_F(DueOfAFile, saysWhoIsWatchedAndHowOftenThatWasRight) {
  const auto outcome = run("--watch");
  EXPECT_EQ(outcome.code, 0);
  EXPECT_TRUE(outcome.out.contains(QStringLiteral("No team is small or shrinking.")));
  EXPECT_TRUE(outcome.out.contains(QStringLiteral("too few")));
}

TEST_F(DueOfAFile, goesIntoACalendar) {
  const QString path = portfolio_.folder.filePath(QStringLiteral("due.ics"));
  const auto outcome = runCommandLine({QStringLiteral("due"), portfolio_.path(), QStringLiteral("--as-of"),
                                       QStringLiteral("2026-08-25"), QStringLiteral("--ics"), path});
  EXPECT_EQ(outcome.code, 0) << outcome.err.toStdString();
  EXPECT_TRUE(outcome.out.contains(QStringLiteral("Period ends"))) << "the table as well";
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  const QString text = QString::fromUtf8(file.readAll());
  EXPECT_EQ(text.count(QStringLiteral("BEGIN:VEVENT\r\n")), 2);
  EXPECT_TRUE(text.contains(QStringLiteral("DTSTART;VALUE=DATE:20261001\r\n")));
  EXPECT_TRUE(text.contains(QStringLiteral("SUMMARY:Côte\\, etc.: Period ends\r\n")));
  EXPECT_TRUE(text.contains(QStringLiteral("DESCRIPTION:Publish\\; now\r\n")));
}

TEST_F(DueOfAFile, refusesWhatMakesNoSense) {
  EXPECT_EQ(run("--as-of yesterday").code, 2);
  const auto own = runCommandLine({QStringLiteral("due"), portfolio_.path(), QStringLiteral("--ics"), portfolio_.path()});
  EXPECT_EQ(own.code, 2);
  const auto nowhere = runCommandLine({QStringLiteral("due"), portfolio_.path(), QStringLiteral("--ics"),
                                       portfolio_.folder.filePath(QStringLiteral("no/such/due.ics"))});
  EXPECT_EQ(nowhere.code, 3);
  EXPECT_EQ(runCommandLine({QStringLiteral("due"), QStringLiteral("/nowhere.eclosion")}).code, 3);
}

}  // namespace
}  // namespace eclosion::app
