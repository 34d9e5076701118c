// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/portfolio_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <future>

#include "core/domain/settings.h"
#include "core/store/backups.h"
#include "core/store/journal.h"
#include "core/store/known_files.h"
#include "core/store/lock.h"
#include "core/store/migrations.h"
#include "core/store/opening.h"
#include "core/store/page_room.h"
#include "core/store/recorder.h"
#include "core/store/schema.h"
#include "core/store/settle.h"
#include "core/store/sqlite.h"
#include "core/store/statement_cache.h"

namespace eclosion::store {
namespace {

QString say(const char* text) { return QCoreApplication::translate("Store", text); }

QString journalOf(const QString& path) { return besideForSqlite(path, "-journal"); }

void removeDraft(const QString& draft) {
  QFile::remove(draft);
  QFile::remove(journalOf(draft));
}

// Whether SQLite itself could do the first read; a database in a folder that may not be written fails only now.
Result<void> firstQuery(sqlite3* db) {
  const auto count = queryInteger(db, "SELECT count(*) FROM sqlite_schema");
  return count ? Result<void>() : Failure(count.error());
}

// A program that was killed while it wrote leaves beside the file what it takes to undo that.
bool wasInterrupted(const QString& path) { return QFileInfo(journalOf(path)).size() > 0; }

// Undoes a write that was cut short, before anything is read. Only a handle that may write can; SQLite's own locks keep it
// from undoing what a living program is writing.
void undoInterrupted(const QString& path) {
  const auto db = openHandle(path, "rw");
  if (!db) return;
  (void)harden(*db);
  (void)firstQuery(*db);
  if (wasInterrupted(path)) {
    // One that was not yet in use is passed over by SQLite. It may go, unless a living program is just writing it.
    sqlite3_busy_timeout(*db, 0);
    if (const auto alone = Transaction::begin(*db)) QFile::remove(journalOf(path));
  }
  sqlite3_close(*db);
}

Result<sqlite3*> openForReading(const QString& path) {
  const auto read = [](sqlite3* db) -> Result<void> {
    ECLOSION_TRY(harden(db));
    return firstQuery(db);
  };
  auto db = openHandle(path, "ro");
  if (db) {
    const auto readable = read(*db);
    if (readable) return db;
    sqlite3_close(*db);
    if (readable.error().kind == ErrorKind::busy) return Failure(readable.error());
  }
  if (wasInterrupted(path)) {
    return failure(
        ErrorKind::unreadable,
        say(QT_TRANSLATE_NOOP("Store",
                              "This portfolio was being written when the program or the computer stopped, and you may not write "
                              "here to put it back as it was. Copy it, together with the file of the same name that ends in "
                              "“-journal”, to a folder of yours, and open it there.")));
  }
  // A file left in write-ahead mode in a folder that may not be written: nobody can be changing it there.
  db = openHandle(path, "ro", true);
  if (!db) return db;
  if (const auto readable = read(*db); !readable) {
    sqlite3_close(*db);
    return Failure(readable.error());
  }
  return db;
}

// A file of an earlier version that is not to be changed, as it would be in the present one.
Result<sqlite3*> openOlderForReading(const QString& path, int version) {
  const auto handle = openForReading(path);
  if (!handle) return handle;
  const auto copy = copyInMemory(*handle);
  if (!copy) return copy;
  const auto bring = [&]() -> Result<void> {
    ECLOSION_TRY(harden(*copy));
    return migrate(*copy, version, schemaVersion, migrations());
  };
  if (const auto brought = bring(); !brought) {
    sqlite3_close(*copy);
    return Failure(brought.error());
  }
  return copy;
}

Failure at(const QString& path, Error error) {
  error.file = path;
  return Failure(std::move(error));
}

}  // namespace

PortfolioFile::PortfolioFile() = default;

void PortfolioFile::take(sqlite3* db) {
  db_ = db;
  statements_ = std::make_unique<StatementCache>(db);
}

Result<std::unique_ptr<PortfolioFile>> PortfolioFile::open(const QString& path, Access access) {
  auto header = readHeader(path);
  if (header && wasInterrupted(path)) {
    ECLOSION_TRY(checkInterruptedWrite(path));
    undoInterrupted(path);
    header = readHeader(path);
  }
  if (!header) return Failure(header.error());

  std::unique_ptr<PortfolioFile> file(new PortfolioFile);
  file->path_ = QFileInfo(path).absoluteFilePath();
  file->access_ = access;
  std::future<bool> locked;
  if (access != Access::read) {
    if (!QFileInfo(path).isWritable()) {
      file->readOnlyReason_ =
          say(QT_TRANSLATE_NOOP("Store", "You may read this file but not change it. Save a copy elsewhere to edit it."));
      file->access_ = Access::read;
    } else {
      // Taking it waits for the disk, and the file can be looked at meanwhile; a migration has to have it first.
      const auto how = header->version < schemaVersion ? std::launch::deferred : std::launch::async;
      file->lock_ = lockOf(path);
      locked = std::async(how, [lock = file->lock_] { return lock->tryLock(0); });
    }
  }
  // Where somebody else has it.
  const auto openToRead = [&]() {
    const QString why = whyNotLocked(*file->lock_);
    file.reset();
    auto opened = open(path, Access::read);
    if (opened) (*opened)->readOnlyReason_ = why;
    return opened;
  };
  if (header->version < schemaVersion && locked.valid() && !locked.get()) return openToRead();

  file->version_ = header->version;
  file->isOlder_ = file->isReadOnly() && header->version < schemaVersion;
  if (header->version < schemaVersion && !file->isOlder_) {
    // What it should look like is only known of the present version: brought up to it in memory it is judged before the file
    // itself is changed.
    if (const auto sound = open(path, Access::read); !sound) return Failure(sound.error());
  }
  const auto handle = file->isOlder_       ? openOlderForReading(path, header->version)
                      : file->isReadOnly() ? openForReading(path)
                                           : openHandle(path, "rw");
  if (!handle) return at(path, handle.error());
  file->take(*handle);
  const auto prepare = [&]() -> Result<void> {
    ECLOSION_TRY(harden(file->db_));
    ECLOSION_TRY(firstQuery(file->db_));
    if (header->version < schemaVersion && !file->isOlder_) {
      // What a migration does cannot be undone.
      if (const auto kept = makeBackup(*file, BackupReason::beforeMigration, SystemClock()); !kept) return Failure(kept.error());
      ECLOSION_TRY(migrate(file->db_, header->version, schemaVersion, migrations()));
    }
    ECLOSION_TRY(checkShape(file->db_));
    file->wasKnown_ = isKnownFile({journalHead(file->db_), header->size, header->changeCounter});
    if (!file->wasKnown_) ECLOSION_TRY(checkContent(file->db_));
    return {};
  };
  auto ready = prepare();
  if (locked.valid() && !locked.get()) return openToRead();
  if (ready && file->access_ == Access::edit) ready = takeUpLog(file->db_);
  if (!ready) return at(path, ready.error());
  file->isSound_ = true;
  return file;
}

Result<std::unique_ptr<PortfolioFile>> PortfolioFile::create(const QString& path, const NewPortfolio& settings,
                                                             const Clock& clock, const Fill& fill) {
  const auto taken = [&] {
    return at(path, {.kind = ErrorKind::refused,
                     .message = say(QT_TRANSLATE_NOOP(
                         "Store", "There is already a file of this name. Choose another name; nothing was changed."))});
  };
  // Also when the folder is not there, which a lock cannot tell from a full disk.
  const auto cannot = [&] {
    if (QFileInfo(QFileInfo(path).absolutePath()).isWritable()) {
      return at(path, {.kind = ErrorKind::diskFull,
                       .message = say(QT_TRANSLATE_NOOP(
                           "Store", "There is no room left on the disk to make this file. Free some space and try again."))});
    }
    return at(
        path,
        {.kind = ErrorKind::unreadable,
         .message = say(QT_TRANSLATE_NOOP("Store", "The file cannot be made here. Check that you may write in this folder."))});
  };
  // A link that leads nowhere has the name too.
  if (QFileInfo::exists(path) || QFileInfo(path).isSymLink()) return taken();
  const auto lock = lockOf(path);
  if (!lock->tryLock(0)) return lock->error() == QLockFile::LockFailedError ? taken() : cannot();
  // Made under another name and then renamed, so that a file of the wanted name is whole from the start. What is left of one
  // that was cut short goes first: its maker is gone, as the lock was free.
  const QString draft = beside(path, QStringLiteral(".new"));
  removeDraft(draft);
  const auto make = [&]() -> Result<void> {
    std::unique_ptr<PortfolioFile> file(new PortfolioFile);
    file->path_ = draft;
    file->access_ = Access::write;
    const auto handle = openHandle(draft, "rwc");
    if (!handle) return Failure(handle.error());
    file->take(*handle);
    ECLOSION_TRY(harden(file->db_));
    ECLOSION_TRY(setPageRoom(file->db_, PageRoom::fill));
    // What a draft was before is of no use to anybody: it is undone in memory, or removed. The last of its writes waits for the
    // disk, and with it all of the file.
    ECLOSION_TRY(execute(file->db_, "PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF"));
    auto transaction = Transaction::begin(file->db_);
    if (!transaction) return Failure(transaction.error());
    ECLOSION_TRY(execute(file->db_, ("PRAGMA application_id=" + QByteArray::number(applicationId)).constData()));
    ECLOSION_TRY(execute(file->db_, ("PRAGMA user_version=" + QByteArray::number(schemaVersion)).constData()));
    for (const QByteArray& statement : createStatements()) ECLOSION_TRY(execute(file->db_, statement.constData()));
    ECLOSION_TRY(transaction->commit());
    ECLOSION_TRY(execute(file->db_, "PRAGMA synchronous=FULL"));
    Recorder recorder(*file, clock, QString());
    const auto change =
        recorder.record({.words = say(QT_TRANSLATE_NOOP("Store", "Create the portfolio")), .kind = QStringLiteral("create")},
                        [&](Writer& writer) -> Result<void> {
                          writer.put(makeSetting(SettingKey::name, settings.name));
                          writer.put(makeSetting(SettingKey::currency, QStringLiteral("EUR")));
                          writer.put(makeSetting(SettingKey::fiscalYearStartMonth, QStringLiteral("1")));
                          if (!settings.today.isNull())
                            writer.put(makeSetting(SettingKey::today, settings.today.toString(Qt::ISODate)));
                          return {};
                        });
    if (!change) return Failure(change.error());
    if (fill) ECLOSION_TRY(fill(*file));
    file->isSound_ = true;
    return {};
  };
  const auto made = make();
  if (!made || !QFile::rename(draft, path)) {
    removeDraft(draft);
    if (!made) return at(path, made.error());
    return QFileInfo::exists(path) ? taken() : cannot();
  }
  lock->unlock();
  return open(path, Access::write);
}

Result<std::unique_ptr<PortfolioFile>> PortfolioFile::openForWorker() const {
  // Through SQLite alone: opening and closing the file by other means would drop the locks this process holds on it.
  std::unique_ptr<PortfolioFile> file(new PortfolioFile);
  file->path_ = path_;
  file->access_ = access_;
  file->readOnlyReason_ = readOnlyReason_;
  file->lock_ = lock_;
  file->forWorker_ = true;
  file->version_ = version_;
  file->isOlder_ = isOlder_;
  const auto handle = isOlder_       ? openOlderForReading(path_, version_)
                      : isReadOnly() ? openForReading(path_)
                                     : openHandle(path_, "rw");
  if (!handle) return at(path_, handle.error());
  file->take(*handle);
  if (const auto hardened = harden(file->db_); !hardened) return at(path_, hardened.error());
  return file;
}

PortfolioFile::~PortfolioFile() {
  if (!db_) return;
  // Before the file goes back to one: a handle with statements is not closed, only given up.
  statements_.reset();
  if (forWorker_ || !isSound_) {
    sqlite3_close_v2(db_);
    return;
  }
  const QByteArray head = isReadOnly() ? QByteArray() : journalHead(db_);
  // Back to one plain file that can be copied and mailed. Not possible while a worker still reads; the last to close does it.
  if (access_ == Access::edit) sqlite3_exec(db_, "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr);
  sqlite3_close_v2(db_);
  lock_.reset();
  if (head.isEmpty()) return;
  if (const auto header = readHeader(path_)) rememberFile({head, header->size, header->changeCounter});
}

}  // namespace eclosion::store
