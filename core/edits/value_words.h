// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"
#include "core/edits/fields.h"

namespace eclosion::edits {

// The value of a column as people read it: dates and numbers as the language writes them, vocabularies in words, a record by
// what names it among `records`. Empty where there is none.
[[nodiscard]] QString wordsOfValue(const Field& field, const FieldValue& value, const Records& records);

// A code of any vocabulary of the method in a word; one it does not know stands for itself.
[[nodiscard]] QString wordOfCode(const QString& code);

}  // namespace eclosion::edits
