// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <optional>
#include <vector>

#include "core/analysis/durations.h"
#include "core/analysis/figures.h"

namespace eclosion::publish {

// Figures and durations as JSON for machines: keys in the order the command line documents, indented by two spaces, with
// a line feed at the end. Money in cents, dates in ISO form, null for what is not reached or not known.

// `knownAt` is the knowledge time asked for, in UTC; nothing is null: as known now.
[[nodiscard]] QByteArray figuresJson(const analysis::Figures& figures, const std::optional<QDateTime>& knownAt);
[[nodiscard]] QByteArray durationsJson(const std::vector<analysis::PhaseDuration>& durations);

// The phase as a key.
[[nodiscard]] QString phaseKey(Phase phase);

}  // namespace eclosion::publish
