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

}  // namespace

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
  DocumentFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return cannotWrite(file);
  if (options.byteOrderMark && file.write("\xEF\xBB\xBF") != 3) return cannotWrite(file);
  CsvWriter writer(file);
  if (auto filled = fill(writer); !filled) return file.error() == QFileDevice::NoError ? filled : cannotWrite(file);
  if (!commitWhole(file)) return cannotWrite(file);
  return {};
}

}  // namespace eclosion::exchange
