// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed while someone edits: what it acknowledged is there, what it had begun is not, and the file is whole.
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QRandomGenerator>
#include <csignal>

#include "core/store/journal.h"
#include "core/store/undo.h"
#include "tests/support/random_edits.h"
#include "tests/support/temporary_portfolio.h"
#include "tests/support/thorough.h"

namespace eclosion::store {
namespace {

class KilledEdits : public testing::TestWithParam<Access> {
 protected:
  // Edits, undoes and does again until it is killed; tells the number of each entry once it is recorded.
  [[noreturn]] void editForEver(int acknowledgements, quint32 seed) {
    const auto file = PortfolioFile::open(path, GetParam());
    if (!file || (*file)->isReadOnly()) _exit(3);
    test::RandomEdits random(**file, clock, seed);
    QRandomGenerator dice(seed);
    for (;;) {
      const int what = dice.bounded(10);
      const auto step = what == 0 ? nextUndo(**file) : Result<std::optional<UndoStep>>(std::nullopt);
      if (!step) _exit(4);
      const auto change = *step ? undo(**file, clock, {}, (*step)->firstSeq) : random.next();
      if (!change) _exit(5);
      if (*step) random.lookAgain();
      if (::write(acknowledgements, &change->lastSeq, sizeof change->lastSeq) != sizeof change->lastSeq) _exit(6);
    }
  }

  // One life of the program; the last entry it acknowledged, or 0.
  qint64 liveFor(int microseconds, quint32 seed) {
    int ends[2];
    if (pipe(ends) != 0) return -1;
    const pid_t child = fork();
    if (child == 0) {
      close(ends[0]);
      editForEver(ends[1], seed);
    }
    close(ends[1]);
    usleep(static_cast<useconds_t>(microseconds));
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "it stopped by itself: " << WEXITSTATUS(status);
    qint64 last = 0;
    qint64 seq = 0;
    while (::read(ends[0], &seq, sizeof seq) == sizeof seq) last = seq;
    close(ends[0]);
    return last;
  }

  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("a.eclosion"));
  test::FakeClock clock;
};

TEST_P(KilledEdits, loseNothingThatWasAcknowledged) {
  ASSERT_TRUE(PortfolioFile::create(path, {.name = QStringLiteral("Test")}, clock));
  const int rounds = test::rounds(4, 100);
  QRandomGenerator dice(3);
  qint64 acknowledged = 1;
  for (int round = 0; round < rounds; ++round) {
    SCOPED_TRACE(round);
    const qint64 last = liveFor(30'000 + dice.bounded(250'000), static_cast<quint32>(round) * 7919U + 1);
    acknowledged = std::max(acknowledged, last);
    const auto file = PortfolioFile::open(path, Access::write);
    ASSERT_TRUE(file) << file.error().message.toStdString();
    ASSERT_FALSE((*file)->isReadOnly()) << "a dead program's lock is no lock";
    const qint64 entries = newestEntry((*file)->handle()).value();
    ASSERT_GE(entries, acknowledged);
    acknowledged = entries;
    ASSERT_EQ(test::damageIn(**file).join(QLatin1Char('\n')).toStdString(), "");
  }
  EXPECT_GT(acknowledged, rounds) << "it did edit";
  RecordProperty("entries", static_cast<int>(acknowledged));
}

INSTANTIATE_TEST_SUITE_P(AsTheWindowAndAsAScript, KilledEdits, testing::Values(Access::edit, Access::write));

}  // namespace
}  // namespace eclosion::store
