// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <algorithm>

#include "core/store/backups.h"
#include "tests/support/files.h"
#include "tests/support/own_data_home.h"
#include "tests/support/program.h"

namespace eclosion::app {
namespace {

using test::contents;
using test::dataFolder;
using test::namesIn;
using test::runCommandLine;
using test::runProgram;

class ImportCommand : public testing::Test {
 protected:
  [[nodiscard]] QStringList line(const QString& source, const char* options = "") const {
    return QStringList{QStringLiteral("import"), QStringLiteral("betagouv"), source, path} + test::words(options);
  }
  [[nodiscard]] test::Outcome import(const char* source, const char* options = "") const {
    return runCommandLine(line(dataFolder(source), options));
  }
  [[nodiscard]] QJsonObject json(const char* source, const char* options) const {
    return QJsonDocument::fromJson(import(source, options).out.toUtf8()).object();
  }
  [[nodiscard]] QString history(const char* command, const char* options) const {
    return runCommandLine(QStringList{QString::fromUtf8(command), path} + test::words(options)).out;
  }

  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("a.eclosion"));
};

QJsonObject counts(std::initializer_list<std::pair<const char*, int>> values) {
  QJsonObject object;
  for (const auto& [key, value] : values) object.insert(QLatin1StringView(key), value);
  return object;
}

TEST_F(ImportCommand, makesThePortfolioAndSaysWhatItRead) {
  const auto outcome = import("betagouv-2020-like", "--known-on 2020-01-01");
  EXPECT_EQ(outcome.code, exit_code::done) << outcome.err.toStdString();
  EXPECT_TRUE(outcome.err.isEmpty());
  for (const char* said : {"Read from the source:", " 7  startups\n", " 2  members\n", " 5  missions\n", " 2  incubators\n",
                           "Records: 13 new, 0 changed, 0 removed", "impossible-date", "stop-date-unknown"}) {
    EXPECT_TRUE(outcome.out.contains(QString::fromUtf8(said))) << said << '\n' << outcome.out.toStdString();
  }
  EXPECT_EQ(namesIn(folder.path()), QStringList(QStringLiteral("a.eclosion")));
}

TEST_F(ImportCommand, countsForMachines) {
  const QJsonObject result = json("betagouv-2026-like", "--known-on 2026-08-20 --json");
  EXPECT_EQ(result[QStringLiteral("counts")].toObject(), counts({{"startups", 12},
                                                                 {"phases", 23},
                                                                 {"events", 7},
                                                                 {"members", 7},
                                                                 {"missions", 9},
                                                                 {"missionStartups", 9},
                                                                 {"incubators", 3},
                                                                 {"organisations", 4}}));
  EXPECT_EQ(result[QStringLiteral("records")].toObject(),
            counts({{"added", 31}, {"changed", 0}, {"removed", 0}, {"kept", 0}, {"conflicts", 0}}));
}

TEST_F(ImportCommand, listsEveryFindingWithItsPlace) {
  const QJsonArray findings = json("betagouv-2026-like", "--known-on 2026-08-20 --json")[QStringLiteral("findings")].toArray();
  EXPECT_GT(findings.size(), 40);
  for (const auto& each : findings) {
    const QJsonObject finding = each.toObject();
    EXPECT_EQ(finding.keys(), test::words("code file line message severity"));
    EXPECT_TRUE(finding[QStringLiteral("file")].toString().startsWith(QStringLiteral("content/_")));
    EXPECT_FALSE(finding[QStringLiteral("message")].toString().isEmpty());
    const QString severity = finding[QStringLiteral("severity")].toString();
    EXPECT_TRUE(severity == QStringLiteral("warning") || severity == QStringLiteral("note")) << severity.toStdString();
  }
  const auto found = std::find_if(findings.begin(), findings.end(), [](const auto& finding) {
    return finding.toObject()[QStringLiteral("code")] == QStringLiteral("end-after-next-start");
  });
  ASSERT_NE(found, findings.end());
  const QJsonObject finding = (*found).toObject();
  EXPECT_EQ(finding[QStringLiteral("file")], QStringLiteral("content/_startups/ecluse.md"));
  EXPECT_EQ(finding[QStringLiteral("severity")], QStringLiteral("warning"));
  EXPECT_EQ(finding[QStringLiteral("line")], 5);
}

TEST_F(ImportCommand, namesWhatItLeftOutAndExitsWithOne) {
  const auto outcome = import("betagouv-2026-like", "--known-on 2026-08-20 --json");
  EXPECT_EQ(outcome.code, exit_code::problems);
  const QJsonArray rejected = QJsonDocument::fromJson(outcome.out.toUtf8()).object()[QStringLiteral("rejected")].toArray();
  ASSERT_EQ(rejected.size(), 2);
  EXPECT_EQ(rejected[0].toObject().keys(), test::words("file line reason"));
  EXPECT_EQ(rejected[0].toObject()[QStringLiteral("file")], QStringLiteral("content/_startups/brouillons"));
  EXPECT_EQ(rejected[1].toObject()[QStringLiteral("file")], QStringLiteral("content/_startups/image.png"));
  EXPECT_EQ(runCommandLine({QStringLiteral("check"), path}).code, exit_code::done) << "and the rest is there";
  // For people, the line too where there is one.
  const auto text = runCommandLine({QStringLiteral("import"), QStringLiteral("betagouv"), dataFolder("betagouv-2023-like"),
                                    folder.filePath(QStringLiteral("b.eclosion"))});
  EXPECT_EQ(text.code, exit_code::problems);
  EXPECT_TRUE(text.out.contains(QStringLiteral("Left out: content/_authors/gus.anonyme.md:1: "))) << text.out.toStdString();
}

TEST_F(ImportCommand, triedOutMakesNoFile) {
  const auto outcome = import("betagouv-2020-like", "--known-on 2020-01-01 --dry-run");
  EXPECT_EQ(outcome.code, exit_code::done);
  EXPECT_TRUE(outcome.out.contains(QStringLiteral("Records: 13 new")));
  EXPECT_TRUE(outcome.out.endsWith(QStringLiteral("This was a dry run; nothing was written.\n")));
  EXPECT_EQ(namesIn(folder.path()), QStringList());
}

TEST_F(ImportCommand, triedOutChangesNoFile) {
  ASSERT_EQ(import("betagouv-2020-like", "--known-on 2020-01-01").code, exit_code::done);
  const QByteArray before = contents(path);
  const QJsonObject result = json("betagouv-2026-like", "--known-on 2026-08-20 --dry-run --json");
  EXPECT_GT(result[QStringLiteral("records")][QStringLiteral("added")].toInt(), 0);
  EXPECT_GT(result[QStringLiteral("records")][QStringLiteral("removed")].toInt(), 0);
  EXPECT_EQ(contents(path), before);
  EXPECT_EQ(namesIn(folder.path()), QStringList(QStringLiteral("a.eclosion")));
}

TEST_F(ImportCommand, ofTheSameVintageTwiceLeavesTheFileByteForByte) {
  for (const char* options : {"", "--known-on 2026-08-20"}) {
    SCOPED_TRACE(options);
    QFile::remove(path);
    ASSERT_EQ(import("betagouv-2026-like", options).code, exit_code::problems);
    const QByteArray before = contents(path);
    ASSERT_FALSE(before.isEmpty());
    const auto again = import("betagouv-2026-like", options);
    EXPECT_TRUE(again.out.contains(QStringLiteral("The portfolio already holds all of it; nothing changes.")))
        << again.out.toStdString();
    EXPECT_EQ(contents(path), before);
  }
}

TEST_F(ImportCommand, fillsAPortfolioThatIsThere) {
  ASSERT_EQ(runCommandLine({QStringLiteral("new"), path}).code, exit_code::done);
  EXPECT_EQ(import("betagouv-2020-like", "--known-on 2020-01-01").code, exit_code::done);
  EXPECT_TRUE(history("figures", "--as-of 2019-12-31 --json").contains(QStringLiteral("\"everStarted\"")));
}

TEST_F(ImportCommand, ofVintagesInOrderKeepsWhatWasKnownThen) {
  ASSERT_EQ(import("betagouv-2020-like", "--known-on 2020-01-01").code, exit_code::done);
  const QString then = history("figures", "--as-of 2019-12-31 --known-at 2020-01-01 --json");
  ASSERT_EQ(import("betagouv-2026-like", "--known-on 2026-08-20").code, exit_code::problems);
  EXPECT_EQ(history("figures", "--as-of 2019-12-31 --known-at 2020-01-01 --json"), then);
  EXPECT_NE(history("figures", "--as-of 2019-12-31 --json"), then);
}

TEST_F(ImportCommand, refusesAnOlderVintageWithTheReason) {
  ASSERT_EQ(import("betagouv-2026-like", "--known-on 2026-08-20").code, exit_code::problems);
  const QByteArray before = contents(path);
  for (const char* options : {"--known-on 2020-01-01", "--known-on 2020-01-01 --dry-run"}) {
    const auto refused = import("betagouv-2020-like", options);
    EXPECT_EQ(refused.code, exit_code::unusable) << options;
    EXPECT_TRUE(refused.out.isEmpty());
    EXPECT_TRUE(refused.err.contains(path)) << refused.err.toStdString();
    EXPECT_TRUE(refused.err.contains(QStringLiteral("already holds facts known on"))) << refused.err.toStdString();
    EXPECT_TRUE(refused.err.contains(QStringLiteral("in the order of their dates"))) << refused.err.toStdString();
    EXPECT_EQ(contents(path), before);
  }
}

TEST_F(ImportCommand, refusesADayToCome) {
  const auto refused = import("betagouv-2026-like", "--known-on 2026-09-02");  // the clock says the 1st
  EXPECT_EQ(refused.code, exit_code::unusable);
  EXPECT_TRUE(refused.err.contains(QStringLiteral("Nothing can be known on"))) << refused.err.toStdString();
  EXPECT_EQ(namesIn(folder.path()), QStringList());
}

TEST_F(ImportCommand, takesRealDaysOnly) {
  for (const char* options : {"--known-on 2026-02-30", "--known-on 20/08/2026", "--known-on yesterday", "--known-on"}) {
    const auto mistaken = import("betagouv-2026-like", options);
    EXPECT_EQ(mistaken.code, exit_code::usage) << options;
    EXPECT_TRUE(mistaken.err.contains(QStringLiteral("known-on"))) << mistaken.err.toStdString();
  }
  EXPECT_EQ(namesIn(folder.path()), QStringList());
}

TEST_F(ImportCommand, leavesNoFileWhenItFails) {
  EXPECT_EQ(runProgram(line(folder.filePath(QStringLiteral("nowhere")))).code, exit_code::unusable);
  EXPECT_EQ(runProgram(line(dataFolder(""))).code, exit_code::unusable) << "a folder that is no repository";
  EXPECT_EQ(namesIn(folder.path()), QStringList());
}

TEST_F(ImportCommand, answersTheSameAsAProgramOfItsOwn) {
  const QStringList dryRun = line(dataFolder("betagouv-2026-like"), "--known-on 2026-08-20 --dry-run --json");
  const auto outcome = runProgram(dryRun);
  EXPECT_EQ(outcome.code, exit_code::problems);
  EXPECT_EQ(outcome.out, runCommandLine(dryRun).out);
  EXPECT_TRUE(outcome.err.isEmpty()) << outcome.err.toStdString();
}

TEST_F(ImportCommand, backsUpWhatWasThereBefore) {
  const test::OwnDataHome data;
  (void)import("betagouv-2020-like", "--known-on 2020-01-01");
  EXPECT_TRUE(store::backupsOf(path).empty()) << "there was nothing before";
  const QByteArray before = contents(path);
  (void)import("betagouv-2023-like", "--known-on 2023-06-30 --dry-run");
  EXPECT_TRUE(store::backupsOf(path).empty()) << "nothing was written";
  EXPECT_TRUE(import("betagouv-2023-like", "--known-on 2023-06-30").err.isEmpty());
  const auto backups = store::backupsOf(path);
  ASSERT_EQ(backups.size(), 1U);
  EXPECT_EQ(backups[0].reason, store::BackupReason::beforeImport);
  const auto figures = [](const QString& file) { return runCommandLine({QStringLiteral("figures"), file}).out; };
  const QString then = folder.filePath(QStringLiteral("then.eclosion"));
  test::writeFile(then, before);
  EXPECT_EQ(figures(backups[0].path), figures(then));
  // The same again changes nothing.
  (void)import("betagouv-2023-like", "--known-on 2023-06-30");
  EXPECT_EQ(store::backupsOf(path).size(), 1U);
}

TEST_F(ImportCommand, saysThatNoBackupWasMadeOnceItIsDone) {
  const test::OwnDataHome data;
  test::writeFile(data.path() + QStringLiteral("/eclosion/backups"), "in the way");
  const auto first = import("betagouv-2020-like", "--known-on 2020-01-01");
  EXPECT_TRUE(first.err.isEmpty()) << first.err.toStdString();
  const auto second = import("betagouv-2023-like", "--known-on 2023-06-30");
  EXPECT_EQ(second.code, exit_code::problems);
  EXPECT_TRUE(second.err.startsWith(QStringLiteral("No backup was made before the import: "))) << second.err.toStdString();
  EXPECT_FALSE(second.out.isEmpty());
}

}  // namespace
}  // namespace eclosion::app
