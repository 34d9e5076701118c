// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <stop_token>

#include "core/domain/names.h"
#include "core/store/portfolio_file.h"

namespace eclosion::store {

// Every name in the file as it was known at `moment` (null: now), a kind at a time and in the order of ids; the names of one
// record come together, the present one first. Errors: the file cannot be read, cancelled.
[[nodiscard]] Result<void> eachName(const PortfolioFile& file, const NameSink& sink, const std::stop_token& stop = {},
                                    const QDateTime& moment = {});

}  // namespace eclosion::store
