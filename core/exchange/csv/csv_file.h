// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QIODevice>
#include <QStringList>
#include <functional>

#include "core/support/csv_field.h"
#include "core/support/result.h"

// Comma-separated values as RFC 4180 has them: commas whatever the language, CRLF, quotes where they are needed, UTF-8.
namespace eclosion::exchange {

using eclosion::csvField;

class CsvWriter {
 public:
  explicit CsvWriter(QIODevice& out) : out_(out) {}
  // Fails with what the device says.
  [[nodiscard]] Result<void> row(const QStringList& fields);
  // Fields as they are to stand.
  [[nodiscard]] Result<void> line(const QByteArrayList& fields);

 private:
  QIODevice& out_;
};

struct CsvOptions {
  bool byteOrderMark = true;  // some spreadsheets take a file without one for Latin-1
};

// Writes a file beside its place and renames it, so that a file of that name is always whole. `fill` writes every row.
[[nodiscard]] Result<void> writeCsv(const QString& path, const std::function<Result<void>(CsvWriter&)>& fill,
                                    const CsvOptions& options = {});

}  // namespace eclosion::exchange
