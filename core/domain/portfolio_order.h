// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tuple>

#include "core/domain/portfolio.h"

// The order of the columns of a portfolio, for whatever fills them or changes them. Spells of one start keep the order of
// their positions in the file, which the columns do not hold.
namespace eclosion {

constexpr size_t manyMissions = 50'000;  // of startups: going through them is worth a thread of their own

inline auto orderKey(const Portfolio::PhaseFacts& f) { return std::tuple(f.startup, f.start, f.phase, f.statedEnd); }
inline auto orderKey(const Portfolio::EventFacts& f) { return std::tuple(f.startup, f.date, f.kind); }
inline auto orderKey(const Portfolio::IncubatorSpell& f) { return std::tuple(f.startup, f.start); }
inline auto orderKey(const Portfolio::SponsorSpell& f) { return std::tuple(f.startup, f.start); }
inline auto orderKey(const Portfolio::MissionStartupFacts& f) { return std::tuple(f.mission, f.startup); }
inline auto orderKey(const Portfolio::MoneyFacts& f) { return std::tuple(f.date, f.startup, f.route, f.amount); }

struct InOrder {
  template <class Facts>
  bool operator()(const Facts& a, const Facts& b) const {
    return orderKey(a) < orderKey(b);
  }
};

}  // namespace eclosion
