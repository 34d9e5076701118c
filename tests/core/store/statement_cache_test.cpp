// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement_cache.h"

#include <gtest/gtest.h>

#include <QFile>

#include "core/store/recorder.h"
#include "core/store/settle.h"
#include "core/store/undo.h"
#include "tests/support/random_edits.h"
#include "tests/support/temporary_portfolio.h"

namespace eclosion::store {
namespace {

const QByteArray settings = "SELECT id FROM setting ORDER BY id";

bool isAtRest(const PortfolioFile& file) {
  bool busy = false;
  for (sqlite3_stmt* one = nullptr; (one = sqlite3_next_stmt(file.handle(), one));) busy = busy || sqlite3_stmt_busy(one) != 0;
  return !busy && sqlite3_txn_state(file.handle(), nullptr) == SQLITE_TXN_NONE;
}

TEST(StatementCache, givesTheSameStatementAgainAsIfNew) {
  const test::TemporaryPortfolio portfolio;
  StatementCache& statements = portfolio.file->statements();
  const QByteArray sql = "SELECT count(*) FROM setting WHERE ?1 IS NULL";
  sqlite3_stmt* first = nullptr;
  {
    const auto use = statements.use(sql).value();
    first = use->handle();
    use->bindInteger(0, 1);
    ASSERT_TRUE(use->step().value());
    EXPECT_EQ(use->integer(0), 0);
  }
  const auto again = statements.use(sql).value();
  EXPECT_EQ(again->handle(), first);
  ASSERT_TRUE(again->step().value());
  EXPECT_GT(again->integer(0), 0);  // nothing is bound any more
}

TEST(StatementCache, leavesNoReadOpen) {
  const test::TemporaryPortfolio portfolio;
  {
    const auto use = portfolio.file->statements().use(settings).value();
    ASSERT_TRUE(use->step().value());
    EXPECT_FALSE(isAtRest(*portfolio.file));
  }
  EXPECT_TRUE(isAtRest(*portfolio.file));
}

TEST(StatementCache, givesAnotherWithinAUse) {
  const test::TemporaryPortfolio portfolio;
  StatementCache& statements = portfolio.file->statements();
  const auto outer = statements.use(settings).value();
  ASSERT_TRUE(outer->step().value());
  const QByteArray id = outer->bytes(0).toByteArray();
  {
    const auto inner = statements.use(settings).value();
    EXPECT_NE(inner->handle(), outer->handle());
    while (inner->step().value()) {
    }
  }
  EXPECT_EQ(outer->bytes(0).toByteArray(), id);
  EXPECT_TRUE(outer->step().value());
}

TEST(StatementCache, aStatementThatCannotBeIsAFailureEachTime) {
  const test::TemporaryPortfolio portfolio;
  for (int i = 0; i < 2; ++i) EXPECT_FALSE(portfolio.file->statements().use("SELECT nothing FROM nowhere"));
}

TEST(StatementCache, survivesAChangeOfTheTables) {
  const test::TemporaryPortfolio portfolio;
  StatementCache& statements = portfolio.file->statements();
  ASSERT_TRUE(statements.use(settings).value()->step().value());
  ASSERT_TRUE(execute(portfolio.file->handle(), "CREATE TABLE other (a); DROP TABLE other"));
  EXPECT_TRUE(statements.use(settings).value()->step().value());
}

// What edits, refusals and undos leave behind: no statement under way, nothing that keeps the log, one plain file at the end.
TEST(StatementCache, isEmptyHandedAfterEachWriteAndGoneWithTheFile) {
  test::TemporaryPortfolio portfolio;
  portfolio.reopen(Access::edit);
  const QString log = portfolio.path() + QStringLiteral("-wal");
  test::RandomEdits random(*portfolio.file, portfolio.clock, 3);
  for (int i = 0; i < 30; ++i) {
    const auto change = random.next();
    ASSERT_TRUE(change);
    EXPECT_TRUE(isAtRest(*portfolio.file));
    const auto failed = Recorder(*portfolio.file, portfolio.clock, {}).record({}, [](Writer& writer) -> Result<void> {
      writer.put(Setting{.id = newId<SettingId>(), .key = QStringLiteral("k"), .value = {}});
      return failure(ErrorKind::cancelled, QStringLiteral("stop"));
    });
    EXPECT_FALSE(failed);
    EXPECT_TRUE(isAtRest(*portfolio.file));
    ASSERT_TRUE(undo(*portfolio.file, portfolio.clock, {}, change->firstSeq));
    EXPECT_TRUE(isAtRest(*portfolio.file));
    EXPECT_FALSE(undo(*portfolio.file, portfolio.clock, {}, change->firstSeq));
    EXPECT_TRUE(isAtRest(*portfolio.file));
    ASSERT_TRUE(redo(*portfolio.file, portfolio.clock, {}));
    EXPECT_TRUE(settle(*portfolio.file));
  }
  EXPECT_TRUE(QFile::exists(log));
  portfolio.close();
  EXPECT_FALSE(QFile::exists(log));
  portfolio.reopen(Access::read);
  EXPECT_TRUE(portfolio.file->statements().use(settings).value()->step().value());
}

}  // namespace
}  // namespace eclosion::store
