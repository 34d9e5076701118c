// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/reader.h"
#include "ui/shell/services.h"

namespace eclosion::app {

// Every value of a kind of tag with the startups that carry it, in no order; none where they cannot be read.
[[nodiscard]] std::vector<ui::TaggedStartups> taggedStartups(const store::Reader& reader, TagKind kind);

}  // namespace eclosion::app
