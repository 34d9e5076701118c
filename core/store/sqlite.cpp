// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cerrno>

namespace eclosion::store {
namespace {

QString say(const char* text) { return QCoreApplication::translate("Store", text); }

// Why the last write to the file or to its rollback journal failed, as the system said it.
std::array<int, 3> systemReasons(sqlite3* db) {
  std::array<int, 3> reasons{sqlite3_system_errno(db), 0, 0};
  // What the connection remembers is overwritten when a failed commit is rolled back; the file's own memory is not.
  sqlite3_file_control(db, "main", SQLITE_FCNTL_LAST_ERRNO, &reasons[1]);
  sqlite3_file* journal = nullptr;
  sqlite3_file_control(db, "main", SQLITE_FCNTL_JOURNAL_POINTER, static_cast<void*>(&journal));
  if (journal && journal->pMethods) journal->pMethods->xFileControl(journal, SQLITE_FCNTL_LAST_ERRNO, &reasons[2]);
  return reasons;
}

// An empty view may have no data at all, which SQLite would take for NULL.
const char* dataOf(QByteArrayView bytes) { return bytes.isEmpty() ? "" : bytes.data(); }
sqlite3_uint64 sizeOf(QByteArrayView bytes) { return static_cast<sqlite3_uint64>(bytes.size()); }

bool outOfSpace(sqlite3* db, int code) {
  if ((code & 0xff) == SQLITE_FULL) return true;
  // A quota or a file size limit fills a disk just as well, but comes as a plain write error.
  const bool writing = code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_FSYNC || code == SQLITE_IOERR_TRUNCATE ||
                       code == SQLITE_IOERR_SHMSIZE || code == SQLITE_IOERR;
  if (!db || !writing) return false;
  const auto reasons = systemReasons(db);
  return std::any_of(reasons.begin(), reasons.end(), [](int no) { return no == ENOSPC || no == EDQUOT || no == EFBIG; });
}

}  // namespace

Error sqliteError(sqlite3* db, int code, const QString& file) {
  const int primary = code & 0xff;
  const QString detail = QString::fromUtf8(db ? sqlite3_errmsg(db) : sqlite3_errstr(code));
  if (outOfSpace(db, code)) {
    return {.kind = ErrorKind::diskFull,
            .message = say(QT_TRANSLATE_NOOP(
                "Store", "There is no room left on the disk. Nothing was changed; free some space and try again.")),
            .file = file};
  }
  switch (primary) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return {.kind = ErrorKind::busy,
              .message = say(
                  QT_TRANSLATE_NOOP("Store", "Another program is writing to this portfolio. Close it there, then try again.")),
              .file = file};
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return {.kind = ErrorKind::readOnly,
              .message = say(
                  QT_TRANSLATE_NOOP("Store", "This portfolio may be read but not changed. Save a copy elsewhere to edit it.")),
              .file = file};
    case SQLITE_NOTADB:
      return {.kind = ErrorKind::notPortfolio,
              .message = say(QT_TRANSLATE_NOOP("Store", "This file is not an Éclosion portfolio.")),
              .file = file};
    case SQLITE_CORRUPT:
      return {.kind = ErrorKind::damaged,
              .message = say(QT_TRANSLATE_NOOP("Store", "This portfolio is damaged (%1). Restore it from a backup.")).arg(detail),
              .file = file};
    case SQLITE_CANTOPEN:
      return {
          .kind = ErrorKind::unreadable,
          .message = say(QT_TRANSLATE_NOOP("Store", "This file cannot be opened. Check that you may read it and its folder.")),
          .file = file};
    case SQLITE_TOOBIG:
      return {.kind = ErrorKind::damaged,
              .message = say(QT_TRANSLATE_NOOP(
                  "Store", "This portfolio holds a text longer than any Éclosion writes. Restore it from a backup.")),
              .file = file};
    case SQLITE_IOERR:
      return {
          .kind = ErrorKind::unreadable,
          .message =
              say(QT_TRANSLATE_NOOP("Store", "The disk did not answer (%1). Check the disk or the network drive.")).arg(detail),
          .file = file};
    default:
      return {.kind = ErrorKind::internal,
              .message = say(QT_TRANSLATE_NOOP("Store", "The portfolio's database refused a step: %1.")).arg(detail),
              .file = file};
  }
}

