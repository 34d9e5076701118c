// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/chronicle.h"
#include "core/store/reader.h"

namespace eclosion::store {

// All of it, as the reader knows it. Errors: unreadable.
[[nodiscard]] Result<Chronicle> readChronicle(const Reader& reader);

}  // namespace eclosion::store
