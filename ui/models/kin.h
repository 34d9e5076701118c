// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/domain/portfolio.h"

namespace eclosion::ui {

// A startup's family: what it is part of or merged into, what it contains or what joined it.
enum class KinKind { partOf, mergedInto, contains, joinedBy };
struct Kin {
  KinKind kind;
  Portfolio::Row startup;
};

[[nodiscard]] std::vector<Kin> kinOf(const Portfolio& portfolio, Portfolio::Row startup);
// "Part of", before the name of the other.
[[nodiscard]] QString kinWord(KinKind kind);

}  // namespace eclosion::ui
