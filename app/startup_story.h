// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/reader.h"
#include "ui/shell/services.h"

namespace eclosion::app {

// Everything a file knows of one startup. A part that cannot be read is left out: the page is then shorter, and
// `eclosion check` says why.
[[nodiscard]] ui::StartupStory readStory(const store::Reader& reader, const StartupId& startup);

}  // namespace eclosion::app
