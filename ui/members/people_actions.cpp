// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/people_actions.h"

#include <QWidget>

#include "ui/editing/edit_desk.h"

namespace eclosion::ui {

QAction* PeopleActions::add(const QKeySequence& keys) {
  auto* action = new QAction(this);
  action->setShortcut(keys);
  action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  action->setShortcutVisibleInContextMenu(true);
  screen_->addAction(action);
  return action;
}

PeopleActions::PeopleActions(EditDesk& desk, QWidget* screen)
    : QObject(screen), personMenu(new QMenu(screen)), listMenu(new QMenu(screen)), desk_(desk), screen_(screen) {
  extend = add(Qt::CTRL | Qt::SHIFT | Qt::Key_X);
  move = add(Qt::CTRL | Qt::SHIFT | Qt::Key_M);
  end = add(Qt::CTRL | Qt::SHIFT | Qt::Key_L);
  edit = add(Qt::Key_F2);
  addMission = add(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
  merge = add();
  personalData = add();
  erase = add();
  // Of the list as a whole; the window offers them from everywhere under its own keys.
  newPerson = new QAction(this);
  mergeTwins = new QAction(this);
  mergeEmployers = new QAction(this);
  retention = new QAction(this);
  trainings = new QAction(this);
  importTable = new QAction(this);
  personMenu->addActions({extend, move, end, edit});
  personMenu->addSeparator();
  personMenu->addActions({addMission, merge});
  personMenu->addSeparator();
  personMenu->addActions({personalData, erase});
  listMenu->addActions({newPerson, addMission, importTable});
  listMenu->addSeparator();
  listMenu->addActions({mergeEmployers, mergeTwins});
  listMenu->addSeparator();
  listMenu->addActions({trainings});
  listMenu->addSeparator();
  listMenu->addActions({personalData, retention});
  for (QMenu* menu : {personMenu, listMenu}) menu->setToolTipsVisible(true);
  connect(&desk_, &EditDesk::stateChanged, this, &PeopleActions::refresh);
  retranslate();
}

void PeopleActions::setSelected(int people) {
  selected_ = people;
  refresh();
}

void PeopleActions::allow(QAction* action, bool fits, const QString& unfit) {
  const QString why = desk_.whyNot();
  action->setEnabled(why.isEmpty() && fits);
  QString words = action->text();
  if (!action->shortcut().isEmpty())
    //: What a button does, and its keys
    words = tr("%1 (%2)").arg(words, action->shortcut().toString(QKeySequence::NativeText));
  action->setToolTip(!why.isEmpty() ? why : fits ? words : unfit);
}

void PeopleActions::refresh() {
  for (QAction* action : {extend, move, end, edit}) allow(action, selected_ > 0, tr("Select a person first."));
  allow(addMission, selected_ == 1, tr("Select one person first."));
  allow(merge, selected_ == 2, tr("Select two records of one person first."));
  allow(erase, selected_ > 0, tr("Select a person first."));
  // Reading is allowed where nothing may be changed.
  personalData->setEnabled(selected_ == 1);
  personalData->setToolTip(selected_ == 1 ? personalData->text() : tr("Select one person first."));
  for (QAction* action : {newPerson, mergeTwins, mergeEmployers, retention, importTable}) allow(action, true, {});
  Q_EMIT refreshed();
}

void PeopleActions::retranslate() {
  personMenu->setTitle(tr("Person"));
  listMenu->setTitle(tr("People"));
  extend->setText(tr("Extend mission…"));
  move->setText(tr("Move to startup…"));
  end->setText(tr("End mission…"));
  edit->setText(tr("Edit…"));
  addMission->setText(tr("Add mission…"));
  merge->setText(tr("Merge two records…"));
  personalData->setText(tr("Personal data…"));
  erase->setText(tr("Erase…"));
  importTable->setText(tr("Import a table of people…"));
  trainings->setText(tr("Trainings…"));
  retention->setText(tr("Names kept too long…"));
  newPerson->setText(tr("New person…"));
  mergeTwins->setText(tr("People of one name…"));
  mergeEmployers->setText(tr("Merge employers…"));
  // What the palette says in front of them.
  for (QAction* action : {extend, move, end, edit, addMission, merge, personalData, erase})
    action->setProperty("group", personMenu->title());
  refresh();
}

}  // namespace eclosion::ui
