// SPDX-License-Identifier: GPL-3.0-or-later
// An import that is killed, at one moment or another: the portfolio is then as it was, or holds all of it.
#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include "core/store/portfolio_file.h"
#include "core/store/reader.h"
#include "tests/support/files.h"
#include "tests/support/program.h"

namespace eclosion::app {
namespace {

using test::contents;
using test::namesIn;
using test::runCommandLine;
using test::runProgram;

class KilledImport : public testing::Test {
 protected:
  static constexpr int startupCount = 900;

  // A source large enough that its rows reach the disk before the end of the import, and what a whole import of it makes.
  static void SetUpTestSuite() {
    scene_ = std::make_unique<QTemporaryDir>();
    for (int i = 0; i < startupCount; ++i) {
      const QByteArray number = QByteArray::number(i);
      test::writeFile(source() + QStringLiteral("/content/_startups/s%1.md").arg(i),
                      "---\ntitle: Startup " + number + "\nmission: " + QByteArray(1200, 'm') +
                          "\nphases:\n  - name: investigation\n    start: 2020-01-01\n  - name: construction\n    start: "
                          "2021-01-01\n---\n");
    }
    const QString whole = scene_->filePath(QStringLiteral("whole.eclosion"));
    QElapsedTimer timer;
    timer.start();
    const auto outcome = runProgram(import(whole));
    duration_ = timer.elapsed();
    ASSERT_EQ(outcome.code, exit_code::done) << outcome.err.toStdString();
    complete_ = startups(whole);
    ASSERT_EQ(complete_, startupCount);

    const QString before = scene_->filePath(QStringLiteral("before.eclosion"));
    const auto made =
        runCommandLine({QStringLiteral("import"), QStringLiteral("betagouv"), test::dataFolder("betagouv-2023-like"), before,
                        QStringLiteral("--known-on"), QStringLiteral("2023-06-30")});
    ASSERT_EQ(made.code, exit_code::problems) << made.err.toStdString();
    before_ = contents(before);
  }
  static void TearDownTestSuite() { scene_.reset(); }

  [[nodiscard]] static QString source() { return scene_->filePath(QStringLiteral("source")); }
  [[nodiscard]] static QStringList import(const QString& path) {
    return {QStringLiteral("import"), QStringLiteral("betagouv"), source(), path};
  }
  [[nodiscard]] static int startups(const QString& path) {
    const auto file = store::PortfolioFile::open(path, store::Access::read);
    if (!file) {
      ADD_FAILURE() << file.error().message.toStdString();
      return -1;
    }
    return static_cast<int>(store::Reader::at(**file).value().all<Startup>().value().size());
  }

  // Starts the import and kills it when `now` says so, asked every millisecond. Whether it was killed: it may be done before.
  bool killWhen(const std::function<bool(qint64 elapsed)>& now) const {
    const auto process = test::startProgram(import(path));
    EXPECT_TRUE(process->waitForStarted());
    QElapsedTimer timer;
    timer.start();
    while (!process->waitForFinished(1)) {
      if (now(timer.elapsed())) process->kill();
    }
    return process->exitStatus() == QProcess::CrashExit;
  }
  [[nodiscard]] bool isWriting(const QString& name) const {
    return QFileInfo(folder.filePath(name + QStringLiteral("-journal"))).size() > 0;
  }

