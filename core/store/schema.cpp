// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include <QHash>
#include <QList>
#include <algorithm>

namespace eclosion::store {
namespace {

constexpr bool required = true;

Column id() { return {"id", Type::text, required}; }
Column text(const char* name) { return {name, Type::text, required}; }
Column optionalText(const char* name) { return {name, Type::text}; }
Column code(const char* name) { return {name, Type::code, required}; }
Column optionalCode(const char* name) { return {name, Type::code}; }
Column date(const char* name) { return {name, Type::date}; }
Column integer(const char* name) { return {name, Type::integer, required}; }
Column optionalInteger(const char* name) { return {name, Type::integer}; }
Column money(const char* name) { return {name, Type::money, required}; }
Column ref(const char* name, const char* table) { return {name, Type::reference, required, table}; }
Column optionalRef(const char* name, const char* table) { return {name, Type::reference, false, table}; }
// An id that is not a foreign key: a record of any kind, or a text kept apart.
Column loose(const char* name) { return {name, Type::reference}; }

std::vector<Table> make() {
  return {
      {"setting", {id(), text("key"), text("value")}},
      {"organisation", {id(), text("name"), text("acronym"), code("kind"), text("ministry")}},
      {"incubator",
       {id(), text("name"), text("summary"), optionalRef("host_id", "organisation"), date("opened"), date("closed"),
        text("address"), text("website"), text("repository"), text("contact"), optionalText("short_name")}},
      {"startup",
       {id(), text("name"), text("mission"), text("problem"), text("description"), code("kind"),
        optionalRef("parent_id", "startup"), optionalRef("merged_into_id", "startup"), text("contact"), date("archived")}},
      {"startup_name", {id(), ref("startup_id", "startup"), text("name"), date("start"), date("end")}, {"startup_id, start"}},
      {"startup_incubator",
       {id(), ref("startup_id", "startup"), ref("incubator_id", "incubator"), date("start"), date("end"), text("position")},
       {"startup_id, start, end, position, incubator_id"}},
      {"startup_sponsor",
       {id(), ref("startup_id", "startup"), optionalRef("organisation_id", "organisation"), date("start"), date("end"),
        text("position")},
       {"startup_id, start, end, position, organisation_id"}},
      {"startup_tag", {id(), ref("startup_id", "startup"), code("kind"), text("value"), text("position")}, {"startup_id"}},
      {"startup_link", {id(), ref("startup_id", "startup"), code("kind"), text("url")}, {"startup_id"}},
      {"compliance", {id(), ref("startup_id", "startup"), code("kind"), text("value")}, {"startup_id"}},
      {"deployment", {id(), ref("startup_id", "startup"), text("territory"), date("start"), date("end")}, {"startup_id"}},
      {"committee_session", {id(), date("date"), text("title"), text("place"), text("notes"), optionalInteger("starts_at")}},
      {"decision",
       {id(), ref("startup_id", "startup"), optionalRef("session_id", "committee_session"), code("state"), date("date"),
        optionalCode("gate"), code("outcome"), date("period_start"), date("period_end"), optionalInteger("planned_team"),
        text("hypothesis"), text("success_criterion"), date("next_review"), text("reason")},
       {"startup_id, date"}},
      {"decision_amount",
       {id(), ref("decision_id", "decision"), optionalRef("funder_id", "organisation"), code("route"), code("method"),
        money("amount")},
       {"decision_id"}},
      {"decision_score",
       {id(), ref("decision_id", "decision"), text("criterion"), optionalInteger("score"), text("evidence")},
       {"decision_id"}},
      {"decision_condition",
       {id(), ref("decision_id", "decision"), text("text"), date("due"), code("state"), date("settled")},
       {"decision_id"}},
      {"phase",
       {id(), ref("startup_id", "startup"), code("phase"), date("start"), date("stated_end"), text("comment"),
        optionalRef("decision_id", "decision"), optionalRef("receiver_id", "organisation"), text("legal_form"),
        code("stop_kind")},
       {"startup_id, start, phase, stated_end"}},
      {"event", {id(), ref("startup_id", "startup"), code("kind"), date("date"), text("comment")}, {"startup_id, date, kind"}},
      {"envelope",
       {id(), optionalRef("funder_id", "organisation"), code("route"), integer("fiscal_year"), money("amount"), text("note")}},
      {"commitment",
       {id(), optionalRef("decision_id", "decision"), ref("startup_id", "startup"), optionalRef("funder_id", "organisation"),
        code("route"), date("date"), money("amount")},
       {"startup_id", "decision_id"}},
      {"expense",
       {id(), optionalRef("startup_id", "startup"), optionalRef("funder_id", "organisation"), code("route"), code("method"),
        date("date"), money("amount"), text("label")},
       {"startup_id"}},
      {"member", {id(), loose("name_id"), loose("source_id"), text("domain"), text("role")}},
      {"mission",
       {id(), ref("member_id", "member"), date("start"), date("end"), code("status"), text("employer"), optionalInteger("share")},
       {"member_id, start, end, status"}},
      {"mission_startup",
       {id(), ref("mission_id", "mission"), ref("startup_id", "startup"), optionalInteger("share")},
       {"mission_id, startup_id", "startup_id"}},
      {"session_attendee",
       {id(), ref("session_id", "committee_session"), optionalRef("member_id", "member"), loose("name_id"), text("role")},
       {"session_id", "member_id"}},
      {"metric", {id(), ref("startup_id", "startup"), text("name"), text("unit"), code("level")}, {"startup_id"}},
      {"measurement",
       {id(),
        ref("metric_id", "metric"),
        date("date"),
        {"value", Type::real, required},
        text("source"),
        optionalInteger("impact_year"),
        text("wording")},
       {"metric_id, date"}},
      {"milestone",
       {id(), optionalRef("startup_id", "startup"), optionalRef("incubator_id", "incubator"), date("date"), code("kind"),
        text("text")},
       {"startup_id", "incubator_id"}},
      {"training", {id(), text("name"), text("session"), date("start"), date("end"), optionalInteger("trained")}},
      {"trainee",
       {id(), ref("training_id", "training"), optionalRef("member_id", "member"), loose("name_id")},
       {"training_id", "member_id"}},
      {"spotlight",
       {id(), ref("startup_id", "startup"), integer("year"), text("title"), text("text"), text("quote"), text("quote_author"),
        text("picture")},
       {"startup_id"}},
      {"editorial", {id(), integer("year"), text("language"), text("block"), text("text")}},
      {"source_record",
       {id(),
        text("source"),
        text("kind"),
        text("path"),
        loose("entity_id"),
        {"content", Type::blob},
        loose("person_content"),
        {"digest", Type::blob, required},
        date("known_on")},
       {"entity_id"}},
      {"alias", {id(), text("source"), text("kind"), text("former_id"), {"entity_id", Type::reference, required}}},
      {"finding",
       {id(), text("source"), text("code"), code("severity"), text("kind"), loose("entity_id"), text("path"), integer("line"),
        text("detail")},
       {"entity_id"}},
      {"decision_transition",
       {id(), ref("decision_id", "decision"), code("phase"), optionalRef("receiver_id", "organisation"), text("legal_form"),
        code("stop_kind")},
       {"decision_id"}},
      {"agenda_item",
       {id(), ref("session_id", "committee_session"), ref("startup_id", "startup"), text("position"), optionalInteger("pitch"),
        optionalInteger("questions"), optionalInteger("deliberation")},
       {"session_id", "startup_id"}},
      {"session_document", {id(), ref("session_id", "committee_session"), text("title"), text("url")}, {"session_id"}},
      {"criterion", {id(), code("gate"), text("key"), text("label"), text("guidance"), text("position")}},
      {"deck", {id(), text("name"), text("language"), date("as_of"), text("known_at")}},
      {"slide",
       {id(), ref("deck_id", "deck"), text("position"), text("kind"), text("subject"), text("options"), text("title"),
        text("text"), text("notes")},
       {"deck_id"}},
  };
}

const char* affinity(Type type) {
  switch (type) {
    case Type::integer:
    case Type::date:
    case Type::money:
      return "INTEGER";
    case Type::real:
      return "REAL";
    case Type::blob:
      return "BLOB";
    case Type::text:
    case Type::code:
    case Type::reference:
      break;
  }
  return "TEXT";
}

// `end` and `key` are SQL words; quoting every name keeps the statements regular.
QByteArray quoted(const char* name) { return '"' + QByteArray(name) + '"'; }

}  // namespace

const std::vector<Table>& trackedTables() {
  static const std::vector<Table> all = make();
  return all;
}

const Table* findTable(QByteArrayView name) {
  static const auto all = [] {
    QHash<QByteArrayView, const Table*> byName;
    for (const Table& table : trackedTables()) byName.insert(table.name, &table);
    return byName;
  }();
  return all.value(name);
}

QByteArray createTableStatement(const Table& table) {
  QByteArray sql = "CREATE TABLE " + quoted(table.name) + " (";
  for (const Column& column : table.columns) {
    sql += quoted(column.name) + ' ' + affinity(column.type);
    if (&column == &table.columns.front()) sql += " PRIMARY KEY";
    if (column.required) sql += " NOT NULL";
    // Checked at commit, so that rows may be written in any order; never cascading, which would break undo.
    if (column.references) sql += " REFERENCES " + quoted(column.references) + " (\"id\") DEFERRABLE INITIALLY DEFERRED";
    sql += ", ";
  }
  sql.chop(2);
  return sql + ") STRICT, WITHOUT ROWID";
}

QByteArray createPastStatement(const Table& table) {
  QByteArray sql = "CREATE TABLE " + quoted((QByteArray(table.name) + "_past").constData()) +
                   " (\"seq\" INTEGER NOT NULL, \"absent\" INTEGER NOT NULL, ";
  for (const Column& column : table.columns) {
    sql += quoted(column.name) + ' ' + affinity(column.type);
    if (&column == &table.columns.front()) sql += " NOT NULL";
    sql += ", ";
  }
  return sql + "PRIMARY KEY (\"id\", \"seq\")) STRICT, WITHOUT ROWID";
}

int placeOf(const Table& table, QByteArrayView column) {
  const auto found = std::find_if(table.columns.begin(), table.columns.end(), [&](const Column& c) { return column == c.name; });
  Q_ASSERT(found != table.columns.end());
  return static_cast<int>(found - table.columns.begin());
}

std::vector<QByteArray> createStatements() {
  std::vector<QByteArray> statements = {
      "CREATE TABLE \"meta\" (\"key\" TEXT PRIMARY KEY NOT NULL, \"value\" TEXT NOT NULL) STRICT, WITHOUT ROWID",
      // What was done, in order, each entry sealed by the hash of the one before; only ever appended to.
      "CREATE TABLE \"journal\" (\"seq\" INTEGER PRIMARY KEY NOT NULL, \"id\" TEXT NOT NULL, \"at\" INTEGER NOT NULL, "
      "\"actor\" TEXT NOT NULL, \"intent\" TEXT NOT NULL, \"kind\" TEXT NOT NULL, \"ref_seq\" INTEGER, \"group_id\" TEXT, "
      "\"schema_ver\" INTEGER NOT NULL, \"changeset\" BLOB NOT NULL, \"prev_hash\" BLOB NOT NULL, \"hash\" BLOB NOT NULL) STRICT",
      "CREATE INDEX \"journal_at\" ON \"journal\" (\"at\")",
      // The same shape for entries not yet agreed with a hub; these may be rewritten.
      "CREATE TABLE \"pending\" (\"seq\" INTEGER PRIMARY KEY NOT NULL, \"id\" TEXT NOT NULL, \"at\" INTEGER NOT NULL, "
      "\"actor\" TEXT NOT NULL, \"intent\" TEXT NOT NULL, \"kind\" TEXT NOT NULL, \"ref_seq\" INTEGER, \"group_id\" TEXT, "
      "\"schema_ver\" INTEGER NOT NULL, \"changeset\" BLOB NOT NULL, \"prev_hash\" BLOB NOT NULL, \"hash\" BLOB NOT NULL) STRICT",
      "CREATE TABLE \"conflict\" (\"id\" TEXT PRIMARY KEY NOT NULL, \"entity\" TEXT NOT NULL, \"column\" TEXT NOT NULL, "
      "\"base\" TEXT, \"mine\" TEXT, \"theirs\" TEXT, \"resolved\" INTEGER NOT NULL) STRICT, WITHOUT ROWID",
      // Text that names a person, outside the journal so that it can be erased for good (insert-only until then).
      "CREATE TABLE \"person_text\" (\"id\" TEXT PRIMARY KEY NOT NULL, \"person\" TEXT NOT NULL, \"kind\" TEXT NOT NULL, "
      "\"value\" TEXT NOT NULL) STRICT, WITHOUT ROWID",
      "CREATE INDEX \"person_text_person\" ON \"person_text\" (\"person\", \"kind\")",
  };
  for (const Table& table : trackedTables()) {
    statements.push_back(createTableStatement(table));
    statements.push_back(createPastStatement(table));
    int number = 1;
    for (const char* columns : table.indexes) {
      QByteArray list;
      for (const QByteArray& column : QByteArray(columns).split(',')) list += quoted(column.trimmed().constData()) + ", ";
      list.chop(2);
      statements.push_back("CREATE INDEX " +
                           quoted((QByteArray(table.name) + "_by_" + QByteArray::number(number++)).constData()) + " ON " +
                           quoted(table.name) + " (" + list + ")");
    }
  }
  return statements;
}

}  // namespace eclosion::store
