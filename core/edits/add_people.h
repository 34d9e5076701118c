// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/people.h"

namespace eclosion::edits {

// People and missions out of a table, as one step: a new person with a name, or a mission of somebody who is there.
struct ListedPerson {
  std::optional<NewPerson> person = {};
  std::optional<Mission> mission = {};  // of a person who is there; a new one has theirs in `person`
  std::vector<TimeShare> startups = {};
};
// Names live apart and are not in the words. Errors: as createPerson() and addMission(), of the first that is refused.
[[nodiscard]] Edit addPeople(std::vector<ListedPerson> people, const QString& words);

}  // namespace eclosion::edits
