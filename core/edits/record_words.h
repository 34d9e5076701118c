// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

// Records in words, for the journal and for what a removal says first.
namespace eclosion::edits {

// Such as “a link”.
[[nodiscard]] QString nounOf(RecordKind kind);
// Such as “links (3)”.
[[nodiscard]] QString countOf(RecordKind kind, size_t count);

// The record by its name, such as “Lapins”; one without a name of its own by what it is and whose, such as “a link of Lapins”.
[[nodiscard]] QString wordsOf(const Records& records, const AnyRecord& record);

// “Change the mission sentence of Lapins”, “Add a link to Lapins”.
[[nodiscard]] QString wordsOfChange(const Records& records, const AnyRecord& record, const QString& what);
[[nodiscard]] QString wordsOfAddition(const Records& records, const AnyRecord& record);
[[nodiscard]] QString wordsOfRemoval(const Records& records, const AnyRecord& record);

}  // namespace eclosion::edits
