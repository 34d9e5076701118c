// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person_dossier.h"
#include "core/store/portfolio_file.h"

namespace eclosion::store {

// All that the file holds of a member, texts of merged records and of lists included, and how many journal entries and backups
// concern them. Errors: notFound, and those of reading.
[[nodiscard]] Result<PersonDossier> personDossier(const PortfolioFile& file, const MemberId& member);

}  // namespace eclosion::store
