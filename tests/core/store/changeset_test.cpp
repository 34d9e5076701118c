// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's own reader is what these changesets are held against; its header shows it only on request.
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include "core/store/changeset.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <QRandomGenerator>
#include <QtEndian>

#include "core/store/sqlite.h"
#include "tests/support/random_edits.h"
#include "tests/support/temporary_portfolio.h"
#include "tests/support/thorough.h"

namespace eclosion::store {
namespace {

// A changeset byte by byte, right unless asked for otherwise.
struct Bytes {
  QByteArray data = {};
  Bytes& raw(const QByteArray& bytes) {
    data += bytes;
    return *this;
  }
  Bytes& number(int byte) { return raw(QByteArray(1, static_cast<char>(byte))); }
  Bytes& table(const char* name, const QByteArray& keys) {
    return number('T').number(static_cast<int>(keys.size())).raw(keys).raw(name).number(0);
  }
  Bytes& op(int operation) { return number(operation).number(0); }
  Bytes& text(const QByteArray& value) { return number(3).number(static_cast<int>(value.size())).raw(value); }
  Bytes& integer(qint64 value) {
    value = qToBigEndian(value);
    return number(1).raw(QByteArray(reinterpret_cast<const char*>(&value), 8));
  }
  Bytes& absent() { return number(0); }
  Bytes& null() { return number(5); }
};

constexpr int inserted = 18, updated = 23, removed = 9;
const QByteArray key = "6e1f7f2c-5b0c-4c57-9d50-6a9f0a3c8e11";
const QByteArray threeColumns("\1\0\0", 3);

Bytes setting() { return Bytes().table("setting", threeColumns); }

struct Case {
  const char* what;
  Bytes bytes;
};

TEST(Changeset, readsWhatItHolds) {
  const QByteArray bytes = setting()
                               .op(inserted)
                               .text(key)
                               .text("name")
                               .text("")
                               .op(updated)
                               .text(key)
                               .absent()
                               .text("old")
                               .absent()
                               .absent()
                               .text("new")
                               .op(removed)
                               .text(key)
                               .text("name")
                               .text(QByteArray(100, 'x'))
                               .data;
  ChangesetReader reader(bytes);
  ASSERT_TRUE(*reader.next());
  EXPECT_STREQ(reader.row().table->name, "setting");
  EXPECT_EQ(reader.row().op, RowOp::inserted);
  EXPECT_EQ(reader.row().id(), QUuid(key));
  EXPECT_TRUE(reader.row().before.empty());
  EXPECT_EQ(reader.row().after[1].bytes, QByteArray("name"));
  EXPECT_EQ(reader.row().after[2].kind, ChangedValue::Kind::text);
  ASSERT_TRUE(*reader.next());
  EXPECT_EQ(reader.row().op, RowOp::updated);
  EXPECT_EQ(reader.row().id(), QUuid(key));
  EXPECT_TRUE(reader.row().before[1].isAbsent());
  EXPECT_EQ(reader.row().before[2].bytes, QByteArray("old"));
  EXPECT_EQ(reader.row().after[2].bytes, QByteArray("new"));
  ASSERT_TRUE(*reader.next());
  EXPECT_EQ(reader.row().op, RowOp::removed);
  EXPECT_EQ(reader.row().before[2].bytes.size(), 100);
  EXPECT_FALSE(*reader.next());
}

TEST(Changeset, refusesWhatIsNotOne) {
  const auto row = [](Bytes bytes) { return bytes.op(inserted).text(key).text("name").text("x"); };
  const Case cases[] = {
      {"nothing", {}},
      {"another mark", Bytes().raw("P").raw(row(setting()).data.mid(1))},
      {"a table without rows", setting()},
      {"a table without rows before another", setting().raw(row(setting()).data)},
      {"a row without a table", Bytes().op(inserted).text(key).text("name").text("x")},
      {"an unknown table", row(Bytes().table("strange", threeColumns))},
      {"a table that is not tracked", row(Bytes().table("journal", threeColumns))},
      {"a history table", row(Bytes().table("setting_past", threeColumns))},
      {"a name without its end", Bytes().number('T').number(3).raw(threeColumns).raw("setting")},
      {"more columns", row(Bytes().table("setting", QByteArray("\1\0\0\0", 4)))},
      {"fewer columns", row(Bytes().table("setting", QByteArray("\1\0", 2)))},
      {"columns beyond the end", Bytes().number('T').number(0x7f).raw("\1")},
      {"another key", row(Bytes().table("setting", QByteArray("\0\1\0", 3)))},
      {"a key of two columns", row(Bytes().table("setting", QByteArray("\1\2\0", 3)))},
      {"no key", row(Bytes().table("setting", QByteArray(3, '\0')))},
      {"an unknown operation", setting().op(7).text(key).text("name").text("x")},
      {"an unknown flag", setting().number(inserted).number(9).text(key).text("name").text("x")},
      {"an operation alone", setting().number(inserted)},
      {"an insert with a column absent", setting().op(inserted).text(key).text("name").absent()},
      {"a removal with a column absent", setting().op(removed).text(key).absent().text("x")},
      {"an insert without its key", setting().op(inserted).absent().text("name").text("x")},
      {"a key that is no id", setting().op(inserted).text("one").text("name").text("x")},
      {"a key that is a number", setting().op(inserted).integer(1).text("name").text("x")},
      {"an update without its key", setting().op(updated).absent().absent().text("a").absent().absent().text("b")},
      {"an update of the key", setting().op(updated).text(key).absent().text("a").text(key).absent().text("b")},
      {"an update of nothing", setting().op(updated).text(key).absent().absent().absent().absent().absent()},
      {"a value before and none after", setting().op(updated).text(key).text("a").text("a").absent().absent().text("b")},
      {"a value after and none before", setting().op(updated).text(key).absent().text("a").absent().text("b").text("b")},
      {"null where a value must be", setting().op(inserted).text(key).null().text("x")},
      {"a number where text must be", setting().op(inserted).text(key).integer(4).text("x")},
      {"bytes where text must be", setting().op(inserted).text(key).number(4).number(1).raw("x").text("x")},
      {"an unknown type", setting().op(inserted).text(key).number(6).text("x")},
      {"a text beyond the end", setting().op(inserted).text(key).text("name").number(3).number(9).raw("x")},
      {"a length without end", setting().op(inserted).text(key).text("name").number(3).raw(QByteArray(12, '\xff'))},
      {"a huge length", setting().op(inserted).text(key).text("name").number(3).raw("\x8f\xff\xff\xff\x7f").raw("x")},
      {"a number cut short", setting().op(inserted).text(key).text("name").number(1).raw("\0\0\0")},
      {"something after the end", row(setting()).number(0)},
      {"not a number", Bytes()
                           .table("measurement", QByteArray("\1\0\0\0\0\0\0", 7))
                           .op(inserted)
                           .text(key)
                           .text(key)
                           .integer(1)
                           .number(2)
                           .raw("\x7f\xf8\0\0\0\0\0\1")
                           .text("")
                           .null()
                           .text("")},
  };
  ASSERT_TRUE(validateChangeset(row(setting()).data));
  for (const Case& one : cases) {
    const auto result = validateChangeset(one.bytes.data);
    ASSERT_FALSE(result) << one.what;
    EXPECT_EQ(result.error().kind, ErrorKind::damaged) << one.what;
  }
}

// Changesets as the recorder keeps them, of every table.
std::vector<QByteArray> recordedChangesets(int edits) {
  test::TemporaryPortfolio portfolio;
  EXPECT_TRUE(execute(portfolio.file->handle(), "PRAGMA synchronous=OFF"));
  test::RandomEdits random(*portfolio.file, portfolio.clock, 4);
  for (int i = 0; i < edits; ++i) {
    const auto edited = random.next();
    EXPECT_TRUE(edited) << edited.error().message.toStdString();
  }
  std::vector<QByteArray> all;
  auto entries = Statement::prepare(portfolio.file->handle(), "SELECT changeset FROM journal").value();
  while (*entries.step()) all.push_back(entries.bytes(0).toByteArray());
  return all;
}

// Rows as SQLite's own iterator counts them, or -1.
int rowsBySqlite(const QByteArray& changeset) {
  QByteArray copy = changeset;
  sqlite3_changeset_iter* iterator = nullptr;
  if (sqlite3changeset_start(&iterator, static_cast<int>(copy.size()), copy.data()) != SQLITE_OK) return -1;
  int rows = 0;
  while (sqlite3changeset_next(iterator) == SQLITE_ROW) ++rows;
  return sqlite3changeset_finalize(iterator) == SQLITE_OK ? rows : -1;
}

int rowsByUs(const QByteArray& changeset) {
  ChangesetReader reader(changeset);
  for (int rows = 0;; ++rows) {
    const auto more = reader.next();
    if (!more) return -1;
    if (!*more) return rows;
  }
}

TEST(Changeset, takesEveryOneOfOursAndItsInverse) {
  for (const QByteArray& changeset : recordedChangesets(300)) {
    ASSERT_EQ(rowsByUs(changeset), rowsBySqlite(changeset));
    int size = 0;
    void* data = nullptr;
    ASSERT_EQ(sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.constData(), &size, &data), SQLITE_OK);
    EXPECT_TRUE(validateChangeset(QByteArrayView(static_cast<const char*>(data), size)));
    sqlite3_free(data);
  }
}

TEST(Changeset, refusesEveryOneCutShort) {
  for (const QByteArray& changeset : recordedChangesets(20)) {
    for (qsizetype size = 0; size < changeset.size(); ++size) {
      // Between two rows a cut leaves fewer of them, which is a changeset.
      const int rows = rowsByUs(changeset.left(size));
      if (rows >= 0) {
        ASSERT_EQ(rows, rowsBySqlite(changeset.left(size)));
      }
    }
    EXPECT_EQ(rowsByUs(changeset.chopped(1)), -1);
  }
}

// Whatever became of the bytes: what is let through, SQLite reads to the end and sees the same.
TEST(Changeset, letsThroughNothingSqliteStumblesOver) {
  const auto all = recordedChangesets(120);
  QRandomGenerator random(9);
  int taken = 0;
  for (int i = test::rounds(20'000, 300'000); i > 0; --i) {
    QByteArray bytes = all[static_cast<size_t>(random.bounded(static_cast<int>(all.size())))];
    for (int changes = 1 + random.bounded(3); changes > 0; --changes) {
      const int place = random.bounded(static_cast<int>(bytes.size()));
      switch (random.bounded(4)) {
        case 0:
          bytes[place] = static_cast<char>(random.bounded(256));
          break;
        case 1:
          bytes[place] = static_cast<char>(bytes[place] ^ (1 << random.bounded(8)));
          break;
        case 2:
          bytes.remove(place, 1 + random.bounded(4));
          break;
        default:
          bytes.insert(place, static_cast<char>(random.bounded(256)));
      }
      if (bytes.isEmpty()) bytes = "T";
    }
    const int rows = rowsByUs(bytes);
    if (rows < 0) continue;
    ++taken;
    ASSERT_EQ(rows, rowsBySqlite(bytes)) << bytes.toHex().toStdString();
  }
  EXPECT_GT(taken, 0);
}

}  // namespace
}  // namespace eclosion::store
