// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <functional>
#include <stop_token>
#include <vector>

#include "core/exchange/betagouv/findings.h"
#include "core/exchange/betagouv/records.h"
#include "core/support/result.h"

namespace eclosion::betagouv {

// One vintage of the community repository. Records are in id order, so that the same folder always
// gives the same content.
struct SourceContent {
  QDate knownOn;
  std::vector<SourceIncubator> incubators = {};
  std::vector<SourceOrganisation> organisations = {};
  std::vector<SourceFastRound> fastRounds = {};
  std::vector<SourceStartup> startups = {};
  std::vector<SourceMember> members = {};
  std::vector<SourceFinding> findings = {};  // by kind, record and line
  std::vector<RejectedFile> rejected = {};   // by path
};

// A file as a portfolio kept it.
struct KeptFile {
  RecordKind kind = RecordKind::startup;
  QString path;  // as SourceFile::path
  QByteArray content;
};

struct ReadOptions {
  // Called on the calling thread, now and then and at the end, with the number of files done and in all.
  std::function<void(int done, int total)> progress = {};
  std::stop_token stop = {};
  int threads = 2;  // at least 1; the calling thread is one of them
  // Read in place of a file that is there but cannot be read: a record is not gone because its file is spoilt.
  const std::vector<KeptFile>* kept = nullptr;
};

// Reads a folder of the community repository, any vintage since 2017. `knownOn` is the date the source was as it is:
// a status without dates holds from it, and what lies after it is in the future. A file that cannot be read is listed in
// `rejected`; everything else goes on. Errors: notFound (no such folder, or not a community repository), unreadable (the
// folder), cancelled.
[[nodiscard]] Result<SourceContent> readSource(const QString& folder, const QDate& knownOn, const ReadOptions& options = {});

// What the same reading made of files at the time: the base a newer vintage is compared with. Files that could be read once
// can be read again, so nothing is rejected.
[[nodiscard]] SourceContent readKept(const std::vector<KeptFile>& files, const QDate& knownOn);

}  // namespace eclosion::betagouv
