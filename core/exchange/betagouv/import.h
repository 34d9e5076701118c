// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/betagouv/merge.h"
#include "core/store/recorder.h"

// Bringing a vintage of the community repository into a portfolio, in two steps: a plan that says what it would do and touches
// nothing, and its application in one transaction.
namespace eclosion::betagouv {

struct SourceCounts {
  int startups = 0, phases = 0, events = 0, members = 0, missions = 0, missionStartups = 0, incubators = 0, organisations = 0;
};

struct ImportPlan {
  QDate knownOn;
  SourceCounts counts = {};                  // of the source as read
  std::vector<SourceFinding> findings = {};  // of the source; paths and details may name people: for the screen only
  std::vector<RejectedFile> rejected = {};
  MergeResult merge = {};
  std::vector<PendingText> texts = {};
  qint64 basedOnSeq = 0;  // newest journal entry of the file the plan was made against
  [[nodiscard]] bool changesNothing() const { return merge.puts.empty() && merge.removals.empty() && merge.conflicts.empty(); }
};

enum class ImportStep : quint8 { reading, comparing, writing };

struct ImportOptions {
  std::function<void(ImportStep step, int done, int total)> progress = {};  // on the calling thread
  std::stop_token stop = {};
};

// Whether what a source said on that day may be brought in: not before the newest facts of `file` (null: a portfolio yet to be
// made) and not after today, the clock's or, where that is later, the portfolio's own. Error: refused, with the reason.
[[nodiscard]] Result<void> mayImport(const QDate& knownOn, const store::PortfolioFile* file, const Clock& clock);

// `file` may be null: a portfolio yet to be made. Errors: those of readSource (also when none of the source's files
// is a record that can be read), those of reading the file, cancelled.
[[nodiscard]] Result<ImportPlan> planImport(const QString& folder, const QDate& knownOn, const store::PortfolioFile* file,
                                            const ImportOptions& options = {});

// All of it or nothing. `at` is the knowledge time of the journal entry. Errors: conflict when the file has changed since the
// plan was made; those of mayImport and of the recorder; cancelled.
[[nodiscard]] Result<store::Change> applyImport(const ImportPlan& plan, const QDateTime& at, store::PortfolioFile& file,
                                                const Clock& clock, const QString& actor, const ImportOptions& options = {});

}  // namespace eclosion::betagouv
