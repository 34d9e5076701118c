// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include "core/edits/change_record.h"
#include "core/edits/move_startup.h"
#include "core/edits/startup_edits.h"
#include "core/store/undo.h"
#include "tests/support/command_line.h"
#include "tests/support/edit_desk.h"
#include "tests/support/raw_tables.h"

namespace eclosion::test {
namespace {

const StartupId lapins = namedId<StartupId>(u"lapins");

class JournalCommandTest : public testing::Test {
 protected:
  JournalCommandTest() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    desk.write([](store::Writer& writer) {
      writer.put(Startup{.id = lapins, .name = QStringLiteral("Lapins")});
      writer.put(Startup{.id = namedId<StartupId>(u"renards"), .name = QStringLiteral("Renards")});
      writer.put(PhasePeriod{.id = namedId<PhaseId>(u"1"), .startup = lapins, .start = QDate(2025, 9, 1)});
    });
    EXPECT_TRUE(desk.perform(edits::moveStartup({.startup = lapins, .to = Phase::construction, .date = QDate(2026, 1, 15)})));
    EXPECT_TRUE(desk.perform(edits::renameStartup(lapins, QStringLiteral("Lièvres"), QDate(2026, 3, 1))));
    EXPECT_TRUE(store::undo(desk.file, desk.temporary.clock, QStringLiteral("test"), 3));
  }
  Outcome run(const QStringList& more) {
    return runCommandLine(QStringList{QStringLiteral("journal"), desk.temporary.path()} + more);
  }

  EditDesk desk;
};

TEST_F(JournalCommandTest, listsNewestFirst) {
  const Outcome outcome = run({});
  EXPECT_EQ(outcome.code, 0) << outcome.err.toStdString();
  const QStringList lines = outcome.out.split(u'\n', Qt::SkipEmptyParts);
  ASSERT_EQ(lines.size(), 7) << outcome.out.toStdString();
  EXPECT_TRUE(lines[1].contains(QStringLiteral("Undo"))) << lines[1].toStdString();
  EXPECT_TRUE(lines[3].contains(QStringLiteral("taken back"))) << lines[3].toStdString();
  EXPECT_TRUE(lines[6].startsWith(QStringLiteral("5 entries"))) << lines[6].toStdString();
}

TEST_F(JournalCommandTest, filters) {
  const struct {
    const char* options;
    int entries;
  } cases[] = {{"--kind undo", 1},        {"--startup lievres", 4},  {"--startup LAPINS", 4},   {"--startup renards", 1},
               {"--since 2026-09-02", 0}, {"--until 2026-09-01", 5}, {"--find construction", 2}};
  for (const auto& one : cases) {
    const Outcome outcome = runCommandLine(
        QStringList{QStringLiteral("journal"), desk.temporary.path(), QStringLiteral("--json")} + words(one.options));
    ASSERT_EQ(outcome.code, 0) << one.options << outcome.err.toStdString();
    const auto json = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    EXPECT_EQ(json[QStringLiteral("entries")].toArray().size(), one.entries) << one.options;
  }
}

TEST_F(JournalCommandTest, givesATable) {
  const Outcome outcome = run({QStringLiteral("--csv")});
  EXPECT_EQ(outcome.code, 0);
  const QStringList lines = outcome.out.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
  ASSERT_EQ(lines.size(), 6);
  EXPECT_EQ(lines[0], QStringLiteral("entry,last_entry,at,who,kind,what,takes_back,taken_back"));
  EXPECT_TRUE(lines[1].startsWith(QStringLiteral("5,5,2026-09-01T12:00:00.000Z,test,undo,"))) << lines[1].toStdString();
  EXPECT_TRUE(lines[1].endsWith(QStringLiteral(",3,false"))) << lines[1].toStdString();
}

TEST_F(JournalCommandTest, showsOneEntryBeforeAndAfter) {
  const Outcome outcome = run({QStringLiteral("--entry"), QStringLiteral("4")});
  EXPECT_EQ(outcome.code, 0) << outcome.err.toStdString();
  EXPECT_TRUE(outcome.out.contains(QStringLiteral("Lapins → Lièvres"))) << outcome.out.toStdString();
}

TEST_F(JournalCommandTest, refusesWhatMakesNoSense) {
  const struct {
    const char* options;
    int code;
  } cases[] = {{"--kind gift", 2}, {"--since yesterday", 2}, {"--entry one", 2},
               {"--entry 99", 3},  {"--startup nobody", 3},  {"--person nobody", 3}};
  for (const auto& one : cases) {
    const Outcome outcome = runCommandLine(QStringList{QStringLiteral("journal"), desk.temporary.path()} + words(one.options));
    EXPECT_EQ(outcome.code, one.code) << one.options << ": " << outcome.err.toStdString();
    EXPECT_FALSE(outcome.err.isEmpty()) << one.options;
  }
}

TEST(JournalCommandVerifyTest, saysWhetherTheChainHolds) {
  TemporaryPortfolio portfolio;
  ASSERT_TRUE(store::Recorder(*portfolio.file, portfolio.clock, QStringLiteral("test"))
                  .record({.words = QStringLiteral("Create")}, [](store::Writer& writer) -> Result<void> {
                    writer.put(Startup{.id = lapins, .name = QStringLiteral("Lapins")});
                    return {};
                  }));
  portfolio.close();
  const QStringList verify{QStringLiteral("journal"), portfolio.path(), QStringLiteral("--verify")};
  Outcome outcome = runCommandLine(verify);
  EXPECT_EQ(outcome.code, 0) << outcome.err.toStdString();
  EXPECT_TRUE(outcome.out.contains(QStringLiteral("2 entries"))) << outcome.out.toStdString();
  tamper(portfolio.path(), "UPDATE journal SET actor = 'nobody' WHERE seq = 2");
  outcome = runCommandLine(verify);
  EXPECT_EQ(outcome.code, 1);
  EXPECT_TRUE(outcome.err.contains(QStringLiteral("entry 2"))) << outcome.err.toStdString();
}

}  // namespace
}  // namespace eclosion::test
