// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "core/store/change.h"
#include "core/store/mapping.h"
#include "core/store/portfolio_file.h"

// The one way into a portfolio: every write is one transaction together with its journal entry and its past versions, or it
// did not happen.
namespace eclosion::store {

struct Intent {
  QString words;                          // for the journal and the Undo menu
  QString kind = QStringLiteral("edit");  // create, edit, import, undo, redo, erase
  QDateTime at = {};                      // knowledge time; null: now
  std::optional<qint64> refSeq = {};      // of an undo or redo: the first entry of what it takes back
  // Fills a file in which nothing is recorded yet: references are looked at all together, at the end, which is much quicker.
  // Without effect in any other file.
  bool fillsNewFile = false;
};

// Whether what was known then may still be added: not before the newest facts of the file. Error: refused, with the reason.
[[nodiscard]] Result<void> mayBeKnownAt(const PortfolioFile& file, const QDateTime& at);

// Handed to the function that writes; puts rows under the recorder's eyes. A failed call makes the later ones do nothing and
// the whole write fail, so callers need not look at each.
class Writer {
 public:
  template <class E>
  void put(const E& entity) {
    if (RowSink* row = beginPut(indexOf<E>())) {
      writeRow(*row, entity);
      endPut();
    }
  }
  template <class E>
  void remove(const QUuid& id) {
    removeRow(indexOf<E>(), id);
  }
  // A row of a table of `trackedTables()`, column by column in its order (exchange of whole tables).
  void removeRow(const Table& table, const QUuid& id) { removeRow(static_cast<size_t>(&table - trackedTables().data()), id); }
  void putRow(const Table& table, const std::function<void(RowSink&)>& fill);

  // Text that names a person, kept outside the journal; its id goes into tracked rows. `kind`: name, source-id, source, note.
  void addPersonText(const PersonTextId& id, const QUuid& person, const QString& kind, const QByteArray& utf8);
  // Nothing is left of it but the row; there is no way back (erasure.h).
  void erasePersonText(const QUuid& id);
  // What the file says of itself, outside the journal.
  void putMeta(const QByteArray& key, const QByteArray& value);
  // A column that the desk and a source both changed since they last agreed: the desk's value stays until a person decides.
  // Values as text; null for none. One that was recorded before, value for value, is not recorded again.
  void addConflict(const QUuid& row, const Column& column, const QString& base, const QString& mine, const QString& theirs);

  // What was written so far becomes an entry of its own, for large work that knows its parts (puts do so by themselves).
  [[nodiscard]] Result<void> closeEntry() { return afterWrite_(); }

  [[nodiscard]] bool failed() const { return failed_; }
  [[nodiscard]] sqlite3* handle() const;

 private:
  friend class Recorder;
  friend class Recording;
  explicit Writer(StatementCache& statements);
  ~Writer();
  Q_DISABLE_COPY_MOVE(Writer)

  template <class E>
  static size_t indexOf() {
    static const size_t index = static_cast<size_t>(findTable(Mapping<E>::table) - trackedTables().data());
    return index;
  }
  RowSink* beginPut(size_t table);
  void endPut();
  void removeRow(size_t table, const QUuid& id);
  void fail(Error error);

  struct InUse;

  StatementCache& statements_;
  std::unique_ptr<InUse> inUse_;
  size_t current_ = 0;
  int writes_ = 0;
  bool wroteBeside_ = false;  // in a table that is not tracked
  bool failed_ = false;
  Error error_;
  std::function<Result<void>()> afterWrite_;
};

class Recorder {
 public:
  Recorder(PortfolioFile& file, const Clock& clock, QString actor);

  // Runs `work` in one transaction. Its failure, or any failure to write, leaves the file as it was. No row changed: an empty
  // Change and no journal entry; texts and conflicts that were added are kept. An `at` before the newest facts of the file is
  // refused.
  [[nodiscard]] Result<Change> record(const Intent& intent, const std::function<Result<void>(Writer&)>& work);

 private:
  PortfolioFile& file_;
  const Clock& clock_;
  QString actor_;
};

}  // namespace eclosion::store
