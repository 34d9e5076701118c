// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <memory>

#include "core/store/sqlite.h"

namespace eclosion::store {

// Statements of one connection that are run again and again: preparing one costs more than running it. They must be gone
// before the connection is closed.
class StatementCache {
 public:
  explicit StatementCache(sqlite3* db) : db_(db) {}

  // A statement that is reset when its user is done with it. The same one must not be taken twice at a time.
  class Use {
   public:
    explicit Use(Statement* statement) : statement_(statement) {}
    ~Use() {
      if (statement_) statement_->reset();
    }
    Use(Use&& other) noexcept : statement_(std::exchange(other.statement_, nullptr)) {}
    Use& operator=(Use&&) = delete;
    Statement* operator->() const { return statement_; }
    Statement& operator*() const { return *statement_; }

   private:
    Statement* statement_;
  };

  [[nodiscard]] Result<Use> use(const QByteArray& sql) {
    auto& kept = statements_[sql];
    if (!kept) {
      auto prepared = Statement::prepare(db_, sql, true);
      if (!prepared) return Failure(prepared.error());
      kept = std::make_shared<Statement>(std::move(*prepared));
    }
    return Use(kept.get());
  }
  [[nodiscard]] sqlite3* handle() const { return db_; }

 private:
  sqlite3* db_;
  QHash<QByteArray, std::shared_ptr<Statement>> statements_;
};

}  // namespace eclosion::store
