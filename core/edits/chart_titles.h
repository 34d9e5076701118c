// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "core/edits/edit.h"

// Titles that people gave to charts of the gallery in place of the generated ones: a setting of the portfolio for each kind.
namespace eclosion::edits {

inline constexpr int longestChartTitle = 300;  // letters

// By the key of the kind of chart; those that have none are left out.
[[nodiscard]] Result<std::map<QString, QString>> chartTitles(const Records& records);
// Sets the title of a kind; an empty one brings the generated one back. `name` is the kind's, for the journal. Errors: refused
// beyond longestChartTitle.
[[nodiscard]] Edit setChartTitle(const QString& kind, const QString& name, const QString& title);

}  // namespace eclosion::edits
