// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <utility>
#include <vector>

#include "core/analysis/search_index.h"

namespace eclosion::ui {

using TextRanges = std::vector<std::pair<int, int>>;  // first character and length

// Where the words typed stand in a text, without case and accents: at the beginning of a word where they can. In order,
// apart from each other.
[[nodiscard]] TextRanges matchedRanges(const QString& text, const QString& typed);

// How a text that is in no index answers, by the rules of one that is; nothing where it does not.
[[nodiscard]] std::optional<analysis::Match> matchOfText(const QString& text, const QString& typed);

}  // namespace eclosion::ui
