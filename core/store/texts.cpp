// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/texts.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "core/store/history.h"
#include "core/store/sqlite.h"

namespace eclosion::store {

namespace {

// The same answers as the statements below give, of rows as they were: a table of the past has no index but its key.
std::vector<StartupName> namesThen(const Reader& reader, const StartupId& id) {
  auto names = reader.where<StartupName>("startup_id", id.uuid());
  if (!names) return {};
  std::stable_sort(names->begin(), names->end(), [](const auto& a, const auto& b) { return a.start < b.start; });
  return std::move(*names);
}

QString datedNameThen(const Reader& reader, const StartupId& id, const QDate& date) {
  const auto names = namesThen(reader, id);
  const auto holds = [&](const StartupName& name) {
    return (name.start.isNull() || name.start <= date) && (name.end.isNull() || date < name.end);
  };
  const auto last = std::find_if(names.rbegin(), names.rend(), holds);
  return last == names.rend() ? QString() : last->name;
}

QStringList formerNamesThen(const Reader& reader, const StartupId& id, const QString& present) {
  QStringList former;
  for (const StartupName& name : namesThen(reader, id)) {
    if (name.name != present && !former.contains(name.name)) former << name.name;
  }
  return former;
}

QStringList themesThen(const Reader& reader, const StartupId& id) {
  auto tags = reader.where<StartupTag>("startup_id", id.uuid());
  if (!tags) return {};
  std::erase_if(*tags, [](const StartupTag& tag) { return tag.kind != TagKind::theme; });
  std::sort(tags->begin(), tags->end(),
            [](const auto& a, const auto& b) { return std::tie(a.position, a.value) < std::tie(b.position, b.value); });
  QStringList themes;
  for (const StartupTag& tag : *tags) themes << tag.value;
  return themes;
}

}  // namespace

struct Texts::Statements {
  std::array<Statement, queryCount> byQuery;
};

Texts::Texts(const PortfolioFile& file) : db_(file.handle()), statements_(std::make_unique<Statements>()) {}
Texts::Texts(const Reader& reader) : db_(reader.handle()), statements_(std::make_unique<Statements>()) {
  if (!reader.known().isNow()) past_ = reader;
}
Texts::~Texts() = default;

QByteArray Texts::from(const char* table) const { return tableAt(*findTable(table), past_ ? past_->known() : KnownAt{}); }

Statement* Texts::prepared(Query query) const {
  Statement& statement = statements_->byQuery[static_cast<size_t>(query)];
  if (statement.handle()) return &statement;
  QByteArray sql;
  switch (query) {
    case Query::startupName:
      sql = "SELECT name FROM " + from("startup") + " WHERE id = ?1";
      break;
    case Query::formerName:
      sql = "SELECT name FROM " + from("startup_name") +
            " WHERE startup_id = ?1 AND (start IS NULL OR start <= ?2) AND (\"end\" IS NULL OR ?2 < \"end\") ORDER BY start "
            "DESC LIMIT 1";
      break;
    case Query::startupMission:
      sql = "SELECT mission FROM " + from("startup") + " WHERE id = ?1";
      break;
    case Query::incubatorName:
      sql = "SELECT name FROM " + from("incubator") + " WHERE id = ?1";
      break;
    case Query::incubatorShortName:
      // An acronym that stands for several of its incubators is of the one that has it in its name.
      sql = "SELECT CASE WHEN i.short_name <> '' THEN i.short_name WHEN NOT EXISTS (SELECT 1 FROM " + from("incubator") +
            " AS other WHERE other.host_id = i.host_id AND other.id <> i.id AND (instr(i.name, o.acronym) = 0 OR "
            "instr(other.name, o.acronym) > 0)) THEN o.acronym END FROM " +
            from("incubator") + " AS i LEFT JOIN " + from("organisation") + " AS o ON o.id = i.host_id WHERE i.id = ?1";
      break;
    case Query::organisationShortName:
      sql = "SELECT CASE acronym WHEN '' THEN name ELSE acronym END FROM " + from("organisation") + " WHERE id = ?1";
      break;
    case Query::organisationName:
      sql = "SELECT name FROM " + from("organisation") + " WHERE id = ?1";
      break;
    case Query::memberName:
      sql = "SELECT value FROM person_text WHERE id = (SELECT name_id FROM " + from("member") + " WHERE id = ?1)";
      break;
    case Query::personText:
      sql = "SELECT value FROM person_text WHERE id = ?1";
      break;
    case Query::formerNames:
      sql = "SELECT d.name FROM " + from("startup_name") + " AS d JOIN " + from("startup") +
            " AS s ON s.id = d.startup_id WHERE d.startup_id = ?1 AND d.name <> s.name GROUP BY d.name ORDER BY min(d.start), "
            "d.name";
      break;
    case Query::themes:
      sql = "SELECT value FROM " + from("startup_tag") + " WHERE startup_id = ?1 AND kind = '" +
            QByteArray(code(TagKind::theme).data()) + "' ORDER BY position, value";
      break;
  }
  auto made = Statement::prepare(db_, sql, true);
  if (!made) return nullptr;
  statement = std::move(*made);
  return &statement;
}

QString Texts::look(Query query, const QUuid& id, const QDate& date) const {
  Statement* statement = prepared(query);
  if (!statement) return {};
  write(*statement, 0, id);
  if (query == Query::formerName) write(*statement, 1, date);
  const auto row = statement->step();
  const QString text = row && *row ? statement->text(0) : QString();
  statement->reset();
  return text;
}

QStringList Texts::lookAll(Query query, const QUuid& id) const {
  Statement* statement = prepared(query);
  if (!statement) return {};
  write(*statement, 0, id);
  QStringList texts;
  for (auto row = statement->step(); row && *row; row = statement->step()) texts << statement->text(0);
  statement->reset();
  return texts;
}

QStringList Texts::startupFormerNames(const StartupId& id) const {
  return past_ ? formerNamesThen(*past_, id, startupName(id)) : lookAll(Query::formerNames, id.uuid());
}

QStringList Texts::startupThemes(const StartupId& id) const {
  return past_ ? themesThen(*past_, id) : lookAll(Query::themes, id.uuid());
}

void Texts::eachStartupName(const std::function<void(const StartupNaming&)>& take) const {
  auto present = Statement::prepare(db_, "SELECT id, name FROM " + from("startup"));
  if (!present) return;
  for (auto row = present->step(); row && *row; row = present->step())
    take({.startup = StartupId(uuidFromText(present->bytes(0))), .name = present->text(1)});
  const auto takeDated = [&](const RowSource& row) {
    const auto name = readRow<StartupName>(row);
    take({.startup = name.startup, .name = name.name, .present = false, .start = name.start, .end = name.end});
  };
  if (past_) {
    (void)past_->rows(*findTable("startup_name"), nullptr, {}, takeDated);
    return;
  }
  auto dated = Statement::prepare(db_, "SELECT * FROM startup_name");
  if (!dated) return;
  for (auto row = dated->step(); row && *row; row = dated->step()) takeDated(*dated);
}

QString Texts::remembered(Query query, const QUuid& id) const {
  const QPair<int, QUuid> key(static_cast<int>(query), id);
  if (const QString* seen = seen_.object(key)) return *seen;
  QString text = look(query, id);
  seen_.insert(key, new QString(text));
  return text;
}

// A board asks for the names of every card on every date it passes: most need no look into the file.
bool Texts::hasDatedNames(const QUuid& startup) const {
  if (!renamed_) {
    auto dated = Statement::prepare(db_, "SELECT DISTINCT startup_id FROM " + from("startup_name"));
    if (!dated) return true;
    renamed_.emplace();
    for (auto row = dated->step(); row && *row; row = dated->step()) renamed_->insert(uuidFromText(dated->bytes(0)));
  }
  return renamed_->contains(startup);
}

QString Texts::startupName(const StartupId& id, const QDate& date) const {
  // Dated names are few; the present name stands for every day that none covers.
  if (!date.isNull() && hasDatedNames(id.uuid())) {
    const QString dated = past_ ? datedNameThen(*past_, id, date) : look(Query::formerName, id.uuid(), date);
    if (!dated.isEmpty()) return dated;
  }
  return remembered(Query::startupName, id.uuid());
}

QString Texts::startupMission(const StartupId& id) const { return look(Query::startupMission, id.uuid()); }

QString Texts::incubatorName(const IncubatorId& id) const { return remembered(Query::incubatorName, id.uuid()); }

QString Texts::incubatorShortName(const IncubatorId& id) const { return look(Query::incubatorShortName, id.uuid()); }

QString Texts::organisationShortName(const OrganisationId& id) const {
  return remembered(Query::organisationShortName, id.uuid());
}

QString Texts::organisationName(const OrganisationId& id) const { return look(Query::organisationName, id.uuid()); }
QString Texts::memberName(const MemberId& id) const { return look(Query::memberName, id.uuid()); }
QString Texts::personText(const PersonTextId& id) const { return look(Query::personText, id.uuid()); }

void Texts::forget() {
  seen_.clear();
  renamed_.reset();
}

void Texts::forget(const QUuid& record) {
  renamed_.reset();  // it may be a name
  for (int query = 0; query < queryCount; ++query) seen_.remove({query, record});
}

}  // namespace eclosion::store
