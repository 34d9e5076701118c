// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include "tests/support/files.h"
#include "tests/support/program.h"
#include "tests/support/raw_tables.h"

namespace eclosion::app {
namespace {

using test::contents;
using test::runProgram;

class CheckCommand : public testing::Test {
 protected:
  void SetUp() override {
    static const QByteArray made = [this] {
      const QStringList line{QStringLiteral("new"), path, QStringLiteral("--sample"), QStringLiteral("2017")};
      EXPECT_EQ(test::runCommandLine(line).code, exit_code::done);
      return contents(path);
    }();
    test::writeFile(path, made);
  }
  [[nodiscard]] test::Outcome check(const QStringList& more = {}) const {
    return runProgram(QStringList{QStringLiteral("check"), path} + more);
  }
  [[nodiscard]] QJsonObject json() const {
    return QJsonDocument::fromJson(check({QStringLiteral("--json")}).out.toUtf8()).object();
  }

  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("a.eclosion"));
};

TEST_F(CheckCommand, findsAGoodFileSoundAndTouchesNothing) {
  const QByteArray before = contents(path);
  const auto outcome = check();
  EXPECT_EQ(outcome.code, exit_code::done) << outcome.out.toStdString();
  EXPECT_TRUE(outcome.out.contains(QStringLiteral("2 journal entries"))) << outcome.out.toStdString();
  EXPECT_TRUE(outcome.out.contains(QStringLiteral("The portfolio is sound."))) << outcome.out.toStdString();
  const QJsonObject result = json();
  EXPECT_EQ(result.keys(), test::words("findings journalEntries sound"));
  EXPECT_EQ(result[QStringLiteral("sound")], true);
  EXPECT_EQ(result[QStringLiteral("journalEntries")], 2);
  EXPECT_EQ(result[QStringLiteral("findings")].toArray().size(), 1) << "Pix left before a consolidation";
  EXPECT_EQ(contents(path), before);
  EXPECT_EQ(test::namesIn(folder.path()), QStringList(QStringLiteral("a.eclosion")));
}

// What somebody may do with another program, what the check says of it, and with which exit code.
struct Meddling {
  const char* sql;
  int code;
  const char* says;
};

class CheckOfAnEditedFile : public CheckCommand, public testing::WithParamInterface<Meddling> {};

TEST_P(CheckOfAnEditedFile, saysWhatIsWrong) {
  test::tamper(path, GetParam().sql);
  const QByteArray before = contents(path);
  const auto outcome = check();
  EXPECT_EQ(outcome.code, GetParam().code) << outcome.out.toStdString() << outcome.err.toStdString();
  const QString said = GetParam().code == exit_code::unusable ? outcome.err : outcome.out;
  EXPECT_TRUE(said.contains(QString::fromUtf8(GetParam().says))) << said.toStdString();
  if (GetParam().code == exit_code::unusable) {
    EXPECT_TRUE(said.contains(path)) << said.toStdString();
  }
  EXPECT_EQ(contents(path), before);
}

INSTANTIATE_TEST_SUITE_P(
    ByHand, CheckOfAnEditedFile,
    testing::Values(Meddling{"UPDATE journal SET intent = 'Nothing to see' WHERE seq = 2", exit_code::problems,
                             "[journal-broken]"},
                    Meddling{"UPDATE journal SET at = at - 1000 WHERE seq = 2", exit_code::problems, "[journal-broken]"},
                    Meddling{"DELETE FROM journal WHERE seq = 1", exit_code::problems, "[journal-broken]"},
                    Meddling{"UPDATE phase SET phase = 'holiday' WHERE id = (SELECT min(id) FROM phase)", exit_code::problems,
                             "“holiday” is not one of the known values"},
                    Meddling{"UPDATE startup_past SET seq = 99 WHERE id = (SELECT min(id) FROM startup)", exit_code::problems,
                             "[stray-history]"},
                    Meddling{"PRAGMA foreign_keys=OFF; DELETE FROM startup WHERE id = (SELECT min(startup_id) FROM phase)",
                             exit_code::unusable, "points to a missing row"},
                    Meddling{"CREATE TABLE mine(x)", exit_code::unusable, "“mine” is not as Éclosion makes it"},
                    Meddling{"CREATE TRIGGER t AFTER INSERT ON phase BEGIN DELETE FROM startup; END", exit_code::unusable,
                             "“t” is not as Éclosion makes it"},
                    Meddling{"DROP TABLE finding", exit_code::unusable, "lacks parts"},
                    Meddling{"PRAGMA user_version=99", exit_code::unusable, "Install the later version"},
                    Meddling{"PRAGMA application_id=1", exit_code::unusable, "not an Éclosion portfolio"}));

TEST_F(CheckCommand, refusesBrokenPages) {
  QByteArray broken = contents(path);
  for (qsizetype page = 20 * 4096; page < broken.size(); page += 20 * 4096) broken.replace(page, 64, QByteArray(64, '\x5a'));
  test::writeFile(path, broken);
  const auto outcome = check();
  EXPECT_EQ(outcome.code, exit_code::unusable);
  EXPECT_TRUE(outcome.err.contains(QStringLiteral("Restore it from a backup."))) << outcome.err.toStdString();
}

TEST_F(CheckCommand, listsProblemsForMachines) {
  test::tamper(path, "UPDATE journal SET intent = 'Nothing to see' WHERE seq = 2");
  const QJsonObject result = json();
  EXPECT_EQ(result[QStringLiteral("sound")], false);
  const QJsonObject first = result[QStringLiteral("findings")][0].toObject();
  EXPECT_EQ(first.keys(), test::words("code message severity where"));
  EXPECT_EQ(first[QStringLiteral("code")], QStringLiteral("journal-broken"));
  EXPECT_EQ(first[QStringLiteral("severity")], QStringLiteral("warning"));
}

}  // namespace
}  // namespace eclosion::app
