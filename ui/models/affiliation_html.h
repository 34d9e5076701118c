// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/startup_text.h"

namespace eclosion::ui {

// As rich text whose names lead to their pages: the incubator, and the sponsors in one; either may be empty. `text`: what the
// reader says of the startup at the model's date.
[[nodiscard]] QStringList affiliationHtml(const BoardModel& model, Portfolio::Row startup, const StartupText& text);

}  // namespace eclosion::ui
