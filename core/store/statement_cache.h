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
  struct Kept {
    Statement statement;
    bool taken = false;
  };

 public:
  explicit StatementCache(sqlite3* db) : db_(db) {}

  // A statement that is reset when its user is done with it, so that none keeps a read of the file open.
  class Use {
   public:
    explicit Use(std::shared_ptr<Kept> kept) : kept_(std::move(kept)) { kept_->taken = true; }
    ~Use() {
      if (!kept_) return;
      kept_->statement.reset();
      kept_->taken = false;
    }
    Use(Use&& other) noexcept = default;
    Use& operator=(Use&&) = delete;
    Statement* operator->() const { return &kept_->statement; }
    Statement& operator*() const { return kept_->statement; }

   private:
    std::shared_ptr<Kept> kept_;
  };

  [[nodiscard]] Result<Use> use(const QByteArray& sql) {
    auto& kept = statements_[sql];
    if (kept && !kept->taken) return Use(kept);
    auto prepared = Statement::prepare(db_, sql, true);
    if (!prepared) return Failure(prepared.error());
    auto made = std::make_shared<Kept>(Kept{std::move(*prepared)});
    // The same one within its own use: the second is not kept.
    if (!kept) kept = made;
    return Use(std::move(made));
  }
  [[nodiscard]] sqlite3* handle() const { return db_; }

 private:
  sqlite3* db_;
  QHash<QByteArray, std::shared_ptr<Kept>> statements_;
};

}  // namespace eclosion::store
