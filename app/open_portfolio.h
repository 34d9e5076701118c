// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/portfolio_file.h"
#include "core/support/clock.h"
#include "ui/shell/services.h"

namespace eclosion::app {

// The window's portfolio over an open file. `clock` outlives it.
[[nodiscard]] Result<std::unique_ptr<ui::OpenPortfolio>> openPortfolio(std::unique_ptr<store::PortfolioFile> file,
                                                                       const Clock& clock);

}  // namespace eclosion::app
