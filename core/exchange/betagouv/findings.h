// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <optional>
#include <vector>

#include "core/domain/codes.h"

namespace eclosion::betagouv {

// The kinds of file of the community repository that become records. Codes are part of the file format.
enum class RecordKind : quint8 { incubator, organisation, fastRound, startup, member };

// "incubator", "organisation", "fast-round", "startup", "member".
[[nodiscard]] QLatin1StringView kindCode(RecordKind kind);
[[nodiscard]] std::optional<RecordKind> kindFromCode(QStringView code);

// Something about a record that is odd, and worth knowing (note) or a person's look (warning).
struct SourceFinding {
  QLatin1StringView code;  // one of findingCodes(); static text
  Severity severity = Severity::note;
  RecordKind kind = RecordKind::startup;
  QString sourceId;  // of the record; a member's names a person
  QString path;      // from the repository's top; a member's names a person
  int line = 0;      // in that file, counted from 1; 0 when about the whole record
  QString detail;    // the value at stake, in the source's words; never a person's name
  friend bool operator==(const SourceFinding&, const SourceFinding&) = default;
};

// A file that could not be read as a record.
struct RejectedFile {
  QString path;    // from the repository's top
  int line = 0;    // counted from 1; 0 when about the whole file
  QString reason;  // a translated sentence
  // What no slip of a hand makes (a bomb, a loop, another encoding, a file that may not be read): the copy cannot be trusted, and
  // nothing of it is imported.
  bool stopsImport = false;
  friend bool operator==(const RejectedFile&, const RejectedFile&) = default;
};

// Every code this importer can give, in the order of its table (quirks.cpp); none repeats.
[[nodiscard]] std::vector<QLatin1StringView> findingCodes();

[[nodiscard]] std::optional<Severity> findingSeverity(QStringView code);

// The finding as a translated sentence, made from its code and detail so that stored findings follow the language of
// the moment. An unknown code (written by a later version) gives the detail itself.
[[nodiscard]] QString findingMessage(QStringView code, const QString& detail);

}  // namespace eclosion::betagouv
