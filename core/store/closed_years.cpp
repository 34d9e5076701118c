// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/closed_years.h"

#include <QCoreApplication>
#include <optional>

#include "core/domain/fiscal_year.h"
#include "core/domain/settings.h"
#include "core/store/changeset.h"
#include "core/store/table_sql.h"

namespace eclosion::store {
namespace {

struct ClosedYears {
  Q_DECLARE_TR_FUNCTIONS(eclosion::store::ClosedYears)
};

Result<int> settingNumber(StatementCache& statements, SettingKey key) {
  const auto row = statements.use("SELECT value FROM setting WHERE id = ?");
  if (!row) return Failure(row.error());
  write(**row, 0, settingId(key).uuid());
  const auto found = (*row)->step();
  if (!found) return Failure(found.error());
  return *found ? (*row)->text(0).toInt() : 0;
}

// The column that says when money is of: a fiscal year or a day. Null for what is no money.
const char* whenOf(const Table& table) {
  const QByteArrayView name(table.name);
  if (name == "envelope") return "fiscal_year";
  return name == "commitment" || name == "expense" ? "date" : nullptr;
}

// Where a change leaves it alone, as it stands.
Result<std::optional<qint64>> present(StatementCache& statements, const Table& table, const char* column, const QUuid& id) {
  const auto row = statements.use(QByteArray("SELECT \"") + column + "\" FROM \"" + table.name + "\" WHERE \"id\" = ?");
  if (!row) return Failure(row.error());
  write(**row, 0, id);
  const auto found = (*row)->step();
  if (!found) return Failure(found.error());
  return *found && !(*row)->isNull(0) ? std::optional((*row)->integer(0)) : std::nullopt;
}

}  // namespace

Result<void> sparesClosedYears(StatementCache& statements, QByteArrayView changeset) {
  const auto closed = settingNumber(statements, SettingKey::closedFiscalYear);
  if (!closed) return Failure(closed.error());
  if (*closed == 0) return {};
  const auto month = settingNumber(statements, SettingKey::fiscalYearStartMonth);
  if (!month) return Failure(month.error());
  const int startMonth = *month >= 1 && *month <= 12 ? *month : 1;
  ChangesetReader reader(changeset);
  while (true) {
    const auto more = reader.next();
    if (!more) return Failure(more.error());
    if (!*more) return {};
    const ChangedRow& row = reader.row();
    const char* column = whenOf(*row.table);
    if (!column) continue;
    const auto place = static_cast<size_t>(placeOf(*row.table, column));
    std::vector<qint64> times;
    bool isSaid = false;
    for (const auto& values : {row.before, row.after}) {
      if (place >= values.size() || values[place].isAbsent()) continue;
      isSaid = true;
      if (values[place].kind == ChangedValue::Kind::integer) times.push_back(values[place].integer);
    }
    if (!isSaid) {
      const auto now = present(statements, *row.table, column, row.id());
      if (!now) return Failure(now.error());
      if (*now) times.push_back(**now);
    }
    for (const qint64 time : times) {
      const int year =
          QByteArrayView(column) == "date" ? fiscalYearOf(QDate::fromJulianDay(time), startMonth) : static_cast<int>(time);
      if (year > *closed) continue;
      return failure(
          ErrorKind::refused,
          ClosedYears::tr("This would change money of the fiscal year %1, which is closed. Open that year again first.")
              .arg(year));
    }
  }
}

}  // namespace eclosion::store
