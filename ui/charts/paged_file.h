// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "core/publish/deck_plan.h"
#include "core/support/result.h"

namespace eclosion::ui {

// A document painted a page at a time, on the GUI thread: whoever writes it can look after the window, or stop, between two of
// them. Until it is committed nothing stands at its path.
class PagedFile {
 public:
  PagedFile() = default;
  virtual ~PagedFile() = default;
  Q_DISABLE_COPY_MOVE(PagedFile)

  [[nodiscard]] virtual size_t pageCount() const = 0;
  [[nodiscard]] virtual size_t written() const = 0;
  [[nodiscard]] bool isComplete() const { return written() == pageCount(); }
  // Error: unreadable, as of commit().
  [[nodiscard]] virtual Result<void> writeNext() = 0;
  [[nodiscard]] virtual Result<void> commit() = 0;
};

// All of it at once, for who has no window to look after. Error besides those of the file: cancelled, with nothing written.
[[nodiscard]] Result<void> writeAll(PagedFile& file, const publish::DeckProgress& progress);

}  // namespace eclosion::ui
