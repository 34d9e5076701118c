// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person_dossier.h"
#include "core/support/result.h"

namespace eclosion::publish {

[[nodiscard]] QByteArray dossierJson(const PersonDossier& dossier);
// For reading: a line a thing, long texts below theirs.
[[nodiscard]] QString dossierText(const PersonDossier& dossier);
// JSON where the name ends in .json, else text; readable by its owner alone. Whole or not at all.
[[nodiscard]] Result<void> writeDossier(const QString& path, const PersonDossier& dossier);

}  // namespace eclosion::publish
