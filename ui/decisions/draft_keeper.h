// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QTime>
#include <optional>

#include "core/domain/decision_case.h"

class QTimer;

namespace eclosion::ui {

class BoardModel;
class EditDesk;
class LedgerSource;

// The draft of one startup between the form and the file. What is put is written after a moment without typing, or at once with
// save(); what is written elsewhere (undo, the review sheet, another window) comes back by followed(). The scores of a draft are
// the review sheet's: those of the file stand.
class DraftKeeper final : public QObject {
  Q_OBJECT

 public:
  static constexpr int patience = 600;  // ms

  // All of them outlive the keeper.
  DraftKeeper(BoardModel& model, EditDesk& desk, LedgerSource& ledger, QObject* parent);

  // Saves what is pending of the one before.
  void setStartup(const std::optional<StartupId>& startup);
  [[nodiscard]] const std::optional<StartupId>& startup() const { return startup_; }
  // The phase the startup is in at present; nothing where it has not begun.
  [[nodiscard]] std::optional<Phase> phase() const;
  // Whether decisions have been read: without, it is not known whether there is a draft.
  [[nodiscard]] bool isRead() const;

  // As put, written or not; null where there is none.
  [[nodiscard]] const DecisionCase* draft() const { return draft_ ? &*draft_ : nullptr; }
  // Gives the draft that outcome; begins one where there is none.
  void choose(DecisionOutcome outcome);
  void put(const DecisionCase& draft);
  // Writes what is pending; true when nothing is left to write.
  bool save();
  [[nodiscard]] bool isPending() const;
  // When this keeper wrote it; null: before.
  [[nodiscard]] QTime savedAt() const { return savedAt_; }
  bool discard();
  // Saves the draft, so that undo brings it back, then records it. The person is told what stands against it.
  bool record();

 Q_SIGNALS:
  void followed();   // another draft, or none: what is shown of it is to be shown anew
  void refreshed();  // the same draft, among other decisions and money
  void saved();

 private:
  void follow();

  BoardModel& model_;
  EditDesk& desk_;
  LedgerSource& ledger_;
  std::optional<StartupId> startup_;
  std::optional<DecisionCase> draft_;
  std::optional<DecisionCase> stored_;      // as it stands in the file, in order
  QHash<StartupId, DecisionCase> unsaved_;  // typed, and not to be written as it stood
  QTime savedAt_;
  QTimer* timer_;
};

}  // namespace eclosion::ui
