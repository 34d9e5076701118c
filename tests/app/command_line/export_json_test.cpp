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
using test::runProgram;

// The document itself is looked at in sample_export_test.cpp; here is what a script meets.
class ExportJsonCommand : public testing::Test {
 protected:
  void SetUp() override {
    const auto made = test::runCommandLine(QStringList{QStringLiteral("import"), QStringLiteral("betagouv"),
                                                       test::dataFolder("betagouv-2020-like"), at("a.eclosion"),
                                                       QStringLiteral("--known-on"), QStringLiteral("2020-01-01")});
    ASSERT_EQ(made.code, exit_code::done) << made.err.toStdString();
  }
  [[nodiscard]] QString at(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
  [[nodiscard]] QStringList line(const QStringList& more) const {
    return QStringList{QStringLiteral("export"), QStringLiteral("json"), at("a.eclosion")} + more;
  }
  [[nodiscard]] QStringList to(const char* name) const { return line({QStringLiteral("--out"), at(name)}); }

  QTemporaryDir folder;
};

TEST_F(ExportJsonCommand, writesOneDocumentAndNothingElse) {
  const QByteArray before = contents(at("a.eclosion"));
  const auto outcome = runProgram(to("a.json"));
  EXPECT_EQ(outcome.code, exit_code::done);
  EXPECT_TRUE(outcome.out.isEmpty() && outcome.err.isEmpty());
  EXPECT_FALSE(QJsonDocument::fromJson(contents(at("a.json"))).object().isEmpty());
  EXPECT_EQ(contents(at("a.eclosion")), before);
  EXPECT_EQ(namesIn(folder.path()), test::words("a.eclosion a.json"));
}

TEST_F(ExportJsonCommand, tellsWhatWasKnownThen) {
  ASSERT_EQ(runProgram(to("now.json")).code, exit_code::done);
  ASSERT_EQ(runProgram(to("then.json") + test::words("--known-at 2019-12-31")).code, exit_code::done);
  EXPECT_TRUE(contents(at("now.json")).contains("Bouée"));
  EXPECT_FALSE(contents(at("then.json")).contains("Bouée"));
}

TEST_F(ExportJsonCommand, leavesTheFormerDocumentWhenItFails) {
  test::writeFile(at("a.json"), "as it was");
  const auto full = runProgram(to("a.json"), {.largestFile = 2'000});
  EXPECT_EQ(full.code, exit_code::unusable);
  EXPECT_TRUE(full.err.contains(at("a.json"))) << full.err.toStdString();
  EXPECT_EQ(contents(at("a.json")), "as it was");
  EXPECT_EQ(namesIn(folder.path()), test::words("a.eclosion a.json"));
}

TEST_F(ExportJsonCommand, refusesPlacesThatCannotBe) {
  EXPECT_EQ(runProgram(line({})).code, exit_code::usage);
  EXPECT_EQ(runProgram(to("a.eclosion")).code, exit_code::usage);
  EXPECT_EQ(runProgram(to("no/such/a.json")).code, exit_code::unusable);
  EXPECT_EQ(runProgram(line({QStringLiteral("--out"), folder.path()})).code, exit_code::unusable) << "a folder";
  EXPECT_EQ(runProgram(to("a.json") + test::words("--known-at never")).code, exit_code::usage);
  EXPECT_EQ(namesIn(folder.path()), QStringList(QStringLiteral("a.eclosion")));
}

}  // namespace
}  // namespace eclosion::app
