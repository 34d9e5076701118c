// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/erasure.h"
#include "ui/shell/personal_data.h"

namespace eclosion::app {

// What is held of a person; while names are hidden, without the texts that tell who it is.
[[nodiscard]] Result<PersonDossier> shownDossier(const store::PortfolioFile& file, const MemberId& member);
// On a worker's own handle; see ui::PersonalData.
[[nodiscard]] Result<std::vector<NamePlace>> placesInFile(const store::PortfolioFile& file, const std::vector<QUuid>& people,
                                                          const std::stop_token& stop);
[[nodiscard]] Result<store::Erasure> eraseFromFile(const store::PortfolioFile& file, const Clock& clock,
                                                   const ui::PersonalData::Erasing& erasing, const ui::ProgressSink& progress);

}  // namespace eclosion::app
