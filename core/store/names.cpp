// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/names.h"

#include <QCoreApplication>
#include <array>

#include "core/store/row_io.h"
#include "core/store/sqlite.h"

namespace eclosion::store {
namespace {

struct NameListing {
  Q_DECLARE_TR_FUNCTIONS(NameListing)
};

struct Listing {
  NamedKind kind;
  const char* sql;  // id, sense, name
};
constexpr std::array<Listing, namedKindCount> listings{{
    {NamedKind::startup, "SELECT id, 0, name FROM startup UNION ALL SELECT startup_id, 1, name FROM startup_name ORDER BY 1, 2"},
    {NamedKind::incubator, "SELECT id, 0, name FROM incubator ORDER BY id"},
    {NamedKind::organisation,
     "SELECT id, 0, name FROM organisation UNION ALL SELECT id, 2, acronym FROM organisation WHERE acronym <> '' ORDER BY 1, 2"},
    {NamedKind::member, "SELECT m.id, 0, t.value FROM member m JOIN person_text t ON t.id = m.name_id ORDER BY m.id"},
}};

}  // namespace

Result<void> eachName(const PortfolioFile& file, const NameSink& sink, const std::stop_token& stop) {
  auto transaction = Transaction::begin(file.handle(), "BEGIN");
  if (!transaction) return Failure(transaction.error());
  for (const Listing& listing : listings) {
    auto statement = Statement::prepare(file.handle(), listing.sql);
    if (!statement) return Failure(statement.error());
    for (;;) {
      if (stop.stop_requested()) return failure(ErrorKind::cancelled, NameListing::tr("Reading the names was stopped."));
      const auto row = statement->step();
      if (!row) return Failure(row.error());
      if (!*row) break;
      sink({.kind = listing.kind,
            .sense = static_cast<ListedName::Sense>(statement->integer(1)),
            .id = uuidFromText(statement->bytes(0)),
            .utf8 = statement->bytes(2)});
    }
  }
  return transaction->commit();
}

}  // namespace eclosion::store
