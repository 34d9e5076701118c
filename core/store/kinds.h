// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/records.h"
#include "core/store/mapping.h"
#include "core/store/recorder.h"
#include "core/store/schema.h"

// Kinds of records and the tables that keep them: one each.
namespace eclosion::store {

[[nodiscard]] const Table& tableOf(RecordKind kind);
[[nodiscard]] RecordKind kindOf(const Table& table);
[[nodiscard]] AnyRecord readRecord(RecordKind kind, const RowSource& row);
void putRecord(Writer& writer, const AnyRecord& record);

}  // namespace eclosion::store
