// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_file.h"

#include <QCoreApplication>

#include "core/support/save_file.h"

namespace eclosion::exchange {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(eclosion::exchange::CsvFile)
};

Failure cannotWrite(const QFileDevice& file) {
  const auto kind = file.error() == QFileDevice::ResourceError ? ErrorKind::diskFull : ErrorKind::unreadable;
  return Failure(
      Error{.kind = kind,
            .message = Words::tr("The table cannot be written: %1. Choose another folder or make room.").arg(file.errorString()),
            .file = file.fileName()});
}

bool looksLikeFormula(const QString& text) {
  static const QString first = QStringLiteral("=+-@\t\r");
  return !text.isEmpty() && first.contains(text.front());
}

}  // namespace

QByteArray csvField(const QString& text) {
  QString field = looksLikeFormula(text) ? QLatin1Char('\'') + text : text;
  const bool quoted = std::any_of(field.cbegin(), field.cend(), [](QChar c) {
    return c == QLatin1Char(',') || c == QLatin1Char('"') || c == QLatin1Char('\n') || c == QLatin1Char('\r');
  });
  if (quoted) {
    field.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    field = QLatin1Char('"') + field + QLatin1Char('"');
  }
  return field.toUtf8();
}

Result<void> CsvWriter::row(const QStringList& fields) {
  QByteArrayList ready;
  for (const QString& field : fields) ready << csvField(field);
  return line(ready);
}

Result<void> CsvWriter::line(const QByteArrayList& fields) {
  const QByteArray bytes = fields.join(',') + "\r\n";
  if (out_.write(bytes) != bytes.size()) return failure(ErrorKind::unreadable, out_.errorString());
  return {};
}

Result<void> writeCsv(const QString& path, const std::function<Result<void>(CsvWriter&)>& fill, const CsvOptions& options) {
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return cannotWrite(file);
  if (options.byteOrderMark && file.write("\xEF\xBB\xBF") != 3) return cannotWrite(file);
  CsvWriter writer(file);
  if (auto filled = fill(writer); !filled) return file.error() == QFileDevice::NoError ? filled : cannotWrite(file);
  if (!commitWhole(file)) return cannotWrite(file);
  return {};
}

}  // namespace eclosion::exchange
