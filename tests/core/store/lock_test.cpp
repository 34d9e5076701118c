// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lock.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QSysInfo>
#include <QTemporaryDir>

#include "tests/support/files.h"

namespace eclosion::store {
namespace {

TEST(Lock, isTakenByWhoeverIsStillThere) {
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("a.eclosion"));
  EXPECT_FALSE(isLockTaken(path));
  {
    const auto lock = lockOf(path);
    ASSERT_TRUE(lock->tryLock(0));
    EXPECT_TRUE(isLockTaken(path));
  }
  EXPECT_FALSE(isLockTaken(path));
  // A program that is gone.
  const pid_t gone = fork();
  if (gone == 0) _exit(0);
  ASSERT_EQ(waitpid(gone, nullptr, 0), gone);
  const auto leave = [&](const QString& machine) {
    const QString words = QStringLiteral("%1\neclosion\n%2\n").arg(gone).arg(machine);
    test::writeFile(beside(path, QStringLiteral(".lock")), words.toUtf8());
  };
  leave(QSysInfo::machineHostName());
  EXPECT_FALSE(isLockTaken(path));
  EXPECT_TRUE(lockOf(path)->tryLock(0)) << "which is what the next to open it finds";
  leave(QStringLiteral("elsewhere.example"));
  EXPECT_TRUE(isLockTaken(path)) << "nothing can be known of another machine's";
  test::writeFile(beside(path, QStringLiteral(".lock")), "");
  EXPECT_TRUE(isLockTaken(path)) << "being written";
}

}  // namespace
}  // namespace eclosion::store
