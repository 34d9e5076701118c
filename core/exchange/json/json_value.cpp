// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/json_value.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <limits>

#include "core/store/vocabulary.h"

namespace eclosion::exchange {
namespace {

using store::Cell;
using store::Type;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(eclosion::exchange::PortfolioJson)
};

Failure wrong(const QString& message) { return failure(ErrorKind::damaged, message); }

Result<Cell> readWhole(const QJsonValue& json, qint64 least, qint64 most) {
  // Two different fallbacks tell a number with a fraction, or out of reach, from one that happens to equal the fallback.
  const qint64 number = json.toInteger(0);
  if (!json.isDouble() || number != json.toInteger(1)) return wrong(Words::tr("It must be a whole number."));
  if (number < least || number > most) return wrong(Words::tr("The number is out of range."));
  return Cell(number);
}

Result<Cell> readDate(const QJsonValue& json) {
  const QString text = json.toString();
  const QDate date = QDate::fromString(text, Qt::ISODate);
  // Qt also takes other separators, and text after the date.
  if (!date.isValid() || date.toString(Qt::ISODate) != text) return wrong(Words::tr("It must be a day such as \"2017-12-31\"."));
  return Cell(date.toJulianDay());
}

Result<Cell> readCode(const store::Table& table, const store::Column& column, const QString& text) {
  const auto* known = store::vocabularyOf(table, column);
  if (known && !known->contains(text.toUtf8()))
    return wrong(Words::tr("“%1” is not one of the known values.").arg(text.left(60)));
  return Cell(text.toUtf8());
}

Result<Cell> readBytes(const QJsonValue& json) {
  const auto bytes = QByteArray::fromBase64Encoding(json.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
  if (!json.isString() || !bytes) return wrong(Words::tr("It must be base64 text."));
  return Cell(bytes.decoded);
}

}  // namespace

Result<Cell> readValue(const store::Table& table, const store::Column& column, const QJsonValue& json) {
  if (json.isUndefined() || json.isNull()) {
    if (column.type == Type::text && column.required) return Cell(QByteArray());
    if (column.required) return wrong(Words::tr("It is missing."));
    return Cell();
  }
  switch (column.type) {
    case Type::integer:
      return readWhole(json, std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
    case Type::money:
      return readWhole(json, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max());
    case Type::real:
      if (!json.isDouble()) return wrong(Words::tr("It must be a number."));
      return Cell(json.toDouble());
    case Type::date:
      return readDate(json);
    case Type::blob:
      return readBytes(json);
    case Type::text:
    case Type::code:
    case Type::reference:
      break;
  }
  if (!json.isString()) return wrong(Words::tr("It must be text."));
  return column.type == Type::code ? readCode(table, column, json.toString()) : Result<Cell>(json.toString().toUtf8());
}

QJsonValue jsonValue(const store::Column& column, const store::RowSource& row, int index) {
  if (row.isNull(index)) return QJsonValue::Undefined;
  switch (column.type) {
    case Type::integer:
    case Type::money:
      return row.integer(index);
    case Type::real:
      return row.real(index);
    case Type::date:
      return QDate::fromJulianDay(row.integer(index)).toString(Qt::ISODate);
    case Type::blob:
      return QString::fromLatin1(row.bytes(index).toByteArray().toBase64());
    case Type::text:
    case Type::code:
    case Type::reference:
      break;
  }
  const QString text = row.text(index);
  // Empty text is what a text column holds when nothing is said.
  return text.isEmpty() && column.type == Type::text && column.required ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

QByteArray jsonText(const QJsonValue& value) {
  const QByteArray inArray = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
  return inArray.mid(1, inArray.size() - 2);
}

}  // namespace eclosion::exchange
