// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ledger.h"
#include "core/store/reader.h"

namespace eclosion::store {

// All of it, as the reader knows it. Errors: unreadable.
[[nodiscard]] Result<Ledger> readLedger(const Reader& reader);

// Brings a ledger in step with what a write did, reading what it names alone; equal to one read afresh. False: it was not
// touched.
[[nodiscard]] Result<bool> followLedger(const Reader& reader, const PortfolioChange& change, Ledger& ledger);

}  // namespace eclosion::store
