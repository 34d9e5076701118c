// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "core/domain/codes.h"
#include "core/support/result.h"

namespace eclosion {

// How many days a phase is hoped to last; a band to compare with, never a limit.
struct PhaseExpectation {
  Phase phase = Phase::construction;
  int least = 0, most = 0;  // days
  friend bool operator==(const PhaseExpectation&, const PhaseExpectation&) = default;
};

// What the method itself says (activity report of the network, 2017): construction takes "usually six months", drawn as five to
// seven of them. It says nothing of the other phases, so they have no band.
[[nodiscard]] std::vector<PhaseExpectation> methodExpectations();

// The setting of a portfolio: "investigation=30-90;construction=150-210", by the code of the phase. Empty: the method's own.
// Errors: refused, with the part that cannot be read.
[[nodiscard]] Result<std::vector<PhaseExpectation>> phaseExpectations(const QString& setting);
// The setting that reads back as these: empty for the method's own, ";" for none at all.
[[nodiscard]] QString expectationsText(const std::vector<PhaseExpectation>& expectations);

}  // namespace eclosion
