// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fed_portfolio.h"

#include <sqlite3.h>

#include <QFile>
#include <cstdio>
#include <cstdlib>

#include "core/store/sqlite.h"
#include "tests/support/random_edits.h"

namespace eclosion::fuzz {
namespace {

constexpr int edits = 80;

void copyAll(sqlite3* from, sqlite3* to) {
  sqlite3_backup* backup = sqlite3_backup_init(to, "main", from, "main");
  demand(backup && sqlite3_backup_step(backup, -1) == SQLITE_DONE && sqlite3_backup_finish(backup) == SQLITE_OK,
         "the portfolio can be put back as it was");
}

}  // namespace

void demand(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "fuzz: it does not hold that %s\n", what);
  std::abort();
}

QByteArray whole(const QString& path) {
  QFile file(path);
  demand(file.open(QIODevice::ReadOnly), qPrintable(path + QStringLiteral(" can be read")));
  return file.readAll();
}

void write(const QString& path, const QByteArray& content) {
  QFile file(path);
  demand(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size() && file.flush(),
         qPrintable(path + QStringLiteral(" can be written")));
}

void makePortfolio(const QString& path, int pageSize) {
  const test::FakeClock clock;
  {
    const auto file = store::PortfolioFile::create(path, {.name = QStringLiteral("Fuzz")}, clock);
    demand(file.has_value(), "a portfolio can be made");
    demand(store::execute((*file)->handle(), "PRAGMA synchronous=OFF").has_value(), "the disk need not be waited for");
    test::RandomEdits random(**file, clock, 4);
    for (int i = 0; i < edits; ++i) demand(random.next().has_value(), "an edit is recorded");
  }
  makePagesAnew(path, pageSize);
}

void makePagesAnew(const QString& path, int pageSize) {
  sqlite3* db = nullptr;
  demand(sqlite3_open(path.toUtf8().constData(), &db) == SQLITE_OK, "the portfolio opens");
  const QByteArray sql = "PRAGMA page_size=" + QByteArray::number(pageSize) + "; VACUUM";
  demand(sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK, "the pages are made anew");
  sqlite3_close(db);
}

FedPortfolio::FedPortfolio(const QString& original) {
  const QString path = folder_.filePath(QStringLiteral("fed.eclosion"));
  write(path, whole(original));
  auto opened = store::PortfolioFile::open(path, store::Access::write);
  demand(opened.has_value(), "the portfolio to feed opens");
  file_ = std::move(*opened);
  demand(store::execute(file_->handle(), "PRAGMA synchronous=OFF; PRAGMA journal_mode=MEMORY").has_value(),
         "the disk need not be waited for");
  demand(sqlite3_open(":memory:", &original_) == SQLITE_OK, "there is memory");
  copyAll(file_->handle(), original_);
}

FedPortfolio::~FedPortfolio() { sqlite3_close(original_); }

void FedPortfolio::putBack() { copyAll(original_, file_->handle()); }

}  // namespace eclosion::fuzz
