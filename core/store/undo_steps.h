// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <functional>
#include <optional>

#include "core/store/sqlite.h"

// The journal as a person sees it: groups of entries, each one edit, one import, one undo or one redo.
namespace eclosion::store {

struct JournalGroup {
  qint64 firstSeq = 0;
  qint64 lastSeq = 0;
  QByteArray kind = {};
  QString words = {};
  qint64 takesBack = 0;  // first entry of the group that an undo or redo inverted; 0: it is neither
  int schemaVersion = 0;
  [[nodiscard]] bool isUndo() const { return kind == "undo"; }
  [[nodiscard]] bool isRedo() const { return kind == "redo"; }
};

// An edit, its undo, the redo of that and so on: the newest of them says whether the edit is done. Seen newest first, as each
// points to the one before.
class Chains {
 public:
  struct Chain {
    JournalGroup newest;
    int groups = 0;  // of those seen
  };
  // The chain that a group belongs to, now that it has been seen too.
  Chain& see(const JournalGroup& group);
  [[nodiscard]] const std::vector<std::unique_ptr<Chain>>& all() const { return chains_; }

 private:
  std::vector<std::unique_ptr<Chain>> chains_;
  QHash<qint64, Chain*> awaited_;  // by the first entry of the group that is to come
};

// Groups newest first, down to entry `from`, until `take` answers false.
[[nodiscard]] Result<void> walkBack(sqlite3* db, qint64 from, const std::function<bool(const JournalGroup&)>& take);

// The group that holds an entry; nothing when there is no such entry.
[[nodiscard]] Result<std::optional<JournalGroup>> groupOf(sqlite3* db, qint64 seq);

}  // namespace eclosion::store
