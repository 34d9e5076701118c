// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include "tests/support/files.h"
#include "tests/support/program.h"

namespace eclosion::app {
namespace {

using test::contents;
using test::namesIn;
using test::runCommandLine;
using test::runProgram;

class NewPortfolio : public testing::Test {
 protected:
  [[nodiscard]] QString at(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
  [[nodiscard]] static QStringList newFile(const QString& path, const QStringList& more = {}) {
    return QStringList{QStringLiteral("new"), path} + more;
  }
  [[nodiscard]] static QJsonObject figures(const QString& path, const QStringList& more) {
    const auto outcome = runCommandLine(QStringList{QStringLiteral("figures"), path, QStringLiteral("--json")} + more);
    EXPECT_EQ(outcome.code, exit_code::done) << outcome.err.toStdString();
    return QJsonDocument::fromJson(outcome.out.toUtf8()).object();
  }

  const QStringList sample{QStringLiteral("--sample"), QStringLiteral("2017")};
  QTemporaryDir folder;
};

TEST_F(NewPortfolio, isEmptySoundAndAlone) {
  const auto made = runProgram(newFile(at("été 2026.eclosion")));
  EXPECT_EQ(made.code, exit_code::done) << made.err.toStdString();
  EXPECT_TRUE(made.out.isEmpty() && made.err.isEmpty());
  EXPECT_EQ(namesIn(folder.path()), QStringList(QStringLiteral("été 2026.eclosion")));
  EXPECT_EQ(runProgram({QStringLiteral("check"), at("été 2026.eclosion")}).code, exit_code::done);
  const QJsonObject none = figures(at("été 2026.eclosion"), {});
  EXPECT_EQ(none[QStringLiteral("asOf")], QStringLiteral("2026-09-01"));
  EXPECT_EQ(none[QStringLiteral("startups")][QStringLiteral("everStarted")], 0);
  EXPECT_EQ(none[QStringLiteral("members")][QStringLiteral("ever")], 0);
}

TEST_F(NewPortfolio, ofTheSampleHasTheFiguresOfTheReport) {
  ASSERT_EQ(runProgram(newFile(at("sample.eclosion"), sample)).code, exit_code::done);
  EXPECT_EQ(namesIn(folder.path()), QStringList(QStringLiteral("sample.eclosion")));
  const QJsonObject then = figures(at("sample.eclosion"), {QStringLiteral("--as-of"), QStringLiteral("2017-12-31")});
  EXPECT_EQ(then[QStringLiteral("startups")][QStringLiteral("everStarted")], 51);
  EXPECT_EQ(then[QStringLiteral("members")][QStringLiteral("active")], 91);
  EXPECT_EQ(then[QStringLiteral("incubators")][QStringLiteral("active")], 5);
  const QJsonObject funding = then[QStringLiteral("funding")].toObject();
  EXPECT_EQ(funding[QStringLiteral("year")], 2017);
  const QJsonObject cents{{QStringLiteral("total"), 720'000'000},
                          {QStringLiteral("ownBudget"), 140'000'000},
                          {QStringLiteral("partnership"), 280'000'000},
                          {QStringLiteral("partnerDirect"), 300'000'000}};
  EXPECT_EQ(funding[QStringLiteral("invested")].toObject(), cents);
  // Without a date, the practice file's own present.
  const QJsonObject now = figures(at("sample.eclosion"), {});
  EXPECT_EQ(now[QStringLiteral("asOf")], QStringLiteral("2018-06-30"));
  EXPECT_EQ(now[QStringLiteral("members")][QStringLiteral("active")], 136);
}

TEST_F(NewPortfolio, neverTakesThePlaceOfAFile) {
  test::writeFile(at("letter.eclosion"), "Dear all");
  for (const QStringList& more : {QStringList(), sample}) {
    const auto refused = runProgram(newFile(at("letter.eclosion"), more));
    EXPECT_EQ(refused.code, exit_code::unusable);
    EXPECT_TRUE(refused.err.contains(at("letter.eclosion") + QStringLiteral(": There is already a file of this name.")))
        << refused.err.toStdString();
  }
  EXPECT_EQ(contents(at("letter.eclosion")), "Dear all");
  EXPECT_EQ(namesIn(folder.path()), QStringList(QStringLiteral("letter.eclosion")));
}

TEST_F(NewPortfolio, isMadeWholeOrNotAtAll) {
  for (const QStringList& more : {QStringList(), sample}) {
    const auto full = runProgram(newFile(at("a.eclosion"), more), {.largestFile = 300'000});
    EXPECT_EQ(full.code, exit_code::unusable);
    EXPECT_TRUE(full.err.contains(QStringLiteral("no room left on the disk"))) << full.err.toStdString();
    EXPECT_EQ(namesIn(folder.path()), QStringList());
  }
  const auto nowhere = runProgram(newFile(at("no/such/folder/a.eclosion")));
  EXPECT_EQ(nowhere.code, exit_code::unusable);
  EXPECT_TRUE(nowhere.err.contains(QStringLiteral("Check that you may write in this folder"))) << nowhere.err.toStdString();
}

TEST_F(NewPortfolio, clearsAwayADraftThatWasCutShort) {
  test::writeFile(at(".a.eclosion.new"), "half of it");
  test::writeFile(at(".a.eclosion.new-journal"), "the other half");
  EXPECT_EQ(runCommandLine(newFile(at("a.eclosion"))).code, exit_code::done);
  EXPECT_EQ(namesIn(folder.path()), QStringList(QStringLiteral("a.eclosion")));
}

TEST_F(NewPortfolio, knowsOneSample) {
  EXPECT_EQ(runCommandLine(newFile(at("a.eclosion"), {QStringLiteral("--sample"), QStringLiteral("2018")})).code,
            exit_code::usage);
  EXPECT_EQ(runCommandLine(newFile(at("a.eclosion"), {QStringLiteral("--sample")})).code, exit_code::usage);
  EXPECT_EQ(namesIn(folder.path()), QStringList());
}

}  // namespace
}  // namespace eclosion::app
