// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocale>
#include <cstdlib>

#include "core/exchange/tables/table_writer.h"

namespace eclosion::exchange {
namespace {

QByteArray fieldOf(const DataTable::Cell& cell) {
  if (const auto* text = std::get_if<QString>(&cell)) return csvField(*text);
  if (const auto* date = std::get_if<QDate>(&cell)) return date->toString(Qt::ISODate).toUtf8();
  if (const auto* number = std::get_if<qint64>(&cell)) return QByteArray::number(*number);
  if (const auto* number = std::get_if<double>(&cell)) return QByteArray::number(*number, 'g', QLocale::FloatingPointShortest);
  if (const auto* amount = std::get_if<Money>(&cell)) {
    const qint64 cents = std::abs(amount->cents);
    const QByteArray sign = amount->cents < 0 ? "-" : "";
    return sign + QByteArray::number(cents / 100) + '.' + QByteArray::number(100 + cents % 100).last(2);
  }
  return {};
}

}  // namespace

Result<void> writeTableCsv(const QString& path, const DataTable& table, const CsvOptions& options) {
  return writeCsv(
      path,
      [&](CsvWriter& writer) -> Result<void> {
        ECLOSION_TRY(writer.row(table.columns));
        for (const auto& row : table.rows) {
          QByteArrayList fields;
          for (const DataTable::Cell& cell : row) fields << fieldOf(cell);
          ECLOSION_TRY(writer.line(fields));
        }
        return {};
      },
      options);
}

Result<void> writeTable(const QString& path, const DataTable& table) {
  return path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive) ? writeTableWorkbook(path, table)
                                                                    : writeTableCsv(path, table);
}

}  // namespace eclosion::exchange
