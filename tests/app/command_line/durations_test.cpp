// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include "tests/support/files.h"
#include "tests/support/program.h"

namespace eclosion::app {
namespace {

using test::runCommandLine;

class DurationsCommand : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = std::make_unique<QTemporaryDir>();
    const auto made =
        runCommandLine({QStringLiteral("import"), QStringLiteral("betagouv"), test::dataFolder("betagouv-2026-like"), path(),
                        QStringLiteral("--known-on"), QStringLiteral("2026-08-20")});
    ASSERT_EQ(made.code, exit_code::problems) << made.err.toStdString();
  }
  static void TearDownTestSuite() { folder_.reset(); }

  [[nodiscard]] static QString path() { return folder_->filePath(QStringLiteral("a.eclosion")); }
  [[nodiscard]] static test::Outcome run(const char* options) {
    return runCommandLine(QStringList{QStringLiteral("durations"), path()} + test::words(options));
  }
  [[nodiscard]] static QJsonObject json(const char* options) {
    return QJsonDocument::fromJson(run(options).out.toUtf8()).object();
  }

  inline static std::unique_ptr<QTemporaryDir> folder_;
};

TEST_F(DurationsCommand, haveTheSameKeysForEachPhase) {
  const QJsonObject durations = json("--as-of 2026-08-20 --json");
  EXPECT_EQ(durations.keys(), test::words("acceleration consolidation construction investigation"));
  for (const QString& phase : durations.keys()) {
    const QJsonObject each = durations[phase].toObject();
    EXPECT_EQ(each.keys(), test::words("events incidence median medianCi95 n q1 q3 survival")) << phase.toStdString();
    EXPECT_EQ(each[QStringLiteral("survival")].toObject().keys(), test::words("183 365"));
    const QJsonObject incidence = each[QStringLiteral("incidence")].toObject();
    EXPECT_EQ(incidence.keys(), test::words("goodExit otherPhase stopped"));
    for (const QString& cause : incidence.keys())
      EXPECT_EQ(incidence[cause].toObject().keys(), test::words("1461 183 365 730")) << cause.toStdString();
  }
}

TEST_F(DurationsCommand, countWhatTheFixtureHolds) {
  // Acceleration and consolidation of Écluse alone: 366 and 365 days, both ended by what came next.
  const QJsonObject durations = json("--as-of 2026-08-20 --json");
  const QJsonObject acceleration = durations[QStringLiteral("acceleration")].toObject();
  EXPECT_EQ(acceleration[QStringLiteral("n")], 1);
  EXPECT_EQ(acceleration[QStringLiteral("events")], 1);
  EXPECT_EQ(acceleration[QStringLiteral("q1")], 366);
  EXPECT_EQ(acceleration[QStringLiteral("median")], 366);
  EXPECT_EQ(acceleration[QStringLiteral("incidence")][QStringLiteral("otherPhase")][QStringLiteral("730")], 1);
  const QJsonObject consolidation = durations[QStringLiteral("consolidation")].toObject();
  EXPECT_EQ(consolidation[QStringLiteral("median")], 365);
  EXPECT_EQ(consolidation[QStringLiteral("incidence")][QStringLiteral("goodExit")][QStringLiteral("365")], 1);
  // The day before it ended, nothing was reached.
  const QJsonObject before = json("--as-of 2021-01-31 --json")[QStringLiteral("acceleration")].toObject();
  EXPECT_EQ(before[QStringLiteral("events")], 0);
  EXPECT_TRUE(before.contains(QStringLiteral("median")) && before[QStringLiteral("median")].isNull());
}

TEST_F(DurationsCommand, keepPhasesOfNoDaysWhenAsked) {
  // Passerelle's investigation and construction were recorded on one day.
  const auto spells = [](const char* options) {
    return json(options)[QStringLiteral("investigation")][QStringLiteral("n")].toInt();
  };
  EXPECT_EQ(spells("--as-of 2026-08-20 --keep-zero-days --json"), spells("--as-of 2026-08-20 --json") + 1);
}

TEST_F(DurationsCommand, areReadAsKnownThen) {
  const QJsonObject none = json("--as-of 2026-08-20 --known-at 2026-08-19 --json");
  EXPECT_EQ(none[QStringLiteral("investigation")][QStringLiteral("n")], 0);
}

TEST_F(DurationsCommand, refuseWhatIsNoFileOrNoDay) {
  EXPECT_EQ(run("--as-of 2026-13-01").code, exit_code::usage);
  const auto missing = test::runProgram({QStringLiteral("durations"), QStringLiteral("no-such.eclosion")});
  EXPECT_EQ(missing.code, exit_code::unusable);
  EXPECT_TRUE(missing.err.contains(QStringLiteral("no-such.eclosion: There is no file of this name.")))
      << missing.err.toStdString();
}

}  // namespace
}  // namespace eclosion::app
