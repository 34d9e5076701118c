// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups.h"

#include <gtest/gtest.h>

#include <QFileInfo>

#include "core/store/check.h"
#include "core/store/journal.h"
#include "core/store/reader.h"
#include "core/store/recorder.h"
#include "tests/support/files.h"
#include "tests/support/own_data_home.h"
#include "tests/support/raw_tables.h"
#include "tests/support/temporary_portfolio.h"

namespace eclosion::store {
namespace {

using test::contents;
using test::namesIn;

QStringList words(const char* text) { return QString::fromUtf8(text).split(QLatin1Char(' ')); }

class BackupsTest : public testing::Test {
 protected:
  void add(const QString& name) {
    ASSERT_TRUE(Recorder(*portfolio.file, portfolio.clock, {})
                    .record({.words = QStringLiteral("Add %1").arg(name)}, [&](Writer& writer) -> Result<void> {
                      writer.put(Organisation{.id = newId<OrganisationId>(), .name = name});
                      return {};
                    }));
  }
  void nextDay() { portfolio.clock.moment = portfolio.clock.moment.addDays(1); }
  [[nodiscard]] static QStringList organisations(const PortfolioFile& file) {
    QStringList names;
    const auto all = Reader::at(file).value().all<Organisation>().value();
    for (const Organisation& one : all) names << one.name;
    names.sort();
    return names;
  }
  [[nodiscard]] static QStringList organisations(const QString& path) {
    const auto file = PortfolioFile::open(path, Access::read);
    EXPECT_TRUE(file) << (file ? "" : file.error().message.toStdString());
    return file ? organisations(**file) : QStringList();
  }
  [[nodiscard]] std::vector<Backup> all() const { return backupsOf(portfolio.path()); }
  Backup made(BackupReason reason) {
    const auto backup = makeBackup(*portfolio.file, reason, portfolio.clock);
    EXPECT_TRUE(backup) << (backup ? "" : backup.error().message.toStdString());
    return backup.value_or(Backup{});
  }