  void expectSound() const {
    const auto check = runProgram({QStringLiteral("check"), path});
    EXPECT_EQ(check.code, exit_code::done) << check.out.toStdString() << check.err.toStdString();
  }
  void expectBeforeOrComplete() const {
    expectSound();
    if (contents(path) != before_) {
      EXPECT_EQ(startups(path), complete_);
    }
    // Undone, and cleared away. One whose header was never written has nothing to undo: nobody reads it, and the next write takes
    // its place.
    QFile journal(path + QStringLiteral("-journal"));
    char first = 0;
    const bool begun = journal.open(QIODevice::ReadOnly) && journal.getChar(&first) && first != 0;
    EXPECT_FALSE(begun);
  }

  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("a.eclosion"));
  inline static std::unique_ptr<QTemporaryDir> scene_;
  inline static QByteArray before_;
  inline static int complete_ = 0;
  inline static qint64 duration_ = 0;  // milliseconds
};

TEST_F(KilledImport, leavesThePortfolioAsItWasOrComplete) {
  int killed = 0;
  int tries = 0;
  for (const int tenths : {3, 6, 8, 9, 5, 4, 3, 2}) {
    if (++tries > 4 && killed > 0) break;  // a busy machine may look too late
    SCOPED_TRACE(tenths);
    test::writeFile(path, before_);
    killed += killWhen([&](qint64 elapsed) { return elapsed >= duration_ * tenths / 10; }) ? 1 : 0;
    expectBeforeOrComplete();
  }
  EXPECT_GT(killed, 0);
}

TEST_F(KilledImport, inTheMiddleOfWritingIsUndone) {
  int undone = 0;
  int tries = 0;
  for (const int wait : {0, 5, 20, 0, 0, 0}) {
    if (++tries > 3 && undone > 0) break;  // a busy machine may look too late
    SCOPED_TRACE(wait);
    test::writeFile(path, before_);
    qint64 seen = -1;
    killWhen([&](qint64 elapsed) {
      if (seen < 0 && isWriting(QStringLiteral("a.eclosion"))) seen = elapsed;
      return seen >= 0 && elapsed >= seen + wait;
    });
    // Half an import is in the file now, unless it was done by then.
    const bool cutShort = isWriting(QStringLiteral("a.eclosion"));
    expectBeforeOrComplete();
    if (cutShort) {
      EXPECT_TRUE(contents(path) == before_);
      ++undone;
    }
  }
  EXPECT_GT(undone, 0);
}

TEST_F(KilledImport, ofAPortfolioToBeMadeLeavesNoneOrAWholeOne) {
  int killed = 0;
  // A draft has no journal beside it.
  const auto draftIsWritten = [this] { return QFileInfo(folder.filePath(QStringLiteral(".a.eclosion.new"))).size() > 0; };
  int tries = 0;
  for (const int wait : {0, 15, 40, 0, 0, 0, 0, 0}) {
    if (++tries > 3 && killed > 0) break;  // a busy machine may look too late
    SCOPED_TRACE(wait);
    // What is seen being written is this one's, not what the last one left.
    for (const QString& name : namesIn(folder.path())) {
      if (name.contains(QLatin1String(".new"))) QFile::remove(folder.filePath(name));
    }
    qint64 seen = -1;
    killed += killWhen([&](qint64 elapsed) {
      if (seen < 0 && draftIsWritten()) seen = elapsed;
      return seen >= 0 && elapsed >= seen + wait;
    });
    if (QFileInfo::exists(path)) {
      expectSound();
      EXPECT_EQ(startups(path), complete_);
    }
    QFile::remove(path);
  }
  EXPECT_GT(killed, 0);
  // The next one takes no harm from what the killed ones left, and clears it away.
  const QStringList left = namesIn(folder.path());
  const auto next = runProgram(import(path));
  EXPECT_EQ(next.code, exit_code::done) << next.err.toStdString() << left.join(QLatin1Char(' ')).toStdString();
  EXPECT_EQ(startups(path), complete_);
  EXPECT_EQ(namesIn(folder.path()), QStringList(QStringLiteral("a.eclosion")));
}

TEST_F(KilledImport, doesNotKeepTheNextFromThePortfolio) {
  bool killed = false;
  for (int tries = 0; !killed && tries < 5; ++tries) {
    test::writeFile(path, before_);
    killed = killWhen([&](qint64) { return isWriting(QStringLiteral("a.eclosion")); });
  }
  ASSERT_TRUE(killed);
  ASSERT_TRUE(namesIn(folder.path()).contains(QStringLiteral(".a.eclosion.lock")));
  EXPECT_EQ(runProgram(import(path)).code, exit_code::done) << "a dead program's lock is no lock";
  EXPECT_EQ(startups(path), complete_);
  EXPECT_EQ(namesIn(folder.path()), QStringList(QStringLiteral("a.eclosion")));
}

}  // namespace
}  // namespace eclosion::app
