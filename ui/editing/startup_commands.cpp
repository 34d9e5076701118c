// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/startup_commands.h"

#include "core/edits/decide.h"
#include "core/edits/startup_edits.h"
#include "ui/decisions/draft_moves.h"
#include "ui/editing/ask_dialog.h"
#include "ui/editing/bulk_dialog.h"
#include "ui/editing/edit_desk.h"
#include "ui/editing/facts_dialog.h"
#include "ui/editing/new_startup_dialog.h"
#include "ui/editing/transition_dialog.h"
#include "ui/models/board_model.h"
#include "ui/models/ledger_source.h"

namespace eclosion::ui {

StartupCommands::StartupCommands(const BoardModel& model, EditDesk& desk, LedgerSource& ledger, Selection selection,
                                 QWidget* window)
    : QObject(window), model_(model), desk_(desk), ledger_(ledger), selection_(std::move(selection)), window_(window) {}

std::vector<StartupId> StartupCommands::selected() const {
  std::vector<StartupId> ids;
  for (const Portfolio::Row row : selection_()) ids.push_back(model_.portfolio()->startups[row].id);
  return ids;
}

bool StartupCommands::mayEdit() {
  const QString why = desk_.whyNot();
  if (!why.isEmpty()) Q_EMIT desk_.refused(why);
  return why.isEmpty();
}

std::optional<StartupId> StartupCommands::single() {
  if (!mayEdit()) return {};
  const auto ids = selected();
  if (ids.size() == 1) return ids.front();
  Q_EMIT desk_.refused(tr("Select one startup first."));
  return {};
}

void StartupCommands::show(const StartupId& startup) {
  if (const auto row = model_.portfolio()->rowOf(startup); row != Portfolio::none) Q_EMIT selectWanted(row);
}

bool StartupCommands::record(const std::vector<edits::Edit>& edits, const QString& words) {
  return edits.size() == 1 ? desk_.perform(edits.front()) : desk_.performAll(words, edits);
}

void StartupCommands::create() {
  if (!mayEdit()) return;
  NewStartupDialog dialog(model_, *desk_.editing(), window_);
  if (dialog.exec() != QDialog::Accepted) return;
  const edits::NewStartup made = dialog.made();
  if (desk_.perform(edits::createStartup(made))) show(made.startup.id);
}

void StartupCommands::edit() {
  if (const auto id = single()) editFacts(desk_, {recordKind<Startup>, id->uuid()}, window_);
}

void StartupCommands::decide() {
  const auto rows = selection_();
  if (rows.size() != 1) {
    Q_EMIT desk_.refused(tr("Select one startup first."));
    return;
  }
  Q_EMIT decisionWanted(rows.front());
}

// Nothing moves: the draft that is there, or a new one, is to lead to that phase.
void StartupCommands::draft(const StartupId& startup, Phase to) {
  const Ledger* ledger = ledger_.waited();
  const auto row = model_.portfolio()->rowOf(startup);
  if (!ledger || row == Portfolio::none) return;
  if (desk_.perform(edits::saveDraft(draftTowards(*ledger, *model_.portfolio(), startup, to)))) Q_EMIT decisionWanted(row);
}

void StartupCommands::move(Phase to) {
  if (!mayEdit()) return;
  const auto ids = selected();
  if (ids.empty()) {
    Q_EMIT desk_.refused(tr("Select a startup first."));
    return;
  }
  if (ids.size() == 1 && outcomeOfMove(model_, ids.front(), to)) return draft(ids.front(), to);
  TransitionDialog dialog(model_, *desk_.editing(), ids, to, window_);
  if (dialog.exec() == QDialog::Accepted) record(dialog.edits(), dialog.words());
}

void StartupCommands::change() {
  if (!mayEdit()) return;
  const auto ids = selected();
  if (ids.empty()) {
    Q_EMIT desk_.refused(tr("Select a startup first."));
    return;
  }
  BulkDialog dialog(model_, *desk_.editing(), ids, window_);
  if (dialog.exec() == QDialog::Accepted) record(dialog.edits(), dialog.words());
}

void StartupCommands::rename() {
  const auto chosen = single();
  if (!chosen) return;
  const StartupId id = *chosen;
  const QString name = model_.text()->startupName(id);
  AskDialog dialog(
      {.title = tr("Rename %1").arg(name),
       .below = tr("The former name is kept with its dates, and found by the search."),
       .record = tr("Rename"),
       .name = tr("New name"),
       .nameNow = name,
       .day = tr("From the day")},
      *desk_.editing(), [id](const QString& to, const QDate& day) { return edits::renameStartup(id, to, day); }, window_);
  if (dialog.exec() == QDialog::Accepted) desk_.perform(dialog.edit());
}

void StartupCommands::duplicate() {
  const auto chosen = single();
  if (!chosen) return;
  const StartupId id = *chosen;
  const QString name = model_.text()->startupName(id);
  const auto copy = newId<StartupId>();
  AskDialog dialog(
      {.title = tr("Duplicate %1").arg(name),
       .below = tr("The copy has its words, themes, incubator and sponsors as of today; not its history, people or money."),
       .record = tr("Duplicate"),
       .name = tr("Name of the copy"),
       .nameNow = tr("%1 (copy)").arg(name)},
      *desk_.editing(), [id, copy](const QString& to, const QDate&) { return edits::duplicateStartup(id, copy, to); }, window_);
  if (dialog.exec() == QDialog::Accepted && desk_.perform(dialog.edit())) show(copy);
}

void StartupCommands::archive() {
  const auto chosen = single();
  if (!chosen) return;
  const StartupId id = *chosen;
  AskDialog dialog(
      {.title = tr("Archive %1").arg(model_.text()->startupName(id)),
       .below = tr("From that day on it is shown only where asked for. Every number counts it as before."),
       .record = tr("Archive"),
       .day = tr("From the day")},
      *desk_.editing(), [id](const QString&, const QDate& day) { return edits::archiveStartup(id, day); }, window_);
  if (dialog.exec() == QDialog::Accepted) desk_.perform(dialog.edit());
}

void StartupCommands::unarchive() {
  if (const auto id = single()) desk_.perform(edits::unarchiveStartup(*id));
}

void StartupCommands::remove() {
  if (const auto id = single()) desk_.removeAsking({recordKind<Startup>, id->uuid()});
}

}  // namespace eclosion::ui
