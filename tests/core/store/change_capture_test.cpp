// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's own sessions are what captured changes are held against; its header shows them only on request.
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include "core/store/change_capture.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QStringList>
#include <algorithm>

#include "core/store/changeset.h"
#include "core/store/sqlite.h"
#include "tests/support/random_edits.h"
#include "tests/support/temporary_portfolio.h"
#include "tests/support/thorough.h"

namespace eclosion::store {
namespace {

QString words(const std::vector<ChangedValue>& values) {
  QStringList all;
  for (const ChangedValue& value : values) {
    switch (value.kind) {
      case ChangedValue::Kind::absent:
        all << QStringLiteral("-");
        break;
      case ChangedValue::Kind::null:
        all << QStringLiteral("null");
        break;
      case ChangedValue::Kind::integer:
        all << QString::number(value.integer);
        break;
      case ChangedValue::Kind::real:
        all << QString::number(value.real, 'f', 17);
        break;
      case ChangedValue::Kind::text:
        all << QStringLiteral("'%1'").arg(QString::fromUtf8(value.bytes));
        break;
      case ChangedValue::Kind::blob:
        all << QStringLiteral("x'%1'").arg(QString::fromLatin1(value.bytes.toByteArray().toHex()));
        break;
    }
  }
  return all.join(QLatin1Char(' '));
}

// A line a row, in order; what is not a changeset is said.
QStringList linesOf(const QByteArray& changeset) {
  QStringList lines;
  ChangesetReader reader(changeset);
  while (!changeset.isEmpty()) {
    const auto more = reader.next();
    if (!more) return {more.error().message};
    if (!*more) break;
    const ChangedRow& row = reader.row();
    lines << QStringLiteral("%1: %2 > %3").arg(QLatin1StringView(row.table->name), words(row.before), words(row.after));
  }
  lines.sort();
  return lines;
}

const QString one = QStringLiteral("6e1f7f2c-5b0c-4c57-9d50-6a9f0a3c8e11");
const QString two = QStringLiteral("6e1f7f2c-5b0c-4c57-9d50-6a9f0a3c8e12");

QString filled(const char* text) {
  return QString::fromUtf8(text).replace(QLatin1String("%1"), one).replace(QLatin1String("%2"), two);
}

class ChangeCaptureTest : public testing::Test {
 protected:
  ChangeCaptureTest() {
    run("INSERT INTO setting VALUES ('%1', 'a', 'b')");
    run("INSERT INTO incubator (id, name, summary, opened, address, website, repository, contact) "
        "VALUES ('%1', 'n', '', 12, '', '', '', '')");
  }
  void run(const char* sql) {
    const auto done = execute(db, filled(sql).toUtf8().constData());
    EXPECT_TRUE(done) << sql << (done ? "" : done.error().message.toStdString());
  }
  // What the statements change, which are then taken back.
  QStringList captured(const std::vector<const char*>& statements) {
    const auto transaction = Transaction::begin(db).value();
    ChangeCapture capture(db);
    capture.start();
    for (const char* sql : statements) run(sql);
    const auto rows = capture.take();
    EXPECT_TRUE(rows);
    return rows ? linesOf(changesetOf(*rows)) : QStringList();
  }

