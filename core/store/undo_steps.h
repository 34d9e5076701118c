// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <functional>
#include <optional>

#include "core/store/statement_cache.h"

// The journal as a person sees it: groups of entries, each one edit, one import, one undo or one redo.
namespace eclosion::store {

struct JournalGroup {
  enum class Kind : quint8 { edit, create, undo, redo, erasure };  // an import is an edit
  qint64 firstSeq = 0;
  qint64 lastSeq = 0;
  Kind kind = Kind::edit;
  qint64 takesBack = 0;  // first entry of the group that an undo or redo inverted; 0: it is neither
  int schemaVersion = 0;
  [[nodiscard]] bool isUndo() const { return kind == Kind::undo; }
  [[nodiscard]] bool isRedo() const { return kind == Kind::redo; }
  // Neither where the journal begins, nor what was done so that there is no way back.
  [[nodiscard]] bool canBeTakenBack() const { return kind != Kind::create && kind != Kind::erasure; }
};

// An edit, its undo, the redo of that and so on: the newest of them says whether the edit is done. Seen newest first, as each
// points to the one before.
class Chains {
 public:
  struct Chain {
    JournalGroup newest;
    int groups = 0;  // of those seen
  };
  // The chain that a group belongs to, now that it has been seen too; until the next is seen.
  const Chain& see(const JournalGroup& group);
  [[nodiscard]] const std::vector<Chain>& all() const { return chains_; }

 private:
  std::vector<Chain> chains_;
  QHash<qint64, size_t> awaited_;  // place of the chain, by the first entry of its group that is to come
};

// Groups newest first, down to entry `from`, until `take` answers false.
[[nodiscard]] Result<void> walkBack(StatementCache& statements, qint64 from,
                                    const std::function<bool(const JournalGroup&)>& take);
// The newest group of the chain that a group belongs to, which is all of it that may be taken back now.
[[nodiscard]] Result<JournalGroup> newestOfChain(StatementCache& statements, const JournalGroup& group);

// The group that holds an entry; nothing when there is no such entry.
[[nodiscard]] Result<std::optional<JournalGroup>> groupOf(StatementCache& statements, qint64 seq);

[[nodiscard]] Result<QString> wordsOf(StatementCache& statements, const JournalGroup& group);

}  // namespace eclosion::store
