// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pursuit.h"

#include "core/store/changeset.h"
#include "core/store/journal.h"

namespace eclosion::store {
namespace {

// What the entries after the one with that seal touched; nothing where that cannot be told, or is not worth it.
Result<std::optional<Change>> changeSince(sqlite3* db, const QByteArray& head) {
  // Nearly always among the last few.
  auto known = Statement::prepare(db, "SELECT seq, hash FROM journal ORDER BY seq DESC");
  if (!known) return Failure(known.error());
  Change change;
  for (;;) {
    const auto row = known->step();
    if (!row) return Failure(row.error());
    if (!*row) return std::optional<Change>();
    if (change.lastSeq == 0) change.lastSeq = known->integer(0);
    if (known->bytes(1) != head) continue;
    change.firstSeq = known->integer(0) + 1;
    break;
  }
  known->reset();
  auto entries = Statement::prepare(db, "SELECT schema_ver, changeset FROM journal WHERE seq >= ? ORDER BY seq");
  if (!entries) return Failure(entries.error());
  entries->bindInteger(0, change.firstSeq);
  for (;;) {
    const auto row = entries->step();
    if (!row) return Failure(row.error());
    if (!*row) return change;
    if (entries->integer(0) != schemaVersion) return std::optional<Change>();
    const QByteArray changeset = entries->bytes(1).toByteArray();
    for (ChangesetReader reader(changeset);;) {
      const auto more = reader.next();
      if (!more) return Failure(more.error());
      if (!*more) break;
      change.rows.push_back({reader.row().table, reader.row().id(), reader.row().op});
      if (change.rows.size() > Follower::mostRows) return std::optional<Change>();
    }
  }
}

}  // namespace

Result<Pursuit> Pursuit::of(const PortfolioFile& file, const QByteArray& head) {
  auto watch = Watch::on(file);
  if (!watch) return Failure(watch.error());
  Pursuit pursuit(file, std::move(*watch), head);
  // Looked at after the watch began, so that nothing falls in between.
  pursuit.behind_ = journalHead(file.handle()) != head;
  return pursuit;
}

Result<bool> Pursuit::isBehind() {
  const auto moved = watch_.movedOn();
  if (!moved) return Failure(moved.error());
  behind_ = behind_ || *moved;
  return behind_;
}

Result<PortfolioChange> Pursuit::follow(Portfolio& columns, const QDate& today) {
  // One view of the file, whatever is written meanwhile: rows are followed as the last of these entries left them.
  auto view = Transaction::begin(file_->handle(), "BEGIN");
  if (!view) return Failure(view.error());
  const auto change = changeSince(file_->handle(), head_);
  if (!change) return Failure(change.error());
  if (!*change) return PortfolioChange{.whole = true};
  auto followed = follower_->follow(**change, columns, today);
  if (!followed || followed->whole) return followed;
  QByteArray head = journalHead(file_->handle());
  ECLOSION_TRY(view->commit());
  head_ = std::move(head);
  behind_ = false;
  return followed;
}

}  // namespace eclosion::store
