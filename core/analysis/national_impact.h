// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <vector>

#include "core/domain/chronicle.h"
#include "core/domain/portfolio.h"

namespace eclosion::analysis {

// The first day a startup is on record as having national impact, by an event of its own or a milestone.
struct NationalImpact {
  Portfolio::Row startup;
  QDate date;
  friend bool operator==(const NationalImpact&, const NationalImpact&) = default;
};

// Each startup once, by date; up to the as-of date. What has no date is not among them.
[[nodiscard]] std::vector<NationalImpact> nationalImpactsBy(const Portfolio& portfolio, const Chronicle& chronicle,
                                                            const QDate& asOf);

}  // namespace eclosion::analysis
