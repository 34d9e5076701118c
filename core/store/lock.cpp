// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSysInfo>
#include <cerrno>
#include <csignal>

namespace eclosion::store {
namespace {

QString say(const char* text) { return QCoreApplication::translate("Store", text); }

const QString lockEnding = QStringLiteral(".lock");

}  // namespace

QString beside(const QString& path, const QString& ending) {
  const QFileInfo info(path);
  return info.absolutePath() + QStringLiteral("/.") + info.fileName() + ending;
}

std::shared_ptr<QLockFile> lockOf(const QString& path) {
  auto lock = std::make_shared<QLockFile>(beside(path, lockEnding));
  lock->setStaleLockTime(0);  // a lock is stale when its process is gone, however old it is
  return lock;
}

bool isLockTaken(const QString& path) {
  const QString name = beside(path, lockEnding);
  if (!QFileInfo::exists(name)) return false;
  // A program that ended without leave leaves its lock behind. One of another machine cannot be asked for.
  qint64 program = 0;
  QString machine, called;
  if (!QLockFile(name).getLockInfo(&program, &machine, &called) || machine != QSysInfo::machineHostName()) return true;
  return ::kill(static_cast<pid_t>(program), 0) == 0 || errno != ESRCH;
}

QString whyNotLocked(const QLockFile& lock) {
  switch (lock.error()) {
    case QLockFile::LockFailedError:
      return say(QT_TRANSLATE_NOOP(
          "Store", "This portfolio is already open in another window or program. Close it there to edit it here."));
    case QLockFile::PermissionError:
      return say(QT_TRANSLATE_NOOP("Store", "You may not write in this portfolio's folder. Save a copy elsewhere to edit it."));
    default:  // the lock's few bytes could not be written
      return say(QT_TRANSLATE_NOOP(
          "Store", "There is no room left on the disk to edit this portfolio. Free some space, then open it again."));
  }
}

}  // namespace eclosion::store
