// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/past_rows.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/store/history.h"
#include "core/store/journal.h"
#include "core/store/recorder.h"
#include "core/store/sqlite.h"
#include "tests/support/random_edits.h"
#include "tests/support/temporary_portfolio.h"

namespace eclosion::store {
namespace {

// The same by a query that asks the history alone, a row a line.
QByteArrayList bySql(sqlite3* db, const Table& table, qint64 seq) {
  auto rows = Statement::prepare(db, "SELECT " + columnList(table) + ", absent FROM \"" + table.name +
                                         "_past\" AS a WHERE seq = (SELECT min(seq) FROM \"" + table.name +
                                         "_past\" WHERE id = a.id AND seq > " + QByteArray::number(seq) + ")")
                  .value();
  QByteArrayList all;
  while (*rows.step()) {
    QByteArray line = rows.bytes(0).toByteArray();
    for (int i = 1; i < static_cast<int>(table.columns.size()) && rows.integer(static_cast<int>(table.columns.size())) == 0; ++i)
      line += '|' + (rows.isNull(i) ? QByteArray("null") : rows.bytes(i).toByteArray());
    all << line;
  }
  std::sort(all.begin(), all.end());
  return all;
}

QByteArrayList byPastRows(PastRows& past, const Table& table) {
  QByteArrayList all;
  const auto versions = past.of(table);
  EXPECT_TRUE(versions);
  for (auto it = (*versions)->begin(); it != (*versions)->end(); ++it) {
    QByteArray line = it.key().toByteArray(QUuid::WithoutBraces);
    for (int i = 1; i < static_cast<int>(table.columns.size()) && *it; ++i) {
      const RowImage& image = **it;
      const Type type = table.columns[static_cast<size_t>(i)].type;
      const bool isText = type == Type::text || type == Type::code || type == Type::reference || type == Type::blob;
      line += '|' + (image.isNull(i)      ? QByteArray("null")
                     : isText             ? image.bytes(i).toByteArray()
                     : type == Type::real ? QByteArray("real")
                                          : QByteArray::number(image.integer(i)));
    }
    all << line;
  }
  std::sort(all.begin(), all.end());
  return all;
}

class PastRowsTest : public testing::Test {
 protected:
  void SetUp() override { ASSERT_TRUE(execute(portfolio.file->handle(), "PRAGMA synchronous=OFF")); }
  void addOrganisations(int count) {
    ASSERT_TRUE(Recorder(*portfolio.file, portfolio.clock, {})
                    .record({.words = QStringLiteral("many")}, [&](Writer& writer) -> Result<void> {
                      for (int i = 0; i < count; ++i)
                        writer.put(Organisation{.id = newId<OrganisationId>(), .name = QStringLiteral("Office %1").arg(i)});
                      return {};
                    }));
  }
  void edit(int count, quint32 seed = 6) {
    test::RandomEdits random(*portfolio.file, portfolio.clock, seed);
    for (int i = 0; i < count; ++i) ASSERT_TRUE(random.next());
  }
  // At every entry of the journal, and of every table but the one of measures, whose numbers read differently as text.
  void expectAgreement() {
    const qint64 newest = newestEntry(portfolio.file->handle()).value();
    for (qint64 seq = 0; seq <= newest; ++seq) {
      PastRows past(portfolio.file->handle(), seq);
      for (const Table& table : trackedTables()) {
        if (QByteArrayView(table.name) == "measurement") continue;
        ASSERT_EQ(byPastRows(past, table), bySql(portfolio.file->handle(), table, seq)) << table.name << " at " << seq;
      }
    }
  }
  test::TemporaryPortfolio portfolio;
};

// Most of the history is before: what changed is told by the journal.
TEST_F(PastRowsTest, agreeWithTheHistoryWhereLittleChangedSince) {
  addOrganisations(3000);
  edit(40);
  expectAgreement();
}

TEST_F(PastRowsTest, agreeWithTheHistoryWhereMuchChangedSince) {
  edit(40);
  expectAgreement();
}

TEST_F(PastRowsTest, doNotNeedAJournalThatCanBeRead) {
  addOrganisations(3000);
  edit(10);
  ASSERT_TRUE(execute(portfolio.file->handle(), "UPDATE journal SET changeset = x'54' WHERE seq > 2"));
  expectAgreement();
}

TEST_F(PastRowsTest, followAJournalThatGrows) {
  addOrganisations(3000);
  edit(5);
  PastRows past(portfolio.file->handle(), 2);
  const Table& table = *findTable("organisation");
  (void)byPastRows(past, table);
  edit(40, 7);
  EXPECT_EQ(byPastRows(past, table), bySql(portfolio.file->handle(), table, 2));
}

}  // namespace
}  // namespace eclosion::store
