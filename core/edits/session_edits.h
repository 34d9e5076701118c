// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

namespace eclosion::edits {

// A committee session with all that belongs to it, as its form holds it. Parts name the session; the order of the agenda is that
// of the list, whatever its positions say.
struct SessionSheet {
  struct Guest {
    Attendee attendee;
    QString name = {};  // of somebody who is no member; empty where the attendee has a member, or a name that stays
  };
  CommitteeSession session;
  std::vector<Guest> attendees = {};
  std::vector<AgendaItem> agenda = {};
  std::vector<SessionDocument> documents = {};
};

// Puts the session as the sheet has it in the place of what is on record. Errors: refused, for a startup that stands twice on the
// agenda, a person who attends twice, an attendee without a name, or a rule of a record.
[[nodiscard]] Edit saveSession(SessionSheet sheet);

// The sheet of a session on record. Error: notFound.
[[nodiscard]] Result<SessionSheet> sheetOf(const Records& records, const SessionId& session);

// Puts startups at the end of an agenda, those that are not on it yet.
[[nodiscard]] Edit addToAgenda(const SessionId& session, const std::vector<StartupId>& startups);

}  // namespace eclosion::edits
