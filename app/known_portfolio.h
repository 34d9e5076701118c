// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/reader.h"
#include "ui/shell/services.h"

namespace eclosion::app {

// What the file of `present` knew at a moment, as a portfolio of its own that cannot be changed. Both outlive it.
[[nodiscard]] Result<std::shared_ptr<ui::OpenPortfolio>> knownPortfolio(const store::PortfolioFile& file,
                                                                        ui::OpenPortfolio& present, const QDateTime& moment);

}  // namespace eclosion::app
