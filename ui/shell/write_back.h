// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/line_diff.h"
#include "ui/shell/services.h"

// Writing a portfolio back in the community's format, as the window asks for it.
namespace eclosion::ui {

// Refused: left as it is, with a reason.
enum class WriteBackKind : quint8 { changed, added, removed, refused };

struct WriteBackFile {
  WriteBackKind kind = WriteBackKind::changed;
  QString path;         // from the top of the repository; a member's names a person
  QString reason = {};  // of a refused file, translated
};

// What writing back would do.
struct WriteBackSummary {
  QString folder;
  bool intoCheckout = false;  // else the folder is empty, or yet to be made: every file is written
  int same = 0;               // files that are as imported
  std::vector<WriteBackFile> files = {};
  QStringList keptAlone = {};  // what the format has no place for, in words
  bool writesNothing = false;

  [[nodiscard]] int count(WriteBackKind kind) const {
    int number = 0;
    for (const WriteBackFile& file : files) number += file.kind == kind ? 1 : 0;
    return number;
  }
};

// What has been compared with the folder, and not written.
class PreparedWriteBack {
 public:
  virtual ~PreparedWriteBack() = default;
  [[nodiscard]] virtual const WriteBackSummary& summary() const = 0;
  // What happens to a file of the summary, by its place there.
  [[nodiscard]] virtual std::vector<DiffHunk> diff(size_t file) const = 0;
  // All of it or nothing. Called once, from a worker thread.
  [[nodiscard]] virtual Result<void> apply(const ProgressSink& progress, std::stop_token stop) = 0;
};

// An open portfolio that can be written back is one of these as well.
class WriteBackSource {
 public:
  virtual ~WriteBackSource() = default;
  // Called from a worker thread while the GUI thread goes on reading. Errors: the folder is neither empty nor a copy of the
  // community's repository, something cannot be read, cancelled.
  [[nodiscard]] virtual Result<std::unique_ptr<PreparedWriteBack>> prepareWriteBack(const QString& folder,
                                                                                    const ProgressSink& progress,
                                                                                    std::stop_token stop) = 0;
};

}  // namespace eclosion::ui
