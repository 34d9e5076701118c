// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/portfolio_file.h"
#include "core/support/clock.h"
#include "ui/shell/write_back.h"

namespace eclosion::app {

// Compares `file` with what a folder says in the community's format, on a worker's own handle; see
// ui::WriteBackSource::prepareWriteBack.
[[nodiscard]] Result<std::unique_ptr<ui::PreparedWriteBack>> prepareFileWriteBack(const store::PortfolioFile& file,
                                                                                  const QString& folder, const Clock& clock,
                                                                                  const ui::ProgressSink& progress,
                                                                                  std::stop_token stop);

}  // namespace eclosion::app
