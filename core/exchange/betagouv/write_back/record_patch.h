// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/betagouv/write_back/facts.h"
#include "core/exchange/betagouv/write_back/front_matter_editor.h"

// Makes a record's file say what the portfolio says now, by changing what differs from what it said; a function a kind. What
// could not be changed is found by reading the result again (plan.cpp): nothing here has to be right about what a reader makes of
// it.
namespace eclosion::betagouv {

struct PatchContext {
  const SourceNames& names;
  const QHash<QUuid, int>& lines;  // of the file, counted from 1, on which a phase, event or mission starts, by its row
  bool hasOrganisations;           // the vintage has a page for organisations, named by path
  bool hasPhases;                  // the vintage has a list of phases a startup, not one status
};

// Empty `file`: a new one. Errors: those of FrontMatter::parse.
[[nodiscard]] Result<QByteArray> patchStartup(const QByteArray& file, const StartupFacts& said, const StartupFacts& now,
                                              const PatchContext& context);
[[nodiscard]] Result<QByteArray> patchMember(const QByteArray& file, const MemberFacts& said, const MemberFacts& now,
                                             const PatchContext& context);
[[nodiscard]] Result<QByteArray> patchPage(const QByteArray& file, RecordKind kind, const RecordFacts& said,
                                           const RecordFacts& now);

}  // namespace eclosion::betagouv
