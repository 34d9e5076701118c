// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>
#include <vector>

#include "core/exchange/betagouv/write_back/kept_alone.h"
#include "core/store/reader.h"

// Writing a portfolio back in the community's format, in two steps: a plan that says what it would do and touches nothing, and
// its application. Into an empty folder goes every record's file; in a checkout of the repository, only what the portfolio says
// differently changes (decision record 0015).
namespace eclosion::betagouv {

enum class FileChange : quint8 { same, changed, added, removed };

struct PlannedFile {
  QString path;  // from the top of the repository, with '/'; a member's names a person
  FileChange change = FileChange::same;
  QByteArray before = {};  // as imported; of an added file nothing
  QByteArray after = {};   // of a removed file nothing
};

// A file that is left as it is: it changed since it was imported, or the format has no words for what changed here.
struct RefusedFile {
  QString path;
  QString reason;  // a translated sentence or two
};

struct WriteBackPlan {
  QString folder;                       // the top of the repository to write
  bool intoCheckout = false;            // otherwise a folder that is empty, or yet to be made
  std::vector<PlannedFile> files = {};  // by path
  std::vector<RefusedFile> refused = {};
  std::vector<KeptAlone> keptAlone = {};

  [[nodiscard]] int count(FileChange change) const;
  [[nodiscard]] bool writesNothing() const;
};

enum class WriteBackStep : quint8 { reading, comparing, writing };

struct WriteBackOptions {
  std::function<void(WriteBackStep step, int done, int total)> progress = {};  // on the calling thread
  std::stop_token stop = {};
};

// `today` tells which stays and sponsors are over. Errors: notFound or refused (the folder is neither empty nor a copy of the
// community's repository), those of reading the portfolio and the folder, cancelled.
[[nodiscard]] Result<WriteBackPlan> planWriteBack(const store::Reader& reader, const QString& folder, const QDate& today,
                                                  const WriteBackOptions& options = {});

// All of it or nothing: files are written beside and then put in place, and put back when that fails. Errors: conflict when a
// file is no longer what the plan saw; unreadable or diskFull; cancelled.
[[nodiscard]] Result<void> applyWriteBack(const WriteBackPlan& plan, const WriteBackOptions& options = {});

// What happens to a file, as `diff -u` tells it; empty for one that stays the same.
[[nodiscard]] QString diffOf(const PlannedFile& file);

}  // namespace eclosion::betagouv