  test::TemporaryPortfolio portfolio;
  sqlite3* db = portfolio.file->handle();
};

TEST_F(ChangeCaptureTest, tellsWhatBecameOfARow) {
  struct Case {
    const char* what;
    std::vector<const char*> statements;
    const char* line;  // none: nothing changed
  };
  const Case cases[] = {
      {"nothing", {}, nullptr},
      {"a new row", {"INSERT INTO setting VALUES ('%2', 'k', '')"}, "setting:  > '%2' 'k' ''"},
      {"a changed value", {"UPDATE setting SET value = 'c' WHERE id = '%1'"}, "setting: '%1' - 'b' > - - 'c'"},
      {"the same value", {"UPDATE setting SET value = 'b' WHERE id = '%1'"}, nullptr},
      {"a value that comes back",
       {"UPDATE setting SET value = 'c' WHERE id = '%1'", "UPDATE setting SET value = 'b' WHERE id = '%1'"},
       nullptr},
      {"a value changed twice",
       {"UPDATE setting SET value = 'c' WHERE id = '%1'", "UPDATE setting SET \"key\" = 'd' WHERE id = '%1'"},
       "setting: '%1' 'a' 'b' > - 'd' 'c'"},
      {"put over another",
       {"INSERT INTO setting VALUES ('%1', 'a', 'z') ON CONFLICT (id) DO UPDATE SET \"key\" = excluded.\"key\", value = "
        "excluded.value"},
       "setting: '%1' - 'b' > - - 'z'"},
      {"a removed row", {"DELETE FROM setting WHERE id = '%1'"}, "setting: '%1' 'a' 'b' > "},
      {"changed, then removed",
       {"UPDATE setting SET value = 'c' WHERE id = '%1'", "DELETE FROM setting WHERE id = '%1'"},
       "setting: '%1' 'a' 'b' > "},
      {"new, then removed", {"INSERT INTO setting VALUES ('%2', 'k', '')", "DELETE FROM setting WHERE id = '%2'"}, nullptr},
      {"removed, then as before",
       {"DELETE FROM setting WHERE id = '%1'", "INSERT INTO setting VALUES ('%1', 'a', 'b')"},
       nullptr},
      {"removed, then another",
       {"DELETE FROM setting WHERE id = '%1'", "INSERT INTO setting VALUES ('%1', 'a', 'x')"},
       "setting: '%1' - 'b' > - - 'x'"},
      {"a number that goes",
       {"UPDATE incubator SET opened = NULL"},
       "incubator: '%1' - - - 12 - - - - - - > - - - - null - - - - - -"},
      {"a table that is not tracked", {"INSERT INTO meta VALUES ('k', 'v')"}, nullptr},
  };
  for (const Case& c : cases) {
    QStringList expected;
    if (c.line) expected << filled(c.line);
    EXPECT_EQ(captured(c.statements), expected) << c.what;
  }
}

TEST_F(ChangeCaptureTest, takesAnotherKeyForAnotherRow) {
  const QStringList expected{QStringLiteral("setting:  > '%1' 'a' 'b'").arg(two),
                             QStringLiteral("setting: '%1' 'a' 'b' > ").arg(one)};
  EXPECT_EQ(captured({"UPDATE setting SET id = '%2' WHERE id = '%1'"}), expected);
}

// SQLite keeps a whole real as an integer, and a changeset of ours must not.
TEST_F(ChangeCaptureTest, keepsTheKindOfEveryValue) {
  EXPECT_EQ(
      captured({"INSERT INTO measurement VALUES ('%1', '%2', -3, 4, '', NULL, '')"}),
      QStringList{QStringLiteral("measurement:  > '%1' '%2' -3 %3 '' null ''").arg(one, two, QString::number(4.0, 'f', 17))});
  EXPECT_EQ(captured({"INSERT INTO source_record VALUES ('%1', '', '', '', NULL, x'00ff', NULL, x'', NULL)"}),
            QStringList{QStringLiteral("source_record:  > '%1' '' '' '' null x'00ff' null x'' null").arg(one)});
}

TEST_F(ChangeCaptureTest, keepsTextOfAnyLength) {
  for (const int size : {0, 1, 127, 128, 16'383, 16'384, 3'000'000}) {
    const auto transaction = Transaction::begin(db).value();
    ChangeCapture capture(db);
    capture.start();
    auto insert = Statement::prepare(db, "INSERT INTO setting VALUES (?, '', ?)").value();
    insert.bindText(0, two.toUtf8());
    insert.bindText(1, QByteArray(size, 'x'));
    ASSERT_TRUE(insert.run());
    const QByteArray changeset = changesetOf(capture.take().value());
    ChangesetReader reader(changeset);
    ASSERT_TRUE(reader.next().value_or(false)) << size;
    EXPECT_EQ(reader.row().after[2].bytes.size(), size);
    EXPECT_FALSE(reader.next().value_or(true));
  }
}

TEST_F(ChangeCaptureTest, seesNothingOnceItIsOver) {
  {
    ChangeCapture capture(db);
    capture.start();
  }
  ChangeCapture capture(db);
  run("UPDATE setting SET value = 'c' WHERE id = '%1'");
  capture.start();
  ASSERT_EQ(capture.take().value().size(), 0U);
  run("UPDATE setting SET value = 'd' WHERE id = '%1'");
  EXPECT_EQ(capture.take().value().size(), 0U);
}

struct DeleteSession {
  void operator()(sqlite3_session* session) const { sqlite3session_delete(session); }
};

// The same changes made by SQLite elsewhere, as its session tells them.
QByteArray changesetOfSession(sqlite3* db, const QByteArray& changeset) {
  sqlite3_session* raw = nullptr;
  EXPECT_EQ(sqlite3session_create(db, "main", &raw), SQLITE_OK);
  const std::unique_ptr<sqlite3_session, DeleteSession> session(raw);
  for (const Table& table : trackedTables()) EXPECT_EQ(sqlite3session_attach(raw, table.name), SQLITE_OK);
  QByteArray copy = changeset;
  const auto abort = [](void*, int, sqlite3_changeset_iter*) { return SQLITE_CHANGESET_ABORT; };
  EXPECT_EQ(sqlite3changeset_apply(db, static_cast<int>(copy.size()), copy.data(), nullptr, abort, nullptr), SQLITE_OK);
  int size = 0;
  void* data = nullptr;
  EXPECT_EQ(sqlite3session_changeset(raw, &size, &data), SQLITE_OK);
  const QByteArray seen(static_cast<const char*>(data), size);
  sqlite3_free(data);
  return seen;
}

// On two files that are the same at first: one edited, the other brought along by the changesets alone.
TEST(ChangeCapture, saysWhatSessionsOfSqliteSay) {
  test::TemporaryPortfolio edited;
  edited.close();
  const QString path = edited.folder.filePath(QStringLiteral("other.eclosion"));
  ASSERT_TRUE(QFile::copy(edited.path(), path));
  edited.reopen();
  const auto other = PortfolioFile::open(path, Access::write).value();
  for (const auto* file : {edited.file.get(), other.get()}) ASSERT_TRUE(execute(file->handle(), "PRAGMA synchronous=OFF"));
  test::RandomEdits random(*edited.file, edited.clock, 11);
  auto entry = Statement::prepare(edited.file->handle(), "SELECT changeset FROM journal ORDER BY seq DESC LIMIT 1").value();
  for (int i = test::rounds(300, 5'000); i > 0; --i) {
    ASSERT_TRUE(random.next());
    ASSERT_TRUE(entry.step().value());
    const QByteArray changeset = entry.bytes(0).toByteArray();
    entry.reset();
    ASSERT_EQ(linesOf(changeset), linesOf(changesetOfSession(other->handle(), changeset)));
  }
  EXPECT_EQ(test::trackedDump(*edited.file), test::trackedDump(*other));
}

}  // namespace
}  // namespace eclosion::store
