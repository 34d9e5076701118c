// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/table_source.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace eclosion::app {
namespace {

struct TableSource {
  Q_DECLARE_TR_FUNCTIONS(eclosion::app::TableSource)
};

}  // namespace

Result<exchange::SourceTable> givenTable(const Call& call, bool workbook, std::stop_token stop) {
  const QString from = call.options.value(QStringLiteral("from"));
  if (from.isEmpty()) return failure(ErrorKind::usage, TableSource::tr("Say which table to read: --from X."));
  auto table = exchange::readTable(from, std::move(stop));
  if (!table) return table;
  if (workbook == (table->kind == exchange::SourceKind::workbook)) return table;
  return Failure(Error{.kind = ErrorKind::usage,
                       .message = workbook ? TableSource::tr("This is a table of text. Import it with “import csv”.")
                                           : TableSource::tr("This is a workbook. Import it with “import xlsx”."),
                       .file = from});
}

Result<std::optional<QJsonObject>> givenMapping(const Call& call) {
  if (!call.options.isSet(QStringLiteral("map"))) return std::optional<QJsonObject>();
  const QString path = call.options.value(QStringLiteral("map"));
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) {
    return Failure(Error{.kind = ErrorKind::notFound,
                         .message = TableSource::tr("The mapping cannot be read: %1.").arg(file.errorString()),
                         .file = path});
  }
  constexpr qint64 mostBytes = 1 << 20;
  QJsonParseError problem;
  const QJsonDocument json = QJsonDocument::fromJson(file.read(mostBytes), &problem);
  if (!json.isObject()) {
    return Failure(Error{.kind = ErrorKind::usage,
                         .message = TableSource::tr("The mapping is no JSON object: %1.").arg(problem.errorString()),
                         .file = path});
  }
  return std::optional(json.object());
}

}  // namespace eclosion::app
