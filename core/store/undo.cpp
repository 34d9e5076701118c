// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo.h"

#include <QCoreApplication>

#include "core/store/closed_years.h"
#include "core/store/inverse.h"
#include "core/store/undo_dependents.h"

namespace eclosion::store {
namespace {

constexpr qint64 largeStep = 100'000;  // bytes of changesets

QString say(const char* text) { return QCoreApplication::translate("Undo", text); }

// Those of the edit at the beginning of a chain.
Result<QString> wordsOfEdit(StatementCache& statements, JournalGroup group) {
  while (group.takesBack > 0 && group.takesBack < group.firstSeq) {
    auto before = groupOf(statements, group.takesBack);
    if (!before) return Failure(before.error());
    if (!*before) break;
    group = **std::move(before);
  }
  return wordsOf(statements, group);
}

Result<std::optional<UndoStep>> stepOf(StatementCache& statements, const std::optional<JournalGroup>& group) {
  // Changesets hold positions of columns, so they mean nothing to a later shape of the tables.
  if (!group || group->schemaVersion != schemaVersion) return std::optional<UndoStep>();
  const auto words = wordsOfEdit(statements, *group);
  if (!words) return Failure(words.error());
  return std::optional(UndoStep{.firstSeq = group->firstSeq, .lastSeq = group->lastSeq, .words = *words});
}

// Foreign keys are looked at once, at the end: between the parts of a large step they may dangle, and while many rows go,
// SQLite would look through a whole table for each.
class KeysAtTheEnd {
 public:
  explicit KeysAtTheEnd(sqlite3* db) : db_(db) { set(0); }
  ~KeysAtTheEnd() { set(1); }
  Q_DISABLE_COPY_MOVE(KeysAtTheEnd)

