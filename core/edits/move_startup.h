// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

namespace eclosion::edits {

// A startup goes into another phase, or leaves the programme.
struct Move {
  StartupId startup;
  Phase to = Phase::investigation;
  QDate date = {};
  QString reason = {};                          // kept as the new entry's comment
  std::optional<OrganisationId> receiver = {};  // of a transfer
  QString legalForm = {};                       // of a transfer, such as “public interest group”
  StopKind stopKind = StopKind::unspecified;    // of a stop
  std::optional<DecisionId> decision = {};      // which then keeps the reason
};

// Adds the entry to the history; the one that held on that date ends with it, unless it states an earlier end.
[[nodiscard]] Edit moveStartup(Move move);
// The same within an edit that does more; `id` is the new entry's, made when the edit is.
[[nodiscard]] Result<Plan> planMove(const Records& records, const Move& move, const PhaseId& id);

}  // namespace eclosion::edits
