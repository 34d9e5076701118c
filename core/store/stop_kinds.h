// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/stop_kinds.h"
#include "core/store/reader.h"

namespace eclosion::store {

// What the reader knows of the kinds of stops. Errors: unreadable.
[[nodiscard]] Result<StopKinds> readStopKinds(const Reader& reader);

}  // namespace eclosion::store
