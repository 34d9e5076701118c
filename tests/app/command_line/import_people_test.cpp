// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/store/check.h"
#include "core/store/reader.h"
#include "core/store/recorder.h"
#include "tests/support/command_line.h"
#include "tests/support/files.h"
#include "tests/support/temporary_portfolio.h"

namespace eclosion::app {
namespace {

class ImportPeopleCommand : public testing::Test {
 protected:
  void SetUp() override {
    store::Recorder recorder(*portfolio_.file, portfolio_.clock, QStringLiteral("tester"));
    ASSERT_TRUE(recorder.record({.words = QStringLiteral("fill")}, [](store::Writer& writer) -> Result<void> {
      writer.put(Startup{.id = namedId<StartupId>(u"lapins"), .name = QStringLiteral("Lapins")});
      return {};
    }));
    portfolio_.close();
  }
  test::Outcome run(const char* kind, const QByteArray& csv, const QStringList& options = {}) {
    const QString path = portfolio_.folder.filePath(QStringLiteral("a.csv"));
    test::writeFile(path, csv);
    return test::runCommandLine(QStringList{QStringLiteral("import"), QStringLiteral("csv"), portfolio_.path(),
                                            QStringLiteral("--kind"), QString::fromLatin1(kind), QStringLiteral("--from"), path} +
                                options);
  }
  template <class E>
  size_t count() {
    portfolio_.reopen(store::Access::read);
    const size_t records = store::Reader::at(*portfolio_.file)->all<E>()->size();
    EXPECT_TRUE(store::checkPortfolio(*portfolio_.file)->isSound());
    portfolio_.close();
    return records;
  }

  test::TemporaryPortfolio portfolio_;
};

TEST_F(ImportPeopleCommand, addsPeopleThenMissionsOnce) {
  const QByteArray people = "Nom;Domaine;Début;Startups\nZoé Quéméneur;Design;2025-01-01;Lapins\nMax Seul;;;\n";
  const auto dry = run("members", people, {QStringLiteral("--dry-run")});
  EXPECT_EQ(dry.code, 0) << dry.err.toStdString();
  EXPECT_EQ(count<Member>(), 0U);
  EXPECT_EQ(run("members", people).code, 0);
  EXPECT_EQ(count<Member>(), 2U);
  EXPECT_EQ(count<MissionStartup>(), 1U);
  EXPECT_EQ(run("members", people).code, 0);
  EXPECT_EQ(count<Member>(), 2U) << "the same table twice adds nothing";
  EXPECT_EQ(run("missions", "Nom;Début;Fin\nmax seul;2026-01-01;2026-06-30\n").code, 0);
  EXPECT_EQ(count<Mission>(), 2U);
}

TEST_F(ImportPeopleCommand, goodRowsGoInOnlyIfAsked) {
  const QByteArray table = "name,start,end\nGood One,2025-01-01,\nBad One,2025-02-31,\nWorse One,2025-02-01,2025-01-01\n";
  const auto stopped = run("members", table, {QStringLiteral("--json")});
  EXPECT_EQ(stopped.code, 1);
  const auto json = QJsonDocument::fromJson(stopped.out.toUtf8()).object();
  EXPECT_EQ(json[u"members"].toInt(), 1);
  EXPECT_FALSE(json[u"written"].toBool());
  ASSERT_EQ(json[u"bad"].toArray().size(), 2);
  EXPECT_EQ(json[u"bad"].toArray()[0].toObject()[u"row"].toInt(), 3);
  EXPECT_EQ(count<Member>(), 0U);
  EXPECT_EQ(run("members", table, {QStringLiteral("--skip-bad")}).code, 1);
  EXPECT_EQ(count<Member>(), 1U);
}

TEST_F(ImportPeopleCommand, aLongListOfBadRowsIsCutShortAndWrittenWhole) {
  QByteArray table("name,start\n");
  for (int i = 0; i < 1'500; ++i) table += "P" + QByteArray::number(i) + ",2025-02-31\n";
  const auto told = run("members", table);
  EXPECT_EQ(told.code, 1);
  EXPECT_TRUE(told.out.contains(QStringLiteral("row 1001:")));
  EXPECT_FALSE(told.out.contains(QStringLiteral("row 1002:")));
  EXPECT_TRUE(told.out.contains(QStringLiteral("500 more"))) << told.out.right(300).toStdString();
  const QString bad = portfolio_.folder.filePath(QStringLiteral("bad.csv"));
  const auto json = run("members", table, {QStringLiteral("--json"), QStringLiteral("--bad-rows"), bad});
  EXPECT_EQ(QJsonDocument::fromJson(json.out.toUtf8()).object()[u"badRows"].toInt(), 1'500);
  EXPECT_EQ(test::contents(bad).count('\n'), 1'501);
}

TEST_F(ImportPeopleCommand, refusesAnotherKind) { EXPECT_EQ(run("boats", "name\nA\n").code, 2); }

}  // namespace
}  // namespace eclosion::app
