// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/store/schema.h"

// What a column of the file is in a JSON document.
namespace eclosion::exchange {

// A column that holds the id of a text kept apart because it names a person; the document has the text itself. Returns
// the text's kind (name, source-id, source), empty for any other column.
[[nodiscard]] QString personTextKind(const store::Table& table, const store::Column& column);

// The column's name in the document: its own, or "name" for "name_id".
[[nodiscard]] QString jsonName(const store::Table& table, const store::Column& column);

// A reference to a record of any kind: the table is the one that the row's "kind" says.
[[nodiscard]] bool refersByKind(const store::Table& table, const store::Column& column);

}  // namespace eclosion::exchange
