// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/json_columns.h"

namespace eclosion::exchange {

QString personTextKind(const store::Table& table, const store::Column& column) {
  if (column.type != store::Type::reference || column.references) return {};
  const QByteArrayView name(column.name);
  if (name == "name_id") return QStringLiteral("name");
  if (name == "source_id" && QByteArrayView(table.name) == "member") return QStringLiteral("source-id");
  if (name == "person_content") return QStringLiteral("source");
  return {};
}

QString jsonName(const store::Table& table, const store::Column& column) {
  const QString name = QString::fromLatin1(column.name);
  return personTextKind(table, column) == u"name" ? QStringLiteral("name") : name;
}

bool refersByKind(const store::Table& table, const store::Column& column) {
  return column.type == store::Type::reference && !column.references && personTextKind(table, column).isEmpty();
}

}  // namespace eclosion::exchange
