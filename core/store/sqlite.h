// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>
#include <QByteArray>
#include <QString>
#include <memory>

#include "core/store/row_io.h"
#include "core/support/result.h"

// A thin layer over SQLite's C interface, for core/store alone: handles that close themselves, errors as Result.
namespace eclosion::store {

// The failure of the last call on this connection, in words a person can act on.
[[nodiscard]] Error sqliteError(sqlite3* db, int code, const QString& file = {});

// A prepared statement. Columns and parameters are counted from 0. What is bound is copied, what
// is lent is not.
class Statement final : public RowSource, public RowSink {
 public:
  Statement() = default;
  static Result<Statement> prepare(sqlite3* db, QByteArrayView sql, bool persistent = false);

  // One step: true with a row, false when done.
  [[nodiscard]] Result<bool> step();
  // Runs to the end, then is ready to run again.
  [[nodiscard]] Result<void> run();
  void reset();
  [[nodiscard]] sqlite3_stmt* handle() const { return statement_.get(); }

  [[nodiscard]] bool isNull(int column) const override;
  [[nodiscard]] qint64 integer(int column) const override;
  [[nodiscard]] double real(int column) const override;
  [[nodiscard]] QByteArrayView bytes(int column) const override;

  void bindNull(int parameter) override;
  void bindInteger(int parameter, qint64 value) override;
  void bindReal(int parameter, double value) override;
  void bindText(int parameter, QByteArrayView utf8) override;
  void bindBlob(int parameter, QByteArrayView bytes) override;
  void lendText(int parameter, QByteArrayView utf8) override;
  void lendBlob(int parameter, QByteArrayView bytes) override;

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
  };
  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

// Statements without parameters or results, in order; stops at the first failure.
[[nodiscard]] Result<void> execute(sqlite3* db, const char* sql);

// The first column of the first row, or `absent` when there is none.
[[nodiscard]] Result<qint64> queryInteger(sqlite3* db, QByteArrayView sql, qint64 absent = 0);
[[nodiscard]] Result<QString> queryText(sqlite3* db, QByteArrayView sql);

// A transaction that is rolled back unless committed. IMMEDIATE: it takes the write lock at once, so that a failure to get
// it comes before any work.
class Transaction {
 public:
  static Result<Transaction> begin(sqlite3* db, const char* how = "BEGIN IMMEDIATE");
  ~Transaction();
  Transaction(Transaction&& other) noexcept : db_(std::exchange(other.db_, nullptr)) {}
  Transaction& operator=(Transaction&&) = delete;
  [[nodiscard]] Result<void> commit();

 private:
  explicit Transaction(sqlite3* db) : db_(db) {}
  sqlite3* db_;
};

}  // namespace eclosion::store
