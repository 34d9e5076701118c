// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"
#include "core/edits/fields.h"

// Values of fields as people read and type them, in the language of the default QLocale. Nothing is rounded: what is shown can
// be typed back.
namespace eclosion::ui {

// For a table or a tool tip; empty for no value.
[[nodiscard]] QString fieldText(const edits::Field& field, const edits::FieldValue& value, const edits::Records& records);

// The text of a value that is typed: a text, an address, a date, a number or an amount.
[[nodiscard]] QString typedText(const edits::Field& field, const edits::FieldValue& value);
// What a text means there; nothing typed is no value. Error: refused, saying how to write it.
[[nodiscard]] Result<edits::FieldValue> readText(const edits::Field& field, const QString& text);

// A record by its name; people by theirs, sessions and decisions by their day.
[[nodiscard]] QString recordTitle(const AnyRecord& record, const edits::Records& records);

struct NamedRecord {
  QUuid id;
  QString name;
};
// All the records of a kind, as people look for them.
[[nodiscard]] std::vector<NamedRecord> recordsByName(RecordKind kind, const edits::Records& records);

}  // namespace eclosion::ui
