// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/pptx/frame.h"
#include "core/support/result.h"

namespace eclosion::publish::pptx {

// Puts masters, layouts, themes and settings of a presentation or template into the package, without its slides. Errors:
// notFound, unreadable; refused, where it is no such file or has no master.
[[nodiscard]] Result<Frame> addTemplate(Package& package, const QString& path);

}  // namespace eclosion::publish::pptx
