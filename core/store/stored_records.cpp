// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stored_records.h"

#include <algorithm>

#include "core/store/kinds.h"

namespace eclosion::store {

Result<std::vector<AnyRecord>> StoredRecords::rows(RecordKind kind, const char* column, const QUuid& id) const {
  const Table& table = tableOf(kind);
  const bool some = !id.isNull();
  if (some && std::none_of(table.columns.begin(), table.columns.end(),
                           [&](const Column& known) { return qstrcmp(known.name, column) == 0; }))
    return failure(ErrorKind::internal,
                   QStringLiteral("no column %1 in %2").arg(QLatin1String(column), QLatin1String(table.name)));
  QByteArray sql = QByteArray("SELECT * FROM \"") + table.name + '"';
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

}  // namespace eclosion::store
