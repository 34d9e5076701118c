// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/past_records.h"

#include <algorithm>

#include "core/store/journal.h"
#include "core/store/kinds.h"

namespace eclosion::store {
namespace {

KnownAt knownAfter(sqlite3* db, qint64 seq) {
  const auto newest = newestEntry(db);
  return newest && seq >= *newest ? KnownAt{} : KnownAt{seq};
}

}  // namespace

PastRecords::PastRecords(const PortfolioFile& file, qint64 seq, const TextSource& text, const QDate& today)
    : statements_(file.handle()), known_(knownAfter(file.handle(), seq)), text_(text), today_(today) {}

Result<std::vector<AnyRecord>> PastRecords::rows(RecordKind kind, const char* column, const QUuid& id) const {
  const Table& table = tableOf(kind);
  const bool some = !id.isNull();
  if (some && std::none_of(table.columns.begin(), table.columns.end(),
                           [&](const Column& known) { return qstrcmp(known.name, column) == 0; }))
    return failure(ErrorKind::internal,
                   QStringLiteral("no column %1 in %2").arg(QLatin1String(column), QLatin1String(table.name)));
  QByteArray sql = "SELECT " + columnList(table) + " FROM " + tableAt(table, known_);
  if (some) sql += QByteArray(" WHERE \"") + column + "\" = ?";
  const auto statement = statements_.use(sql + " ORDER BY \"id\"");
  if (!statement) return Failure(statement.error());
  if (some) write(**statement, 0, id);
  std::vector<AnyRecord> records;
  for (;;) {
    const auto row = (*statement)->step();
    if (!row) return Failure(row.error());
    if (!*row) return records;
    records.push_back(readRecord(kind, **statement));
  }
}

Result<std::optional<AnyRecord>> PastRecords::find(const RecordRef& record) const {
  auto found = rows(record.kind, "id", record.id);
  if (!found) return Failure(found.error());
  return found->empty() ? std::nullopt : std::optional<AnyRecord>(std::move(found->front()));
}

}  // namespace eclosion::store
