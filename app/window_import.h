// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/portfolio_file.h"
#include "core/support/clock.h"
#include "ui/shell/services.h"

namespace eclosion::app {

// Reads a folder of the community's repository and compares it with `file`, on a worker's own handle; see
// ui::OpenPortfolio::prepareImport. What is prepared may be applied on any one thread while `file` is open.
[[nodiscard]] Result<std::unique_ptr<ui::PreparedImport>> prepareFileImport(const store::PortfolioFile& file,
                                                                            const ui::ImportRequest& request, const Clock& clock,
                                                                            const ui::ProgressSink& progress,
                                                                            std::stop_token stop);

}  // namespace eclosion::app
