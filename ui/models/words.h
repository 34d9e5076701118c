// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/domain/codes.h"

namespace eclosion::ui {

// The closed vocabularies in words, in the present language; phases have theirs in core/publish/words.h.

// As the title of a board column: exits in the plural where the language has one ("Opérés").
[[nodiscard]] QString columnTitle(Phase phase);
[[nodiscard]] QString eventWord(EventKind kind);
[[nodiscard]] QString linkWord(LinkKind kind);
[[nodiscard]] QString organisationKindWord(OrganisationKind kind);
[[nodiscard]] QString startupKindWord(StartupKind kind);
[[nodiscard]] QString statusWord(MissionStatus status);  // empty for unknown

}  // namespace eclosion::ui
