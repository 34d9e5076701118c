// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/bad_rows.h"

#include <QCoreApplication>

#include "core/exchange/csv/csv_file.h"

namespace eclosion::exchange {
namespace {

struct BadRows {
  Q_DECLARE_TR_FUNCTIONS(eclosion::exchange::BadRows)
};

}  // namespace

Result<void> writeBadRows(const QString& path, const SourceTable& table, const PeopleReading& reading, const KnownPeople& known,
                          const std::stop_token& stop, const TableProgress& progress) {
  return writeCsv(path, [&](CsvWriter& csv) -> Result<void> {
    ECLOSION_TRY(csv.row(QStringList{BadRows::tr("Row"), BadRows::tr("What is wrong")} + table.header));
    PeopleListeners listeners{.progress = progress, .bad = [&](const BadRow& bad, const SourceRow& row) {
                                QStringList fields{QString::number(bad.row), bad.reason};
                                for (const SourceCell& cell : row.cells) fields << wordsIn(cell);
                                return csv.row(fields);
                              }};
    const auto plan = planPeople(table, reading, known, stop, listeners);
    return plan ? Result<void>() : Failure(plan.error());
  });
}

}  // namespace eclosion::exchange
