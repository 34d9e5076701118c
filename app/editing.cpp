// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing.h"

#include "app/operations.h"
#include "core/store/record_plan.h"

namespace eclosion::app {

FileEditing::FileEditing(EditedPortfolio portfolio)
    : portfolio_(std::move(portfolio)),
      records_(portfolio_.file, portfolio_.texts, portfolio_.columns),
      follower_(portfolio_.file) {}

Result<void> FileEditing::perform(const edits::Edit& edit) {
  ECLOSION_TRY(isWritable());
  const auto plan = edit(records_);
  if (!plan) return Failure(plan.error());
  return followed(store::recordPlan(portfolio_.file, portfolio_.clock, actorName(), *plan));
}

Result<void> FileEditing::performAll(const QString& words, const std::vector<edits::Edit>& edits) {
  ECLOSION_TRY(isWritable());
  return followed(store::recordEdits(portfolio_.file, portfolio_.clock, actorName(), words, edits, records_));
}

Result<void> FileEditing::isWritable() const {
  if (portfolio_.file.isReadOnly()) return failure(ErrorKind::readOnly, portfolio_.file.readOnlyReason());
  return {};
}

Result<void> FileEditing::followed(const Result<store::Change>& written) {
  if (!written) return Failure(written.error());
  if (written->isEmpty()) return {};
  portfolio_.beforeColumnsChange();
  const auto change = follower_.follow(*written, portfolio_.columns, portfolio_.clock.today());
  // What cannot be followed is read again; either way it is written.
  if (!change || change->whole) return portfolio_.reload();
  for (const RecordChange& record : change->records) portfolio_.texts.forget(record.record.id);
  portfolio_.follow(*change);
  Q_EMIT changed(*change);
  return {};
}

void FileEditing::announceWhole() { Q_EMIT changed({.whole = true}); }

namespace {

// Undo and redo are readings of the journal (core/store/undo.h).
Failure noUndoYet() { return failure(ErrorKind::refused, FileEditing::tr("This version of the program cannot undo yet.")); }

}  // namespace

QString FileEditing::undoWords() const { return {}; }
QString FileEditing::redoWords() const { return {}; }
Result<void> FileEditing::undo() { return noUndoYet(); }
Result<void> FileEditing::redo() { return noUndoYet(); }
Result<void> FileEditing::undoEntry(qint64) { return noUndoYet(); }

}  // namespace eclosion::app
