// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/portfolio_file.h"
#include "core/support/clock.h"
#include "ui/shell/services.h"

namespace eclosion::app {

// The portfolio in a file as it was known at a moment, which is read and never edited; null where that is what is known now.
// The file is its own, such as PortfolioFile::openForWorker() gives, and goes with it from the thread that reads it first to
// the window's. `clock` outlives it.
[[nodiscard]] Result<std::unique_ptr<ui::OpenPortfolio>> openKnownPortfolio(std::unique_ptr<store::PortfolioFile> file,
                                                                            const QDateTime& moment, const Clock& clock);

}  // namespace eclosion::app
