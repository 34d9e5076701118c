// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

namespace eclosion::edits {

// Chooses a measurement as its metric's impact figure of a report year, in the report's words; another one of that year steps
// back. A year of nothing takes the choice back.
[[nodiscard]] Edit chooseImpactFigure(const MeasurementId& measurement, std::optional<int> year, const QString& wording = {});

}  // namespace eclosion::edits
