// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>

#include "core/store/row_image.h"
#include "core/support/result.h"

// Values of a row, in a document and on their way into the file.
namespace eclosion::exchange {

// The value of a column; of a reference, the key as it stands. A column left out or null is nothing, or empty text where
// the file wants text; where the file wants another value it is an error. Errors say what is wrong, not where.
[[nodiscard]] Result<store::Cell> readValue(const store::Table& table, const store::Column& column, const QJsonValue& json);

// The column of a row as the document says it; undefined where there is nothing to say.
[[nodiscard]] QJsonValue jsonValue(const store::Column& column, const store::RowSource& row, int index);

// As in JSON, UTF-8, on one line.
[[nodiscard]] QByteArray jsonText(const QJsonValue& value);

}  // namespace eclosion::exchange