 private:
  void set(int on) { sqlite3_db_config(db_, SQLITE_DBCONFIG_ENABLE_FKEY, on, nullptr); }
  sqlite3* db_;
};

Result<void> checkKeys(sqlite3* db, bool& hindered) {
  auto keys = Statement::prepare(db, "PRAGMA foreign_key_check");
  if (!keys) return Failure(keys.error());
  const auto row = keys->step();
  if (!row) return Failure(row.error());
  hindered = *row;
  return hindered ? failure(ErrorKind::refused, QString()) : Result<void>();
}

// Why `step` cannot be inverted, with the edit that is in the way.
Error refusal(StatementCache& statements, const JournalGroup& step, const QString& words) {
  const auto later = newestDependent(statements, step);
  if (!later) return later.error();
  if (!*later) {
    return {.kind = ErrorKind::refused,
            .message = say(QT_TRANSLATE_NOOP("Undo",
                                             "“%1” cannot be undone: the records it changed are no longer as it left "
                                             "them. Check the portfolio, or restore it from a backup."))
                           .arg(words)};
  }
  const char* text = step.isUndo()
                         ? QT_TRANSLATE_NOOP("Undo",
                                             "“%1” cannot be done again: “%2” came later and depends on the records as "
                                             "they are now. Undo that first.")
                         : QT_TRANSLATE_NOOP("Undo",
                                             "“%1” cannot be undone alone: “%2” came later and depends on it. Undo that "
                                             "first.");
  const auto laterWords = wordsOf(statements, **later);
  if (!laterWords) return laterWords.error();
  return {.kind = ErrorKind::refused, .message = say(text).arg(words, *laterWords)};
}

Result<bool> isLarge(StatementCache& statements, const JournalGroup& step) {
  static const QByteArray sql = "SELECT length(changeset) FROM journal WHERE seq = ?";
  if (step.firstSeq != step.lastSeq) return true;
  const auto entry = statements.use(sql);
  if (!entry) return Failure(entry.error());
  (*entry)->bindInteger(0, step.firstSeq);
  const auto row = (*entry)->step();
  if (!row) return Failure(row.error());
  return *row && (*entry)->integer(0) > largeStep;
}

// The inverse of a group, newest part first, one part in memory at a time.
Result<Change> invert(PortfolioFile& file, const Clock& clock, const QString& actor, const JournalGroup& step) {
  StatementCache& statements = file.statements();
  sqlite3* db = statements.handle();
  const auto words = wordsOfEdit(statements, step);
  if (!words) return Failure(words.error());
  const bool again = step.isUndo();
  const QString intent =
      (again ? say(QT_TRANSLATE_NOOP("Undo", "Redo: %1")) : say(QT_TRANSLATE_NOOP("Undo", "Undo: %1"))).arg(*words);
  const auto large = isLarge(statements, step);
  if (!large) return Failure(large.error());
  std::optional<KeysAtTheEnd> atTheEnd;
  if (*large) atTheEnd.emplace(db);
  bool hindered = false;
  auto change =
      Recorder(file, clock, actor)
          .record({.words = intent, .kind = again ? QStringLiteral("redo") : QStringLiteral("undo"), .refSeq = step.firstSeq},
                  [&](Writer& writer) -> Result<void> {
                    for (qint64 seq = step.lastSeq; seq >= step.firstSeq; --seq) {
                      const auto changeset = soundChangeset(statements, seq);
                      if (!changeset) return Failure(changeset.error());
                      ECLOSION_TRY(sparesClosedYears(statements, *changeset));
                      ECLOSION_TRY(applyInverse(statements, writer, *changeset, hindered));
                      if (seq != step.firstSeq) ECLOSION_TRY(writer.closeEntry());
                    }
                    return atTheEnd ? checkKeys(db, hindered) : checkReferences(db, hindered);
                  });
  if (!change && hindered) return Failure(refusal(statements, step, *words));
  return change;
}

}  // namespace

Result<std::optional<UndoStep>> nextUndo(const PortfolioFile& file) {
  Chains chains;
  std::optional<JournalGroup> next;
  ECLOSION_TRY(walkBack(file.statements(), 1, [&](const JournalGroup& group) {
    if (chains.see(group).groups > 1 || group.isUndo() || group.kind == JournalGroup::Kind::erasure) return true;
    if (group.kind != JournalGroup::Kind::create) next = group;
    return false;
  }));
  return stepOf(file.statements(), next);
}

Result<std::optional<UndoStep>> nextRedo(const PortfolioFile& file) {
  Chains chains;
  std::optional<JournalGroup> next;
  ECLOSION_TRY(walkBack(file.statements(), 1, [&](const JournalGroup& group) {
    if (chains.see(group).groups > 1 || group.isRedo() || group.kind == JournalGroup::Kind::erasure) return true;
    if (group.isUndo()) next = group;
    return false;
  }));
  return stepOf(file.statements(), next);
}

Result<Change> undo(PortfolioFile& file, const Clock& clock, const QString& actor, qint64 seq) {
  if (file.isReadOnly()) return failure(ErrorKind::readOnly, file.readOnlyReason());
  const auto asked = groupOf(file.statements(), seq);
  if (!asked) return Failure(asked.error());
  if (!*asked) {
    return failure(ErrorKind::notFound, say(QT_TRANSLATE_NOOP("Undo", "The journal has no entry %1.")).arg(seq));
  }
  const auto newest = newestOfChain(file.statements(), **asked);
  if (!newest) return Failure(newest.error());
  const auto words = wordsOfEdit(file.statements(), **asked);
  if (!words) return Failure(words.error());
  const auto refuse = [&](const char* text) { return failure(ErrorKind::refused, say(text).arg(*words)); };
  if ((*asked)->isUndo() != newest->isUndo()) {
    return newest->isUndo() ? refuse(QT_TRANSLATE_NOOP("Undo", "“%1” has already been undone."))
                            : refuse(QT_TRANSLATE_NOOP("Undo", "“%1” has already been done again."));
  }
  if (newest->kind == JournalGroup::Kind::create)
    return refuse(QT_TRANSLATE_NOOP("Undo", "“%1” is where the journal begins and cannot be undone."));
  if (newest->kind == JournalGroup::Kind::erasure)
    return refuse(QT_TRANSLATE_NOOP("Undo", "“%1” cannot be undone: what was erased is gone for good."));
  if (newest->schemaVersion != schemaVersion) {
    return refuse(QT_TRANSLATE_NOOP("Undo",
                                    "“%1” was recorded by another version of Éclosion, before the portfolio was brought up "
                                    "to date, and can no longer be undone. Change the records back by hand."));
  }
  return invert(file, clock, actor, *newest);
}

Result<Change> redo(PortfolioFile& file, const Clock& clock, const QString& actor) {
  const auto next = nextRedo(file);
  if (!next) return Failure(next.error());
  if (!*next) return failure(ErrorKind::refused, say(QT_TRANSLATE_NOOP("Undo", "There is nothing to do again.")));
  return undo(file, clock, actor, (*next)->firstSeq);
}

}  // namespace eclosion::store
