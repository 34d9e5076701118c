// SPDX-License-Identifier: GPL-3.0-or-later
// A write that was cut short, by a kill or a loss of power: what SQLite left beside the file undoes it, or completes it, at the
// next opening.
#include <gtest/gtest.h>

#include "core/store/check.h"
#include "core/store/reader.h"
#include "core/store/recorder.h"
#include "core/store/sqlite.h"
#include "tests/support/files.h"
#include "tests/support/temporary_portfolio.h"

namespace eclosion::store {
namespace {

using test::contents;
using test::namesIn;

class InterruptedWrite : public testing::Test {
 protected:
  // More rows than SQLite may keep in memory here, so that it writes into the file before the end.
  static constexpr int many = 30'000;

  // `look` sees the folder while the last rows are still to be committed.
  void record(int rows, const std::function<void()>& look = {}) {
    ASSERT_TRUE(execute(portfolio.file->handle(), "PRAGMA cache_size=100"));
    const auto done = Recorder(*portfolio.file, portfolio.clock, QStringLiteral("tester"))
                          .record({.words = QStringLiteral("add")}, [&](Writer& writer) -> Result<void> {
                            for (int i = 0; i < rows; ++i)
                              writer.put(Organisation{.id = newId<OrganisationId>(), .name = QStringLiteral("Organisation")});
                            if (look) look();
                            return {};
                          });
    ASSERT_TRUE(done) << done.error().message.toStdString();
  }

  // The folder as it would be found if everything stopped now.
  void stopHere() {
    for (const QString& name : namesIn(portfolio.folder.path())) {
      if (name.endsWith(QStringLiteral(".lock"))) continue;  // that of a living process
      test::writeFile(found.filePath(name), contents(portfolio.folder.filePath(name)));
    }
  }
  [[nodiscard]] QString path() const { return found.filePath(QStringLiteral("test.eclosion")); }
  [[nodiscard]] static size_t organisations(const PortfolioFile& file) {
    return Reader::at(file).value().all<Organisation>().value().size();
  }

  test::TemporaryPortfolio portfolio;
  QTemporaryDir found;
};

class InterruptedImport : public InterruptedWrite, public testing::WithParamInterface<Access> {};

TEST_P(InterruptedImport, isUndoneAtTheNextOpening) {
  record(1);
  portfolio.close();
  const QByteArray before = contents(portfolio.path());
  portfolio.reopen(Access::write);
  record(many, [this] { stopHere(); });
  ASSERT_EQ(namesIn(found.path()), QStringList({QStringLiteral("test.eclosion"), QStringLiteral("test.eclosion-journal")}));
  ASSERT_NE(contents(path()), before) << "some of it is in the file already";

  {
    const auto opened = PortfolioFile::open(path(), GetParam());
    ASSERT_TRUE(opened) << opened.error().message.toStdString();
    EXPECT_EQ(organisations(**opened), 1U);
    EXPECT_TRUE(checkPortfolio(**opened).value().isSound());
  }
  EXPECT_EQ(namesIn(found.path()), QStringList(QStringLiteral("test.eclosion")));
  if (GetParam() != Access::edit) {
    EXPECT_EQ(contents(path()), before);
  }
}

INSTANTIATE_TEST_SUITE_P(ByWhoeverOpensIt, InterruptedImport, testing::Values(Access::read, Access::write, Access::edit));

TEST_F(InterruptedWrite, canBeDoneAgain) {
  portfolio.reopen(Access::write);
  record(many, [this] { stopHere(); });
  portfolio.file = PortfolioFile::open(path(), Access::write).value();
  record(many);
  EXPECT_EQ(organisations(*portfolio.file), size_t{many});
  EXPECT_TRUE(checkPortfolio(*portfolio.file).value().isSound());
}

TEST_F(InterruptedWrite, inTheWindowKeepsWhatWasAcknowledged) {
  portfolio.reopen(Access::edit);
  record(3);
  record(many, [this] { stopHere(); });
  ASSERT_TRUE(namesIn(found.path()).contains(QStringLiteral("test.eclosion-wal")));
  for (const Access access : {Access::read, Access::edit}) {
    const auto opened = PortfolioFile::open(path(), access);
    ASSERT_TRUE(opened) << opened.error().message.toStdString();
    EXPECT_EQ(organisations(**opened), 3U) << "neither less nor more";
    EXPECT_TRUE(checkPortfolio(**opened).value().isSound());
  }
  EXPECT_EQ(namesIn(found.path()), QStringList(QStringLiteral("test.eclosion")));
}

TEST_F(InterruptedWrite, withAJournalOfAnotherFileIsNotTakenForOne) {
  record(1);
  portfolio.close();
  const QByteArray before = contents(portfolio.path());
  test::writeFile(portfolio.path() + QStringLiteral("-journal"), QByteArray(5000, 'x'));
  portfolio.reopen(Access::write);
  EXPECT_EQ(organisations(*portfolio.file), 1U);
  portfolio.close();
  EXPECT_EQ(contents(portfolio.path()), before);
}

}  // namespace
}  // namespace eclosion::store
