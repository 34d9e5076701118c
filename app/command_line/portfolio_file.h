// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <optional>

#include "core/domain/portfolio.h"
#include "core/support/clock.h"
#include "core/support/result.h"

namespace eclosion::app {

// The portfolio in a file as it was known at `knownAt` (UTC; nothing: as known now), for commands that only read; the file
// is not touched. The error names the file and says what to do.
[[nodiscard]] Result<Portfolio> loadPortfolio(const QString& path, const std::optional<QDateTime>& knownAt, const Clock& clock);

}  // namespace eclosion::app
