// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/source_table.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace eclosion::exchange {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(eclosion::exchange::SourceTable)
};

}  // namespace

Result<SourceTable> readTable(const QString& path, std::stop_token stop, const TableLimits& limits) {
  const QFileInfo info(path);
  const auto named = [&](ErrorKind kind, const QString& message) {
    return Failure(Error{.kind = kind, .message = message, .file = path});
  };
  if (!info.exists()) return named(ErrorKind::notFound, Words::tr("There is no such file. Check the path."));
  if (!info.isFile()) return named(ErrorKind::refused, Words::tr("This is not a file. Choose a table."));
  if (info.size() > limits.fileBytes) {
    return named(
        ErrorKind::refused,
        Words::tr("The file is larger than %1. Split it into several.").arg(QLocale().formattedDataSize(limits.fileBytes, 0)));
  }
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly))
    return named(ErrorKind::unreadable, Words::tr("The file cannot be read: %1.").arg(file.errorString()));
  const QByteArray bytes = file.read(limits.fileBytes + 1);
  auto table = bytes.startsWith("PK") ? readWorkbook(bytes, std::move(stop), limits) : readSeparated(bytes, stop, limits);
  if (table) return table;
  Error error = table.error();
  error.file = path;
  return Failure(std::move(error));
}

QString wordsOf(const SourceTable& table) {
  if (table.kind == SourceKind::workbook) return Words::tr("workbook, sheet “%1”").arg(table.sheet);
  QString encoding;
  switch (table.encoding) {
    case TextEncoding::utf8:
      encoding = Words::tr("UTF-8");
      break;
    case TextEncoding::utf8Marked:
      encoding = Words::tr("UTF-8 with a byte order mark");
      break;
    case TextEncoding::utf16:
      encoding = Words::tr("UTF-16");
      break;
    case TextEncoding::windows1252:
      encoding = Words::tr("Windows-1252, for it is no UTF-8");
      break;
  }
  const QString separator = table.separator == ';'    ? Words::tr("semicolons")
                            : table.separator == '\t' ? Words::tr("tabs")
                                                      : Words::tr("commas");
  return Words::tr("%1, %2 between the columns", "an encoding, a separator").arg(encoding, separator);
}

}  // namespace eclosion::exchange
