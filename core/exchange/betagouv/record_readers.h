// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/betagouv/drafts.h"
#include "core/exchange/betagouv/front_matter.h"

// From one file's front matter to one record; a function a kind. The draft comes with its SourceFile filled in.
namespace eclosion::betagouv {

void readIncubator(const FrontMatter& source, IncubatorDraft& draft);
void readOrganisation(const FrontMatter& source, OrganisationDraft& draft);
void readFastRound(const FrontMatter& source, FastRoundDraft& draft);
void readStartup(const FrontMatter& source, const QDate& knownOn, StartupDraft& draft);
void readMember(const FrontMatter& source, const QDate& knownOn, MemberDraft& draft);

}  // namespace eclosion::betagouv
