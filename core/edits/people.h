// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/edits/missions.h"

// People as records: a new one, two that are one, and the employers' names they share.
namespace eclosion::edits {

struct NewPerson {
  Member member;  // with an id of its own
  QString name;
  std::optional<Mission> mission = {};  // the first one, where there is one
  std::vector<TimeShare> startups = {};
};
// The name lives apart and is not in the words. Errors: refused for no name, and as addMission().
[[nodiscard]] Edit createPerson(NewPerson made);

// Two records of one person become one: missions, attendance and trainings of the first point to the second, what would be there
// twice goes, and so does the first record. What the second does not say (domain, role, the id in a source) it takes from the
// first.
enum class NameKept : quint8 { ofKept, ofGone };
[[nodiscard]] Edit mergePeople(const MemberId& gone, const MemberId& kept, NameKept name = NameKept::ofKept);

// Every mission whose employer is written in one of these ways says `to` from now on.
[[nodiscard]] Edit renameEmployers(QStringList spellings, const QString& to);

}  // namespace eclosion::edits
