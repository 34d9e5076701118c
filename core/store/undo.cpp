// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo.h"

#include <QCoreApplication>

#include "core/store/recorder.h"
#include "core/store/undo_dependents.h"

namespace eclosion::store {
namespace {

constexpr qint64 largeStep = 100'000;  // bytes of changesets

QString say(const char* text) { return QCoreApplication::translate("Undo", text); }

// Those of the edit at the beginning of a chain.
Result<QString> wordsOfEdit(sqlite3* db, JournalGroup group) {
  while (group.takesBack > 0 && group.takesBack < group.firstSeq) {
    auto before = groupOf(db, group.takesBack);
    if (!before) return Failure(before.error());
    if (!*before) break;
    group = **std::move(before);
  }
  return wordsOf(db, group);
}

Result<std::optional<UndoStep>> stepOf(sqlite3* db, const std::optional<JournalGroup>& group) {
  // Changesets hold positions of columns, so they mean nothing to a later shape of the tables.
  if (!group || group->schemaVersion != schemaVersion) return std::optional<UndoStep>();
  const auto words = wordsOfEdit(db, *group);
  if (!words) return Failure(words.error());
  return std::optional(UndoStep{.firstSeq = group->firstSeq, .lastSeq = group->lastSeq, .words = *words});
}

// The newest group of the same chain: what has to be inverted now.
Result<JournalGroup> newestOfChain(sqlite3* db, const JournalGroup& group) {
  Chains chains;
  JournalGroup newest = group;
  ECLOSION_TRY(walkBackUndos(db, group.firstSeq, [&](const JournalGroup& later) {
    newest = chains.see(later).newest;  // of the group itself in the end
    return true;
  }));
  // By its first entry alone where nothing took it back.
  return newest.firstSeq == group.firstSeq ? group : newest;
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

// Never passes over anything: SQLite would then commit what is left, dangling rows included. `context`: whether the rows are
// not as the step left them.
int onConflict(void* context, int, sqlite3_changeset_iter*) {
  *static_cast<bool*>(context) = true;
  return SQLITE_CHANGESET_ABORT;
}

Result<void> applyInverse(sqlite3* db, const QByteArray& changeset, bool& hindered) {
  int size = 0;
  void* data = nullptr;
  int code = sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.constData(), &size, &data);
  if (code == SQLITE_OK) {
    code = sqlite3changeset_apply_v2(db, size, data, nullptr, onConflict, &hindered, nullptr, nullptr,
                                     SQLITE_CHANGESETAPPLY_NOSAVEPOINT);
  }
  sqlite3_free(data);
  if (code != SQLITE_OK) return Failure(sqliteError(db, code));
  return {};
}

Result<void> checkKeys(sqlite3* db, bool& hindered) {
  auto keys = Statement::prepare(db, "PRAGMA foreign_key_check");
  if (!keys) return Failure(keys.error());
  const auto row = keys->step();
  if (!row) return Failure(row.error());
  hindered = *row;
  return hindered ? failure(ErrorKind::refused, QString()) : Result<void>();
}

// Why `step` cannot be inverted, with the edit that is in the way.
Error refusal(sqlite3* db, const JournalGroup& step, const QString& words) {
  const auto later = newestDependent(db, step);
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
  const auto laterWords = wordsOf(db, **later);
  if (!laterWords) return laterWords.error();
  return {.kind = ErrorKind::refused, .message = say(text).arg(words, *laterWords)};
}

// The inverse of a group, newest part first, one part in memory at a time.
Result<Change> invert(PortfolioFile& file, const Clock& clock, const QString& actor, const JournalGroup& step) {
  sqlite3* db = file.handle();
  const auto words = wordsOfEdit(db, step);
  if (!words) return Failure(words.error());
  const bool again = step.isUndo();
  const QString intent =
      (again ? say(QT_TRANSLATE_NOOP("Undo", "Redo: %1")) : say(QT_TRANSLATE_NOOP("Undo", "Undo: %1"))).arg(*words);
  const auto size = queryInteger(db, "SELECT sum(length(changeset)) FROM journal WHERE seq BETWEEN " +
                                         QByteArray::number(step.firstSeq) + " AND " + QByteArray::number(step.lastSeq));
  if (!size) return Failure(size.error());
  std::optional<KeysAtTheEnd> atTheEnd;
  if (step.firstSeq != step.lastSeq || *size > largeStep) atTheEnd.emplace(db);
  bool hindered = false;
  auto change =
      Recorder(file, clock, actor)
          .record({.words = intent, .kind = again ? QStringLiteral("redo") : QStringLiteral("undo"), .refSeq = step.firstSeq},
                  [&](Writer& writer) -> Result<void> {
                    for (qint64 seq = step.lastSeq; seq >= step.firstSeq; --seq) {
                      const auto changeset = soundChangeset(db, seq);
                      if (!changeset) return Failure(changeset.error());
                      ECLOSION_TRY(applyInverse(db, *changeset, hindered));
                      if (seq != step.firstSeq) ECLOSION_TRY(writer.closeEntry());
                    }
                    return atTheEnd ? checkKeys(db, hindered) : Result<void>();
                  });
  if (!change && hindered) return Failure(refusal(db, step, *words));
  return change;
}

}  // namespace

Result<std::optional<UndoStep>> nextUndo(const PortfolioFile& file) {
  Chains chains;
  std::optional<JournalGroup> next;
  ECLOSION_TRY(walkBack(file.handle(), 1, [&](const JournalGroup& group) {
    if (chains.see(group).groups > 1 || group.isUndo()) return true;
    if (group.kind != JournalGroup::Kind::create) next = group;
    return false;
  }));
  return stepOf(file.handle(), next);
}

Result<std::optional<UndoStep>> nextRedo(const PortfolioFile& file) {
  Chains chains;
  std::optional<JournalGroup> next;
  ECLOSION_TRY(walkBack(file.handle(), 1, [&](const JournalGroup& group) {
    if (chains.see(group).groups > 1 || group.isRedo()) return true;
    if (group.isUndo()) next = group;
    return false;
  }));
  return stepOf(file.handle(), next);
}

Result<Change> undo(PortfolioFile& file, const Clock& clock, const QString& actor, qint64 seq) {
  if (file.isReadOnly()) return failure(ErrorKind::readOnly, file.readOnlyReason());
  const auto asked = groupOf(file.handle(), seq);
  if (!asked) return Failure(asked.error());
  if (!*asked) {
    return failure(ErrorKind::notFound, say(QT_TRANSLATE_NOOP("Undo", "The journal has no entry %1.")).arg(seq));
  }
  const auto newest = newestOfChain(file.handle(), **asked);
  if (!newest) return Failure(newest.error());
  const auto words = wordsOfEdit(file.handle(), **asked);
  if (!words) return Failure(words.error());
  const auto refuse = [&](const char* text) { return failure(ErrorKind::refused, say(text).arg(*words)); };
  if ((*asked)->isUndo() != newest->isUndo()) {
    return newest->isUndo() ? refuse(QT_TRANSLATE_NOOP("Undo", "“%1” has already been undone."))
                            : refuse(QT_TRANSLATE_NOOP("Undo", "“%1” has already been done again."));
  }
  if (newest->kind == JournalGroup::Kind::create)
    return refuse(QT_TRANSLATE_NOOP("Undo", "“%1” is where the journal begins and cannot be undone."));
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
