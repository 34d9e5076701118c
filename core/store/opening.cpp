// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/opening.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>
#include <QtEndian>
#include <algorithm>
#include <set>

#include "core/store/page_room.h"
#include "core/store/schema.h"
#include "core/store/sqlite.h"

namespace eclosion::store {
namespace {

constexpr int headerBytes = 100;

QString say(const char* text) { return QCoreApplication::translate("Store", text); }

Failure refuse(ErrorKind kind, const QString& path, const QString& message) {
  return Failure(Error{.kind = kind, .message = message, .file = path});
}

// Against the length the header states. A page size of 1 stands for 65536. The page count is only right when the change counters
// agree; the write-ahead log of a program that was killed may hold the rest, and its rollback journal undoes what it left half
// written.
Result<void> checkLength(const QString& path, qint64 size, const QByteArray& head) {
  const auto at = [&](int offset) { return qFromBigEndian<quint32>(head.constData() + offset); };
  const qint64 rawPageSize = qFromBigEndian<quint16>(head.constData() + 16);
  const qint64 stated = (rawPageSize == 1 ? 65536 : rawPageSize) * at(28);
  const bool countHolds = at(24) == at(92) && stated != 0;
  const bool hasMore = QFileInfo::exists(besideForSqlite(path, "-wal")) || QFileInfo::exists(besideForSqlite(path, "-journal"));
  if (!countHolds || hasMore || size == stated) return {};
  return refuse(ErrorKind::damaged, path,
                size < stated
                    ? say(QT_TRANSLATE_NOOP("Store",
                                            "This portfolio is damaged: it is shorter than it was when it was written. Copy it "
                                            "again from where it came, or restore it from a backup."))
                    : say(QT_TRANSLATE_NOOP("Store",
                                            "This portfolio is damaged: something was added after its end. Copy it again from "
                                            "where it came, or restore it from a backup.")));
}

}  // namespace

QString besideForSqlite(const QString& path, const char* tail) {
  const QString real = QFileInfo(path).canonicalFilePath();
  return (real.isEmpty() ? path : real) + QLatin1StringView(tail);
}

Result<FileHeader> readHeader(const QString& path) {
  const QFileInfo info(path);
  if (!info.exists()) {
    return refuse(
        ErrorKind::notFound, path,
        say(QT_TRANSLATE_NOOP("Store", "There is no file of this name. Check the name, or make one with “New portfolio”.")));
  }
  if (!info.isFile()) {
    return refuse(ErrorKind::notPortfolio, path, say(QT_TRANSLATE_NOOP("Store", "This is a folder, not a portfolio file.")));
  }
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) {
    return refuse(
        ErrorKind::unreadable, path,
        say(QT_TRANSLATE_NOOP("Store", "You may not read this file. Ask its owner for permission, or choose another one.")));
  }
  const QByteArray head = file.read(headerBytes);
  const auto at = [&](int offset) { return qFromBigEndian<quint32>(head.constData() + offset); };
  if (head.size() < headerBytes || !head.startsWith(QByteArrayView("SQLite format 3\0", 16)) || at(68) != applicationId) {
    return refuse(
        ErrorKind::notPortfolio, path,
        say(QT_TRANSLATE_NOOP("Store", "This file is not an Éclosion portfolio. Choose a file made by Éclosion (.eclosion).")));
  }
  const FileHeader header{.size = file.size(), .version = static_cast<int>(at(60)), .changeCounter = at(24)};
  if (header.size > largestFile) {
    const QLocale locale;
    return refuse(
        ErrorKind::notPortfolio, path,
        say(QT_TRANSLATE_NOOP("Store", "This file holds %1, more than the %2 allowed for a portfolio. Is this the right file?"))
            .arg(locale.formattedDataSize(header.size), locale.formattedDataSize(largestFile)));
  }
  if (header.version > schemaVersion) {
    return refuse(ErrorKind::newerVersion, path,
                  say(QT_TRANSLATE_NOOP("Store",
                                        "This portfolio was written by a later version of Éclosion (file version %1, this "
                                        "program reads up to %2). Install the later version to open it."))
                      .arg(header.version)
                      .arg(schemaVersion));
  }
  if (header.version < 1) {
    return refuse(ErrorKind::damaged, path,
                  say(QT_TRANSLATE_NOOP("Store",
                                        "This portfolio says it has file version %1, which never existed. Restore it from a "
                                        "backup."))
                      .arg(header.version));
  }
  if (at(56) != SQLITE_UTF8) {
    return refuse(ErrorKind::damaged, path,
                  say(QT_TRANSLATE_NOOP("Store",
                                        "This portfolio keeps its text in another encoding than Éclosion does. It may have been "
                                        "changed by another program; restore it from a backup.")));
  }
  ECLOSION_TRY(checkLength(path, header.size, head));
  return header;
}

Result<void> checkInterruptedWrite(const QString& path) {
  static const QByteArray mark = QByteArray::fromHex("d9d505f920a163d7");  // after a name, as before each part of a journal
  QFile journal(besideForSqlite(path, "-journal"));
  if (!journal.open(QIODevice::ReadOnly) || !journal.seek(std::max<qint64>(0, journal.size() - mark.size()))) return {};
  if (journal.read(mark.size()) != mark) return {};
  return refuse(
      ErrorKind::damaged, path,
      say(QT_TRANSLATE_NOOP("Store",
                            "The file “%1” beside this portfolio was not left there by Éclosion, and could remove other "
                            "files of yours. Do not open them together; ask for the portfolio again from where it came."))
          .arg(QFileInfo(journal).fileName()));
}

