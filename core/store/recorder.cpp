// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recorder.h"

#include <QCoreApplication>
#include <QLocale>

#include "core/store/history.h"
#include "core/store/journal.h"
#include "core/store/sqlite.h"

namespace eclosion::store {
namespace {

// Rows per journal entry of a large write: keeps memory flat, and each changeset well under SQLite's limits.
constexpr int chunkRows = 10'000;

struct DeleteSession {
  void operator()(sqlite3_session* session) const { sqlite3session_delete(session); }
};

QString say(const char* text) { return QCoreApplication::translate("Store", text); }

}  // namespace

// Prepared at first use, one of each kind a table.
struct Writer::Statements {
  std::vector<Statement> puts{trackedTables().size()};
  std::vector<Statement> removes{trackedTables().size()};
  Statement personText;
};

Writer::Writer(sqlite3* db) : db_(db), statements_(std::make_unique<Statements>()) {}
Writer::~Writer() = default;

void Writer::fail(Error error) {
  if (!failed_) error_ = std::move(error);
  failed_ = true;
}

RowSink* Writer::beginPut(size_t index) {
  if (failed_) return nullptr;
  Statement& put = statements_->puts[index];
  if (!put.handle()) {
    const Table& table = trackedTables()[index];
    QByteArray marks, updates;
    for (const Column& column : table.columns) {
      marks += "?,";
      if (&column != &table.columns.front()) updates += QByteArray("\"") + column.name + "\"=excluded.\"" + column.name + "\",";
    }
    marks.chop(1);
    updates.chop(1);
    auto prepared = Statement::prepare(
        db_,
        QByteArray("INSERT INTO \"") + table.name + "\" VALUES (" + marks + ") ON CONFLICT (\"id\") DO UPDATE SET " + updates,
        true);
    if (!prepared) {
      fail(prepared.error());
      return nullptr;
    }
    put = std::move(*prepared);
  }
  current_ = index;
  return &put;
}

void Writer::endPut() {
  if (const auto done = statements_->puts[current_].run(); !done) return fail(done.error());
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
  if (failed_) return;
  Statement& remove = statements_->removes[index];
  if (!remove.handle()) {
    auto prepared =
        Statement::prepare(db_, QByteArray("DELETE FROM \"") + trackedTables()[index].name + "\" WHERE \"id\" = ?", true);
    if (!prepared) return fail(prepared.error());
    remove = std::move(*prepared);
  }
  write(remove, 0, id);
  if (const auto done = remove.run(); !done) return fail(done.error());
  ++writes_;
}

void Writer::addPersonText(const PersonTextId& id, const QUuid& person, const QString& kind, const QByteArray& utf8) {
  if (failed_) return;
  Statement& insert = statements_->personText;
  if (!insert.handle()) {
    auto prepared = Statement::prepare(db_, "INSERT INTO person_text (id, person, kind, value) VALUES (?, ?, ?, ?)", true);
    if (!prepared) return fail(prepared.error());
    insert = std::move(*prepared);
  }
  write(insert, 0, id);
  write(insert, 1, person);
  write(insert, 2, kind);
  insert.bindText(3, utf8);
  if (const auto done = insert.run(); !done) return fail(done.error());
  wroteBeside_ = true;
}

void Writer::addConflict(const QUuid& row, const Column& column, const QString& base, const QString& mine,
                         const QString& theirs) {
  if (failed_) return;
  auto insert = Statement::prepare(
      db_,
      "INSERT INTO conflict (id, entity, \"column\", base, mine, theirs, resolved) SELECT ?1, ?2, ?3, ?4, ?5, ?6, 0 "
      "WHERE NOT EXISTS (SELECT 1 FROM conflict WHERE entity = ?2 AND \"column\" = ?3 AND base IS ?4 AND mine IS ?5 "
      "AND theirs IS ?6)");
  if (!insert) return fail(insert.error());
  write(*insert, 0, newUuid());
  write(*insert, 1, row);
  insert->bindText(2, column.name);
  const auto bind = [&](int parameter, const QString& text) {
    text.isNull() ? insert->bindNull(parameter) : write(*insert, parameter, text);
  };
  bind(3, base);
  bind(4, mine);
  bind(5, theirs);
  if (const auto done = insert->run(); !done) return fail(done.error());
  wroteBeside_ = true;
}

// One transaction's worth of sessions and journal entries.
class Recording {
 public:
  Recording(sqlite3* db, Writer& writer, JournalEntry pattern)
      : db_(db), writer_(writer), pattern_(std::move(pattern)), past_(db) {}

  Result<void> start() {
    sqlite3_session* raw = nullptr;
    int code = sqlite3session_create(db_, "main", &raw);
    session_.reset(raw);
    for (const Table& table : trackedTables()) {
      if (code == SQLITE_OK) code = sqlite3session_attach(raw, table.name);
    }
    if (code != SQLITE_OK) return Failure(sqliteError(db_, code));
    return {};
  }

  // Turns what the session saw into a journal entry and past versions, and starts the next session.
  Result<void> seal() {
    int size = 0;
    void* data = nullptr;
    const int code = sqlite3session_changeset(session_.get(), &size, &data);
    if (code != SQLITE_OK) return Failure(sqliteError(db_, code));
    const QByteArray changeset(static_cast<const char*>(data), size);
    sqlite3_free(data);
    session_.reset();
    if (!changeset.isEmpty()) {
      JournalEntry entry = pattern_;
      entry.id = newUuid();
      entry.changeset = changeset;
      ECLOSION_TRY(appendEntry(db_, entry));
      ECLOSION_TRY(past_.write(changeset, entry.seq, change_.rows));
      if (change_.firstSeq == 0) change_.firstSeq = entry.seq;
      change_.lastSeq = entry.seq;
    }
    return start();
  }

  [[nodiscard]] Result<void> finish() {
    if (writer_.failed_) return Failure(writer_.error_);
    return seal();
  }
  [[nodiscard]] Change takeChange() { return std::move(change_); }

 private:
  sqlite3* db_;
  Writer& writer_;
  JournalEntry pattern_;
  PastWriter past_;
  Change change_;
  std::unique_ptr<sqlite3_session, DeleteSession> session_;
};

Result<void> mayBeKnownAt(const PortfolioFile& file, const QDateTime& at) {
  const auto newest = newestFacts(file.handle());
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
  sqlite3* db = file_.handle();
  auto transaction = Transaction::begin(db);
  if (!transaction) return Failure(transaction.error());

  if (!intent.at.isNull()) ECLOSION_TRY(mayBeKnownAt(file_, intent.at));
  const auto newest = newestFacts(db);
  if (!newest) return Failure(newest.error());
  // A clock that was set back must not reorder what was known when.
  const QDateTime at =
      intent.at.isNull() ? (newest->isNull() ? clock_.now() : std::max(clock_.now(), *newest)) : intent.at.toUTC();

  Writer writer(db);
  Recording recording(
      db, writer,
      {.at = at, .actor = actor_, .intent = intent.words, .kind = intent.kind, .refSeq = intent.refSeq, .group = newUuid()});
  writer.afterWrite_ = [&] { return recording.seal(); };
  ECLOSION_TRY(recording.start());
  ECLOSION_TRY(work(writer));
  ECLOSION_TRY(recording.finish());
  Change change = recording.takeChange();
  if (change.isEmpty() && !writer.wroteBeside_) return change;
  ECLOSION_TRY(transaction->commit());
  return change;
}

}  // namespace eclosion::store
