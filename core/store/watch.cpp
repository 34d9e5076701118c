// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/watch.h"

#include "core/store/journal.h"

namespace eclosion::store {

Result<Watch> Watch::on(const PortfolioFile& file) {
  auto statement = Statement::prepare(file.handle(), "PRAGMA data_version", true);
  if (!statement) return Failure(statement.error());
  Watch watch(file.handle(), std::move(*statement));
  const auto now = watch.version();
  if (!now) return Failure(now.error());
  watch.seen_ = *now;
  watch.head_ = journalHead(watch.db_);
  return watch;
}

Result<qint64> Watch::version() {
  const auto row = version_.step();
  const qint64 version = row && *row ? version_.integer(0) : 0;
  version_.reset();
  return row ? Result<qint64>(version) : Failure(row.error());
}

// SQLite's number also moves when the write-ahead log is folded in; only the head of the journal tells that something new is
// there.
Result<bool> Watch::movedOn() {
  const auto now = version();
  if (!now) return Failure(now.error());
  if (*now == seen_) return false;
  seen_ = *now;
  QByteArray head = journalHead(db_);
  if (head == head_) return false;
  head_ = std::move(head);
  return true;
}

}  // namespace eclosion::store
