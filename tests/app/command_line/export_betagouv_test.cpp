// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include "tests/support/files.h"
#include "tests/support/program.h"

namespace eclosion::app {
namespace {

using test::contents;
using test::dataFolder;
using test::namesIn;
using test::runCommandLine;

class ExportBetagouvCommand : public testing::Test {
 protected:
  void SetUp() override {
    const auto imported = runCommandLine({QStringLiteral("import"), QStringLiteral("betagouv"), dataFolder("betagouv-2020-like"),
                                          file, QStringLiteral("--known-on"), QStringLiteral("2020-01-01")});
    ASSERT_EQ(imported.code, exit_code::done) << imported.err.toStdString();
  }
  [[nodiscard]] test::Outcome write(const QString& into, const char* options = "") const {
    return runCommandLine(QStringList{QStringLiteral("export"), QStringLiteral("betagouv"), file, into} + test::words(options));
  }

  QTemporaryDir folder;
  const QString file = folder.filePath(QStringLiteral("a.eclosion"));
  const QString out = folder.filePath(QStringLiteral("out"));
};

TEST_F(ExportBetagouvCommand, writesEveryRecordIntoAnEmptyFolder) {
  const auto dry = write(out, "--dry-run");
  EXPECT_EQ(dry.code, exit_code::done);
  EXPECT_TRUE(dry.out.contains(QStringLiteral("This was a dry run; nothing was written.")));
  EXPECT_FALSE(QFile::exists(out));
  const auto done = write(out);
  EXPECT_EQ(done.code, exit_code::done) << done.err.toStdString();
  EXPECT_TRUE(done.out.contains(QStringLiteral("0 changed, 0 new, 0 removed; 0 refused."))) << done.out.toStdString();
  for (const char* path : {"content/_startups", "content/_authors", "content/_incubators"}) {
    const QString below = QStringLiteral("/") + QLatin1StringView(path);
    for (const QString& name : namesIn(out + below)) {
      EXPECT_EQ(contents(out + below + u'/' + name), contents(dataFolder("betagouv-2020-like") + below + u'/' + name))
          << name.toStdString();
    }
  }
  // What is there is what the portfolio says.
  const auto again = write(out);
  EXPECT_EQ(again.code, exit_code::done);
  EXPECT_TRUE(again.out.contains(QStringLiteral("there is nothing to write."))) << again.out.toStdString();
}

TEST_F(ExportBetagouvCommand, forMachines) {
  const QJsonObject result = QJsonDocument::fromJson(write(out, "--json").out.toUtf8()).object();
  EXPECT_FALSE(result[QStringLiteral("checkout")].toBool());
  const QJsonObject counts = result[QStringLiteral("counts")].toObject();
  EXPECT_GT(counts[QStringLiteral("same")].toInt(), 8);
  EXPECT_EQ(counts[QStringLiteral("changed")].toInt(-1), 0);
  EXPECT_TRUE(result[QStringLiteral("refused")].toArray().isEmpty());
}

TEST_F(ExportBetagouvCommand, refusesAFolderOfOtherThings) {
  test::writeFile(out + QStringLiteral("/letter.txt"), "Dear");
  const auto outcome = write(out);
  EXPECT_EQ(outcome.code, exit_code::unusable);
  EXPECT_TRUE(outcome.err.contains(QStringLiteral("neither empty nor a copy"))) << outcome.err.toStdString();
  EXPECT_EQ(namesIn(out), QStringList(QStringLiteral("letter.txt")));
  EXPECT_EQ(runCommandLine({QStringLiteral("export"), QStringLiteral("betagouv"), file}).code, exit_code::usage);
}

}  // namespace
}  // namespace eclosion::app
