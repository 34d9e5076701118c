// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "core/store/name_places.h"
#include "core/store/recorder.h"

namespace eclosion::store {

enum class ErasureStep : quint8 { erasing, backups, compacting };
using ErasureProgress = std::function<void(ErasureStep)>;

struct Erasure {
  Change change = {};
  int texts = 0;          // that named somebody until then
  int blanked = 0;        // texts that somebody typed, with the name taken out; more than the change tells was changed then
  QStringList left = {};  // what could not be cleaned besides, in sentences; each says what to do
};

// Blanks every text that names these people (members by id, or people who stand in the list of a committee or a training under a
// name alone), those of records merged into theirs, and copies that were passed on; in the file, and in the backups the program
// keeps of it. Where somebody typed one of their names into another text (name_places.h) a mark takes its place there too, and in
// what the past and the journal keep of that text, as `choices` say. Missions, counts and the order of the journal stay as
// they are, and its seals hold. One entry of the journal says that it was done and names nobody; there is no way back. Until the
// end a copy of the bytes may stand in the file or its log.
// Errors: readOnly, notFound, and those of writing; then nobody was erased.
[[nodiscard]] Result<Erasure> erasePeople(PortfolioFile& file, const Clock& clock, const QString& actor,
                                          const std::vector<QUuid>& people, const NameChoices& choices = {},
                                          const ErasureProgress& progress = {});

}  // namespace eclosion::store
