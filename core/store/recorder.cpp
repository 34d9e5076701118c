// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recorder.h"

#include <QCoreApplication>
#include <QLocale>
#include <future>

#include "core/store/change_capture.h"
#include "core/store/history.h"
#include "core/store/index_drop.h"
#include "core/store/journal.h"
#include "core/store/reference_check.h"
#include "core/store/statement_cache.h"
#include "core/store/table_sql.h"

namespace eclosion::store {
namespace {

// Rows per journal entry of a large write: keeps memory flat, and each changeset well under SQLite's limits.
constexpr int chunkRows = 10'000;
// Fewer are sealed before a second thread has begun.
constexpr size_t manyRows = 500;

QByteArray putStatement(const Table& table) {
  QByteArray marks, updates;
  for (const Column& column : table.columns) {
    marks += "?,";
    if (&column != &table.columns.front()) updates += QByteArray("\"") + column.name + "\"=excluded.\"" + column.name + "\",";
  }
  marks.chop(1);
  updates.chop(1);
  return QByteArray("INSERT INTO \"") + table.name + "\" VALUES (" + marks + ") ON CONFLICT (\"id\") DO UPDATE SET " + updates;
}

QByteArray removeStatement(const Table& table) { return QByteArray("DELETE FROM \"") + table.name + "\" WHERE \"id\" = ?"; }

Result<Statement*> take(StatementCache& statements, std::optional<StatementCache::Use>& place, const QByteArray& sql) {
  if (!place) {
    auto use = statements.use(sql);
    if (!use) return Failure(use.error());
    place.emplace(std::move(*use));
  }
  return &**place;
}

QString say(const char* text) { return QCoreApplication::translate("Store", text); }

Result<void> checkReferences(sqlite3* db) {
  auto leadNowhere = Statement::prepare(db, "PRAGMA foreign_key_check");
  if (!leadNowhere) return Failure(leadNowhere.error());
  const auto any = leadNowhere->step();
  if (!any) return Failure(any.error());
  return *any ? Failure(sqliteError(nullptr, SQLITE_CONSTRAINT_FOREIGNKEY)) : Result<void>();
}

}  // namespace

// Taken at first use, one of each kind a table.
struct Writer::InUse {
  using Use = std::optional<StatementCache::Use>;
  std::vector<Use> puts = std::vector<Use>(trackedTables().size());
  std::vector<Use> removes = std::vector<Use>(trackedTables().size());
  Use personText;
};

Writer::Writer(StatementCache& statements) : statements_(statements), inUse_(std::make_unique<InUse>()) {}
Writer::~Writer() = default;

sqlite3* Writer::handle() const { return statements_.handle(); }

void Writer::fail(Error error) {
  if (!failed_) error_ = std::move(error);
  failed_ = true;
}

RowSink* Writer::beginPut(size_t index) {
  static const TableSql puts(putStatement);
  if (failed_) return nullptr;
  const auto put = take(statements_, inUse_->puts[index], puts.of(trackedTables()[index]));
  if (!put) {
    fail(put.error());
    return nullptr;
  }
  current_ = index;
  return *put;
}

void Writer::endPut() {
  if (const auto done = (*inUse_->puts[current_])->run(); !done) return fail(done.error());
  if (++writes_ % chunkRows == 0) {
    if (const auto sealed = afterWrite_(); !sealed) fail(sealed.error());
  }
}

void Writer::putRow(const Table& table, const std::function<void(RowSink&)>& fill) {
  if (RowSink* row = beginPut(static_cast<size_t>(&table - trackedTables().data()))) {
    fill(*row);
    endPut();
  }
}

void Writer::removeRow(size_t index, const QUuid& id) {
  static const TableSql removes(removeStatement);
  if (failed_) return;
  const auto remove = take(statements_, inUse_->removes[index], removes.of(trackedTables()[index]));
  if (!remove) return fail(remove.error());
  write(**remove, 0, id);
  if (const auto done = (*remove)->run(); !done) return fail(done.error());
  ++writes_;
}

void Writer::addPersonText(const PersonTextId& id, const QUuid& person, const QString& kind, const QByteArray& utf8) {
  static const QByteArray sql = "INSERT INTO person_text (id, person, kind, value) VALUES (?, ?, ?, ?)";
  if (failed_) return;
  const auto taken = take(statements_, inUse_->personText, sql);
  if (!taken) return fail(taken.error());
  Statement& insert = **taken;
  write(insert, 0, id);
  write(insert, 1, person);
  write(insert, 2, kind);
  insert.bindText(3, utf8);
  if (const auto done = insert.run(); !done) return fail(done.error());
  wroteBeside_ = true;
}

void Writer::erasePersonText(const QUuid& id) {
  static const QByteArray sql = "UPDATE person_text SET value = '' WHERE id = ?";
  if (failed_) return;
  const auto use = statements_.use(sql);
  if (!use) return fail(use.error());
  write(**use, 0, id);
  if (const auto done = (*use)->run(); !done) return fail(done.error());
  wroteBeside_ = true;
}

void Writer::putMeta(const QByteArray& key, const QByteArray& value) {
  static const QByteArray sql = "INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value";
  if (failed_) return;
  const auto use = statements_.use(sql);
  if (!use) return fail(use.error());
  (*use)->bindText(0, key);
  (*use)->bindText(1, value);
  if (const auto done = (*use)->run(); !done) return fail(done.error());
  wroteBeside_ = true;
}

void Writer::addConflict(const QUuid& row, const Column& column, const QString& base, const QString& mine,
                         const QString& theirs) {
  if (failed_) return;
  static const QByteArray sql =
      "INSERT INTO conflict (id, entity, \"column\", base, mine, theirs, resolved) SELECT ?1, ?2, ?3, ?4, ?5, ?6, 0 "
      "WHERE NOT EXISTS (SELECT 1 FROM conflict WHERE entity = ?2 AND \"column\" = ?3 AND base IS ?4 AND mine IS ?5 "
      "AND theirs IS ?6)";
  const auto use = statements_.use(sql);
  if (!use) return fail(use.error());
  Statement& insert = **use;
  write(insert, 0, newUuid());
  write(insert, 1, row);
  insert.bindText(2, column.name);
  const auto bind = [&](int parameter, const QString& text) {
    text.isNull() ? insert.bindNull(parameter) : write(insert, parameter, text);
  };
  bind(3, base);
  bind(4, mine);
  bind(5, theirs);
  if (const auto done = insert.run(); !done) return fail(done.error());
  wroteBeside_ = true;
}

// SQLite looks at no reference as long as one of these lives. Made and gone outside of a transaction.
class WithoutReferences {
 public:
  explicit WithoutReferences(sqlite3* db) : db_(db) { sqlite3_db_config(db_, SQLITE_DBCONFIG_ENABLE_FKEY, 0, nullptr); }
  ~WithoutReferences() { sqlite3_db_config(db_, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr); }
  Q_DISABLE_COPY_MOVE(WithoutReferences)

