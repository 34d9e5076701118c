// SPDX-License-Identifier: GPL-3.0-or-later
// A disk without room: nothing is half written, and the message says what is the matter.
#include <gtest/gtest.h>
#include <sys/mount.h>

#include <QTemporaryDir>

#include "tests/support/files.h"
#include "tests/support/program.h"

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
  }
  ~SmallDisk() {
    if (mounted_) umount2(folder_.constData(), MNT_DETACH);
  }
  Q_DISABLE_COPY_MOVE(SmallDisk)
  [[nodiscard]] bool isThere() const { return mounted_; }

 private:
  QByteArray folder_;
  bool mounted_ = false;
};

TEST_F(FullDisk, ofItsOwnLeavesEverythingAsItWas) {
  const SmallDisk disk(folder.path(), "700k");
  if (!disk.isThere()) GTEST_SKIP() << "who runs this may not mount a disk";
  const auto fill = [&](const char* name, qsizetype leave) {
    QFile filler(folder.filePath(QString::fromUtf8(name)));
    ASSERT_TRUE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) {
    }
    const qint64 size = filler.size() - leave;
    filler.close();
    ASSERT_TRUE(QFile::resize(filler.fileName(), size / 4096 * 4096));
  };
  // No room for the whole of a new file.
  fill("filler", 450'000);
  expectRefusal(runProgram(import("betagouv-2026-like")));
  EXPECT_EQ(namesIn(folder.path()), QStringList(QStringLiteral("filler")));
  // Nor for what an import adds to a file that is there.
  QFile::remove(folder.filePath(QStringLiteral("filler")));
  makePortfolio();
  const QByteArray before = contents(path);
  for (const qsizetype leave : {0, 8'192, 100'000}) {
    SCOPED_TRACE(leave);
    fill("filler", leave);
    expectRefusal(runProgram(import("betagouv-2026-like")));
    EXPECT_EQ(contents(path), before);
    EXPECT_EQ(namesIn(folder.path()), test::words("a.eclosion filler"));
  }
  EXPECT_EQ(runProgram({QStringLiteral("figures"), path}).code, exit_code::done) << "it may be read all the same";
}

}  // namespace
}  // namespace eclosion::app
