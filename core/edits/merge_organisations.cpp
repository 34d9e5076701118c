// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/merge_organisations.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/edits/fields.h"
#include "core/edits/fiscal_year.h"
#include "core/edits/lookup.h"

namespace eclosion::edits {
namespace {

struct MergeOrganisations {
  Q_DECLARE_TR_FUNCTIONS(eclosion::edits::MergeOrganisations)
};

// A spell of the same sponsor on the same days would be there twice.
bool standsTwice(const StartupSponsor& spell, const std::vector<StartupSponsor>& ofKept) {
  return std::any_of(ofKept.begin(), ofKept.end(), [&](const StartupSponsor& other) {
    return other.startup == spell.startup && other.start == spell.start && other.end == spell.end;
  });
}

}  // namespace

Edit mergeOrganisations(const OrganisationId& goneId, const OrganisationId& keptId) {
  return [=](const Records& records) -> Result<Plan> {
    const auto gone = require<Organisation>(records, goneId);
    if (!gone) return Failure(gone.error());
    const auto kept = require<Organisation>(records, keptId);
    if (!kept) return Failure(kept.error());
    if (goneId == keptId)
      return failure(ErrorKind::refused, MergeOrganisations::tr("An organisation cannot be merged with itself."));
    const auto ofKept = records.where<StartupSponsor>("organisation_id", keptId.uuid());
    if (!ofKept) return Failure(ofKept.error());
    Plan plan{.words = MergeOrganisations::tr("Merge %1 into %2", "two organisations").arg(gone->name, kept->name)};
    for (const Field* field : referencesTo(recordKind<Organisation>)) {
      auto pointing = records.rows(field->kind, field->column, goneId.uuid());
      if (!pointing) return Failure(pointing.error());
      for (AnyRecord& record : *pointing) {
        if (const auto* spell = std::get_if<StartupSponsor>(&record); spell && standsTwice(*spell, *ofKept)) {
          plan.removals.push_back(refTo(record));
          continue;
        }
        // Whose money it was in a year that is closed is part of what was closed.
        ECLOSION_TRY(isInOpenYear(records, record));
        field->set(record, keptId.uuid());
        plan.puts.push_back(std::move(record));
      }
    }
    plan.removals.push_back(refTo(*gone));
    return plan;
  };
}

}  // namespace eclosion::edits
