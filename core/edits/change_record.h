// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"
#include "core/edits/fields.h"

// The edits that treat records of every kind alike. Phases go through the rules of their startup's history.
namespace eclosion::edits {

struct FieldChange {
  const char* column;
  FieldValue value;
};

// Sets columns of one record, by the names of the file's columns (fields.h). `reason`: why, where a history becomes unusual.
// Errors: refused, for a column a person may not set, a value it may not have, or a rule of the record as a whole.
[[nodiscard]] Edit setFields(const RecordRef& record, std::vector<FieldChange> changes, const QString& reason = {});
[[nodiscard]] Edit setField(const RecordRef& record, const char* column, FieldValue value, const QString& reason = {});

// A new record, with an id of its own (newId()); the same edit never makes two. Errors: as above; refused when the id is taken.
[[nodiscard]] Edit addRecord(AnyRecord record, const QString& reason = {});

// What removing a record does to those that depend on it.
struct Removal {
  std::vector<AnyRecord> going;     // with the record itself first
  std::vector<AnyRecord> detached;  // as they will be
  std::vector<AnyRecord> blocking;
};
[[nodiscard]] Result<Removal> removalOf(const Records& records, const RecordRef& record);

// Removes a record with its parts; `words` of the plan say how many of each. Errors: refused, naming what still needs it.
[[nodiscard]] Edit removeRecord(const RecordRef& record, const QString& reason = {});

}  // namespace eclosion::edits
