// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/portfolio_file.h"

#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/resource.h>

#include <QFile>
#include <csignal>
#include <future>
#include <latch>

#include "core/domain/settings.h"
#include "core/store/migrations.h"
#include "core/store/reader.h"
#include "core/store/recorder.h"
#include "core/store/settle.h"
#include "tests/support/temporary_portfolio.h"

namespace eclosion::store {
namespace {

using test::TemporaryPortfolio;

class PortfolioFileTest : public testing::Test {
 protected:
  QString write(const QString& name, const QByteArray& content) {
    const QString path = portfolio.folder.filePath(name);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return path;
  }
  QByteArray content() {
    QFile file(portfolio.path());
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
  }
  // Statements as another program would run them, without any of our protections.
  void tamper(const char* sql) {
    portfolio.close();
    sqlite3* db = nullptr;
    ASSERT_EQ(sqlite3_open(portfolio.path().toUtf8().constData(), &db), SQLITE_OK);
    char* error = nullptr;
    EXPECT_EQ(sqlite3_exec(db, sql, nullptr, nullptr, &error), SQLITE_OK) << error;
    sqlite3_close(db);
  }
  static ErrorKind errorOf(const QString& path, Access access = Access::read) {
    const auto opened = PortfolioFile::open(path, access);
    EXPECT_FALSE(opened);
    if (opened) return ErrorKind::internal;
    EXPECT_FALSE(opened.error().message.isEmpty());
    EXPECT_EQ(opened.error().file, path);
    return opened.error().kind;
  }
  Result<Change> addOrganisations(int count) {
    return Recorder(*portfolio.file, portfolio.clock, {})
        .record({.words = QStringLiteral("add")}, [&](Writer& writer) -> Result<void> {
          for (int i = 0; i < count; ++i)
            writer.put(Organisation{.id = newId<OrganisationId>(), .name = QStringLiteral("Organisation %1").arg(i)});
          return {};
        });
  }

