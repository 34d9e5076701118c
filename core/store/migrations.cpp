// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/store/sqlite.h"

namespace eclosion::store {

// Version 1 is the first; the recipe for the next one is in CONTRIBUTING.
std::span<const Migration> migrations() { return {}; }

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
