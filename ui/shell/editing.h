// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/edits/edit.h"

namespace eclosion::ui {

// The one way a window changes a portfolio. Every call is written to the file at once, or did not happen; the columns in
// memory and the words of the TextSource follow before changed() is sent, so whoever listens reads the new state. Everything
// belongs to the GUI thread.
class Editing : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  // What may be read while an edit is made ready.
  [[nodiscard]] virtual const edits::Records& records() const = 0;
  // What the edit would do: for checks while typing, and for saying first what depends on a record. Writes nothing.
  [[nodiscard]] virtual Result<edits::Plan> plan(const edits::Edit& edit) const = 0;
  // Plans it again on the records as they are, and records it as one journal entry. Errors: refused, readOnly, diskFull.
  [[nodiscard]] virtual Result<void> perform(const edits::Edit& edit) = 0;
  // Several as one: one entry, one undo. `words` name them together, such as “Change 12 startups”.
  [[nodiscard]] virtual Result<void> performAll(const QString& words, const std::vector<edits::Edit>& edits) = 0;

  // What would be undone or done again, in words; empty when there is nothing.
  [[nodiscard]] virtual QString undoWords() const = 0;
  [[nodiscard]] virtual QString redoWords() const = 0;
  // Errors: refused, saying which later edit depends on it or that a newer version of the program wrote it.
  [[nodiscard]] virtual Result<void> undo() = 0;
  [[nodiscard]] virtual Result<void> redo() = 0;
  // One earlier entry alone (with its group), from the journal.
  [[nodiscard]] virtual Result<void> undoEntry(qint64 seq) = 0;

 Q_SIGNALS:
  // The columns are about to change, or to be read again: whoever reads them on another thread is to be done with it.
  void aboutToChange();
  // After an edit, an undo, a redo, an import, or a write of another instance that this one follows.
  void changed(const eclosion::PortfolioChange& change);
};

}  // namespace eclosion::ui
