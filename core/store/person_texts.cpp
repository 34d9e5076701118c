// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/person_texts.h"

#include <algorithm>

#include "core/store/sqlite.h"

namespace eclosion::store {
namespace {

// Statements take the id of one person.
constexpr char mergedInto[] = "SELECT former_id FROM alias WHERE source = 'eclosion' AND kind = 'member' AND entity_id = ?";
// Lists name whoever stands in them by rows of their own.
constexpr char rowsOfTrainings[] = "SELECT id FROM trainee WHERE member_id = ?";
constexpr char rowsOfCommittees[] = "SELECT id FROM session_attendee WHERE member_id = ?";

constexpr char ownTexts[] = "SELECT id, person, kind, value FROM person_text WHERE person = ? AND value <> ''";
constexpr char listTexts[] =
    "SELECT id, person, kind, value FROM person_text WHERE value <> '' AND id IN (SELECT name_id FROM trainee WHERE ?1 IN (id, "
    "member_id) UNION SELECT name_id FROM session_attendee WHERE ?1 IN (id, member_id))";
// A merge wrote texts again under the other record and was undone since; what that record says now is its own.
constexpr char passedOn[] =
    "SELECT c.id, c.person, c.kind, c.value FROM alias_past a JOIN person_text c ON c.person = a.entity_id WHERE a.source = "
    "'eclosion' AND a.kind = 'member' AND a.former_id = ?1 AND c.value IN (SELECT value FROM person_text WHERE person = ?1 AND "
    "value <> '') AND NOT EXISTS (SELECT 1 FROM member m WHERE m.id = c.person AND c.id IN (m.name_id, m.source_id))";

template <class Take>
Result<void> each(sqlite3* db, const char* sql, const QUuid& id, Take take) {
  auto statement = Statement::prepare(db, sql);
  if (!statement) return Failure(statement.error());
  write(*statement, 0, id);
  for (;;) {
    const auto row = statement->step();
    if (!row) return Failure(row.error());
    if (!*row) return {};
    take(*statement);
  }
}

}  // namespace

Result<std::vector<NamingText>> textsNaming(sqlite3* db, std::vector<QUuid> people) {
  // Grows while it is walked: a record that was merged may have had others merged into it.
  for (size_t i = 0; i < people.size(); ++i) {
    for (const char* sql : {mergedInto, rowsOfTrainings, rowsOfCommittees}) {
      ECLOSION_TRY(each(db, sql, people[i], [&](const RowSource& row) {
        const QUuid more = uuidFromText(row.bytes(0));
        if (!more.isNull() && std::find(people.begin(), people.end(), more) == people.end()) people.push_back(more);
      }));
    }
  }
  std::vector<NamingText> texts;
  QSet<QUuid> seen;
  for (const QUuid& person : people) {
    for (const char* sql : {ownTexts, listTexts, passedOn}) {
      ECLOSION_TRY(each(db, sql, person, [&](const RowSource& row) {
        NamingText text{.id = uuidFromText(row.bytes(0)),
                        .person = uuidFromText(row.bytes(1)),
                        .kind = row.bytes(2).toByteArray(),
                        .value = row.bytes(3).toByteArray()};
        if (seen.contains(text.id)) return;
        seen.insert(text.id);
        texts.push_back(std::move(text));
      }));
    }
  }
  return texts;
}

Result<void> addPeopleOfSource(sqlite3* db, const QSet<QByteArray>& sourceIds, std::vector<QUuid>& people) {
  if (sourceIds.isEmpty()) return {};
  auto rows = Statement::prepare(db, "SELECT person, value FROM person_text WHERE kind = 'source-id'");
  if (!rows) return Failure(rows.error());
  for (;;) {
    const auto row = rows->step();
    if (!row) return Failure(row.error());
    if (!*row) return {};
    if (!sourceIds.contains(rows->bytes(1).toByteArray())) continue;
    const QUuid person = uuidFromText(rows->bytes(0));
    if (std::find(people.begin(), people.end(), person) == people.end()) people.push_back(person);
  }
}

}  // namespace eclosion::store
