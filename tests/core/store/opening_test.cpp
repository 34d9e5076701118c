// SPDX-License-Identifier: GPL-3.0-or-later
// Files as a stranger may have made or altered them: each is refused, with its reason, and nothing else comes of it.
#include "core/store/opening.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <QFile>
#include <functional>

#include "core/store/backups.h"
#include "core/store/reader.h"
#include "core/store/sqlite.h"
#include "tests/support/files.h"
#include "tests/support/odd_journal.h"
#include "tests/support/raw_tables.h"
#include "tests/support/temporary_portfolio.h"

namespace eclosion::store {
namespace {

using test::TemporaryPortfolio;

void expectRefusal(const QString& path, ErrorKind kind, const char* reason, const char* what) {
  for (const Access access : {Access::read, Access::write, Access::edit}) {
    const auto opened = PortfolioFile::open(path, access);
    ASSERT_FALSE(opened) << what;
    EXPECT_EQ(opened.error().kind, kind) << what << ": " << opened.error().message.toStdString();
    EXPECT_TRUE(opened.error().message.contains(QString::fromUtf8(reason)))
        << what << ": " << opened.error().message.toStdString();
    EXPECT_EQ(opened.error().file, path) << what;
  }
}

struct Alteration {
  const char* what;
  const char* sql;
  const char* reason;
};

// What another program can make of the tables.
TEST(StrangersFile, isRefusedWhenItsShapeIsNotOurs) {
  static constexpr Alteration alterations[] = {
      {"a table more", "CREATE TABLE extra(x)", "“extra”"},
      {"a table less", "DROP TABLE finding", "lacks parts"},
      {"an index more", "CREATE INDEX extra ON phase(comment)", "“extra”"},
      {"an index less", "DROP INDEX phase_by_1", "lacks parts"},
      {"a unique index", "DROP INDEX phase_by_1; CREATE UNIQUE INDEX phase_by_1 ON phase(startup_id, start, phase, stated_end)",
       "“phase_by_1”"},
      {"an index on an expression", "DROP INDEX phase_by_1; CREATE INDEX phase_by_1 ON phase(abs(start))", "“phase_by_1”"},
      {"a trigger", "CREATE TRIGGER loud AFTER INSERT ON phase BEGIN DELETE FROM startup; END", "“loud”"},
      {"a trigger on the journal", "CREATE TRIGGER loud BEFORE DELETE ON journal BEGIN SELECT 1; END", "“loud”"},
      {"a view", "CREATE VIEW shown AS SELECT 1", "“shown”"},
      {"a view in a table's place", "DROP TABLE finding; CREATE VIEW finding AS SELECT 1 AS id", "“finding”"},
      {"a column more", "ALTER TABLE startup ADD COLUMN more TEXT", "“startup”"},
      {"a column under another name", "ALTER TABLE startup RENAME COLUMN mission TO aim", "“startup”"},
      {"a generated column", "ALTER TABLE startup ADD COLUMN more ANY AS (abs(1))", "“startup”"},
      {"a table for full-text search", "CREATE VIRTUAL TABLE words USING fts5(x)", "“words”"},
      {"a table for maps", "CREATE VIRTUAL TABLE map USING rtree(a, b, c)", "“map”"},
      {"statistics", "CREATE TABLE t(x UNIQUE); INSERT INTO t VALUES (1); ANALYZE; DROP TABLE t", "“sqlite_stat1”"},
      {"types that are not held to",
       "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = replace(sql, 'STRICT, ', '') WHERE name = 'event'", "“event”"},
      {"keys that cascade",
       "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = replace(sql, ' DEFERRABLE', ' ON DELETE CASCADE DEFERRABLE') "
       "WHERE name = 'event'",
       "“event”"},
      {"a check",
       "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ', CHECK (abs(1))) STRICT') WHERE "
       "name "
       "= 'event'",
       "“event”"},
      {"a default",
       "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = replace(sql, '\"comment\" TEXT', '\"comment\" TEXT DEFAULT "
       "(1)') WHERE name = 'event'",
       "“event”"},
      {"another way to compare",
       "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = replace(sql, '\"id\" TEXT', '\"id\" TEXT COLLATE NOCASE') "
       "WHERE "
       "name = 'event'",
       "“event”"},
      {"a table under another's name",
       "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET name = 'other', tbl_name = 'other' WHERE name = 'finding'",
       "damaged"},
      {"a table that says it is a view",
       "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET type = 'view' WHERE name = 'finding'", "damaged"},
      {"a table without its words", "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = NULL WHERE name = 'finding'",
       "damaged"},
      {"words that are none", "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = 'CREATE' WHERE name = 'finding'",
       "damaged"},
      {"a table twice",
       "PRAGMA writable_schema=ON; INSERT INTO sqlite_schema SELECT * FROM sqlite_schema WHERE name = 'finding'; DELETE FROM "
       "sqlite_schema WHERE name = 'alias'",
       "damaged"},
      {"two tables in one place",
       "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = "
       "'organisation_past') WHERE name = 'incubator_past'",
       "damaged"},
      {"a table in no place", "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage = 9999 WHERE name = 'incubator_past'",
       "damaged"},
      {"more words than any table of ours",
       "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = replace(sql, 'CREATE TABLE', 'CREATE TABLE/*' || "
       "hex(zeroblob(200000)) || '*/') WHERE name = 'finding'",
       "damaged"},
      {"a journal without room for another entry", "UPDATE journal SET seq = 9223372036854775807", "its journal"},
      {"a journal that starts below 1", "UPDATE journal SET seq = -9223372036854775807", "its journal"},
      {"a row that points nowhere",
       "INSERT INTO event VALUES ('6e1f7f2c-5b0c-4c57-9d50-6a9f0a3c8e11', '6e1f7f2c-5b0c-4c57-9d50-6a9f0a3c8e12', 'end', NULL, "
       "'')",
       "“startup”"},
  };
  for (const Alteration& one : alterations) {
    TemporaryPortfolio portfolio;
    portfolio.close();
    test::tamper(portfolio.path(), one.sql);
    expectRefusal(portfolio.path(), ErrorKind::damaged, one.reason, one.what);
  }
}

// What can be made of the bytes of a file.
TEST(StrangersFile, isRefusedWhenItsBytesAreNotAsTheySay) {
  struct Case {
    const char* what;
    std::function<void(QByteArray&)> change;
    ErrorKind kind;
    const char* reason;
  };
  const Case cases[] = {
      {"cut to a tenth", [](QByteArray& file) { file.truncate(file.size() / 10); }, ErrorKind::damaged, "shorter"},
      {"cut in half", [](QByteArray& file) { file.truncate(file.size() / 2); }, ErrorKind::damaged, "shorter"},
      {"cut by a byte", [](QByteArray& file) { file.chop(1); }, ErrorKind::damaged, "shorter"},
      {"a byte too long", [](QByteArray& file) { file += '\n'; }, ErrorKind::damaged, "after its end"},
      {"a page too long", [](QByteArray& file) { file += QByteArray(4096, 'x'); }, ErrorKind::damaged, "after its end"},
      {"a second file after it", [](QByteArray& file) { file += file; }, ErrorKind::damaged, "after its end"},
      {"another program's", [](QByteArray& file) { file.replace(68, 4, "\0\0\0\0", 4); }, ErrorKind::notPortfolio,
       "not an Éclosion"},
      {"a header alone", [](QByteArray& file) { file.truncate(100); }, ErrorKind::damaged, "shorter"},
      {"half a header", [](QByteArray& file) { file.truncate(50); }, ErrorKind::notPortfolio, "not an Éclosion"},
      {"a later version", [](QByteArray& file) { file[63] = 99; }, ErrorKind::newerVersion, "later version"},
      {"version 0", [](QByteArray& file) { file[63] = 0; }, ErrorKind::damaged, "never existed"},
      {"a version below 0", [](QByteArray& file) { file.replace(60, 4, "\xff\xff\xff\xff"); }, ErrorKind::damaged,
       "never existed"},
      {"UTF-16, one way", [](QByteArray& file) { file[59] = 2; }, ErrorKind::damaged, "encoding"},
      {"UTF-16, the other way", [](QByteArray& file) { file[59] = 3; }, ErrorKind::damaged, "encoding"},
      {"an encoding that is none", [](QByteArray& file) { file[59] = 7; }, ErrorKind::damaged, "encoding"},
      {"pages of another size", [](QByteArray& file) { file.replace(16, 2, "\x02\x00", 2); }, ErrorKind::damaged,
       "after its end"},
      {"a page count that is too low", [](QByteArray& file) { file.replace(28, 4, "\0\0\0\x01", 4); }, ErrorKind::damaged,
       "after its end"},
      {"broken pages",
       [](QByteArray& file) {
         for (qsizetype page = 4096; page < file.size(); page += 4096) file.replace(page, 64, QByteArray(64, '\x5a'));
       },
       ErrorKind::damaged, "damaged"},
      {"a page in another's place", [](QByteArray& file) { file.replace(5 * 4096, 4096, file.mid(9 * 4096, 4096)); },
       ErrorKind::damaged, "damaged"},
  };
  TemporaryPortfolio portfolio;
  portfolio.close();
  const QByteArray whole = test::contents(portfolio.path());
  const QString path = portfolio.folder.filePath(QStringLiteral("changed.eclosion"));
  for (const Case& one : cases) {
    QByteArray changed = whole;
    one.change(changed);
    // This installation made the file: it would believe the pages of one whose change counter still is the same.
    if (changed.size() >= 100) ++changed[27], ++changed[95];
    test::writeFile(path, changed);
    expectRefusal(path, one.kind, one.reason, one.what);
    EXPECT_EQ(test::contents(path), changed) << one.what;
  }
}

TEST(StrangersFile, isRefusedWhenItIsLargerThanAnyPortfolio) {
  TemporaryPortfolio portfolio;
  portfolio.close();
  // The rest is a hole, which takes no room on the disk.
  ASSERT_TRUE(QFile(portfolio.path()).resize(largestFile + 1));
  expectRefusal(portfolio.path(), ErrorKind::notPortfolio, "the right file", "a large file");
}

TEST(StrangersFile, mayHavePagesOfAnySize) {
  for (const char* sql : {"PRAGMA page_size=512; VACUUM", "PRAGMA page_size=65536; VACUUM", "PRAGMA auto_vacuum=FULL; VACUUM"}) {
    TemporaryPortfolio portfolio;
    portfolio.close();
    test::tamper(portfolio.path(), sql);
    const auto opened = PortfolioFile::open(portfolio.path(), Access::edit);
    ASSERT_TRUE(opened) << sql << ": " << opened.error().message.toStdString();
  }
}

// Sums of amounts beyond all reason would mean nothing, and may not even be made.
TEST(StrangersFile, holdsNoAmountThatCannotBeAdded) {
  TemporaryPortfolio portfolio;
  portfolio.close();
  test::tamper(portfolio.path(),
               "INSERT INTO expense VALUES "
               "('6e1f7f2c-5b0c-4c57-9d50-6a9f0a3c8e11', NULL, NULL, 'own-budget', '', 2460000, 9223372036854775807, ''),"
               "('6e1f7f2c-5b0c-4c57-9d50-6a9f0a3c8e12', NULL, NULL, 'own-budget', '', 2460000, 9223372036854775807, ''),"
               "('6e1f7f2c-5b0c-4c57-9d50-6a9f0a3c8e13', NULL, NULL, 'own-budget', '', 2460000, -9223372036854775807 - 1, '')");
  portfolio.reopen(Access::read);
  const auto reader = Reader::at(*portfolio.file).value();
  const Portfolio columns = reader.portfolio(QDate(2026, 9, 1)).value();
  Money sum;
  for (const auto& expense : columns.expenses) sum += expense.amount;
  EXPECT_EQ(sum.cents, mostCents);
  const auto expenses = reader.all<Expense>().value();
  ASSERT_EQ(expenses.size(), 3U);
  EXPECT_EQ(expenses[0].amount.cents, mostCents);
  EXPECT_EQ(expenses[2].amount.cents, -mostCents);
}

TEST(StrangersFile, isDamagedWhereATextIsLongerThanAllowed) {
  TemporaryPortfolio portfolio;
  sqlite3_limit(portfolio.file->handle(), SQLITE_LIMIT_LENGTH, 30);  // instead of a text of 256 MiB
  const auto settings = Reader::at(*portfolio.file)->all<Setting>();
  ASSERT_FALSE(settings);
  EXPECT_EQ(settings.error().kind, ErrorKind::damaged);
}

// SQLite would remove it, whatever it is.
TEST(StrangersFile, doesNotGetAFileRemovedByAJournalBesideIt) {
  TemporaryPortfolio portfolio;
  portfolio.close();
  const QString mine = portfolio.folder.filePath(QStringLiteral("mine"));
  const auto pages = static_cast<int>(test::contents(portfolio.path()).size() / 4096);
  const QString link = portfolio.folder.filePath(QStringLiteral("link.eclosion"));
  ASSERT_TRUE(QFile::link(portfolio.path(), link));
  test::writeFile(mine, "mine");
  test::writeFile(portfolio.path() + QStringLiteral("-journal"), test::journalThatNames(mine.toUtf8(), 4096, pages));
  for (const QString& path : {portfolio.path(), link}) {
    expectRefusal(path, ErrorKind::damaged, "test.eclosion-journal", "a journal that names a file");
    EXPECT_EQ(test::contents(mine), "mine");
  }
}

// A file of an earlier version is brought up to date before its shape is known: not the file itself, then.
TEST(StrangersFile, ofAnEarlierVersionIsRefusedBeforeItIsChanged) {
  for (const char* sql :
       {"CREATE TRIGGER loud AFTER INSERT ON phase BEGIN DELETE FROM startup; END", "CREATE VIEW shown AS SELECT 1",
        "DROP TABLE startup_past", "DROP TABLE startup", "ALTER TABLE startup ADD COLUMN more TEXT",
        "ALTER TABLE startup ADD COLUMN archived INTEGER",
        "INSERT INTO event VALUES ('6e1f7f2c-5b0c-4c57-9d50-6a9f0a3c8e11', '6e1f7f2c-5b0c-4c57-9d50-6a9f0a3c8e12', 'end', NULL, "
        "'')"}) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("v1.eclosion"));
    test::writeFile(path, test::contents(test::dataFolder("portfolio-v1.eclosion")));
    test::tamper(path, sql);
    const QByteArray before = test::contents(path);
    for (const Access access : {Access::read, Access::write, Access::edit}) {
      const auto opened = PortfolioFile::open(path, access);
      ASSERT_FALSE(opened) << sql;
      EXPECT_FALSE(opened.error().message.isEmpty());
      EXPECT_EQ(test::contents(path), before) << sql;
      EXPECT_TRUE(backupsOf(path).empty()) << sql;
      EXPECT_EQ(test::namesIn(folder.path()), QStringList(QStringLiteral("v1.eclosion"))) << sql;
    }
  }
}

}  // namespace
}  // namespace eclosion::store
