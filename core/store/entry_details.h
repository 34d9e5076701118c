// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/journal_step.h"
#include "core/domain/text_source.h"
#include "core/store/portfolio_file.h"

namespace eclosion::store {

// What a step of the journal did, record by record, each column before and after in words; by any entry of the step, and at most
// `limit` records. What the step left as it was is not in it. Errors: notFound; damaged, when its changeset cannot be read.
[[nodiscard]] Result<JournalDetails> entryDetails(const PortfolioFile& file, const TextSource& text, qint64 seq,
                                                  size_t limit = 200);

}  // namespace eclosion::store