  test::OwnDataHome data;
  test::TemporaryPortfolio portfolio;
};

TEST_F(BackupsTest, areWholePortfoliosOfTheirTime) {
  portfolio.reopen(Access::edit);
  add(QStringLiteral("A"));
  const Backup first = made(BackupReason::daily);
  nextDay();
  add(QStringLiteral("B"));
  const Backup second = made(BackupReason::beforeImport);
  EXPECT_EQ(organisations(first.path), words("A"));
  EXPECT_EQ(organisations(second.path), words("A B"));
  ASSERT_EQ(all().size(), 2U);
  EXPECT_EQ(all()[0].path, second.path);
  EXPECT_EQ(all()[0].reason, BackupReason::beforeImport);
  EXPECT_EQ(all()[0].at, portfolio.clock.moment);
  EXPECT_EQ(all()[0].size, QFileInfo(second.path).size());
  EXPECT_EQ(all()[1].reason, BackupReason::daily);
  EXPECT_TRUE(checkPortfolio(**PortfolioFile::open(first.path, Access::read)).value().isSound());
  // One file each, for the person's eyes only.
  EXPECT_EQ(namesIn(QFileInfo(first.path).path()).size(), 2);
  EXPECT_FALSE(QFileInfo(first.path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther));
}

TEST_F(BackupsTest, ofAStateAreMadeOnce) {
  add(QStringLiteral("A"));
  const Backup first = made(BackupReason::daily);
  nextDay();
  EXPECT_EQ(made(BackupReason::beforeImport).path, first.path);
  EXPECT_EQ(all().size(), 1U);
}

TEST_F(BackupsTest, rollOverAfterTen) {
  QStringList paths;
  for (int i = 0; i < backupsKept + 3; ++i) {
    add(QString::number(i));
    paths << made(BackupReason::daily).path;
    nextDay();
  }
  ASSERT_EQ(all().size(), size_t{backupsKept});
  EXPECT_EQ(all().front().path, paths.last());
  EXPECT_EQ(all().back().path, paths[3]);
}

TEST_F(BackupsTest, madeAfterTheClockWasSetBackIsTheNewest) {
  for (int i = 0; i < backupsKept; ++i) {
    add(QString::number(i));
    (void)made(BackupReason::daily);
  }
  portfolio.clock.moment = portfolio.clock.moment.addYears(-1);
  add(QStringLiteral("last"));
  const Backup last = made(BackupReason::daily);
  ASSERT_EQ(all().size(), size_t{backupsKept});
  EXPECT_EQ(all().front().path, last.path);
  EXPECT_TRUE(organisations(last.path).contains(QStringLiteral("last")));
}

TEST_F(BackupsTest, areMadeOnceADayOfWhatHoldsSomething) {
  const auto daily = [&] { return makeDailyBackup(*portfolio.file, portfolio.clock).value(); };
  EXPECT_FALSE(daily()) << "nothing was recorded yet";
  add(QStringLiteral("A"));
  EXPECT_TRUE(daily());
  add(QStringLiteral("B"));
  EXPECT_FALSE(daily());
  nextDay();
  EXPECT_TRUE(daily());
  nextDay();
  EXPECT_FALSE(daily()) << "nothing changed since";
  EXPECT_EQ(all().size(), 2U);
}

TEST_F(BackupsTest, ofOtherPortfoliosAreNotMixed) {
  test::TemporaryPortfolio other;
  add(QStringLiteral("A"));
  (void)made(BackupReason::daily);
  EXPECT_TRUE(backupsOf(other.path()).empty());
}

TEST_F(BackupsTest, comeBeforeAMigration) {
  portfolio.close();
  test::writeFile(portfolio.path(), contents(test::dataFolder("portfolio-v1.eclosion")));
  const auto opened = PortfolioFile::open(portfolio.path(), Access::edit);
  ASSERT_TRUE(opened) << opened.error().message.toStdString();
  ASSERT_EQ(all().size(), 1U);
  EXPECT_EQ(all().front().reason, BackupReason::beforeMigration);
  EXPECT_EQ(contents(all().front().path).at(63), '\1') << "of the version it had";
}

TEST_F(BackupsTest, areRestoredWithThePresentKept) {
  portfolio.reopen(Access::edit);
  add(QStringLiteral("A"));
  const Backup old = made(BackupReason::daily);
  nextDay();
  add(QStringLiteral("B"));
  portfolio.close();
  const auto restored = restoreBackup(portfolio.path(), old.path, portfolio.clock);
  ASSERT_TRUE(restored) << restored.error().message.toStdString();
  EXPECT_EQ(namesIn(portfolio.folder.path()), QStringList(QStringLiteral("test.eclosion")));
  EXPECT_EQ(organisations(portfolio.path()), words("A"));
  ASSERT_EQ(all().size(), 2U);
  EXPECT_EQ(all().front().reason, BackupReason::beforeRestore);
  EXPECT_EQ(organisations(all().front().path), words("A B"));
  // And back again.
  ASSERT_TRUE(restoreBackup(portfolio.path(), all().front().path, portfolio.clock));
  EXPECT_EQ(organisations(portfolio.path()), words("A B"));
  portfolio.reopen(Access::edit);
  add(QStringLiteral("C"));
  EXPECT_TRUE(verifyChain(portfolio.file->handle()));
}

TEST_F(BackupsTest, standInForADamagedFileThatIsSetAside) {
  add(QStringLiteral("A"));
  const Backup old = made(BackupReason::daily);
  portfolio.close();
  const QByteArray half = contents(portfolio.path()).left(100'000);
  test::writeFile(portfolio.path(), half);
  ASSERT_FALSE(PortfolioFile::open(portfolio.path(), Access::edit));
  ASSERT_TRUE(restoreBackup(portfolio.path(), old.path, portfolio.clock));
  EXPECT_EQ(organisations(portfolio.path()), words("A"));
  const auto left = namesIn(portfolio.folder.path());
  ASSERT_EQ(left.size(), 2) << left.join(QLatin1Char(' ')).toStdString();
  EXPECT_EQ(contents(portfolio.folder.filePath(left.filter(QStringLiteral("damaged")).value(0))), half);
}

TEST_F(BackupsTest, areRestoredWhereALinkLeads) {
  portfolio.reopen(Access::edit);
  add(QStringLiteral("A"));
  const Backup old = made(BackupReason::daily);
  nextDay();
  add(QStringLiteral("B"));
  const QTemporaryDir desk;
  const QString link = desk.filePath(QStringLiteral("link.eclosion"));
  const QString copy = portfolio.folder.filePath(QStringLiteral("copy.eclosion")),
                copyLink = desk.filePath(QStringLiteral("copy"));
  ASSERT_TRUE(QFile::link(portfolio.path(), link));
  ASSERT_TRUE(saveCopy(*portfolio.file, copy, false));
  ASSERT_TRUE(QFile::link(copy, copyLink));
  add(QStringLiteral("C"));
  ASSERT_TRUE(saveCopy(*portfolio.file, copyLink, true));
  EXPECT_TRUE(QFileInfo(copyLink).isSymLink());
  EXPECT_EQ(organisations(copy), words("A B C"));
  portfolio.close();
  const auto restored = restoreBackup(link, old.path, portfolio.clock);
  ASSERT_TRUE(restored) << restored.error().message.toStdString();
  EXPECT_TRUE(QFileInfo(link).isSymLink());
  EXPECT_EQ(organisations(portfolio.path()), words("A"));
  EXPECT_EQ(backupsOf(link).size(), 2U);
  EXPECT_EQ(namesIn(desk.path()).size(), 2);
}

TEST_F(BackupsTest, areNotPutUnderWhoeverHasTheFileOpen) {
  portfolio.reopen(Access::edit);
  add(QStringLiteral("A"));
  const Backup old = made(BackupReason::daily);
  add(QStringLiteral("B"));
  const auto refused = restoreBackup(portfolio.path(), old.path, portfolio.clock);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, ErrorKind::readOnly);
  // Who only reads would find another file in its place, and lay the log of the former over it.
  const auto reader = PortfolioFile::open(portfolio.path(), Access::read);
  ASSERT_TRUE(reader);
  EXPECT_EQ(organisations(**reader).size(), 2);
  portfolio.close();
  const auto stillRead = restoreBackup(portfolio.path(), old.path, portfolio.clock);
  ASSERT_FALSE(stillRead);
  EXPECT_EQ(stillRead.error().kind, ErrorKind::busy) << stillRead.error().message.toStdString();
  EXPECT_EQ(organisations(**reader).size(), 2);
}

TEST_F(BackupsTest, thatAreDamagedAreNotRestored) {
  add(QStringLiteral("A"));
  const Backup old = made(BackupReason::daily);
  portfolio.close();
  const QByteArray present = contents(portfolio.path());
  test::tamper(old.path, "UPDATE journal SET intent = 'forged' WHERE seq = 2");
  for (const char* what : {"a forged journal", "cut short", "no portfolio", "gone"}) {
    const auto refused = restoreBackup(portfolio.path(), old.path, portfolio.clock);
    EXPECT_FALSE(refused) << what;
    EXPECT_EQ(contents(portfolio.path()), present) << what;
    EXPECT_EQ(namesIn(portfolio.folder.path()), QStringList(QStringLiteral("test.eclosion"))) << what;
    if (qstrcmp(what, "a forged journal") == 0) test::writeFile(old.path, present.left(50'000));
    if (qstrcmp(what, "cut short") == 0) test::writeFile(old.path, QByteArray(5'000, 'x'));
    if (qstrcmp(what, "no portfolio") == 0) QFile::remove(old.path);
  }
}

TEST_F(BackupsTest, aCopyIsAPortfolioOfItsOwn) {
  portfolio.reopen(Access::edit);
  add(QStringLiteral("A"));
  const QString copy = portfolio.folder.filePath(QStringLiteral("copy.eclosion"));
  ASSERT_TRUE(saveCopy(*portfolio.file, copy, false));
  add(QStringLiteral("B"));
  EXPECT_EQ(organisations(copy), words("A"));
  const auto taken = saveCopy(*portfolio.file, copy, false);
  ASSERT_FALSE(taken);
  EXPECT_EQ(taken.error().kind, ErrorKind::refused);
  EXPECT_EQ(organisations(copy), words("A"));
  ASSERT_TRUE(saveCopy(*portfolio.file, copy, true));
  EXPECT_EQ(organisations(copy), words("A B"));
  const auto itself = saveCopy(*portfolio.file, portfolio.path(), true);
  ASSERT_FALSE(itself);
  EXPECT_EQ(itself.error().kind, ErrorKind::refused);
  EXPECT_EQ(organisations(*portfolio.file), words("A B"));
  const auto nowhere = saveCopy(*portfolio.file, portfolio.folder.filePath(QStringLiteral("no/copy.eclosion")), false);
  ASSERT_FALSE(nowhere);
  portfolio.close();
  EXPECT_EQ(namesIn(portfolio.folder.path()), words("copy.eclosion test.eclosion"));
}

TEST_F(BackupsTest, aCopyIsNotLaidOverAFileInUse) {
  add(QStringLiteral("A"));
  test::TemporaryPortfolio other;
  other.reopen(Access::edit);
  const auto refused = saveCopy(*portfolio.file, other.path(), true);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, ErrorKind::busy);
  EXPECT_TRUE(organisations(*other.file).isEmpty());
}

}  // namespace
}  // namespace eclosion::store
