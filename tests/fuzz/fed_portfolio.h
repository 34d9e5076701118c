// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <memory>

#include "core/store/portfolio_file.h"
#include "tests/support/fake_clock.h"

struct sqlite3;

// The portfolio that strange bytes are fed to. It is made once, by eclosion_fuzz_corpus, and then read from its file: what was
// found on it is found again.
namespace eclosion::fuzz {

// Rows in every table and a journal of small edits; `path` must be free. `pageSize`: of SQLite; small pages make a small file.
void makePortfolio(const QString& path, int pageSize);
void makePagesAnew(const QString& path, int pageSize);

// All of a file. What cannot be read stops the program: nothing could be tested without it.
[[nodiscard]] QByteArray whole(const QString& path);
void write(const QString& path, const QByteArray& content);

// What fuzzing stops at. Not an assert, which a build may leave out.
void demand(bool holds, const char* what);

// An open copy of a portfolio that can be put back as it was.
class FedPortfolio {
 public:
  explicit FedPortfolio(const QString& original);
  ~FedPortfolio();
  Q_DISABLE_COPY_MOVE(FedPortfolio)

  [[nodiscard]] store::PortfolioFile& file() { return *file_; }
  [[nodiscard]] const Clock& clock() const { return clock_; }
  void putBack();

 private:
  QTemporaryDir folder_;
  test::FakeClock clock_;
  std::unique_ptr<store::PortfolioFile> file_;
  sqlite3* original_ = nullptr;  // in memory
};

}  // namespace eclosion::fuzz
