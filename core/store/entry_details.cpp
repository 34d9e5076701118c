// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entry_details.h"

#include <QSet>

#include "core/domain/person_words.h"
#include "core/edits/fields.h"
#include "core/edits/record_words.h"
#include "core/edits/value_words.h"
#include "core/store/changeset.h"
#include "core/store/journal_reading.h"
#include "core/store/kinds.h"
#include "core/store/past_records.h"
#include "core/store/reader.h"
#include "core/store/undo_dependents.h"

namespace eclosion::store {
namespace {

using Rows = std::vector<std::pair<const Table*, QUuid>>;

// What the records are held together by, not what anybody wrote.
bool isInternal(RecordKind kind) { return kind == recordKind<SourceRecord> || kind == recordKind<Alias>; }

Result<Rows> rowsOfChangesets(StatementCache& statements, const JournalStep& step) {
  Rows rows;
  QSet<QPair<const Table*, QUuid>> seen;
  for (qint64 seq = step.firstSeq; seq <= step.lastSeq; ++seq) {
    const auto changeset = soundChangeset(statements, seq);
    if (!changeset) return Failure(changeset.error());
    ChangesetReader reader(*changeset);
    for (;;) {
      const auto more = reader.next();
      if (!more) return Failure(more.error());
      if (!*more) break;
      const QPair<const Table*, QUuid> row(reader.row().table, reader.row().id());
      if (seen.contains(row)) continue;
      seen.insert(row);
      rows.emplace_back(row.first, row.second);
    }
  }
  return rows;
}

// Changesets of another version hold positions of columns that mean nothing now; the history tables were carried along.
Result<Rows> rowsOfHistory(sqlite3* db, const JournalStep& step) {
  Rows rows;
  for (const Table& table : trackedTables()) {
    auto past =
        Statement::prepare(db, QByteArray("SELECT DISTINCT id FROM \"") + table.name + "_past\" WHERE seq BETWEEN ? AND ?");
    if (!past) return Failure(past.error());
    past->bindInteger(0, step.firstSeq);
    past->bindInteger(1, step.lastSeq);
    for (;;) {
      const auto row = past->step();
      if (!row) return Failure(row.error());
      if (!*row) break;
      rows.emplace_back(&table, uuidFromText(past->bytes(0)));
    }
  }
  return rows;
}

class Details {
 public:
  Details(const PortfolioFile& file, const TextSource& text, const JournalStep& step)
      : text_(text),
        before_(file, step.firstSeq - 1, text, QDate()),
        after_(file, step.lastSeq, text, QDate()),
        reader_(Reader::at(file)) {}

  Result<std::optional<RecordDifference>> differenceOf(const RecordRef& ref) {
    const auto was = before_.find(ref), is = after_.find(ref);
    if (!was) return Failure(was.error());
    if (!is) return Failure(is.error());
    if (*was == *is) return std::optional<RecordDifference>();
    const PastRecords& then = *is ? after_ : before_;
    const AnyRecord& record = *is ? **is : **was;
    RecordDifference difference{.record = ref,
                                .op = !*was  ? RecordOp::added
                                      : !*is ? RecordOp::removed
                                             : RecordOp::changed,
                                .words = withPeople(edits::wordsOf(then, record), text_)};
    if (difference.op != RecordOp::removed) addFields(difference, *was, **is);
    addName(difference, *was, *is);
    if (const auto startup = startupOf(then, record); startup && !startups_.contains(startup->uuid())) {
      startups_.insert(startup->uuid());
      order_.push_back(*startup);
    }
    return std::optional(std::move(difference));
  }
  [[nodiscard]] std::vector<StartupId> takeStartups() { return std::move(order_); }

 private:
  void addFields(RecordDifference& difference, const std::optional<AnyRecord>& was, const AnyRecord& is) {
    for (const edits::Field& field : edits::allFields()) {
      if (field.kind != difference.record.kind) continue;
      const edits::FieldValue old = was ? field.get(*was) : edits::FieldValue();
      const edits::FieldValue now = field.get(is);
      if (old == now) continue;
      difference.fields.push_back({edits::labelOf(field), withPeople(edits::wordsOfValue(field, old, before_), text_),
                                   withPeople(edits::wordsOfValue(field, now, after_), text_)});
    }
  }

  // Names of people are kept apart: their rows hold the id of a text.
  void addName(RecordDifference& difference, const std::optional<AnyRecord>& was, const std::optional<AnyRecord>& is) {
    const auto nameIn = [&](const std::optional<AnyRecord>& record) {
      std::optional<PersonTextId> id;
      if (record) {
        if (const auto* member = std::get_if<Member>(&*record)) id = member->name;
        if (const auto* attendee = std::get_if<Attendee>(&*record)) id = attendee->name;
        if (const auto* trainee = std::get_if<Trainee>(&*record)) id = trainee->name;
      }
      return id ? text_.personText(*id) : QString();
    };
    const QString old = nameIn(was), now = nameIn(is);
    if (old == now || difference.op == RecordOp::removed) return;
    difference.fields.insert(difference.fields.begin(),
                             {edits::labelOf(*edits::findField(recordKind<Organisation>, "name")), old, now});
  }

  static std::optional<StartupId> startupOf(const PastRecords& records, const AnyRecord& record) {
    return std::visit(
        [&](const auto& one) -> std::optional<StartupId> {
          using E = std::decay_t<decltype(one)>;
          if constexpr (std::is_same_v<E, Startup>) {
            return one.id;
          } else if constexpr (requires { one.startup; }) {
            return one.startup;
          } else if constexpr (requires { one.decision; }) {
            const auto decision = static_cast<const edits::Records&>(records).find<Decision>(one.decision.uuid());
            return decision && *decision ? std::optional((*decision)->startup) : std::nullopt;
          } else if constexpr (requires { one.metric; }) {
            const auto metric = static_cast<const edits::Records&>(records).find<Metric>(one.metric.uuid());
            return metric && *metric ? std::optional((*metric)->startup) : std::nullopt;
          } else {
            return std::nullopt;
          }
        },
        record);
  }

  const TextSource& text_;
  PastRecords before_, after_;
  Result<Reader> reader_;
  QSet<QUuid> startups_;
  std::vector<StartupId> order_;
};

}  // namespace

Result<JournalDetails> entryDetails(const PortfolioFile& file, const TextSource& text, qint64 seq, size_t limit) {
  auto step = journalStep(file, text, seq);
  if (!step) return Failure(step.error());
  const auto version =
      queryInteger(file.handle(), "SELECT min(schema_ver) FROM journal WHERE seq BETWEEN " + QByteArray::number(step->firstSeq) +
                                      " AND " + QByteArray::number(step->lastSeq));
  if (!version) return Failure(version.error());
  auto rows = *version == schemaVersion ? rowsOfChangesets(file.statements(), *step) : rowsOfHistory(file.handle(), *step);
  if (!rows) return Failure(rows.error());
  std::erase_if(*rows, [](const auto& row) { return isInternal(kindOf(*row.first)); });
  JournalDetails details{.step = std::move(*step)};
  Details work(file, text, details.step);
  for (const auto& [table, id] : *rows) {
    if (details.records.size() == limit) {
      ++details.leftOff;
      continue;
    }
    auto difference = work.differenceOf({kindOf(*table), id});
    if (!difference) return Failure(difference.error());
    if (*difference) details.records.push_back(std::move(**difference));
  }
  details.startups = work.takeStartups();
  return details;
}

}  // namespace eclosion::store