Result<Statement> Statement::prepare(sqlite3* db, QByteArrayView sql, bool persistent) {
  sqlite3_stmt* raw = nullptr;
  const unsigned flags = persistent ? SQLITE_PREPARE_PERSISTENT : 0U;
  const int code = sqlite3_prepare_v3(db, sql.data(), static_cast<int>(sql.size()), flags, &raw, nullptr);
  if (code != SQLITE_OK) return Failure(sqliteError(db, code));
  Statement statement;
  statement.statement_.reset(raw);
  return statement;
}

Result<bool> Statement::step() {
  const int code = sqlite3_step(statement_.get());
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  return Failure(sqliteError(sqlite3_db_handle(statement_.get()), code));
}

Result<void> Statement::run() {
  for (;;) {
    const auto stepped = step();
    if (!stepped) {
      const Error& error = stepped.error();
      reset();
      return Failure(error);
    }
    if (!*stepped) break;
  }
  reset();
  return {};
}

void Statement::reset() {
  sqlite3_reset(statement_.get());
  sqlite3_clear_bindings(statement_.get());
}

bool Statement::isNull(int column) const { return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL; }
qint64 Statement::integer(int column) const { return sqlite3_column_int64(statement_.get(), column); }
double Statement::real(int column) const { return sqlite3_column_double(statement_.get(), column); }
QByteArrayView Statement::bytes(int column) const {
  const void* data = sqlite3_column_blob(statement_.get(), column);
  return {static_cast<const char*>(data), static_cast<qsizetype>(sqlite3_column_bytes(statement_.get(), column))};
}

void Statement::bindNull(int parameter) { sqlite3_bind_null(statement_.get(), parameter + 1); }
void Statement::bindInteger(int parameter, qint64 value) { sqlite3_bind_int64(statement_.get(), parameter + 1, value); }
void Statement::bindReal(int parameter, double value) { sqlite3_bind_double(statement_.get(), parameter + 1, value); }
void Statement::bindText(int parameter, QByteArrayView utf8) {
  sqlite3_bind_text64(statement_.get(), parameter + 1, dataOf(utf8), sizeOf(utf8), SQLITE_TRANSIENT, SQLITE_UTF8);
}
void Statement::bindBlob(int parameter, QByteArrayView bytes) {
  sqlite3_bind_blob64(statement_.get(), parameter + 1, dataOf(bytes), sizeOf(bytes), SQLITE_TRANSIENT);
}
void Statement::lendText(int parameter, QByteArrayView utf8) {
  sqlite3_bind_text64(statement_.get(), parameter + 1, dataOf(utf8), sizeOf(utf8), SQLITE_STATIC, SQLITE_UTF8);
}
void Statement::lendBlob(int parameter, QByteArrayView bytes) {
  sqlite3_bind_blob64(statement_.get(), parameter + 1, dataOf(bytes), sizeOf(bytes), SQLITE_STATIC);
}

Result<void> execute(sqlite3* db, const char* sql) {
  const int code = sqlite3_exec(db, sql, nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) return Failure(sqliteError(db, code));
  return {};
}

Result<qint64> queryInteger(sqlite3* db, QByteArrayView sql, qint64 absent) {
  auto statement = Statement::prepare(db, sql);
  if (!statement) return Failure(statement.error());
  const auto row = statement->step();
  if (!row) return Failure(row.error());
  return *row && !statement->isNull(0) ? statement->integer(0) : absent;
}

Result<QString> queryText(sqlite3* db, QByteArrayView sql) {
  auto statement = Statement::prepare(db, sql);
  if (!statement) return Failure(statement.error());
  const auto row = statement->step();
  if (!row) return Failure(row.error());
  return *row ? statement->text(0) : QString();
}

Result<Transaction> Transaction::begin(sqlite3* db, const char* how) {
  ECLOSION_TRY(execute(db, how));
  return Transaction(db);
}

Transaction::~Transaction() {
  // Some failures have already rolled back; asking again is harmless.
  if (db_) sqlite3_exec(db_, "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<void> Transaction::commit() {
  ECLOSION_TRY(execute(db_, "COMMIT"));
  db_ = nullptr;
  return {};
}

}  // namespace eclosion::store
