// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/shell/services.h"

namespace eclosion::ui {

[[nodiscard]] QString importKindWord(const QString& kind);  // the code itself when it is not known
// "3 warnings, 12 notes", "1 file rejected"; empty parts are left out.
[[nodiscard]] QString findingsWords(const ImportSummary& summary);

}  // namespace eclosion::ui
