// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "core/store/recorder.h"

namespace eclosion::store {

enum class ErasureStep : quint8 { erasing, backups, compacting };
using ErasureProgress = std::function<void(ErasureStep)>;

struct Erasure {
  Change change = {};
  int texts = 0;          // that named somebody until then
  QStringList left = {};  // what could not be cleaned besides, in sentences; each says what to do
};

// Blanks every text that names these people (members by id, or people who stand in the list of a committee or a training under a
// name alone), those of records merged into theirs, and copies that were passed on; in the file, and in the backups the program
// keeps of it. Missions, counts, the journal and its seals stay as they are. One entry of the journal says that it was done and
// names nobody; there is no way back. Until the end a copy of the bytes may stand in the file or its log.
// Errors: readOnly, notFound, and those of writing; then nothing was changed.
[[nodiscard]] Result<Erasure> erasePeople(PortfolioFile& file, const Clock& clock, const QString& actor,
                                          const std::vector<QUuid>& people, const ErasureProgress& progress = {});

}  // namespace eclosion::store
