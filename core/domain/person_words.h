// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/text_source.h"

namespace eclosion {

// Words of the journal name a person as {person:ID}, so that an erased name is gone from there too. Here with the names that are
// known now; one that was erased is “an erased person”.
[[nodiscard]] QString withPeople(const QString& words, const TextSource& text);

}  // namespace eclosion
