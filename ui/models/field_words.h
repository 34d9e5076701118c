// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/fields.h"

namespace eclosion::ui {

// Fields (core/edits/fields.h) as forms and tables call them.

// Without an article, such as “Mission sentence”.
[[nodiscard]] QString fieldTitle(const edits::Field& field);
// A code of the field's vocabulary in words, such as “Construction”.
[[nodiscard]] QString codeWord(const edits::Field& field, const QString& code);

// What is offered besides free text: code and word. Empty for most fields.
[[nodiscard]] std::vector<std::pair<QString, QString>> suggestionsFor(const edits::Field& field);

// Whether it holds more than a line, and whether in paragraphs.
[[nodiscard]] bool isLong(const edits::Field& field);
[[nodiscard]] bool hasParagraphs(const edits::Field& field);

// A record's kind as the title of a list, such as “Links”, and of a form, such as “Link”.
[[nodiscard]] QString kindsTitle(RecordKind kind);
[[nodiscard]] QString kindTitle(RecordKind kind);

}  // namespace eclosion::ui
