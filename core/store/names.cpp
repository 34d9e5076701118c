// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/names.h"

#include <QCoreApplication>
#include <array>

#include "core/store/history.h"
#include "core/store/row_io.h"
#include "core/store/sqlite.h"

namespace eclosion::store {
namespace {

struct NameListing {
  Q_DECLARE_TR_FUNCTIONS(NameListing)
};

constexpr std::array kinds{NamedKind::startup, NamedKind::incubator, NamedKind::organisation, NamedKind::member};
static_assert(kinds.size() == namedKindCount);

// Statements that give id, sense and name.
QByteArray listing(NamedKind kind, KnownAt known) {
  const auto table = [known](const char* name) { return tableAt(*findTable(name), known); };
  switch (kind) {
    case NamedKind::startup:
      return "SELECT id, 0, name FROM " + table("startup") + " UNION ALL SELECT startup_id, 1, name FROM " +
             table("startup_name") + " ORDER BY 1, 2";
    case NamedKind::incubator:
      return "SELECT id, 0, name FROM " + table("incubator") + " UNION ALL SELECT id, 2, short_name FROM " + table("incubator") +
             " WHERE short_name <> '' ORDER BY 1, 2";
    case NamedKind::organisation:
      return "SELECT id, 0, name FROM " + table("organisation") + " UNION ALL SELECT id, 2, acronym FROM " +
             table("organisation") + " WHERE acronym <> '' ORDER BY 1, 2";
    case NamedKind::member:
      break;
  }
  return "SELECT m.id, 0, t.value FROM " + table("member") + " AS m JOIN person_text t ON t.id = m.name_id ORDER BY m.id";
}

}  // namespace

Result<void> eachName(const PortfolioFile& file, const NameSink& sink, const std::stop_token& stop, const QDateTime& moment) {
  const auto known = knownAt(file.handle(), moment);
  if (!known) return Failure(known.error());
  auto transaction = Transaction::begin(file.handle(), "BEGIN");
  if (!transaction) return Failure(transaction.error());
  for (const NamedKind kind : kinds) {
    auto statement = Statement::prepare(file.handle(), listing(kind, *known));
    if (!statement) return Failure(statement.error());
    for (;;) {
      if (stop.stop_requested()) return failure(ErrorKind::cancelled, NameListing::tr("Reading the names was stopped."));
      const auto row = statement->step();
      if (!row) return Failure(row.error());
      if (!*row) break;
      sink({.kind = kind,
            .sense = static_cast<ListedName::Sense>(statement->integer(1)),
            .id = uuidFromText(statement->bytes(0)),
            .utf8 = statement->bytes(2)});
    }
  }
  return transaction->commit();
}

}  // namespace eclosion::store
