// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>
#include <optional>

#include "core/store/change.h"
#include "core/store/portfolio_file.h"

// Undo and redo, both readings of the journal: an undo is the inverse of an entry's changesets, recorded as an entry of its own
// (kind "undo", ref_seq the first entry it undoes); a redo the inverse of an undo (kind "redo", ref_seq the first entry of that
// undo). Nothing is kept in memory, so both reach across restarts.
namespace eclosion::store {

// Entries of one group, as a person sees them: one edit, or one import.
struct UndoStep {
  qint64 firstSeq = 0;  // for an edit that was done again, of its last redo; for a redo, of the undo
  qint64 lastSeq = 0;
  QString words;  // of the edit itself, also for a redo; a person is named as {person:ID}
};

// The newest step that has not been undone; nothing when there is none. A step of another schema version, or the creation of
// the file, is none.
[[nodiscard]] Result<std::optional<UndoStep>> nextUndo(const PortfolioFile& file);
// The newest undone step, unless something else was done since.
[[nodiscard]] Result<std::optional<UndoStep>> nextRedo(const PortfolioFile& file);

// Undoes the whole group that holds `seq`, whether or not it is the newest; when that is itself an undo, does the edit again.
// Errors: refused, naming the later edit that depends on it (its words, with {person:ID}); damaged, when the journal does not
// hold a changeset of ours. Nothing is changed then.
[[nodiscard]] Result<Change> undo(PortfolioFile& file, const Clock& clock, const QString& actor, qint64 seq);
[[nodiscard]] Result<Change> redo(PortfolioFile& file, const Clock& clock, const QString& actor);

}  // namespace eclosion::store
