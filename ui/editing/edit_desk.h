// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <functional>

#include "core/edits/edit.h"
#include "ui/shell/editing.h"

class QWidget;

namespace eclosion::ui {

class BoardModel;
class OpenPortfolio;

// Where everything the window changes passes: knows whether anything may be edited now and why not, asks for the reason that a
// rule wants, and says what failed. One a window; belongs to the GUI thread.
class EditDesk final : public QObject {
  Q_OBJECT

 public:
  // An edit made with the reason a person gave; an empty one at first.
  using Maker = std::function<edits::Edit(const QString& reason)>;

  // Dialogs stand over `window`. Both outlive the desk.
  EditDesk(BoardModel& model, QWidget* window);

  void setFile(OpenPortfolio* file);
  [[nodiscard]] OpenPortfolio* file() const { return file_; }
  // Null without a file, or where nothing can ever be edited.
  [[nodiscard]] Editing* editing() const { return editing_; }

  // Whether something may be changed now: a file that can be written, seen at its own present and as known now.
  [[nodiscard]] bool canEdit() const { return whyNot().isEmpty(); }
  // Why not, in a sentence that says what to do; empty when it may.
  [[nodiscard]] QString whyNot() const;
  // Another reason not to edit, such as a past knowledge time; empty: none.
  void setBlocked(const QString& why);

  // Each writes at once, tells of its words by said(), and of an error by failed(); true when it was written. An edit that would
  // change nothing is true and says nothing.
  bool perform(const edits::Edit& edit);
  // As above; where the plan is unusual and has no reason yet, asks the person for one and makes the edit again with it.
  bool performAsking(const Maker& maker);
  // Several as one undo. `words` name them together.
  bool performAll(const QString& words, const std::vector<edits::Edit>& edits);
  // Says what goes with the record and what stands in the way, asks, removes it.
  bool removeAsking(const RecordRef& record);
  bool undo();
  bool redo();
  bool undoEntry(qint64 seq);

  // {person:ID} in words of the journal, filled in with the names this file knows.
  [[nodiscard]] QString withNames(const QString& words) const;

 Q_SIGNALS:
  void aboutToFollow();  // Editing::aboutToChange()
  // The columns are new and the board model is about to follow: who holds rows moves them now (moved_rows.h), reading nothing
  // yet. Of a change of the whole, startupMoves are filled in as well.
  void following(const eclosion::PortfolioChange& change);
  void changed(const eclosion::PortfolioChange& change);  // Editing's; the board model has followed by then
  void stateChanged();                                    // canEdit(), undo or redo words
  void said(const QString& sentence);
  void refused(const QString& sentence);  // what a person asked for and cannot have now, and why
  void failed(const eclosion::Error& error);

 private:
  void follow(PortfolioChange change);
  void rememberIds();
  void tellState();
  bool refuse(const QString& why);
  [[nodiscard]] QWidget* asker() const;
  bool written(const Result<void>& result, const QString& words);

  BoardModel& model_;
  QPointer<QWidget> window_;
  OpenPortfolio* file_ = nullptr;
  QPointer<Editing> editing_;
  QString blocked_;
  QString toldWhyNot_;
  std::vector<StartupId> ids_;  // by row; of a change of the whole nobody else knows what a row was
  int changes_ = 0;             // followed so far
};

}  // namespace eclosion::ui
