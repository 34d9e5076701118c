// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does after an edit: every part follows the change alone, and nothing is read from the start again.
#include "ui/editing/edit_actions.h"
#include "ui/editing/edit_desk.h"
#include "ui/editing/facts_dialog.h"
#include "ui/editing/move_keys.h"
#include "ui/editing/startup_commands.h"
#include "ui/members/members_screen.h"
#include "ui/members/people_commands.h"
#include "ui/models/ledger_source.h"
#include "ui/shell/actions.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/figures_strip.h"
#include "ui/shell/inspector.h"
#include "ui/shell/knowledge_time.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigator.h"
#include "ui/shell/screens.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"

namespace eclosion::ui {

void MainWindow::connectDesk() {
  connect(desk_, &EditDesk::aboutToFollow, this, [this] {
    figures_->letGo();
    if (palette_) palette_->setFile(nullptr);
  });
  connect(desk_, &EditDesk::following, ledger_, &LedgerSource::follow);
  connect(desk_, &EditDesk::following, this, &MainWindow::applyChange);
  connect(desk_, &EditDesk::changed, this, &MainWindow::portfolioEdited);
  connect(desk_, &EditDesk::changed, ledger_, &LedgerSource::tell);
  connect(ledger_, &LedgerSource::failed, this, &MainWindow::fail);
  connect(desk_, &EditDesk::stateChanged, this, &MainWindow::tellEditState);
  connect(desk_, &EditDesk::said, status_, &StatusLine::say);
  connect(desk_, &EditDesk::refused, status_, &StatusLine::refuse);
  connect(desk_, &EditDesk::failed, this, &MainWindow::fail);
}

void MainWindow::connectEditing() {
  edits_ = new EditActions(*desk_, this, actions_);
  commands_ = new StartupCommands(
      model_, *desk_, *ledger_, [this] { return currentScreen().selectedStartups(); }, this);
  moveKeys_ = new MoveKeys(this);
  actions_->fileMenu->insertMenu(actions_->closeFile, edits_->menu);
  actions_->fileMenu->insertSeparator(actions_->closeFile);
  const auto on = [](QAction* action, auto receiver, auto slot) { connect(action, &QAction::triggered, receiver, slot); };
  on(edits_->undo, desk_, &EditDesk::undo);
  on(edits_->redo, desk_, &EditDesk::redo);
  on(edits_->newStartup, commands_, &StartupCommands::create);
  on(edits_->decide, commands_, &StartupCommands::decide);
  on(edits_->rename, commands_, &StartupCommands::rename);
  on(edits_->duplicate, commands_, &StartupCommands::duplicate);
  on(edits_->archive, commands_, &StartupCommands::archive);
  on(edits_->unarchive, commands_, &StartupCommands::unarchive);
  on(edits_->remove, commands_, &StartupCommands::remove);
  on(edits_->change, commands_, &StartupCommands::change);
  on(edits_->network, this, [this] { editNetworkFacts(*desk_, this); });
  on(edits_->edit, commands_, &StartupCommands::edit);
  onPeople(edits_->newPerson, &PeopleCommands::create);
  onPeople(edits_->mergeTwins, &PeopleCommands::mergeTwins);
  onPeople(edits_->mergeEmployers, &PeopleCommands::mergeEmployers);
  onPeople(edits_->trainings, &PeopleCommands::showTrainings);
  onPeople(edits_->retention, &PeopleCommands::reviewRetention);
  on(edits_->open, this, [this] {
    if (const auto rows = currentScreen().selectedStartups(); rows.size() == 1) navigator_->openStartup(rows.front());
  });
  connect(edits_, &EditActions::moveWanted, commands_, &StartupCommands::move);
  connect(navigator_, &Navigator::moveWanted, commands_, &StartupCommands::move);
  connect(navigator_, &Navigator::menuWanted, this, [this](const QPoint& global) { edits_->startupMenu->popup(global); });
  connect(commands_, &StartupCommands::selectWanted, this, [this](Portfolio::Row row) { currentScreen().selectStartup(row); });
  connect(commands_, &StartupCommands::decisionWanted, navigator_, &Navigator::openDecision);
  connect(inspector_, &Inspector::decisionWanted, commands_, &StartupCommands::decide);
  connect(moveKeys_, &MoveKeys::phaseChosen, commands_, &StartupCommands::move);
  connect(moveKeys_, &MoveKeys::ended, status_, [this] { status_->say({}); });
}

// People are changed on their own screen, once it has read them.
void MainWindow::onPeople(QAction* action, void (PeopleCommands::*act)()) {
  connect(action, &QAction::triggered, this, [this, act] {
    showScreen(screenIndex(QStringLiteral("members")));
    auto* members = qobject_cast<MembersScreen*>(&currentScreen());
    if (members) members->whenRead([members, act] { (members->commands().*act)(); });
  });
}

// M: the next key is the number of a phase.
void MainWindow::beginMove() {
  if (!desk_->canEdit()) return status_->say(desk_->whyNot());
  if (currentScreen().selectedStartups().empty()) return status_->say(tr("Select a startup first, then press M."));
  moveKeys_->begin();
  status_->say(MoveKeys::hint());
}

// The columns are new and the model is about to follow: whoever holds rows moves them.
void MainWindow::applyChange(const PortfolioChange& change) {
  navigator_->applyChange(change);
  inspector_->applyChange(change);
  if (palette_) palette_->setFile(file_.get());
}

void MainWindow::portfolioEdited() {
  if (!model_.portfolio()) return;
  topBar_->setPortfolioName(file_->name());
  updateTitle();
  selectionChanged();
}

void MainWindow::tellEditState() {
  const Editing* editing = desk_->canEdit() ? desk_->editing() : nullptr;
  status_->setUndo(editing ? desk_->withNames(editing->undoWords()) : QString());
}

void MainWindow::selectionChanged() {
  arrangePanes();
  // A screen that is being emptied may still speak of rows of a portfolio that is gone.
  const auto rows = model_.portfolio() ? currentScreen().selectedStartups() : std::vector<Portfolio::Row>();
  inspector_->showStartups(rows);
  status_->setSelected(static_cast<int>(rows.size()));
  EditSelection selection{.count = static_cast<int>(rows.size())};
  for (const Portfolio::Row row : rows) {
    const auto* entry = model_.entryOf(row);
    const auto phase = entry ? std::optional(entry->phase) : std::nullopt;
    selection.phase = row == rows.front() || phase == selection.phase ? phase : std::nullopt;
    if (!selection.phase) break;
  }
  selection.archived = rows.size() == 1 && !model_.portfolio()->startups[rows.front()].archived.isNull();
  edits_->setSelection(selection);
  edits_->setNewMeansPerson(qobject_cast<MembersScreen*>(&currentScreen()) != nullptr);
}

}  // namespace eclosion::ui
