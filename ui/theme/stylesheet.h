// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eclosion::ui {

struct Tokens;
class Theme;

// The style sheet for what Qt's own widgets draw: menus, fields, tables, scroll bars, tool tips. Our own widgets paint
// themselves from the tokens.
[[nodiscard]] QString styleSheetFor(const Tokens& tokens, const Theme& theme);

}  // namespace eclosion::ui
