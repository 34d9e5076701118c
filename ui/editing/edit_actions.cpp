// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/edit_actions.h"

#include <QWidget>

#include "core/domain/words.h"
#include "ui/editing/edit_desk.h"

namespace eclosion::ui {

QAction* EditActions::add(const QList<QKeySequence>& keys) {
  auto* action = new QAction(this);
  action->setShortcuts(keys);
  action->setShortcutVisibleInContextMenu(true);
  window_->addAction(action);
  return action;
}

EditActions::EditActions(EditDesk& desk, QWidget* window, QObject* owner) : QObject(owner), desk_(desk), window_(window) {
  undo = add({QKeySequence(Qt::CTRL | Qt::Key_Z)});
  redo = add({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
  newStartup = add({QKeySequence(Qt::CTRL | Qt::Key_N)});
  newPerson = add();
  mergeTwins = add();
  mergeEmployers = add();
  retention = add();
  trainings = add();
  open = add();
  decide = add();
  edit = add();
  rename = add({QKeySequence(Qt::Key_F2)});
  duplicate = add();
  archive = add();
  unarchive = add();
  remove = add({QKeySequence(Qt::Key_Delete)});
  change = add();
  network = add();
  moveMenu = new QMenu(window);
  for (int phase = static_cast<int>(Phase::investigation); phase <= static_cast<int>(Phase::stopped); ++phase) {
    QAction* action = add();
    action->setData(phase);
    connect(action, &QAction::triggered, this, [this, phase] { Q_EMIT moveWanted(static_cast<Phase>(phase)); });
    moves << action;
  }
  moveMenu->addActions(moves);
  menu = new QMenu(window);
  menu->addActions({undo, redo});
  menu->addSeparator();
  menu->addActions({newStartup, newPerson, network});
  menu->addActions({mergeTwins, mergeEmployers, retention, trainings});
  menu->addSeparator();
  startupMenu = new QMenu(window);
  startupMenu->addActions({open, decide});
  startupMenu->addSeparator();
  for (QMenu* each : {menu, startupMenu}) {
    each->setToolTipsVisible(true);
    each->addMenu(moveMenu);
    each->addActions({change, edit, rename, duplicate});
    each->addSeparator();
    each->addActions({archive, unarchive, remove});
  }
  connect(&desk_, &EditDesk::stateChanged, this, &EditActions::refresh);
  retranslate();
}

void EditActions::setSelection(const EditSelection& selection) {
  selection_ = selection;
  refresh();
}

void EditActions::setNewMeansPerson(bool person) {
  const QKeySequence keys(Qt::CTRL | Qt::Key_N);
  newStartup->setShortcut(person ? QKeySequence() : keys);
  newPerson->setShortcut(person ? keys : QKeySequence());
}

void EditActions::allow(QAction* action, bool fits, const QString& unfit) {
  const QString why = desk_.whyNot();
  action->setEnabled(why.isEmpty() && fits);
  action->setToolTip(!why.isEmpty() ? why : fits ? action->text() : unfit);
}

void EditActions::refresh() {
  const Editing* editing = desk_.canEdit() ? desk_.editing() : nullptr;
  const QString undone = editing ? desk_.withNames(editing->undoWords()) : QString();
  const QString redone = editing ? desk_.withNames(editing->redoWords()) : QString();
  // An ampersand in a menu marks the next letter.
  const auto plain = [](QString words) { return words.replace(QLatin1Char('&'), QStringLiteral("&&")); };
  undo->setText(undone.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(plain(undone)));
  redo->setText(redone.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(plain(redone)));
  allow(undo, !undone.isEmpty(), tr("There is nothing to undo."));
  allow(redo, !redone.isEmpty(), tr("There is nothing to do again."));
  allow(newStartup, true, {});
  for (QAction* action : {network, newPerson, mergeTwins, mergeEmployers, retention}) allow(action, true, {});
  const bool any = selection_.count > 0;
  const bool one = selection_.count == 1;
  const QString selectOne = tr("Select one startup first.");
  const QString select = tr("Select a startup first.");
  open->setEnabled(one);
  open->setToolTip(one ? open->text() : selectOne);
  // Looking at a draft changes nothing.
  const bool decidable = one && selection_.phase && inProgramme(*selection_.phase);
  decide->setEnabled(decidable);
  decide->setToolTip(!one        ? selectOne
                     : decidable ? tr("Opens its draft in the decision room (D)")
                                 : tr("It is not in the programme."));
  for (QAction* action : {edit, rename, duplicate, remove}) allow(action, one, selectOne);
  allow(change, selection_.count > 1, tr("Select several startups first."));
  allow(archive, one && !(selection_.phase && inProgramme(*selection_.phase)),
        one ? tr("It is in the programme. Record how it leaves it first.") : selectOne);
  allow(unarchive, one, selectOne);
  archive->setVisible(!selection_.archived);
  unarchive->setVisible(selection_.archived);
  for (QAction* action : moves) {
    const auto phase = static_cast<Phase>(action->data().toInt());
    const bool there = selection_.phase && (*selection_.phase == phase || (isStop(phase) && isStop(*selection_.phase)));
    allow(action, any && !there, any ? tr("It is there already.") : select);
  }
  moveMenu->setEnabled(desk_.canEdit() && any);
  moveMenu->menuAction()->setToolTip(desk_.canEdit() ? (any ? moveMenu->title() : select) : desk_.whyNot());
}

void EditActions::retranslate() {
  menu->setTitle(tr("Edit"));
  startupMenu->setTitle(tr("Startup"));
  moveMenu->setTitle(tr("Move to"));
  newStartup->setText(tr("New startup…"));
  network->setText(tr("Facts of the network…"));
  newPerson->setText(tr("New person…"));
  mergeTwins->setText(tr("Merge people of one name…"));
  mergeEmployers->setText(tr("Merge the spellings of an employer…"));
  trainings->setText(tr("Trainings of people…"));
  retention->setText(tr("Names of people kept too long…"));
  open->setText(tr("Open"));
  decide->setText(tr("Prepare decision…"));
  edit->setText(tr("Edit…"));
  rename->setText(tr("Rename…"));
  duplicate->setText(tr("Duplicate…"));
  archive->setText(tr("Archive…"));
  unarchive->setText(tr("Take out of the archive"));
  remove->setText(tr("Delete…"));
  change->setText(tr("Change several…"));
  for (QAction* action : moves) action->setText(phaseName(static_cast<Phase>(action->data().toInt())));
  // What the palette says in front of them.
  for (QAction* action : moves) action->setProperty("group", moveMenu->title());
  for (QAction* action : {open, decide, edit, rename, duplicate, archive, unarchive, remove, change})
    action->setProperty("group", startupMenu->title());
  refresh();
}

}  // namespace eclosion::ui
