// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/store/recorder.h"
#include "tests/support/command_line.h"
#include "tests/support/temporary_portfolio.h"

namespace eclosion::app {
namespace {

// Known on 1 May: one startup in construction. Known on 1 June: that it had been stopped on 10 May under another name, and a
// second one, under way since March.
class ChangesCommand : public ::testing::Test {
 protected:
  void SetUp() override {
    const auto first = newId<StartupId>(), second = newId<StartupId>();
    record(QDate(2021, 5, 1), [&](store::Writer& writer) {
      writer.put(Startup{.id = first, .name = QStringLiteral("Barge")});
      writer.put(PhasePeriod{.id = newId<PhaseId>(), .startup = first, .phase = Phase::construction, .start = QDate(2021, 1, 1)});
    });
    record(QDate(2021, 6, 1), [&](store::Writer& writer) {
      writer.put(Startup{.id = first, .name = QStringLiteral("Ferry")});
      writer.put(PhasePeriod{.id = newId<PhaseId>(), .startup = first, .phase = Phase::stopped, .start = QDate(2021, 5, 10)});
      writer.put(Startup{.id = second, .name = QStringLiteral("Buoy")});
      writer.put(
          PhasePeriod{.id = newId<PhaseId>(), .startup = second, .phase = Phase::investigation, .start = QDate(2021, 3, 1)});
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
  [[nodiscard]] test::Outcome run(const char* options) const {
    return test::runCommandLine(QStringList{QStringLiteral("changes"), portfolio_.path()} + test::words(options));
  }
  [[nodiscard]] QJsonObject json(const char* options) const {
    return QJsonDocument::fromJson(run(options).out.toUtf8()).object();
  }

  test::TemporaryPortfolio portfolio_;
};

TEST_F(ChangesCommand, tellsWhatIsKnownNowAndWasNotThen) {
  const QJsonObject report = json("--known-at 2021-05-15 --as-of 2021-05-12 --json");
  EXPECT_EQ(report[QStringLiteral("asOf")], QStringLiteral("2021-05-12"));
  EXPECT_EQ(report[QStringLiteral("knownAt")], QStringLiteral("2021-05-15T23:59:59.999Z"));
  QMap<QString, QJsonObject> byName;
  for (const auto& startup : report[QStringLiteral("startups")].toArray())
    byName.insert(startup[QStringLiteral("name")].toString(), startup.toObject());
  ASSERT_EQ(byName.keys(), (QStringList{QStringLiteral("Buoy"), QStringLiteral("Ferry")}));
  EXPECT_EQ(byName[QStringLiteral("Buoy")][QStringLiteral("kind")], QStringLiteral("added"));
  const QJsonObject facts = byName[QStringLiteral("Ferry")][QStringLiteral("facts")].toObject();
  EXPECT_EQ(facts.keys(), (QStringList{QStringLiteral("name"), QStringLiteral("phase")}));
  EXPECT_EQ(facts[QStringLiteral("name")][QStringLiteral("then")], QStringLiteral("Barge"));
  EXPECT_EQ(facts[QStringLiteral("phase")][QStringLiteral("then")], QStringLiteral("construction"));
  EXPECT_EQ(facts[QStringLiteral("phase")][QStringLiteral("now")], QStringLiteral("stopped"));
}

TEST_F(ChangesCommand, tellsHowLateFactsArrive) {
  const QJsonObject lag = json("--known-at 2021-05-15 --json")[QStringLiteral("lag")].toObject();
  EXPECT_EQ(lag.keys().size(), 8);
  EXPECT_EQ(lag[QStringLiteral("stopped")][QStringLiteral("n")], 1);
  EXPECT_EQ(lag[QStringLiteral("stopped")][QStringLiteral("median")], 22);
  EXPECT_EQ(lag[QStringLiteral("investigation")][QStringLiteral("n")], 0) << "true before the file knew anything";
  EXPECT_TRUE(lag[QStringLiteral("investigation")][QStringLiteral("median")].isNull());
}

// A day alone: what is known now of it, against what was known on it.
TEST_F(ChangesCommand, comparesWithTheDaysOwnKnowledge) {
  EXPECT_EQ(json("--as-of 2021-05-15 --json")[QStringLiteral("startups")].toArray().size(), 2);
  EXPECT_EQ(json("--as-of 2021-06-01 --json")[QStringLiteral("startups")].toArray().size(), 0);
}

TEST_F(ChangesCommand, readsAsATable) {
  const auto outcome = run("--known-at 2021-05-15 --as-of 2021-05-12");
  EXPECT_EQ(outcome.code, exit_code::done) << outcome.err.toStdString();
  for (const char* words :
       {"Not known then", "Barge → Ferry", "Construction, since 1 Jan 2021 → Stopped, since 10 May 2021", "2 startups differ."}) {
    EXPECT_TRUE(outcome.out.contains(QString::fromUtf8(words))) << words << '\n' << outcome.out.toStdString();
  }
}

TEST_F(ChangesCommand, wantsATimeToCompareWith) {
  const auto outcome = run("");
  EXPECT_EQ(outcome.code, exit_code::usage);
  EXPECT_TRUE(outcome.err.contains(QStringLiteral("--known-at"))) << outcome.err.toStdString();
  EXPECT_EQ(run("--known-at someday").code, exit_code::usage);
}

}  // namespace
}  // namespace eclosion::app
