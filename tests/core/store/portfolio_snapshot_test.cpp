// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/portfolio_snapshot.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <algorithm>
#include <span>

#include "core/analysis/figures.h"
#include "core/store/journal.h"
#include "core/store/reader.h"
#include "core/store/recorder.h"
#include "tests/support/random_portfolio.h"
#include "tests/support/temporary_portfolio.h"

namespace eclosion::store {
namespace {

// A head that no portfolio has.
QByteArray madeUpHead(char letter) { return QByteArray(32, letter); }

QString snapshotPath(const QByteArray& head) {
  return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/eclosion/portfolios/") +
         QString::fromLatin1(head.toHex()) + QStringLiteral(".columns");
}

class PortfolioSnapshot : public testing::Test {
 protected:
  // A cache of its own: the one all tests share would be tidied by another of these at the same time.
  void SetUp() override {
    QStandardPaths::setTestModeEnabled(false);
    qputenv("XDG_CACHE_HOME", cache.path().toLocal8Bit());
  }
  void TearDown() override { QStandardPaths::setTestModeEnabled(true); }
  // Replaces bytes of a kept snapshot.
  static void overwrite(const QByteArray& head, qint64 at, const QByteArray& bytes) {
    QFile file(snapshotPath(head));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(at));
    ASSERT_EQ(file.write(bytes), bytes.size());
  }
  QTemporaryDir cache;
};

TEST_F(PortfolioSnapshot, givesBackEveryColumn) {
  const Portfolio portfolio = test::randomPortfolio(11, 60);
  keepSnapshot(madeUpHead('a'), portfolio);
  auto again = readSnapshot(madeUpHead('a'));
  ASSERT_TRUE(again);
  again->today = portfolio.today;
  ASSERT_EQ(again->startups.size(), portfolio.startups.size());
  ASSERT_EQ(again->missions.size(), portfolio.missions.size());
  for (const QDate& date : {QDate(2016, 5, 1), QDate(2019, 12, 31), QDate(2024, 2, 29)}) {
    EXPECT_EQ(analysis::figuresAt(*again, date), analysis::figuresAt(portfolio, date));
    for (Portfolio::Row row = 0; row < portfolio.startups.size(); ++row) {
      EXPECT_EQ(again->startups[row].id, portfolio.startups[row].id);
      EXPECT_EQ(again->incubatorAt(row, date), portfolio.incubatorAt(row, date));
      EXPECT_EQ(again->sponsorsAt(row, date), portfolio.sponsorsAt(row, date));
      EXPECT_EQ(again->missionsOf(row).size(), portfolio.missionsOf(row).size());
    }
  }
}

TEST_F(PortfolioSnapshot, isOnlyForItsHead) {
  keepSnapshot(madeUpHead('a'), test::randomPortfolio(3));
  EXPECT_FALSE(readSnapshot(madeUpHead('b')));
  EXPECT_FALSE(readSnapshot({}));
  // Not even under another's name.
  ASSERT_TRUE(QFile::copy(snapshotPath(madeUpHead('a')), snapshotPath(madeUpHead('b'))));
  EXPECT_FALSE(readSnapshot(madeUpHead('b')));
}

TEST_F(PortfolioSnapshot, isNotReadWhenItIsNotWhole) {
  keepSnapshot(madeUpHead('a'), test::randomPortfolio(3));
  QFile file(snapshotPath(madeUpHead('a')));
  for (qint64 size = file.size() - 1; size > 0; size = size * 2 / 3) {
    ASSERT_TRUE(file.resize(size));
    EXPECT_FALSE(readSnapshot(madeUpHead('a'))) << size;
  }
}

TEST_F(PortfolioSnapshot, isNotReadWhenARowPointsOutside) {
  const Portfolio portfolio = test::randomPortfolio(3);
  keepSnapshot(madeUpHead('a'), portfolio);
  ASSERT_TRUE(readSnapshot(madeUpHead('a')));
  // The first phase's startup: after the start of the file (8 + 32 + 12 × 16 bytes) and the column of startups.
  const auto phases =
      static_cast<qint64>(8 + 32 + 12 * 16 + portfolio.startups.size() * sizeof(Portfolio::StartupFacts) + 7) / 8 * 8;
  overwrite(madeUpHead('a'), phases, QByteArray("\xff\xff\xff\x7f", 4));
  EXPECT_FALSE(readSnapshot(madeUpHead('a')));
}

TEST_F(PortfolioSnapshot, tellsOfHistoriesWhileItReads) {
  const Portfolio portfolio = test::randomPortfolio(5, 60);
  keepSnapshot(madeUpHead('a'), portfolio);
  std::vector<size_t> told;
  const Portfolio::PhaseFacts* where = nullptr;
  const auto hear = [&](std::span<const Portfolio::PhaseFacts> histories) {
    told.push_back(histories.size());
    where = histories.data();
  };
  const auto again = readSnapshot(madeUpHead('a'), hear);
  ASSERT_TRUE(again);
  EXPECT_EQ(told, std::vector{portfolio.phases.size()});
  EXPECT_EQ(where, again->phases.data());
  // A member whom there is not, in the column after seven others.
  size_t missions = 8 + 32 + 12 * 16;
  const auto skip = [&](const auto& column) { missions += (column.size() * sizeof(column.front()) + 7) / 8 * 8; };
  skip(portfolio.startups), skip(portfolio.phases), skip(portfolio.events), skip(portfolio.incubators);
  skip(portfolio.organisations), skip(portfolio.incubatorSpells), skip(portfolio.sponsorSpells), skip(portfolio.members);
  overwrite(madeUpHead('a'), static_cast<qint64>(missions), QByteArray("\xff\xff\xff\x7f", 4));
  told.clear();
  EXPECT_FALSE(readSnapshot(madeUpHead('a'), hear));
  EXPECT_EQ(told, (std::vector<size_t>{portfolio.phases.size(), 0})) << "they are given up";
}

TEST_F(PortfolioSnapshot, ofManyMissionsIsReadByTwo) {
  Portfolio portfolio = test::randomPortfolio(7, 500);
  for (Portfolio::Row i = 0; i < 60'000; ++i) {
    portfolio.missionStartups.push_back({.mission = static_cast<Portfolio::Row>(portfolio.missions.size()), .startup = i % 500});
    portfolio.missions.push_back({.member = 0, .start = QDate(2020, 1, 1)});
  }
  portfolio.seal();
  keepSnapshot(madeUpHead('a'), portfolio);
  auto again = readSnapshot(madeUpHead('a'));
  ASSERT_TRUE(again);
  for (Portfolio::Row row = 0; row < portfolio.startups.size(); ++row)
    ASSERT_TRUE(std::ranges::equal(again->missionsOf(row), portfolio.missionsOf(row))) << row;
}

TEST_F(PortfolioSnapshot, isNotReadWhenItsSizesAreAbsurd) {
  keepSnapshot(madeUpHead('a'), test::randomPortfolio(3));
  overwrite(madeUpHead('a'), 8 + 32 + 8, QByteArray(8, '\xff'));
  EXPECT_FALSE(readSnapshot(madeUpHead('a')));
}

TEST_F(PortfolioSnapshot, keepsTheNewestFewOnly) {
  const Portfolio portfolio = test::randomPortfolio(3, 3);
  for (char letter = 'a'; letter < 'k'; ++letter) keepSnapshot(madeUpHead(letter), portfolio);
  EXPECT_EQ(QDir(QFileInfo(snapshotPath(madeUpHead('a'))).path()).entryList(QDir::Files).size(), 5);
}

TEST_F(PortfolioSnapshot, followsTheFile) {
  test::TemporaryPortfolio portfolio;
  const QDate today(2026, 8, 20);
  const auto addStartup = [&] {
    const auto done = Recorder(*portfolio.file, portfolio.clock, {})
                          .record({.words = QStringLiteral("add")}, [](Writer& writer) -> Result<void> {
                            writer.put(Startup{.id = newId<StartupId>(), .name = QStringLiteral("Lapins")});
                            return {};
                          });
    ASSERT_TRUE(done);
  };
  addStartup();
  const auto first = loadPortfolio(*portfolio.file, today);
  ASSERT_TRUE(first);
  EXPECT_FALSE(first->fromSnapshot);
  EXPECT_EQ(first->head, journalHead(portfolio.file->handle()));
  keepSnapshot(first->head, first->portfolio);

  const auto second = loadPortfolio(*portfolio.file, today);
  ASSERT_TRUE(second);
  EXPECT_TRUE(second->fromSnapshot);
  EXPECT_EQ(second->portfolio.startups.size(), 1U);
  EXPECT_EQ(second->portfolio.today, today);
  EXPECT_EQ(second->portfolio.fiscalYearStartMonth, 1);

  addStartup();
  const auto third = loadPortfolio(*portfolio.file, today);
  ASSERT_TRUE(third);
  EXPECT_FALSE(third->fromSnapshot);
  EXPECT_EQ(third->portfolio.startups.size(), 2U);
}

// Another program may change rows and leave the journal alone; what was kept is then not what the file says.
TEST_F(PortfolioSnapshot, isNotForAFileThatAnotherProgramWroteTo) {
  test::TemporaryPortfolio portfolio;
  const auto first = loadPortfolio(*portfolio.file, QDate(2026, 8, 20));
  ASSERT_TRUE(first);
  keepSnapshot(first->head, first->portfolio);
  portfolio.reopen();
  EXPECT_TRUE(loadPortfolio(*portfolio.file, QDate(2026, 8, 20)).value().fromSnapshot);
  portfolio.close();

  sqlite3* db = nullptr;
  ASSERT_EQ(sqlite3_open(portfolio.path().toUtf8().constData(), &db), SQLITE_OK);
  EXPECT_EQ(sqlite3_exec(db, "UPDATE setting SET value = 'Other' WHERE key = 'name'", nullptr, nullptr, nullptr), SQLITE_OK);
  sqlite3_close(db);
  portfolio.reopen();
  EXPECT_FALSE(loadPortfolio(*portfolio.file, QDate(2026, 8, 20)).value().fromSnapshot);
}

}  // namespace
}  // namespace eclosion::store
