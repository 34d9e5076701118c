// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QMenu>
#include <optional>

#include "core/domain/codes.h"

namespace eclosion::ui {

class EditDesk;

// What the selection is, as far as the menu has to know.
struct EditSelection {
  int count = 0;
  bool archived = false;            // the one selected is put away
  std::optional<Phase> phase = {};  // they are all in
};

// Every action that changes the portfolio, with its words, keys and menus: the Edit menu, and the one of a card or a row. Off
// where nothing may be changed; the tool tip then says why.
class EditActions final : public QObject {
  Q_OBJECT

 public:
  // Belongs to `owner`; keys hold in the whole window.
  EditActions(EditDesk& desk, QWidget* window, QObject* owner);

  // clang-format off
  QAction *undo, *redo, *newStartup, *open, *decide, *edit, *rename, *duplicate, *archive, *unarchive, *remove, *change, *network;
  QAction *newPerson, *mergeTwins, *mergeEmployers, *retention, *trainings;  // on the screen of members
  // clang-format on
  QList<QAction*> moves;  // data: the phase as int; the order is that of the keys after M
  QMenu *menu, *moveMenu, *startupMenu;

  void setSelection(const EditSelection& selection);
  // Ctrl+N makes a person where people are looked at, else a startup.
  void setNewMeansPerson(bool person);
  void refresh();
  void retranslate();

 Q_SIGNALS:
  void moveWanted(eclosion::Phase to);

 private:
  QAction* add(const QList<QKeySequence>& keys = {});
  void allow(QAction* action, bool fits, const QString& unfit);

  EditDesk& desk_;
  QWidget* window_;
  EditSelection selection_;
};

}  // namespace eclosion::ui
