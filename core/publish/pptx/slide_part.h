// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/pptx/frame.h"
#include "core/support/result.h"

namespace eclosion::publish::pptx {

// Adds a slide with what it stands on: charts with their workbooks, pictures, notes. `folder` is for workbooks in the making.
// Answers with its part. Errors: where there is no room.
[[nodiscard]] Result<QByteArray> addSlide(Package& package, const Frame& frame, const DeckSlide& slide, int number,
                                          const DeckDocument& deck, const QString& folder);

}  // namespace eclosion::publish::pptx
