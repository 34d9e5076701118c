// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <optional>
#include <vector>

#include "core/exchange/betagouv/findings.h"
#include "core/exchange/betagouv/records.h"

// Records on their way: what one file says, before it is known which of the ids it names exist.
namespace eclosion::betagouv {

struct Reference {
  QString text;
  int line = 0;
};

// A value people write in their own way, to be compared with the other ways it is written.
struct Spelling {
  const char* field;  // static text, the source's name of the field
  QString text;
  int line = 0;
};

template <class Record>
struct Draft {
  Record record;
  std::vector<SourceFinding> findings = {};
  std::vector<Spelling> spellings = {};
};

struct OrganisationDraft : Draft<SourceOrganisation> {};
struct FastRoundDraft : Draft<SourceFastRound> {};

struct IncubatorDraft : Draft<SourceIncubator> {
  Reference owner = {};
};

struct StartupDraft : Draft<SourceStartup> {
  std::vector<Reference> incubators = {};
  std::vector<Reference> sponsors = {};
};

struct MemberDraft : Draft<SourceMember> {
  std::vector<std::vector<Reference>> startups = {};  // of each mission
  std::vector<Reference> formerStartups = {};         // served once; no vintage says when
  Reference incubator = {};
  QString foldedName = {};        // to be compared with other members'
  bool startupsOfMember = false;  // startups are given once for the member, not for each mission
};

// Everything read of a vintage.
struct Vintage {
  QDate knownOn;
  std::vector<IncubatorDraft> incubators = {};
  std::vector<OrganisationDraft> organisations = {};
  std::vector<FastRoundDraft> fastRounds = {};
  std::vector<StartupDraft> startups = {};
  std::vector<MemberDraft> members = {};
};

}  // namespace eclosion::betagouv
