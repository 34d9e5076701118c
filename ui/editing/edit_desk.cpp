// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/edit_desk.h"

#include <QApplication>
#include <QRegularExpression>

#include "core/edits/change_record.h"
#include "ui/editing/reason_dialog.h"
#include "ui/editing/removal_dialog.h"
#include "ui/models/board_model.h"
#include "ui/shell/services.h"

namespace eclosion::ui {

EditDesk::EditDesk(BoardModel& model, QWidget* window) : model_(model), window_(window) {
  connect(&model_, &BoardModel::changed, this, [this] {
    if (whyNot() != toldWhyNot_) tellState();
  });
}

// Over the window that has the keyboard: a session that is held stands before the main one.
QWidget* EditDesk::asker() const {
  QWidget* active = QApplication::activeWindow();
  return active ? active : window_.data();
}

void EditDesk::setFile(OpenPortfolio* file) {
  if (editing_) editing_->disconnect(this);
  file_ = file;
  editing_ = file ? file->editing() : nullptr;
  if (editing_) {
    connect(editing_, &Editing::aboutToChange, this, &EditDesk::aboutToFollow);
    connect(editing_, &Editing::changed, this, &EditDesk::follow);
  }
  blocked_.clear();
  rememberIds();
  tellState();
}

void EditDesk::rememberIds() {
  ids_.clear();
  if (!file_) return;
  ids_.reserve(file_->portfolio().startups.size());
  for (const auto& startup : file_->portfolio().startups) ids_.push_back(startup.id);
}

void EditDesk::tellState() {
  toldWhyNot_ = whyNot();
  Q_EMIT stateChanged();
}

QString EditDesk::whyNot() const {
  if (!file_) return tr("Open a portfolio first.");
  if (const QString why = file_->readOnlyReason(); !why.isEmpty()) return tr("This file is read only: %1").arg(why);
  if (!editing_) return tr("This portfolio cannot be changed.");
  if (!blocked_.isEmpty()) return blocked_;
  if (model_.isPast()) return tr("The past is only looked at. Return to today (Alt+Home) to change something.");
  return {};
}

void EditDesk::setBlocked(const QString& why) {
  if (why == blocked_) return;
  blocked_ = why;
  tellState();
}

void EditDesk::follow(PortfolioChange change) {
  ++changes_;
  if (change.whole) {
    change.startupMoves.clear();
    for (const StartupId& id : ids_) change.startupMoves.push_back(file_->portfolio().rowOf(id));
  }
  // Whoever reads the whole portfolio again has taken it from the model meanwhile, and gives it back.
  if (model_.portfolio()) {
    Q_EMIT following(change);
    model_.apply(change);
  }
  if (change.whole || change.rowsMoved) rememberIds();
  Q_EMIT changed(change);
  tellState();
}

bool EditDesk::refuse(const QString& why) {
  Q_EMIT failed({.kind = ErrorKind::refused, .message = why});
  return false;
}

bool EditDesk::written(const Result<void>& result, const QString& words) {
  if (!result) {
    Q_EMIT failed(result.error());
    return false;
  }
  Q_EMIT said(withNames(words));
  return true;
}

bool EditDesk::perform(const edits::Edit& edit) {
  if (const QString why = whyNot(); !why.isEmpty()) return refuse(why);
  const auto plan = editing_->plan(edit);
  if (plan && plan->isEmpty()) return true;
  return written(plan ? editing_->perform(edit) : Result<void>(Failure(plan.error())), plan ? plan->words : QString());
}

bool EditDesk::performAsking(const Maker& maker) {
  if (const QString why = whyNot(); !why.isEmpty()) return refuse(why);
  const auto plan = editing_->plan(maker(QString()));
  QString reason;
  if (plan && !plan->unusual.empty()) {
    ReasonDialog dialog(withNames(plan->words), plan->unusual, asker());
    if (dialog.exec() != QDialog::Accepted) return false;
    reason = dialog.reason();
  }
  return perform(maker(reason));
}

bool EditDesk::performAll(const QString& words, const std::vector<edits::Edit>& edits) {
  if (const QString why = whyNot(); !why.isEmpty()) return refuse(why);
  const int before = changes_;
  const auto result = editing_->performAll(words, edits);
  if (result && changes_ == before) return true;
  return written(result, words);
}

bool EditDesk::removeAsking(const RecordRef& record) {
  if (const QString why = whyNot(); !why.isEmpty()) return refuse(why);
  const auto removal = edits::removalOf(editing_->records(), record);
  if (!removal) return written(Failure(removal.error()), {});
  RemovalDialog dialog(
      editing_->records(), *removal, [this](const QString& words) { return withNames(words); }, asker());
  if (dialog.exec() != QDialog::Accepted) return false;
  return performAsking([record](const QString& reason) { return edits::removeRecord(record, reason); });
}

bool EditDesk::undo() {
  if (const QString why = whyNot(); !why.isEmpty()) return refuse(why);
  const QString words = editing_->undoWords();
  return written(editing_->undo(), tr("Undone: %1").arg(words));
}

bool EditDesk::redo() {
  if (const QString why = whyNot(); !why.isEmpty()) return refuse(why);
  const QString words = editing_->redoWords();
  return written(editing_->redo(), tr("Done again: %1").arg(words));
}

bool EditDesk::undoEntry(qint64 seq) {
  if (const QString why = whyNot(); !why.isEmpty()) return refuse(why);
  const auto result = editing_->undoEntry(seq);
  const QString words = editing_->redoWords();
  return written(result, words.isEmpty() ? tr("Undone") : tr("Undone: %1").arg(words));
}

QString EditDesk::withNames(const QString& words) const {
  static const QRegularExpression person(QStringLiteral(R"(\{person:([0-9a-fA-F{}-]+?)\})"));
  QString result;
  qsizetype at = 0;
  for (auto match = person.globalMatch(words); match.hasNext();) {
    const auto one = match.next();
    const QString name = file_ ? file_->text().memberName(MemberId(QUuid(one.captured(1)))).simplified() : QString();
    result += words.mid(at, one.capturedStart() - at) + (name.isEmpty() ? tr("an erased name") : name);
    at = one.capturedEnd();
  }
  return result + words.mid(at);
}

}  // namespace eclosion::ui
