// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <array>
#include <cerrno>
#include <cstdio>
#include <mutex>

#include "core/store/journal.h"
#include "core/store/lock.h"
#include "core/store/opening.h"
#include "core/store/schema.h"
#include "core/store/sqlite.h"

namespace eclosion::store {
namespace {

QString say(const char* text) { return QCoreApplication::translate("Backups", text); }

Failure refuse(ErrorKind kind, const QString& path, const QString& message) {
  return Failure(Error{.kind = kind, .message = message, .file = path});
}

constexpr std::array<const char*, 4> reasonCodes{"daily", "import", "migration", "restore"};
const QString timeFormat = QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'");
const QString ending = QStringLiteral(".eclosion");

// Where a link leads: the file there is the portfolio, and the link stays one.
QString fileOf(const QString& named) {
  const QFileInfo info(named);
  return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

// Readable, so that whoever looks into the folder finds what they are looking for.
QString folderOf(const QString& path) {
  const QFileInfo info(fileOf(path));
  const QByteArray hash = QCryptographicHash::hash(info.filePath().toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
  return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/eclosion/backups/") +
         info.completeBaseName() + QLatin1Char('-') + QString::fromLatin1(hash);
}

// Time and reason stand in the name.
std::optional<Backup> readName(const QFileInfo& info) {
  const QString name = info.completeBaseName();
  QDateTime at = QDateTime::fromString(name.section(QLatin1Char('-'), 0, 0), timeFormat);
  at.setTimeSpec(Qt::UTC);
  const QByteArray code = name.section(QLatin1Char('-'), 1).toUtf8();
  const auto reason = std::find(reasonCodes.begin(), reasonCodes.end(), code);
  if (!at.isValid() || reason == reasonCodes.end()) return {};
  return Backup{
      .path = info.filePath(), .at = at, .reason = static_cast<BackupReason>(reason - reasonCodes.begin()), .size = info.size()};
}

class Handle {
 public:
  static Result<Handle> open(const QString& path, const char* mode) {
    const auto db = openHandle(path, mode);
    if (!db) return Failure(db.error());
    return Handle(*db);
  }
  ~Handle() { sqlite3_close_v2(db_); }
  Handle(Handle&& other) noexcept : db_(std::exchange(other.db_, nullptr)) {}
  Handle& operator=(Handle&&) = delete;
  [[nodiscard]] sqlite3* get() const { return db_; }

 private:
  explicit Handle(sqlite3* db) : db_(db) {}
  sqlite3* db_;
};

void removeDraft(const QString& draft) {
  QFile::remove(draft);
  QFile::remove(draft + QStringLiteral("-journal"));
}

// A file of one piece with the state that `from` sees; removed again on failure.
Result<void> copyInto(sqlite3* from, const QString& draft) {
  removeDraft(draft);
  const auto copy = [&]() -> Result<void> {
    auto to = Handle::open(draft, "rwc");
    if (!to) return Failure(to.error());
    // Names of people are in it.
    QFile::setPermissions(draft, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    sqlite3_backup* backup = sqlite3_backup_init(to->get(), "main", from, "main");
    if (!backup) return Failure(sqliteError(to->get(), sqlite3_errcode(to->get()), draft));
    const int stepped = sqlite3_backup_step(backup, -1);
    const int code = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE) return Failure(sqliteError(to->get(), code == SQLITE_OK ? stepped : code, draft));
    // A copy of a file that the window has open would ask for a write-ahead log of its own.
    return execute(to->get(), "PRAGMA journal_mode=DELETE");
  };
  auto copied = copy();
  if (!copied) removeDraft(draft);
  return copied;
}

// What is put in a portfolio's place must be one, whole, with its journal.
Result<void> checkCopy(const QString& draft) {
  const auto header = readHeader(draft);
  if (!header) return Failure(header.error());
  const auto db = Handle::open(draft, "ro");
  if (!db) return Failure(db.error());
  ECLOSION_TRY(harden(db->get()));
  if (header->version == schemaVersion) ECLOSION_TRY(checkShape(db->get()));
  ECLOSION_TRY(checkContent(db->get()));
  const auto entries = verifyChain(db->get());
  return entries ? Result<void>() : Failure(entries.error());
}

// The name, which may be taken, now leads to what the draft holds: at once, or not at all.
Result<void> rename(const QString& draft, const QString& path) {
  if (std::rename(QFile::encodeName(draft).constData(), QFile::encodeName(path).constData()) == 0) return {};
  const bool full = errno == ENOSPC || errno == EDQUOT;
  removeDraft(draft);
  return full ? refuse(ErrorKind::diskFull, path,
                       say(QT_TRANSLATE_NOOP("Backups",
                                             "There is no room left on the disk. Nothing was changed; free some space and "
                                             "try again.")))
              : refuse(ErrorKind::unreadable, path,
                       say(QT_TRANSLATE_NOOP("Backups",
                                             "The file cannot be written here. Check that you may write in this folder.")));
}

// A log beside a file belongs to it alone: whoever still has the file open would find another one in its place.
Result<void> nobodyHasOpen(const QString& path) {
  if (!QFileInfo::exists(path + QStringLiteral("-wal"))) return {};
  return refuse(ErrorKind::busy, path,
                say(QT_TRANSLATE_NOOP(
                    "Backups", "This portfolio is still open in another window or program. Close it there, then try again.")));
}

QByteArray headOf(const QString& path) {
  const auto db = Handle::open(path, "ro");
  return db ? journalHead(db->get()) : QByteArray();
}

void dropOldest(const QString& path) {
  const auto all = backupsOf(path);
  for (size_t i = backupsKept; i < all.size(); ++i) QFile::remove(all[i].path);
}

// The backup of the day may still be on its way when an import wants one, or an erasure goes through all of them. Of two programs
// only the one that writes makes any.
std::mutex& oneAtATime() {
  static std::mutex mutex;
  return mutex;
}

Result<void> rewrite(const QString& backup, const std::function<Result<void>(sqlite3*)>& change) {
  const QString draft = QFileInfo(backup).path() + QStringLiteral("/.draft");
  const auto make = [&]() -> Result<void> {
    {
      const auto from = Handle::open(backup, "ro");
      if (!from) return Failure(from.error());
      ECLOSION_TRY(harden(from->get()));
      ECLOSION_TRY(copyInto(from->get(), draft));
    }
    const auto copy = Handle::open(draft, "rw");
    if (!copy) return Failure(copy.error());
    ECLOSION_TRY(harden(copy->get()));
    return change(copy->get());
  };
  if (auto made = make(); !made) {
    removeDraft(draft);
    return made;
  }
  return rename(draft, backup);
}

}  // namespace

std::vector<Error> rewriteBackups(const QString& path, const std::function<Result<void>(sqlite3*)>& change) {
  const std::lock_guard guard(oneAtATime());
  std::vector<Error> left;
  for (const Backup& backup : backupsOf(path)) {
    const auto rewritten = rewrite(backup.path, change);
    if (rewritten || QFile::remove(backup.path)) continue;
    Error error = rewritten.error();
    error.file = backup.path;
    left.push_back(std::move(error));
  }
  return left;
}

std::vector<Backup> backupsOf(const QString& path) {
  std::vector<Backup> all;
  const auto files = QDir(folderOf(path)).entryInfoList({QLatin1Char('*') + ending}, QDir::Files);
  for (const QFileInfo& info : files) {
    if (auto backup = readName(info)) all.push_back(*std::move(backup));
  }
  std::sort(all.begin(), all.end(), [](const Backup& a, const Backup& b) { return a.at > b.at; });
  return all;
}

Result<Backup> makeBackup(const PortfolioFile& file, BackupReason reason, const Clock& clock) {
  const std::lock_guard guard(oneAtATime());
  const auto all = backupsOf(file.path());
  if (!all.empty() && headOf(all.front().path) == journalHead(file.handle())) return all.front();
  const QString folder = folderOf(file.path());
  if (!QDir().mkpath(folder)) {
    return refuse(ErrorKind::unreadable, folder,
                  say(QT_TRANSLATE_NOOP("Backups", "The folder for backups cannot be made. Check that you may write there.")));
  }
  QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
  // A clock that was set back must not make the newest one look the oldest.
  const QDateTime at = all.empty() ? clock.now() : std::max(clock.now(), all.front().at.addMSecs(1));
  const QString path = folder + QLatin1Char('/') + at.toUTC().toString(timeFormat) + QLatin1Char('-') +
                       QString::fromLatin1(reasonCodes[static_cast<size_t>(reason)]) + ending;
  const QString draft = folder + QStringLiteral("/.draft");
  ECLOSION_TRY(copyInto(file.handle(), draft));
  ECLOSION_TRY(rename(draft, path));
  dropOldest(file.path());
  return Backup{.path = path, .at = at.toUTC(), .reason = reason, .size = QFileInfo(path).size()};
}

Result<bool> makeBackupOfWork(const PortfolioFile& file, BackupReason reason, const Clock& clock) {
  const auto entries = newestEntry(file.handle());
  if (!entries) return Failure(entries.error());
  if (*entries < 2) return false;
  const auto before = backupsOf(file.path());
  const auto made = makeBackup(file, reason, clock);
  if (!made) return Failure(made.error());
  return before.empty() || made->path != before.front().path;
}

Result<bool> makeDailyBackup(const PortfolioFile& file, const Clock& clock) {
  const auto all = backupsOf(file.path());
  const QDate today = clock.today();
  if (std::any_of(all.begin(), all.end(), [&](const Backup& one) { return one.at.toLocalTime().date() == today; })) return false;
  return makeBackupOfWork(file, BackupReason::daily, clock);
}

Result<void> saveCopy(const PortfolioFile& file, const QString& named, bool replace) {
  const QString path = fileOf(named);
  const QFileInfo info(path);
  if (info.exists() && info.canonicalFilePath() == QFileInfo(file.path()).canonicalFilePath()) {
    return refuse(ErrorKind::refused, path,
                  say(QT_TRANSLATE_NOOP("Backups", "This is the portfolio itself. Choose another name for its copy.")));
  }
  if ((info.exists() || info.isSymLink()) && !replace) {
    return refuse(
        ErrorKind::refused, path,
        say(QT_TRANSLATE_NOOP("Backups", "There is already a file of this name. Choose another name; nothing was changed.")));
  }
  const auto lock = lockOf(path);
  if (!lock->tryLock(0)) return refuse(ErrorKind::busy, path, whyNotLocked(*lock));
  ECLOSION_TRY(nobodyHasOpen(path));
  const QString draft = beside(path, QStringLiteral(".copy"));
  ECLOSION_TRY(copyInto(file.handle(), draft));
  QFile::setPermissions(draft, QFile::permissions(file.path()) | QFileDevice::WriteOwner);
  return rename(draft, path);
}

Result<void> restoreBackup(const QString& named, const QString& backup, const Clock& clock) {
  const QString path = fileOf(named);
  const QString draft = beside(path, QStringLiteral(".restored"));
  {
    const auto header = readHeader(backup);
    if (!header) return Failure(header.error());
    const auto source = Handle::open(backup, "ro");
    if (!source) return Failure(source.error());
    ECLOSION_TRY(copyInto(source->get(), draft));
  }
  const auto replace = [&]() -> Result<void> {
    ECLOSION_TRY(checkCopy(draft));
    QString aside;
    if (QFileInfo::exists(path)) {
      const auto present = PortfolioFile::open(path, Access::write);
      if (present) {
        if ((*present)->isReadOnly()) return refuse(ErrorKind::readOnly, path, (*present)->readOnlyReason());
        const auto kept = makeBackup(**present, BackupReason::beforeRestore, clock);
        if (!kept) return Failure(kept.error());
        QFile::setPermissions(draft, QFile::permissions(path));
      } else if (present.error().kind == ErrorKind::damaged || present.error().kind == ErrorKind::notPortfolio) {
        const QFileInfo info(path);
        aside = info.absolutePath() + QLatin1Char('/') + info.completeBaseName() + QStringLiteral("-damaged-") +
                clock.now().toString(timeFormat) + ending;
      } else {
        return Failure(present.error());
      }
    }
    const auto lock = lockOf(path);
    if (!lock->tryLock(0)) return refuse(ErrorKind::busy, path, whyNotLocked(*lock));
    if (!aside.isEmpty()) {
      if (!QFile::rename(path, aside)) {
        return refuse(
            ErrorKind::unreadable, path,
            say(QT_TRANSLATE_NOOP("Backups", "The damaged file cannot be set aside. Check that you may write in this folder.")));
      }
      // What SQLite left beside it is no part of what comes in its place.
      for (const auto& tail : {QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")})
        QFile::rename(path + tail, aside + tail);
    }
    ECLOSION_TRY(nobodyHasOpen(path));
    return rename(draft, path);
  };
  auto replaced = replace();
  if (!replaced) removeDraft(draft);
  return replaced;
}

}  // namespace eclosion::store
