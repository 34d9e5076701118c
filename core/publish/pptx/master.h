// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/pptx/frame.h"

namespace eclosion::publish::pptx {

// Our own master with its three layouts, theme and settings, put into the package.
[[nodiscard]] Frame addOwnMaster(Package& package);
// The master of notes, with its six places and a theme of its own, where the frame has none.
void addNotesMaster(Package& package, Frame& frame);

}  // namespace eclosion::publish::pptx