 private:
  sqlite3* db_;
};

// One transaction's worth of changes and journal entries.
class Recording {
 public:
  Recording(StatementCache& statements, Writer& writer, JournalEntry pattern, ReferenceCheck* references)
      : statements_(statements),
        writer_(writer),
        pattern_(std::move(pattern)),
        capture_(statements.handle()),
        references_(references) {
    capture_.start();
  }

  // Turns what was captured into a journal entry and past versions, and goes on capturing.
  Result<void> seal() {
    auto taken = capture_.take();
    if (!taken) return Failure(taken.error());
    if (!taken->empty()) {
      ECLOSION_TRY(addSealed());
      JournalEntry entry = pattern_;
      entry.id = newUuid();
      ECLOSION_TRY(placeEntry(statements_, entry));
      const qint64 seq = entry.seq;
      auto rows = std::make_shared<const std::vector<CapturedRow>>(std::move(*taken));
      // Sealing much takes as long as writing it, and is done beside that.
      const auto how = rows->size() < manyRows ? std::launch::deferred : std::launch::async;
      sealing_ = std::async(how, [entry = std::move(entry), rows, references = references_]() mutable {
        entry.changeset = changesetOf(*rows);
        sealEntry(entry);
        if (references) references->look(*rows);
        rows.reset();
        return std::move(entry);
      });
      ECLOSION_TRY(writePast(statements_, *rows, seq, change_.rows));
      if (change_.firstSeq == 0) change_.firstSeq = seq;
      change_.lastSeq = seq;
    }
    capture_.start();
    return {};
  }

