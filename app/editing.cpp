// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing.h"

#include "app/operations.h"
#include "core/store/record_plan.h"
#include "core/store/undo.h"

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
  return announce(follower_.follow(*written, portfolio_.columns, portfolio_.clock.today()));
}

Result<void> FileEditing::follow(store::Pursuit& pursuit) {
  portfolio_.beforeColumnsChange();
  const auto change = pursuit.follow(portfolio_.columns, portfolio_.clock.today());
  if (change && !change->whole && change->records.empty()) {
    // No record, but perhaps a text kept apart: it is read again, and who let go of the columns takes them up again.
    portfolio_.texts.forget();
    Q_EMIT changed({});
    return {};
  }
  return announce(change);
}

Result<void> FileEditing::announce(const Result<PortfolioChange>& change) {
  // What cannot be followed is read again; either way it is written.
  if (!change || change->whole) {
    auto read = portfolio_.reload();
    if (!read) Q_EMIT changed({});
    return read;
  }
  for (const RecordChange& record : change->records) portfolio_.texts.forget(record.record.id);
  portfolio_.follow(*change);
  Q_EMIT changed(*change);
  return {};
}

void FileEditing::announceBefore() { Q_EMIT aboutToChange(); }
void FileEditing::announceWhole() { Q_EMIT changed({.whole = true}); }

namespace {

QString wordsOf(const Result<std::optional<store::UndoStep>>& step) { return step && *step ? (*step)->words : QString(); }

}  // namespace

QString FileEditing::undoWords() const { return wordsOf(store::nextUndo(portfolio_.file)); }
QString FileEditing::redoWords() const { return wordsOf(store::nextRedo(portfolio_.file)); }

Result<void> FileEditing::undo() {
  ECLOSION_TRY(isWritable());
  const auto next = store::nextUndo(portfolio_.file);
  if (!next) return Failure(next.error());
  if (!*next) return failure(ErrorKind::refused, tr("There is nothing to undo."));
  return undoEntry((*next)->firstSeq);
}

Result<void> FileEditing::redo() {
  ECLOSION_TRY(isWritable());
  return followed(store::redo(portfolio_.file, portfolio_.clock, actorName()));
}

Result<void> FileEditing::undoEntry(qint64 seq) {
  ECLOSION_TRY(isWritable());
  return followed(store::undo(portfolio_.file, portfolio_.clock, actorName(), seq));
}

}  // namespace eclosion::app
