// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>
#include <string>
#include <vector>

#include "core/exchange/betagouv/findings.h"
#include "core/support/result.h"

namespace eclosion::betagouv {

// One file to read.
struct SourceEntry {
  RecordKind kind;
  QString sourceId;  // the name without .md, composed (NFC) so that it reads the same from every file system
  bool withoutEnding = false;
  QString path;          // from the top of the repository, with '/'
  std::string location;  // where to open it
  QByteArray kept = {};  // its content, when it comes from a portfolio instead; null otherwise
};

struct SourceListing {
  std::vector<SourceEntry> entries;    // by kind, then id
  std::vector<RejectedFile> rejected;  // names that cannot be a record, by path
};

// The record's id in the source, from the file's path.
[[nodiscard]] QString sourceIdOf(const QString& path);

// The kind of record that the files of a folder of this name hold ("_startups"), in any vintage.
[[nodiscard]] std::optional<RecordKind> kindOfFolder(QStringView name);

// Finds the records of a community repository: under `content/` or at the top, with the folder names of any vintage.
// `folder` is the repository or its `content` folder. Hidden files and editors' backups are no records and are passed
// over; folders within, links out of the repository and other kinds of file are listed as rejected. Errors: notFound,
// with what was expected; unreadable.
[[nodiscard]] Result<SourceListing> listSource(const QString& folder);

// The content of a file, at most `maxFileBytes`; larger ones are not read. Errors have a translated reason.
inline constexpr qint64 maxFileBytes = 8 << 20;
[[nodiscard]] Result<QByteArray> readWhole(const std::string& location);

}  // namespace eclosion::betagouv
