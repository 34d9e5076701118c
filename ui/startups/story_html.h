// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/startups/story_sections.h"

namespace eclosion::ui {

// Sections as rich text in the colours and sizes of the theme. All text is escaped; addresses are those of the sections.
// Signs of phases are images named "glyph:N" and the picture of the phases one named "timeline:", of the given width.
[[nodiscard]] QString storyHtml(const std::vector<StorySection>& sections, int width);

inline constexpr int timelineHeight = 34;  // of the design
inline constexpr int teamHeight = 92, widestTeam = 460;

}  // namespace eclosion::ui