  [[nodiscard]] Result<void> finish() {
    if (writer_.failed_) return Failure(writer_.error_);
    ECLOSION_TRY(seal());
    ECLOSION_TRY(addSealed());
    return references_ && !references_->allLead() ? checkReferences(statements_.handle()) : Result<void>();
  }
  [[nodiscard]] Change takeChange() { return std::move(change_); }

 private:
  Result<void> addSealed() { return sealing_.valid() ? addEntry(statements_, sealing_.get()) : Result<void>(); }

  StatementCache& statements_;
  Writer& writer_;
  JournalEntry pattern_;
  Change change_;
  ChangeCapture capture_;
  ReferenceCheck* references_;         // none: SQLite does it
  std::future<JournalEntry> sealing_;  // of the newest entry, until it is written
};

Result<void> mayBeKnownAt(const PortfolioFile& file, const QDateTime& at) {
  const auto newest = newestFacts(file.statements());
  if (!newest) return Failure(newest.error());
  if (newest->isNull() || at >= *newest) return {};
  const QLocale locale;
  return failure(
      ErrorKind::refused,
      say(QT_TRANSLATE_NOOP("Store",
                            "This portfolio already holds facts known on %1; what was known on %2 can no "
                            "longer be added. Import sources in the order of their dates, into a new "
                            "portfolio if need be."))
          .arg(locale.toString(newest->date(), QLocale::ShortFormat), locale.toString(at.toUTC().date(), QLocale::ShortFormat)));
}

Recorder::Recorder(PortfolioFile& file, const Clock& clock, QString actor)
    : file_(file), clock_(clock), actor_(std::move(actor)) {}

Result<Change> Recorder::record(const Intent& intent, const std::function<Result<void>(Writer&)>& work) {
  if (file_.isReadOnly()) return failure(ErrorKind::readOnly, file_.readOnlyReason());
  StatementCache& statements = file_.statements();
  std::optional<WithoutReferences> unchecked;
  std::optional<ReferenceCheck> references;
  if (intent.fillsNewFile) {
    const auto newest = newestFacts(statements);
    if (newest && newest->isNull()) {
      unchecked.emplace(statements.handle());
      references.emplace();
    }
  }
  auto transaction = Transaction::begin(statements.handle());
  if (!transaction) return Failure(transaction.error());

  if (!intent.at.isNull()) ECLOSION_TRY(mayBeKnownAt(file_, intent.at));
  const auto newest = newestFacts(statements);
  if (!newest) return Failure(newest.error());
  // A clock that was set back must not reorder what was known when.
  const QDateTime at =
      intent.at.isNull() ? (newest->isNull() ? clock_.now() : std::max(clock_.now(), *newest)) : intent.at.toUTC();

  std::vector<QByteArray> indexes;
  if (references) {
    auto dropped = dropIndexes(statements.handle());
    if (!dropped) return Failure(dropped.error());
    indexes = std::move(*dropped);
  }
  Writer writer(statements);
  Recording recording(
      statements, writer,
      {.at = at, .actor = actor_, .intent = intent.words, .kind = intent.kind, .refSeq = intent.refSeq, .group = newUuid()},
      references ? &*references : nullptr);
  writer.afterWrite_ = [&] { return recording.seal(); };
  ECLOSION_TRY(work(writer));
  ECLOSION_TRY(recording.finish());
  for (const QByteArray& make : indexes) ECLOSION_TRY(execute(statements.handle(), make.constData()));
  Change change = recording.takeChange();
  if (change.isEmpty() && !writer.wroteBeside_) return change;
  ECLOSION_TRY(transaction->commit());
  return change;
}

}  // namespace eclosion::store
