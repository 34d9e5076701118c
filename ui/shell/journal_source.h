// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/domain/journal_step.h"
#include "core/edits/edit.h"

// What the screen of the journal asks of an open portfolio; app/ implements it over the file.
namespace eclosion::ui {

// Steps newest first, a page at a time. What is written meanwhile is not in them: they are asked for again.
class JournalPages {
 public:
  virtual ~JournalPages() = default;
  // `count` more, or fewer at the end.
  [[nodiscard]] virtual Result<std::vector<JournalStep>> next(int count) = 0;
};

// Everything belongs to the GUI thread but verify() and exportTo().
class JournalSource {
 public:
  virtual ~JournalSource() = default;

  [[nodiscard]] virtual Result<std::unique_ptr<JournalPages>> pages(const JournalFilter& filter) const = 0;
  // By any entry of the step.
  [[nodiscard]] virtual Result<JournalDetails> details(qint64 seq) const = 0;
  // What gives a startup back as it was after that entry. Error: notFound, where there was none.
  [[nodiscard]] virtual Result<edits::Edit> restoreStartup(const StartupId& startup, qint64 seq) const = 0;

  // From a worker thread. How many entries there are, each as it was sealed; damaged, naming the first that is not.
  [[nodiscard]] virtual Result<qint64> verify() const = 0;
  // From a worker thread: every step that passes, as a table, or as JSON where the name ends so. How many.
  [[nodiscard]] virtual Result<int> exportTo(const QString& path, const JournalFilter& filter) const = 0;
};

}  // namespace eclosion::ui
