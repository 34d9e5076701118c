// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QUuid>
#include <variant>

#include "core/store/row_io.h"
#include "core/store/schema.h"
#include "core/support/result.h"

// Values of a row, in a document and on their way into the file.
namespace eclosion::exchange {

using Value = std::variant<std::monostate, qint64, double, QString, QByteArray, QUuid>;  // nothing, …, text, bytes, id

// The value of a column that is not a reference. A column left out or null is nothing, or empty text where the file wants
// text; where the file wants another value it is an error. Errors say what is wrong, not where.
[[nodiscard]] Result<Value> readValue(const store::Table& table, const store::Column& column, const QJsonValue& json);

// The column of a row as the document says it; undefined where there is nothing to say.
[[nodiscard]] QJsonValue jsonValue(const store::Column& column, const store::RowSource& row, int index);

void bindValue(store::RowSink& row, int index, const Value& value);

// As in JSON, UTF-8, on one line.
[[nodiscard]] QByteArray jsonText(const QJsonValue& value);

}  // namespace eclosion::exchange
