// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QMenu>

namespace eclosion::ui {

class EditDesk;

// Every action that changes people, with its words, keys and menus: the one of a row, and the one of the list. Off where nothing
// may be changed or nobody is selected; the tool tip then says why. Keys hold on the screen of members.
class PeopleActions final : public QObject {
  Q_OBJECT

 public:
  PeopleActions(EditDesk& desk, QWidget* screen);

  QAction *extend, *move, *end, *edit, *addMission, *merge, *personalData, *erase, *newPerson, *mergeTwins, *mergeEmployers,
      *retention, *trainings, *importTable;
  QMenu *personMenu, *listMenu;

  void setSelected(int people);
  [[nodiscard]] int selected() const { return selected_; }
  void retranslate();

 Q_SIGNALS:
  void refreshed();

 private:
  QAction* add(const QKeySequence& keys = {});
  void allow(QAction* action, bool fits, const QString& unfit);
  void refresh();

  EditDesk& desk_;
  QWidget* screen_;
  int selected_ = 0;
};

}  // namespace eclosion::ui
