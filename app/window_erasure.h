// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/erasure.h"
#include "ui/shell/personal_data.h"

namespace eclosion::app {

// Erases people on a worker's own handle; see ui::PersonalData::erase.
[[nodiscard]] Result<store::Erasure> eraseFromFile(const store::PortfolioFile& file, const Clock& clock,
                                                   const std::vector<MemberId>& people, const ui::ProgressSink& progress);

}  // namespace eclosion::app
