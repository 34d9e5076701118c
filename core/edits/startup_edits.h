// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

// What can be done to a startup as a whole. Its fields are set by setFields(), its phases by moveStartup() and change_record.h.
namespace eclosion::edits {

struct NewStartup {
  Startup startup;  // with an id of its own
  std::optional<IncubatorId> incubator = {};
  std::vector<OrganisationId> sponsors = {};
  std::optional<Phase> phase = {};
  QDate start = {};  // of the phase and of the stay; needed where there is a phase
};
[[nodiscard]] Edit createStartup(NewStartup made);

// The same words, tags, incubator and sponsors as of today, under another name; nothing of its history, people or money.
[[nodiscard]] Edit duplicateStartup(const StartupId& startup, const StartupId& copy, const QString& name);

// Puts a startup away, from that day on: it is no longer shown unless asked for, and counts as before. Refused while it is in the
// programme.
[[nodiscard]] Edit archiveStartup(const StartupId& startup, const QDate& from);
[[nodiscard]] Edit unarchiveStartup(const StartupId& startup);

// Another name from that day on; the former one is kept with its dates. Refused where it was renamed later than that already.
[[nodiscard]] Edit renameStartup(const StartupId& startup, const QString& name, const QDate& from);

// One startup joins another. Its own history stays; where it is in the programme, a move says how it leaves.
[[nodiscard]] Edit mergeStartup(const StartupId& startup, const StartupId& into);
// A startup becomes a part of a service, or of none.
[[nodiscard]] Edit setParent(const StartupId& startup, const std::optional<StartupId>& service);

// Removes the startup with everything that belongs to it (removeRecord).
[[nodiscard]] Edit deleteStartup(const StartupId& startup);

}  // namespace eclosion::edits
