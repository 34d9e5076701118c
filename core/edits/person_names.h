// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

// Names of people. A name is a text kept apart (decision record 0004), so setting one is no field of the record.
namespace eclosion::edits {

// The name a person should have had all along. Errors: refused, for no name; notFound.
[[nodiscard]] Edit nameMember(const MemberId& member, const QString& name);
// Of somebody trained who is no member; a member has the member's name, and is refused.
[[nodiscard]] Edit nameTrainee(const TraineeId& trainee, const QString& name);

// Lists somebody who is no member among those trained. Errors: as above, for the training.
[[nodiscard]] Edit listTrainee(const TrainingId& training, const QString& name);

// Whether a person may have that name. Error: refused.
[[nodiscard]] Result<void> checkPersonName(const QString& name);

}  // namespace eclosion::edits