Result<sqlite3*> openHandle(const QString& path, const char* mode, bool immutable) {
  // Nobody asks SQLite how much memory it has, and counting takes a lock at every allocation. Refused once SQLite is running,
  // which only tests that bring a file system of their own start earlier; it works the same then.
  static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
  (void)uncounted;
  QByteArray uri = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded(QUrl::FullyEncoded);
  uri.replace('?', "%3f").replace('#', "%23");
  uri += QByteArray("?mode=") + mode + (immutable ? "&immutable=1" : "");
  const int flags = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE |
                    (qstrcmp(mode, "ro") == 0 ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
  sqlite3* db = nullptr;
  const int code = sqlite3_open_v2(uri.constData(), &db, flags, nullptr);
  if (code != SQLITE_OK) {
    const Error error = sqliteError(db, code, path);
    sqlite3_close(db);
    return Failure(error);
  }
  return db;
}

Result<sqlite3*> copyInMemory(sqlite3* from) {
  sqlite3* copy = nullptr;
  int code = sqlite3_open_v2(":memory:", &copy, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
  if (code == SQLITE_OK) {
    if (sqlite3_backup* backup = sqlite3_backup_init(copy, "main", from, "main")) {
      sqlite3_backup_step(backup, -1);
      sqlite3_backup_finish(backup);
    }
    code = sqlite3_errcode(copy);
  }
  sqlite3_close(from);
  if (code == SQLITE_OK) return copy;
  const Error error = sqliteError(copy, code);
  sqlite3_close(copy);
  return Failure(error);
}

Result<void> harden(sqlite3* db) {
  struct Switch {
    int option;
    int value;
  };
  static constexpr Switch switches[] = {{SQLITE_DBCONFIG_DEFENSIVE, 1},   {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                        {SQLITE_DBCONFIG_ENABLE_VIEW, 0}, {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                        {SQLITE_DBCONFIG_DQS_DDL, 0},     {SQLITE_DBCONFIG_DQS_DML, 0},
                                        {SQLITE_DBCONFIG_ENABLE_FKEY, 1}, {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}};
  for (const Switch& wanted : switches) {
    int now = -1;
    if (sqlite3_db_config(db, wanted.option, wanted.value, &now) != SQLITE_OK || now != wanted.value) {
      return failure(
          ErrorKind::internal,
          say(QT_TRANSLATE_NOOP("Store", "The installed SQLite does not offer a protection that Éclosion needs (%1). Update it."))
              .arg(wanted.option));
    }
  }
  sqlite3_limit(db, SQLITE_LIMIT_LENGTH, 256 * 1024 * 1024);
  sqlite3_limit(db, SQLITE_LIMIT_SQL_LENGTH, 256 * 1024);
  sqlite3_limit(db, SQLITE_LIMIT_COLUMN, 100);
  sqlite3_limit(db, SQLITE_LIMIT_EXPR_DEPTH, 100);
  sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 2);
  sqlite3_limit(db, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
  sqlite3_busy_timeout(db, 2000);
  ECLOSION_TRY(execute(db, "PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA synchronous=FULL"));
  return setPageRoom(db, PageRoom::work);
}

Result<void> checkShape(sqlite3* db) {
  static const std::set<QByteArray> expected = [] {
    const auto statements = createStatements();
    return std::set<QByteArray>(statements.begin(), statements.end());
  }();
  auto objects = Statement::prepare(db, "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL");
  if (!objects) return Failure(objects.error());
  size_t matched = 0;
  for (;;) {
    const auto row = objects->step();
    if (!row) return Failure(row.error());
    if (!*row) break;
    if (!expected.contains(objects->bytes(1).toByteArray())) {
      return failure(ErrorKind::damaged,
                     say(QT_TRANSLATE_NOOP("Store",
                                           "This portfolio's “%1” is not as Éclosion makes it. It may have been "
                                           "changed by another program; restore it from a backup."))
                         .arg(objects->text(0)));
    }
    ++matched;
  }
  if (matched != expected.size()) {
    return failure(
        ErrorKind::damaged,
        say(QT_TRANSLATE_NOOP("Store", "This portfolio lacks parts that every portfolio has. Restore it from a backup.")));
  }
  return {};
}

Result<void> checkContent(sqlite3* db) {
  const auto quick = queryText(db, "PRAGMA quick_check(1)");
  if (!quick) return Failure(quick.error());
  if (*quick != QLatin1StringView("ok")) {
    return failure(ErrorKind::damaged,
                   say(QT_TRANSLATE_NOOP("Store", "This portfolio is damaged (%1). Restore it from a backup.")).arg(*quick));
  }
  // Others are counted on from the newest: none may be where there is no room for the next.
  const auto strange =
      queryInteger(db, "SELECT count(*) FROM (SELECT 1 FROM journal WHERE seq < 1 OR seq > 1000000000000 LIMIT 1)");
  if (!strange) return Failure(strange.error());
  if (*strange != 0) {
    return failure(
        ErrorKind::damaged,
        say(QT_TRANSLATE_NOOP("Store",
                              "This portfolio is damaged: its journal has an entry of a number that cannot be. Restore "
                              "it from a backup.")));
  }
  auto keys = Statement::prepare(db, "PRAGMA foreign_key_check");
  if (!keys) return Failure(keys.error());
  const auto row = keys->step();
  if (!row) return Failure(row.error());
  if (*row) {
    return failure(ErrorKind::damaged,
                   say(QT_TRANSLATE_NOOP("Store",
                                         "This portfolio is damaged: a row of “%1” points to a missing row of “%2”. "
                                         "Restore it from a backup."))
                       .arg(keys->text(0), keys->text(2)));
  }
  return {};
}

}  // namespace eclosion::store
