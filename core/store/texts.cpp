// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/texts.h"

#include <array>

#include "core/store/history.h"
#include "core/store/sqlite.h"

namespace eclosion::store {

struct Texts::Statements {
  std::array<Statement, 7> byQuery;
};

Texts::Texts(const PortfolioFile& file, KnownAt known)
    : db_(file.handle()), known_(known), statements_(std::make_unique<Statements>()) {}
Texts::~Texts() = default;

QString Texts::look(Query query, const QUuid& id, const QDate& date) const {
  Statement& statement = statements_->byQuery[static_cast<size_t>(query)];
  if (!statement.handle()) {
    const auto from = [&](const char* table) { return tableAt(*findTable(table), known_); };
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
    }
    auto prepared = Statement::prepare(db_, sql, true);
    if (!prepared) return {};
    statement = std::move(*prepared);
  }
  write(statement, 0, id);
  if (query == Query::formerName) write(statement, 1, date);
  const auto row = statement.step();
  const QString text = row && *row ? statement.text(0) : QString();
  statement.reset();
  return text;
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

}  // namespace eclosion::store
