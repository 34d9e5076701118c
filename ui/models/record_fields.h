// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/edits/fields.h"

// Which fields of a record forms and tables show, and records to fill in.
namespace eclosion::ui {

// Without places in lists, which imports give, and what an edit of its own sets: the impact figure of a measurement, the decision
// behind a phase, the family of a startup and the day it is put away.
[[nodiscard]] std::vector<const edits::Field*> formFields(RecordKind kind);
[[nodiscard]] std::vector<const edits::Field*> tableFields(RecordKind kind);

// A record with an id of its own and nothing in it; what it must refer to is a null id. Nothing for kinds that people do not add.
[[nodiscard]] std::optional<AnyRecord> newRecord(RecordKind kind);

// The value of a column by its name; nothing where the kind has no such field.
[[nodiscard]] edits::FieldValue valueOf(const AnyRecord& record, const char* column);

// Records as they stand in a list: by day, then lifecycle, kind, place and name.
[[nodiscard]] bool standsBefore(const AnyRecord& a, const AnyRecord& b);

}  // namespace eclosion::ui
