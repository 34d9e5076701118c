// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/page_room.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include "core/store/sqlite.h"
#include "tests/support/temporary_portfolio.h"

namespace eclosion::store {
namespace {

int bytesKept(sqlite3* db) {
  int now = 0, most = 0;
  sqlite3_db_status(db, SQLITE_DBSTATUS_CACHE_USED, &now, &most, 0);
  return now;
}

TEST(PageRoom, IsForWorkUntilLessIsWanted) {
  test::TemporaryPortfolio portfolio;
  sqlite3* db = portfolio.file->handle();
  EXPECT_EQ(queryInteger(db, "PRAGMA cache_size").value(), -65536);
  ASSERT_TRUE(setPageRoom(db, PageRoom::look));
  EXPECT_EQ(queryInteger(db, "PRAGMA cache_size").value(), -512);
  ASSERT_TRUE(setPageRoom(db, PageRoom::fill));
  EXPECT_EQ(queryInteger(db, "PRAGMA cache_size").value(), -262144);
  ASSERT_TRUE(setPageRoom(db, PageRoom::work));
  EXPECT_EQ(queryInteger(db, "PRAGMA cache_size").value(), -65536);
}

TEST(PageRoom, LetsGoOfWhatIsBeyondIt) {
  test::TemporaryPortfolio portfolio;
  sqlite3* db = portfolio.file->handle();
  auto transaction = Transaction::begin(db);
  ASSERT_TRUE(transaction);
  for (int i = 0; i < 2000; ++i) {
    ASSERT_TRUE(
        execute(db, "INSERT INTO setting(id, key, value) VALUES(hex(randomblob(16)), hex(randomblob(8)), hex(randomblob(800)))"));
  }
  ASSERT_TRUE(transaction->commit());
  ASSERT_GT(bytesKept(db), 2'000'000);
  ASSERT_TRUE(setPageRoom(db, PageRoom::look));
  EXPECT_LT(bytesKept(db), 1'000'000);
}

}  // namespace
}  // namespace eclosion::store
