// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/follower.h"
#include "core/store/pursuit.h"
#include "core/store/stored_records.h"
#include "core/store/texts.h"
#include "core/support/clock.h"
#include "ui/shell/editing.h"

namespace eclosion::app {

// The parts of an open portfolio that a write concerns; all outlive the editing.
struct EditedPortfolio {
  store::PortfolioFile& file;
  const Clock& clock;
  Portfolio& columns;
  store::Texts& texts;
  std::function<void()> beforeColumnsChange;           // whoever reads them elsewhere is to be done with it
  std::function<void(const PortfolioChange&)> follow;  // what else the portfolio keeps of the file
  std::function<Result<void>()> reload;                // of everything; ends in announceWhole()
};

// The window's edits, recorded in the file.
class FileEditing final : public ui::Editing {
  Q_OBJECT

 public:
  explicit FileEditing(EditedPortfolio portfolio);

  [[nodiscard]] const edits::Records& records() const override { return records_; }
  [[nodiscard]] Result<edits::Plan> plan(const edits::Edit& edit) const override { return edit(records_); }
  [[nodiscard]] Result<void> perform(const edits::Edit& edit) override;
  [[nodiscard]] Result<void> performAll(const QString& words, const std::vector<edits::Edit>& edits) override;
  [[nodiscard]] QString undoWords() const override;
  [[nodiscard]] QString redoWords() const override;
  [[nodiscard]] Result<void> undo() override;
  [[nodiscard]] Result<void> redo() override;
  [[nodiscard]] Result<void> undoEntry(qint64 seq) override;

  // Before the columns change, by whatever way.
  void announceBefore();
  // Everything has been read again.
  void announceWhole();
  // What was written on another thread of this program.
  [[nodiscard]] Result<void> followWritten(const store::Change& change) { return followed(change); }
  // What another program wrote to the file.
  [[nodiscard]] Result<void> follow(store::Pursuit& pursuit);

 private:
  [[nodiscard]] Result<void> isWritable() const;
  // Brings what is in memory in step with what was written, then tells the views.
  [[nodiscard]] Result<void> followed(const Result<store::Change>& written);
  [[nodiscard]] Result<void> announce(const Result<PortfolioChange>& change);

  EditedPortfolio portfolio_;
  store::StoredRecords records_;
  store::Follower follower_;
};

}  // namespace eclosion::app
