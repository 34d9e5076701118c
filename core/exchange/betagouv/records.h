// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "core/domain/codes.h"
#include "core/domain/money.h"

// What one vintage of the community repository says, in one shape for every vintage: plain values, nothing resolved
// against a portfolio. A null QDate means "not known" for a start and "still so" for an end; an empty string means
// "nothing said". Texts are trimmed; everything the model does not know is still in `raw`.
namespace eclosion::betagouv {

// The file a record comes from.
struct SourceFile {
  QString sourceId;       // the file's name without .md: the record's id in the source. A member's names a person.
  QString path;           // from the repository's top, with '/': "content/_startups/pix.md"
  QByteArray raw;         // the bytes as read
  QByteArray digest;      // their SHA-256, 32 bytes
  bool recalled = false;  // out of the portfolio, where the file itself could not be read this time
};

// One entry of a startup's history. In vintages with one status a startup, `start` gives an `unrecorded` entry and the
// status one that starts on the vintage's date.
struct SourcePhase {
  Phase phase = Phase::investigation;
  QDate start = {};
  QDate statedEnd = {};
  QString comment = {};
  StopKind stopKind = StopKind::unspecified;
  int line = 0;
};

struct SourceEvent {
  EventKind kind = EventKind::other;
  QDate date = {};
  QString comment = {};
  int line = 0;
};

struct SourceTag {
  TagKind kind = TagKind::theme;
  QString value;
  friend bool operator==(const SourceTag&, const SourceTag&) = default;
};

struct SourceLink {
  LinkKind kind = LinkKind::product;
  QString url;
  friend bool operator==(const SourceLink&, const SourceLink&) = default;
};

struct SourceCompliance {
  ComplianceKind kind = ComplianceKind::openSource;
  QString value;  // "yes", "no", or a level in the source's words
  friend bool operator==(const SourceCompliance&, const SourceCompliance&) = default;
};

// A grant of accelerated funding.
struct SourceGrant {
  int promotion = 0;  // number of the round; 0 when not said
  Money amount = {};
  int line = 0;
};

struct SourceStartup : SourceFile {
  QString title;  // the id where the file gives none
  QString mission = {};
  QString description = {};  // the body, Markdown
  QString contact = {};
  QStringList incubatorIds = {};         // known ids only; the first accompanies, the others help
  QStringList sponsorIds = {};           // ids of organisations of this vintage, in order
  QStringList sponsorNames = {};         // sponsors given in words (`owner` until 2020), where no organisation has that id
  bool singleStatus = false;             // the vintage holds one status a startup: `phases` is derived, not recorded
  std::vector<SourcePhase> phases = {};  // in history order: start, then lifecycle; unknown starts first
  std::vector<SourceEvent> events = {};  // in file order
  std::vector<SourceTag> tags = {};
  std::vector<SourceLink> links = {};
  std::vector<SourceCompliance> compliance = {};
  std::optional<SourceGrant> grant = {};
  QStringList formerIds = {};  // from redirect_from, no repeats, in order
};

struct SourceMission {
  QDate start = {};  // unknown: kept, counted nowhere
  QDate end = {};    // last day, possibly planned
  MissionStatus status = MissionStatus::unknown;
  QString employer = {};
  QStringList startupIds = {};  // ids of startups of this vintage (former ids followed), in order, no repeats
  int line = 0;
};

struct SourceMember : SourceFile {
  QString name;  // full name; the id where the file gives none
  QString domain = {};
  QString role = {};
  std::vector<SourceMission> missions = {};  // in file order
};

struct SourceIncubator : SourceFile {
  QString title;
  QString summary = {};
  QString description = {};  // the body, Markdown
  QString ownerId = {};      // id of an organisation of this vintage, else empty
  QString ownerName = {};    // the owner in words, where it is not such an id
  QString contact = {};
  QString address = {};
  QString website = {};
  QString repository = {};
  QStringList formerIds = {};
};

struct SourceOrganisation : SourceFile {
  QString name;
  QString acronym = {};
  OrganisationKind kind = OrganisationKind::other;
  QString ministry = {};  // the source's code of the ministry domain
};

// A round of accelerated funding.
struct SourceFastRound : SourceFile {
  QString title;
  int promotion = 0;  // number of the round; 0 when neither the page nor its name says
  QDate month = {};   // first day of the month named in the title; null when none is
};

}  // namespace eclosion::betagouv
