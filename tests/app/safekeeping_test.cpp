// SPDX-License-Identifier: GPL-3.0-or-later
// Copies, backups and restoring, as the window asks for them.
#include "app/safekeeping.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include "app/window_services.h"
#include "core/edits/startup_edits.h"
#include "core/store/portfolio_file.h"
#include "tests/support/files.h"
#include "tests/support/own_data_home.h"
#include "tests/support/temporary_portfolio.h"
#include "ui/shell/editing.h"

namespace eclosion {
namespace {

using Reason = ui::KeptBackup::Reason;

class SafekeepingTest : public testing::Test {
 protected:
  void SetUp() override {
    portfolio.close();
    open();
    add("Lapins");
  }
  void open() {
    file.reset();
    file = services.open(portfolio.path()).value();
  }
  void add(const char* name) {
    const Startup startup{.id = newId<StartupId>(), .name = QString::fromUtf8(name)};
    const auto added = file->editing()->perform(edits::createStartup({.startup = startup}));
    ASSERT_TRUE(added) << added.error().message.toStdString();
  }
  [[nodiscard]] std::vector<ui::KeptBackup> backups() { return services.safekeeping()->backups(portfolio.path()); }
  void attend() {
    file->attend([this](const QString& sentence) { said << sentence; });
  }
  [[nodiscard]] size_t startupsIn(const QString& path) {
    const auto other = services.openForReading(path);
    return other ? (*other)->portfolio().startups.size() : 0;
  }

  test::OwnDataHome data;
  test::TemporaryPortfolio portfolio;
  test::FakeClock clock;
  app::WindowServices services{clock};
  std::unique_ptr<ui::OpenPortfolio> file;
  QStringList said;
};

TEST_F(SafekeepingTest, theFileAloneHoldsTheNewestEditsSoonAfter) {
  attend();
  add("Renards");
  const QString copy = portfolio.folder.filePath(QStringLiteral("mailed.eclosion"));
  const bool whole = QTest::qWaitFor(
      [&] {
        QFile::remove(copy);
        return QFile::copy(portfolio.path(), copy) && startupsIn(copy) == 2;
      },
      20'000);
  EXPECT_TRUE(whole);
}

TEST_F(SafekeepingTest, aCopyHoldsWhatIsThereAndIsNoPlaceToGoOn) {
  const QString copy = portfolio.folder.filePath(QStringLiteral("copy.eclosion"));
  ASSERT_TRUE(file->saveCopy(copy, false));
  add("Renards");
  EXPECT_EQ(startupsIn(copy), 1U);
  EXPECT_EQ(file->path(), portfolio.path());
  const auto taken = file->saveCopy(copy, false);
  ASSERT_FALSE(taken);
  EXPECT_EQ(taken.error().kind, ErrorKind::refused);
  EXPECT_TRUE(file->saveCopy(copy, true));
  EXPECT_EQ(startupsIn(copy), 2U);
}

TEST_F(SafekeepingTest, whatMayOnlyBeReadCanBeCopiedAndEditedThere) {
  const auto second = services.open(portfolio.path()).value();
  ASSERT_FALSE(second->readOnlyReason().isEmpty());
  const QString copy = portfolio.folder.filePath(QStringLiteral("copy.eclosion"));
  ASSERT_TRUE(second->saveCopy(copy, false));
  const auto own = services.open(copy).value();
  EXPECT_TRUE(own->readOnlyReason().isEmpty());
  EXPECT_TRUE(
      own->editing()->perform(edits::createStartup({.startup = {.id = newId<StartupId>(), .name = QStringLiteral("Renards")}})));
}

TEST_F(SafekeepingTest, theBackupOfTheDayIsMadeBesideTheWindow) {
  EXPECT_TRUE(backups().empty());
  attend();
  file.reset();  // waits for it
  ASSERT_EQ(backups().size(), 1U);
  EXPECT_EQ(backups()[0].reason, Reason::daily);
  EXPECT_EQ(backups()[0].at, clock.moment);
  EXPECT_EQ(startupsIn(backups()[0].path), 1U);
  open();
  add("Renards");
  attend();
  file.reset();
  EXPECT_EQ(backups().size(), 1U) << "one a day";
  EXPECT_TRUE(said.isEmpty());
}

TEST_F(SafekeepingTest, noBackupOfTheDayIsSaid) {
  test::writeFile(data.path() + QStringLiteral("/eclosion/backups"), "in the way");
  attend();
  ASSERT_TRUE(QTest::qWaitFor([&] { return !said.isEmpty(); }));
  EXPECT_TRUE(said[0].startsWith(QStringLiteral("No backup was made today: "))) << said[0].toStdString();
  add("Renards");
}

TEST_F(SafekeepingTest, aReaderMakesNone) {
  const auto second = services.open(portfolio.path()).value();
  second->attend([](const QString&) {});
  EXPECT_TRUE(backups().empty());
}

TEST_F(SafekeepingTest, anImportIsPrecededByOne) {
  for (const bool possible : {true, false}) {
    SCOPED_TRACE(possible);
    if (!possible) {
      QDir(data.path() + QStringLiteral("/eclosion/backups")).removeRecursively();
      test::writeFile(data.path() + QStringLiteral("/eclosion/backups"), "in the way");
    }
    const char* source = possible ? "betagouv-2023-like" : "betagouv-2026-like";
    auto import = file->prepareImport({.folder = test::dataFolder(source), .knownOn = {}}, [](const ui::Progress&) {}, {});
    ASSERT_TRUE(import) << import.error().message.toStdString();
    EXPECT_TRUE(backups().empty()) << "nothing is written yet";
    ASSERT_TRUE((*import)->apply([](const ui::Progress&) {}, {}));
    EXPECT_EQ((*import)->remark().isEmpty(), possible) << (*import)->remark().toStdString();
    ASSERT_TRUE(file->reload());
    if (!possible) break;
    ASSERT_EQ(backups().size(), 1U);
    EXPECT_EQ(backups()[0].reason, Reason::beforeImport);
    EXPECT_EQ(startupsIn(backups()[0].path), 1U);
  }
}

TEST_F(SafekeepingTest, aBackupTakesThePlaceOfAClosedPortfolio) {
  attend();
  file.reset();
  open();
  add("Renards");
  const QString old = backups().at(0).path;
  const auto refused = services.safekeeping()->restore(portfolio.path(), old);
  ASSERT_FALSE(refused) << "it is open";
  file.reset();
  ASSERT_TRUE(services.safekeeping()->restore(portfolio.path(), old));
  open();
  EXPECT_TRUE(file->readOnlyReason().isEmpty());
  EXPECT_EQ(file->portfolio().startups.size(), 1U);
  ASSERT_EQ(backups().size(), 2U);
  EXPECT_EQ(backups()[0].reason, Reason::beforeRestore);
  EXPECT_EQ(startupsIn(backups()[0].path), 2U);
}

}  // namespace
}  // namespace eclosion