  TemporaryPortfolio portfolio;
};

TEST_F(PortfolioFileTest, keepsItsSettings) {
  portfolio.reopen(Access::read);
  EXPECT_EQ(Reader::at(*portfolio.file).value().setting(settingKey(SettingKey::name)), QStringLiteral("Test"));
}

TEST_F(PortfolioFileTest, refusesWhatIsNotAPortfolio) {
  EXPECT_EQ(errorOf(portfolio.folder.filePath(QStringLiteral("absent.eclosion"))), ErrorKind::notFound);
  EXPECT_EQ(errorOf(portfolio.folder.path()), ErrorKind::notPortfolio);
  EXPECT_EQ(errorOf(write(QStringLiteral("empty.eclosion"), {})), ErrorKind::notPortfolio);
  EXPECT_EQ(errorOf(write(QStringLiteral("text.eclosion"), QByteArray(5000, 'x'))), ErrorKind::notPortfolio);
  // Another program's SQLite database.
  portfolio.close();
  QByteArray other = content();
  other.replace(68, 4, "\0\0\0\0", 4);
  EXPECT_EQ(errorOf(write(QStringLiteral("other.eclosion"), other)), ErrorKind::notPortfolio);
}

TEST_F(PortfolioFileTest, refusesALaterVersion) {
  tamper("PRAGMA user_version=99");
  EXPECT_EQ(errorOf(portfolio.path()), ErrorKind::newerVersion);
}

TEST_F(PortfolioFileTest, refusesDanglingRows) {
  tamper(
      "INSERT INTO event VALUES ('6e1f7f2c-5b0c-4c57-9d50-6a9f0a3c8e11', '6e1f7f2c-5b0c-4c57-9d50-6a9f0a3c8e12', 'end', NULL, "
      "'')");
  EXPECT_EQ(errorOf(portfolio.path()), ErrorKind::damaged);
}

TEST_F(PortfolioFileTest, refusesBrokenPages) {
  ASSERT_TRUE(addOrganisations(500));
  portfolio.close();
  QByteArray broken = content();
  for (qsizetype page = 4096; page < broken.size(); page += 4096) broken.replace(page, 64, QByteArray(64, '\x5a'));
  EXPECT_EQ(errorOf(write(QStringLiteral("broken.eclosion"), broken)), ErrorKind::damaged);
}

TEST_F(PortfolioFileTest, aSecondWriterMayOnlyRead) {
  portfolio.reopen(Access::edit);
  const auto second = PortfolioFile::open(portfolio.path(), Access::edit);
  ASSERT_TRUE(second) << second.error().message.toStdString();
  EXPECT_TRUE((*second)->isReadOnly());
  EXPECT_FALSE((*second)->readOnlyReason().isEmpty());
  const auto refused =
      Recorder(**second, portfolio.clock, {}).record({.words = QStringLiteral("no")}, [](Writer&) { return Result<void>(); });
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, ErrorKind::readOnly);
  // What the first writes is there for the second at its next reading.
  ASSERT_TRUE(addOrganisations(3));
  EXPECT_EQ(Reader::at(**second).value().all<Organisation>().value().size(), 3U);
}

TEST_F(PortfolioFileTest, aWorkerWritesBesideTheWindow) {
  portfolio.reopen(Access::edit);
  {
    const auto worker = portfolio.file->openForWorker();
    ASSERT_TRUE(worker);
    ASSERT_FALSE((*worker)->isReadOnly());
    ASSERT_TRUE(
        Recorder(**worker, portfolio.clock, {}).record({.words = QStringLiteral("add")}, [](Writer& writer) -> Result<void> {
          writer.put(Organisation{.id = newId<OrganisationId>(), .name = QStringLiteral("Somewhere")});
          return {};
        }));
  }
  EXPECT_EQ(Reader::at(*portfolio.file).value().all<Organisation>().value().size(), 1U);
}

// The window opens a file to write, and takes up the log once its first picture is there.
TEST_F(PortfolioFileTest, goesOnFromWritingToEditing) {
  const QString log = portfolio.path() + QStringLiteral("-wal");
  portfolio.reopen(Access::write);
  ASSERT_TRUE(addOrganisations(1));
  EXPECT_FALSE(QFile::exists(log));
  portfolio.file->goOnToEdit();
  ASSERT_TRUE(addOrganisations(2)) << "not yet settled, it is written as before";
  {
    const auto worker = portfolio.file->openForWorker();
    ASSERT_TRUE(worker);
    ASSERT_TRUE(settle(**worker));
  }
  ASSERT_TRUE(addOrganisations(3));
  EXPECT_TRUE(QFile::exists(log));
  portfolio.close();
  EXPECT_EQ(QDir(portfolio.folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("test.eclosion")});
}

// Its lock is asked for while the file is read: the answer counts all the same.
TEST_F(PortfolioFileTest, ofManyThatOpenItAtOnceOneWrites) {
  portfolio.close();
  for (int round = 0; round < 10; ++round) {
    std::vector<std::future<bool>> opened;
    std::latch all(4);
    for (int i = 0; i < 4; ++i) {
      opened.push_back(std::async(std::launch::async, [&] {
        const auto file = PortfolioFile::open(portfolio.path(), Access::write);
        all.arrive_and_wait();  // each keeps it until all have it
        return file && !(*file)->isReadOnly();
      }));
    }
    int writers = 0;
    for (auto& one : opened) writers += one.get() ? 1 : 0;
    EXPECT_EQ(writers, 1);
  }
}

TEST_F(PortfolioFileTest, closesToOnePlainFile) {
  portfolio.reopen(Access::edit);
  ASSERT_TRUE(addOrganisations(10));
  portfolio.close();
  const auto left = QDir(portfolio.folder.path()).entryList(QDir::Files | QDir::Hidden);
  EXPECT_EQ(left, QStringList{QStringLiteral("test.eclosion")});
}

TEST_F(PortfolioFileTest, refusesToMakeOverAnExistingFile) {
  portfolio.close();
  const QByteArray before = content();
  const auto again = PortfolioFile::create(portfolio.path(), {.name = QStringLiteral("Other")}, portfolio.clock);
  ASSERT_FALSE(again);
  EXPECT_EQ(again.error().kind, ErrorKind::refused);
  EXPECT_EQ(content(), before);
}

TEST_F(PortfolioFileTest, aFullDiskLeavesTheFileAsItWas) {
  portfolio.close();
  const QByteArray before = content();
  portfolio.reopen(Access::write);
  // No file of this process may grow past where this one is: the same failure as a full disk, without filling one.
  rlimit usual{};
  ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &usual), 0);
  rlimit tight = usual;
  tight.rlim_cur = static_cast<rlim_t>(before.size()) + 20'000;
  const auto usualSignal = std::signal(SIGXFSZ, SIG_IGN);
  ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &tight), 0);
  const auto full = addOrganisations(30'000);
  ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &usual), 0);
  std::signal(SIGXFSZ, usualSignal);
  ASSERT_FALSE(full);
  EXPECT_EQ(full.error().kind, ErrorKind::diskFull) << full.error().message.toStdString();
  portfolio.close();
  EXPECT_EQ(content(), before);
  // And once there is room again, it works.
  portfolio.reopen(Access::write);
  EXPECT_TRUE(addOrganisations(30'000));
}

TEST_F(PortfolioFileTest, anUnknownOldVersionIsDamage) {
  tamper("PRAGMA user_version=0");
  EXPECT_EQ(errorOf(portfolio.path()), ErrorKind::damaged);
}

TEST(Migrations, runsTheLinksInOrderOrNotAtAll) {
  sqlite3* db = nullptr;
  ASSERT_EQ(sqlite3_open(":memory:", &db), SQLITE_OK);
  const auto sql = [](const char* text) {
    return [text](sqlite3* to) -> Result<void> {
      if (sqlite3_exec(to, text, nullptr, nullptr, nullptr) == SQLITE_OK) return {};
      return failure(ErrorKind::internal, QString::fromUtf8(sqlite3_errmsg(to)));
    };
  };
  const std::vector<Migration> chain = {{2, sql("ALTER TABLE a ADD COLUMN y")}, {1, sql("CREATE TABLE a(x)")}};
  EXPECT_FALSE(migrate(db, 1, 4, chain));  // no link from 3
  EXPECT_NE(sqlite3_exec(db, "SELECT x FROM a", nullptr, nullptr, nullptr), SQLITE_OK);
  EXPECT_TRUE(migrate(db, 1, 3, chain));
  EXPECT_EQ(sqlite3_exec(db, "SELECT x, y FROM a", nullptr, nullptr, nullptr), SQLITE_OK);
  sqlite3_close(db);
}

}  // namespace
}  // namespace eclosion::store
