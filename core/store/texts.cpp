// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/texts.h"

#include <array>

#include "core/store/history.h"
#include "core/store/sqlite.h"

namespace eclosion::store {

struct Texts::Statements {
  std::array<Statement, queryCount> byQuery;
};

Texts::Texts(const PortfolioFile& file, KnownAt known)
    : db_(file.handle()), known_(known), statements_(std::make_unique<Statements>()) {}
Texts::~Texts() = default;

QByteArray Texts::from(const char* table) const { return tableAt(*findTable(table), known_); }

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
    case Query::organisationShortName:
      sql = "SELECT CASE acronym WHEN '' THEN name ELSE acronym END FROM " + from("organisation") + " WHERE id = ?1";
      break;
    case Query::organisationName:
      sql = "SELECT name FROM " + from("organisation") + " WHERE id = ?1";
      break;
    case Query::memberName:
      sql = "SELECT value FROM person_text WHERE id = (SELECT name_id FROM " + from("member") + " WHERE id = ?1)";
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

QStringList Texts::startupFormerNames(const StartupId& id) const { return lookAll(Query::formerNames, id.uuid()); }
QStringList Texts::startupThemes(const StartupId& id) const { return lookAll(Query::themes, id.uuid()); }

void Texts::eachStartupName(const std::function<void(const StartupNaming&)>& take) const {
  auto present = Statement::prepare(db_, "SELECT id, name FROM " + from("startup"));
  if (!present) return;
  for (auto row = present->step(); row && *row; row = present->step())
    take({.startup = StartupId(uuidFromText(present->bytes(0))), .name = present->text(1)});
  auto dated = Statement::prepare(db_, "SELECT startup_id, name, start, \"end\" FROM " + from("startup_name"));
  if (!dated) return;
  for (auto row = dated->step(); row && *row; row = dated->step()) {
    StartupNaming naming{.startup = StartupId(uuidFromText(dated->bytes(0))), .name = dated->text(1), .present = false};
    read(*dated, 2, naming.start);
    read(*dated, 3, naming.end);
    take(naming);
  }
}

QString Texts::remembered(Query query, const QUuid& id) const {
  const QPair<int, QUuid> key(static_cast<int>(query), id);
  if (const QString* seen = seen_.object(key)) return *seen;
  QString text = look(query, id);
  seen_.insert(key, new QString(text));
  return text;
}

QString Texts::startupName(const StartupId& id, const QDate& date) const {
  if (!date.isNull()) {
    // Dated names are few; the present name stands for every day that none covers.
    const QString dated = look(Query::formerName, id.uuid(), date);
    if (!dated.isEmpty()) return dated;
  }
  return remembered(Query::startupName, id.uuid());
}

QString Texts::startupMission(const StartupId& id) const { return look(Query::startupMission, id.uuid()); }

QString Texts::incubatorName(const IncubatorId& id) const { return remembered(Query::incubatorName, id.uuid()); }

QString Texts::organisationShortName(const OrganisationId& id) const {
  return remembered(Query::organisationShortName, id.uuid());
}

QString Texts::organisationName(const OrganisationId& id) const { return look(Query::organisationName, id.uuid()); }
QString Texts::memberName(const MemberId& id) const { return look(Query::memberName, id.uuid()); }
void Texts::forget() { seen_.clear(); }

void Texts::forget(const QUuid& record) {
  for (int query = 0; query < queryCount; ++query) seen_.remove({query, record});
}

}  // namespace eclosion::store
