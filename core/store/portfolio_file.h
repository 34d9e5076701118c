// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>
#include <functional>
#include <memory>

#include "core/support/clock.h"
#include "core/support/result.h"

struct sqlite3;

namespace eclosion::store {

class StatementCache;

// What an open portfolio is for. `edit` is the window's: it keeps readers and its own worker threads going while it writes.
// `write` is a script's: it touches nothing in the file unless it commits.
enum class Access { read, write, edit };

struct NewPortfolio {
  QString name;
  QString language = {};  // of the journal's words
  QDate today = {};       // the portfolio's own present, for a practice file; null: the clock's
};

// One open .eclosion file: hardened, checked against the expected shape, closed cleanly on destruction. It belongs to the
// thread that opened it; a worker opens its own.
class PortfolioFile {
 public:
  // Errors: notFound, unreadable, notPortfolio, newerVersion, damaged, busy. When `access` asks for writing and the file or
  // its folder cannot be written, or another instance has it open for writing, it is opened for reading and
  // readOnlyReason() says why.
  static Result<std::unique_ptr<PortfolioFile>> open(const QString& path, Access access);
  // Makes a new file with its settings and what `fill` writes; refuses one that exists. It takes its name once it is whole, so
  // that neither a failure nor a kill leaves a part of it under that name.
  using Fill = std::function<Result<void>(PortfolioFile& file)>;
  static Result<std::unique_ptr<PortfolioFile>> create(const QString& path, const NewPortfolio& settings, const Clock& clock,
                                                       const Fill& fill = {});

  // A second handle on the same file for a worker thread, with the same rights; both may be used at once. Call it from any
  // thread while this one is open.
  [[nodiscard]] Result<std::unique_ptr<PortfolioFile>> openForWorker() const;

  // What was opened to `write` is from now on open to `edit`; the log is taken up where the file is next settled (settle.h).
  void goOnToEdit() {
    if (access_ == Access::write) access_ = Access::edit;
  }

  ~PortfolioFile();
  PortfolioFile(const PortfolioFile&) = delete;
  PortfolioFile& operator=(const PortfolioFile&) = delete;

  [[nodiscard]] const QString& path() const { return path_; }
  [[nodiscard]] bool isReadOnly() const { return access_ == Access::read; }
  [[nodiscard]] const QString& readOnlyReason() const { return readOnlyReason_; }
  // Whether the file was, when it was opened, as this installation last wrote or checked it.
  [[nodiscard]] bool wasKnown() const { return wasKnown_; }
  [[nodiscard]] sqlite3* handle() const { return db_; }
  // What is run again and again on this handle; closed with it.
  [[nodiscard]] StatementCache& statements() const { return *statements_; }

 private:
  PortfolioFile();
  void take(sqlite3* db);

  QString path_;
  Access access_ = Access::read;
  QString readOnlyReason_;
  std::shared_ptr<QLockFile> lock_;  // shared with the workers of this process
  bool forWorker_ = false;
  bool wasKnown_ = false;
  bool isSound_ = false;  // opened all the way: what was refused is not remembered as checked
  int version_ = 0;       // of the file when it was opened
  bool isOlder_ = false;  // than this program, and only read: what is open is a migrated copy
  sqlite3* db_ = nullptr;
  std::unique_ptr<StatementCache> statements_;
};

}  // namespace eclosion::store
