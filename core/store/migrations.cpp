// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "core/store/sqlite.h"

namespace eclosion::store {
namespace {

// A startup can be put away. Without a default, so no row changes.
Result<void> addArchived(sqlite3* db) {
  return execute(db,
                 "ALTER TABLE \"startup\" ADD COLUMN \"archived\" INTEGER;"
                 "ALTER TABLE \"startup_past\" ADD COLUMN \"archived\" INTEGER");
}

}  // namespace

// The recipe for the next one is in CONTRIBUTING.
std::span<const Migration> migrations() {
  static const std::array<Migration, 1> chain{{{1, addArchived}}};
  return chain;
}

Result<void> migrate(sqlite3* db, int version, int target, std::span<const Migration> chain) {
  if (version == target) return {};
  auto transaction = Transaction::begin(db);
  if (!transaction) return Failure(transaction.error());
  for (int from = version; from < target; ++from) {
    const auto link = std::find_if(chain.begin(), chain.end(), [&](const Migration& m) { return m.from == from; });
    if (link == chain.end()) {
      return failure(ErrorKind::damaged, QCoreApplication::translate(
                                             "Store",
                                             "This portfolio says it has file version %1, which never existed. Restore it from a "
                                             "backup.")
                                             .arg(from));
    }
    ECLOSION_TRY(link->apply(db));
  }
  ECLOSION_TRY(execute(db, ("PRAGMA user_version=" + QByteArray::number(target)).constData()));
  return transaction->commit();
}

}  // namespace eclosion::store
