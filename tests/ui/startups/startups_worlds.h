// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/builders.h"
#include "ui/shell/services.h"

namespace eclosion::test {

// A portfolio of startups that test what a screen can hold, by row.
namespace strange {
inline constexpr Portfolio::Row plain = 0;
inline constexpr Portfolio::Row noPhase = 1;
inline constexpr Portfolio::Row busy = 2;      // forty phases
inline constexpr Portfolio::Row longName = 3;  // three hundred letters
inline constexpr Portfolio::Row arabic = 4;
inline constexpr Portfolio::Row emoji = 5;
inline constexpr Portfolio::Row markup = 6;
inline constexpr Portfolio::Row noIncubator = 7;
inline constexpr Portfolio::Row crowded = 8;  // sixty members
inline constexpr Portfolio::Row later = 9;    // starts after today
inline constexpr Portfolio::Row renamed = 10;
}  // namespace strange

[[nodiscard]] std::unique_ptr<World> strangeWorld();

// A story with something in every section, some of it later than the world's today, for strange::crowded.
[[nodiscard]] ui::StartupStory tellEverything(const World& world);

}  // namespace eclosion::test
