// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes as a changeset out of a journal. Whatever our reader lets through, SQLite reads the same and inverts; undone on a
// portfolio, it changes nothing or leaves it whole, and done again it leaves it as it was.
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

#include <array>
#include <cstdint>

#include "core/store/changeset.h"
#include "core/store/check.h"
#include "core/store/journal.h"
#include "core/store/sqlite.h"
#include "core/store/undo.h"
#include "tests/fuzz/fed_portfolio.h"
#include "tests/support/random_edits.h"

namespace eclosion::fuzz {
namespace {

using namespace store;

int rowsByUs(QByteArrayView changeset) {
  ChangesetReader reader(changeset);
  for (int rows = 0;; ++rows) {
    const auto more = reader.next();
    if (!more) return -1;
    if (!*more) return rows;
  }
}

int rowsBySqlite(QByteArray changeset) {
  sqlite3_changeset_iter* iterator = nullptr;
  if (sqlite3changeset_start(&iterator, static_cast<int>(changeset.size()), changeset.data()) != SQLITE_OK) return -1;
  int rows = 0;
  while (sqlite3changeset_next(iterator) == SQLITE_ROW) ++rows;
  return sqlite3changeset_finalize(iterator) == SQLITE_OK ? rows : -1;
}

void invertTwice(const QByteArray& changeset, int rows) {
  QByteArray now = changeset;
  for (int i = 0; i < 2; ++i) {
    int size = 0;
    void* data = nullptr;
    demand(sqlite3changeset_invert(static_cast<int>(now.size()), now.constData(), &size, &data) == SQLITE_OK,
           "SQLite inverts what our reader lets through");
    now = QByteArray(static_cast<const char*>(data), size);
    sqlite3_free(data);
    demand(rowsByUs(now) == rows, "our reader lets the inverse through");
  }
}

// Codes are no concern here: those a later version knows are kept as they are.
bool isWhole(const PortfolioFile& file) {
  static constexpr std::array damage{"damaged-page", "dangling-row", "journal-broken", "changeset-broken", "stray-history"};
  const auto report = checkPortfolio(file);
  if (!report) return false;
  return std::none_of(report->findings.begin(), report->findings.end(), [](const CheckFinding& finding) {
    return std::any_of(damage.begin(), damage.end(), [&](const char* code) { return finding.code == QLatin1StringView(code); });
  });
}

void undoIt(const QByteArray& changeset) {
  static FedPortfolio portfolio(QStringLiteral(ECLOSION_FUZZ_DATA "/base.eclosion"));
  static const QByteArray before = test::trackedDump(portfolio.file());
  PortfolioFile& file = portfolio.file();
  JournalEntry entry{.id = QUuid::fromString(QStringLiteral("6e1f7f2c-5b0c-4c57-9d50-6a9f0a3c8e11")),
                     .at = portfolio.clock().now(),
                     .intent = QStringLiteral("fed"),
                     .kind = QStringLiteral("edit"),
                     .changeset = changeset};
  demand(placeEntry(file.statements(), entry).has_value(), "an entry can be placed");
  sealEntry(entry);
  demand(addEntry(file.statements(), entry).has_value(), "an entry can be added");
  const auto undone = undo(file, portfolio.clock(), {}, entry.seq);
  if (undone && !undone->isEmpty()) {
    demand(isWhole(file), "the portfolio is whole after an undo");
    const auto again = undo(file, portfolio.clock(), {}, undone->firstSeq);
    demand(again.has_value(), "what was undone can be done again");
    demand(isWhole(file), "the portfolio is whole after a redo");
  }
  demand(test::trackedDump(file) == before, "the rows are as they were");
  portfolio.putBack();
}

}  // namespace
}  // namespace eclosion::fuzz

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace eclosion::fuzz;
  const QByteArrayView bytes(data, static_cast<qsizetype>(size));
  const int rows = rowsByUs(bytes);
  demand((rows >= 0) == eclosion::store::validateChangeset(bytes).has_value(), "reading and validating agree");
  if (rows < 0) return 0;
  const QByteArray changeset = bytes.toByteArray();
  demand(rowsBySqlite(changeset) == rows, "SQLite sees the rows that our reader sees");
  invertTwice(changeset, rows);
  undoIt(changeset);
  return 0;
}
