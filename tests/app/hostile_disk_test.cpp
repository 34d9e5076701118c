// SPDX-License-Identifier: GPL-3.0-or-later
// A disk without room: nothing is half written, and the message says what is the matter.
#include <gtest/gtest.h>
#include <sys/mount.h>

#include <QTemporaryDir>
#include <cerrno>
#include <cstring>

#include "app/open_portfolio.h"
#include "core/edits/startup_edits.h"
#include "tests/support/files.h"
#include "tests/support/program.h"
#include "ui/shell/editing.h"

namespace eclosion::app {
namespace {

using test::contents;
using test::namesIn;
using test::runProgram;

class FullDisk : public testing::Test {
 protected:
  [[nodiscard]] QStringList import(const char* source) const {
    return {QStringLiteral("import"), QStringLiteral("betagouv"), test::dataFolder(source), path};
  }
  void makePortfolio() const { ASSERT_EQ(runProgram({QStringLiteral("new"), path}).code, exit_code::done); }
  void expectRefusal(const test::Outcome& outcome) const {
    EXPECT_EQ(outcome.code, exit_code::unusable) << outcome.out.toStdString();
    EXPECT_TRUE(outcome.out.isEmpty()) << outcome.out.toStdString();
    EXPECT_TRUE(
        outcome.err.startsWith(QStringLiteral("eclosion import betagouv: %1: There is no room left on the disk").arg(path)))
        << outcome.err.toStdString();
    EXPECT_TRUE(outcome.err.contains(QStringLiteral("ree some space"))) << outcome.err.toStdString();
  }

  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("a.eclosion"));
};

TEST_F(FullDisk, leavesNoFileThatWasToBeMade) {
  for (const qint64 room : {1'000, 40'000, 300'000, 480'000}) {
    SCOPED_TRACE(room);
    expectRefusal(runProgram(import("betagouv-2026-like"), {.largestFile = room}));
    EXPECT_EQ(namesIn(folder.path()), QStringList());
  }
}

TEST_F(FullDisk, leavesAPortfolioByteForByteAsItWas) {
  makePortfolio();
  const QByteArray before = contents(path);
  for (const qint64 room : {0, 4'096, 20'000, 40'000}) {
    SCOPED_TRACE(room);
    expectRefusal(runProgram(import("betagouv-2026-like"), {.largestFile = before.size() + room}));
    EXPECT_EQ(contents(path), before);
    EXPECT_EQ(namesIn(folder.path()), QStringList(QStringLiteral("a.eclosion")));
  }
  // With room again, it goes in.
  EXPECT_EQ(runProgram(import("betagouv-2026-like")).code, exit_code::problems);
  EXPECT_EQ(runProgram({QStringLiteral("check"), path}).code, exit_code::done);
}

// A table is shorter than what is written at a time: only its end meets the lack of room.
TEST_F(FullDisk, leavesAnOlderTableInItsPlace) {
  ASSERT_EQ(runProgram(import("betagouv-2026-like")).code, exit_code::problems);
  const QString table = folder.filePath(QStringLiteral("table.csv"));
  test::writeFile(table, "older");
  const QStringList exporting{QStringLiteral("export"),   QStringLiteral("csv"),   path, QStringLiteral("--kind"),
                              QStringLiteral("startups"), QStringLiteral("--out"), table};
  const auto outcome = runProgram(exporting, {.largestFile = 100});
  EXPECT_EQ(outcome.code, exit_code::unusable) << outcome.out.toStdString();
  EXPECT_TRUE(outcome.err.contains(QStringLiteral("The table cannot be written"))) << outcome.err.toStdString();
  EXPECT_EQ(contents(table), QByteArray("older"));
  EXPECT_EQ(namesIn(folder.path()), QStringList({QStringLiteral("a.eclosion"), QStringLiteral("table.csv")}));
  EXPECT_EQ(runProgram(exporting).code, exit_code::done);
  EXPECT_GT(contents(table).size(), 100);
}

TEST_F(FullDisk, leavesOlderSlidesInTheirPlace) {
  ASSERT_EQ(runProgram(import("betagouv-2026-like")).code, exit_code::problems);
  const QString slides = folder.filePath(QStringLiteral("slides.pptx"));
  test::writeFile(slides, "older");
  const QStringList writing{QStringLiteral("deck"), path, QStringLiteral("--out"), slides};
  // Room for no workbook; then for those, one at a time, and not for all the slides.
  for (const qint64 room : {100, 30'000}) {
    SCOPED_TRACE(room);
    const auto outcome = runProgram(writing, {.largestFile = room});
    EXPECT_EQ(outcome.code, exit_code::unusable) << outcome.out.toStdString();
    EXPECT_TRUE(outcome.err.contains(QStringLiteral("cannot be written"))) << outcome.err.toStdString();
    EXPECT_EQ(contents(slides), QByteArray("older"));
    EXPECT_EQ(namesIn(folder.path()), QStringList({QStringLiteral("a.eclosion"), QStringLiteral("slides.pptx")}));
  }
  EXPECT_EQ(runProgram(writing).code, exit_code::done);
  EXPECT_TRUE(contents(slides).startsWith("PK"));
}

// On a disk where not even what is there can be written again, what undoes the import stays beside the file for the next time.
TEST_F(FullDisk, isUndoneAtTheNextOpeningWhereNothingCanBeWrittenAtAll) {
  makePortfolio();
  const QByteArray before = contents(path);
  expectRefusal(runProgram(import("betagouv-2026-like"), {.largestFile = before.size() - 150'000}));
  ASSERT_TRUE(namesIn(folder.path()).contains(QStringLiteral("a.eclosion-journal")));
  EXPECT_EQ(runProgram({QStringLiteral("check"), path}).code, exit_code::done);
  EXPECT_EQ(contents(path), before);
  EXPECT_EQ(namesIn(folder.path()), QStringList(QStringLiteral("a.eclosion")));
}

// A disk of its own, of the size one asks for; who may not have one skips.
class SmallDisk {
 public:
  SmallDisk(const QString& folder, const QByteArray& size) : folder_(folder.toUtf8()) {
    mounted_ = mount("eclosion-tests", folder_.constData(), "tmpfs", MS_NODEV | MS_NOSUID, ("size=" + size).constData()) == 0;
    // Only who may not is excused; what fails otherwise is a failure.
    const int why = mounted_ ? EPERM : errno;
    EXPECT_TRUE(why == EPERM || why == EACCES) << std::strerror(why);
  }
  ~SmallDisk() {
    if (mounted_) umount2(folder_.constData(), MNT_DETACH);
  }
  Q_DISABLE_COPY_MOVE(SmallDisk)
  [[nodiscard]] bool isThere() const { return mounted_; }
  // As a medium that cannot be written; by whomever.
  [[nodiscard]] bool makeReadOnly() const {
    return mount(nullptr, folder_.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
  }
  // Leaves so many bytes, or a little more.
  void fill(qsizetype leave) const {
    QFile filler(QString::fromUtf8(folder_) + QStringLiteral("/filler"));
    ASSERT_TRUE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) {
    }
    const qint64 size = filler.size() - leave;
    filler.close();
    ASSERT_TRUE(QFile::resize(filler.fileName(), size / 4096 * 4096));
  }

 private:
  QByteArray folder_;
  bool mounted_ = false;
};

TEST_F(FullDisk, ofItsOwnLeavesEverythingAsItWas) {
  const SmallDisk disk(folder.path(), "700k");
  if (!disk.isThere()) GTEST_SKIP() << "who runs this may not mount a disk";
  // No room for the whole of a new file.
  disk.fill(450'000);
  expectRefusal(runProgram(import("betagouv-2026-like")));
  EXPECT_EQ(namesIn(folder.path()), QStringList(QStringLiteral("filler")));
  // Nor for what an import adds to a file that is there.
  QFile::remove(folder.filePath(QStringLiteral("filler")));
  makePortfolio();
  const QByteArray before = contents(path);
  for (const qsizetype leave : {0, 8'192, 100'000}) {
    SCOPED_TRACE(leave);
    disk.fill(leave);
    expectRefusal(runProgram(import("betagouv-2026-like")));
    EXPECT_EQ(contents(path), before);
    EXPECT_EQ(namesIn(folder.path()), test::words("a.eclosion filler"));
  }
  EXPECT_EQ(runProgram({QStringLiteral("figures"), path}).code, exit_code::done) << "it may be read all the same";
}

// What the window does: an edit at a time, into a file that stays open.
class EditOnADisk : public FullDisk {
 protected:
  [[nodiscard]] std::unique_ptr<ui::OpenPortfolio> open() const {
    auto file = store::PortfolioFile::open(path, store::Access::edit);
    return file ? openPortfolio(std::move(*file), clock).value_or(nullptr) : nullptr;
  }
  [[nodiscard]] static Result<void> add(ui::OpenPortfolio& portfolio) {
    return portfolio.editing()->perform(
        edits::createStartup({.startup = {.id = newId<StartupId>(), .name = QString(500, QLatin1Char('n'))}}));
  }

  test::FakeClock clock;
};

TEST_F(EditOnADisk, withoutRoomSaysSoAndNothingIsLost) {
  const SmallDisk disk(folder.path(), "1600k");
  if (!disk.isThere()) GTEST_SKIP() << "who runs this may not mount a disk";
  makePortfolio();
  auto portfolio = open();
  ASSERT_NE(portfolio, nullptr);
  ASSERT_TRUE(add(*portfolio));
  disk.fill(30'000);
  size_t kept = 1;
  Result<void> added;
  while (kept < 500 && (added = add(*portfolio))) ++kept;
  ASSERT_FALSE(added);
  EXPECT_EQ(added.error().kind, ErrorKind::diskFull) << added.error().message.toStdString();
  EXPECT_TRUE(added.error().message.contains(QStringLiteral("free some space")));
  EXPECT_EQ(portfolio->portfolio().startups.size(), kept) << "the window shows what is in the file";
  EXPECT_FALSE(add(*portfolio));
  EXPECT_FALSE(portfolio->editing()->undoWords().isEmpty()) << "it may be read all the same";
  QFile::remove(folder.filePath(QStringLiteral("filler")));
  EXPECT_TRUE(add(*portfolio));
  portfolio = nullptr;
  portfolio = open();
  ASSERT_NE(portfolio, nullptr);
  EXPECT_EQ(portfolio->portfolio().startups.size(), kept + 1);
}

TEST_F(EditOnADisk, thatFillsUpWhileTheWindowIsClosedIsStillOneSoundFile) {
  const SmallDisk disk(folder.path(), "1600k");
  if (!disk.isThere()) GTEST_SKIP() << "who runs this may not mount a disk";
  makePortfolio();
  auto portfolio = open();
  ASSERT_NE(portfolio, nullptr);
  for (int i = 0; i < 20; ++i) ASSERT_TRUE(add(*portfolio));
  disk.fill(0);
  portfolio = nullptr;
  EXPECT_EQ(runProgram({QStringLiteral("check"), path}).code, exit_code::done) << "while there is no room";
  QFile::remove(folder.filePath(QStringLiteral("filler")));
  portfolio = open();
  ASSERT_NE(portfolio, nullptr);
  EXPECT_EQ(portfolio->portfolio().startups.size(), 20U);
  EXPECT_TRUE(add(*portfolio));
}

TEST_F(EditOnADisk, thatCannotBeWrittenSaysSoAndCanBeCopiedFrom) {
  const SmallDisk disk(folder.path(), "1600k");
  if (!disk.isThere()) GTEST_SKIP() << "who runs this may not mount a disk";
  makePortfolio();
  ASSERT_TRUE(add(*open()));
  ASSERT_TRUE(disk.makeReadOnly());
  const auto portfolio = open();
  ASSERT_NE(portfolio, nullptr);
  EXPECT_FALSE(portfolio->readOnlyReason().isEmpty());
  EXPECT_EQ(portfolio->portfolio().startups.size(), 1U);
  const auto added = add(*portfolio);
  ASSERT_FALSE(added);
  EXPECT_EQ(added.error().kind, ErrorKind::readOnly);
  EXPECT_EQ(added.error().message, portfolio->readOnlyReason());
  const QTemporaryDir elsewhere;
  const QString copy = elsewhere.filePath(QStringLiteral("copy.eclosion"));
  ASSERT_TRUE(portfolio->saveCopy(copy, false));
  auto file = store::PortfolioFile::open(copy, store::Access::edit);
  ASSERT_TRUE(file);
  const auto copied = openPortfolio(std::move(*file), clock).value();
  EXPECT_TRUE(add(*copied));
}

}  // namespace
}  // namespace eclosion::app
