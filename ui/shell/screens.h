// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "ui/shell/screen.h"
#include "ui/theme/icons.h"

namespace eclosion::ui {

// A screen that exists: one line in screens.cpp. Its place in the list is its place in the rail and its key, Ctrl+1 to Ctrl+9.
struct ScreenKind {
  const char* id;  // on the command line and in the preferences
  Icon icon;
  QString (*title)();
  Screen* (*make)(const ScreenContext& context);
};

[[nodiscard]] const std::vector<ScreenKind>& screenKinds();
// Its place in the list; -1 when there is none of that id.
[[nodiscard]] int screenIndex(const QString& id);

}  // namespace eclosion::ui
