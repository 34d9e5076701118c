// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow between one knowledge time and another: everything lets go of the portfolio it shows and takes up the other, with
// the same date, filter and selection.
#include <utility>

#include "ui/editing/edit_desk.h"
#include "ui/knowledge/then_and_now_dialog.h"
#include "ui/models/due_source.h"
#include "ui/models/kept_view.h"
#include "ui/models/ledger_source.h"
#include "ui/shell/actions.h"
#include "ui/shell/difference_marks.h"
#include "ui/shell/inspector.h"
#include "ui/shell/knowledge_banner.h"
#include "ui/shell/knowledge_popover.h"
#include "ui/shell/knowledge_time.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigator.h"
#include "ui/shell/status_line.h"
#include "ui/shell/time_bar.h"

namespace eclosion::ui {

void MainWindow::connectKnowledge() {
  connect(knowledge_, &KnowledgeTime::fileAboutToChange, this, [this] {
    if (knowledgeTimes_) knowledgeTimes_->reset();
    delete thenAndNow_;
  });
  connect(knowledge_, &KnowledgeTime::aboutToChange, this, &MainWindow::leaveKnowledge);
  connect(knowledge_, &KnowledgeTime::changed, this, &MainWindow::enterKnowledge);
  connect(knowledge_, &KnowledgeTime::readingChanged, this, &MainWindow::showKnowledge);
  connect(knowledge_, &KnowledgeTime::failed, this, &MainWindow::fail);
  connect(timeBar_, &TimeBar::knowledgeWanted, this, &MainWindow::chooseKnowledge);
  connect(knowledgeBanner_, &KnowledgeBanner::returnToNow, this, [this] { setKnownAt({}); });
  connect(knowledgeBanner_, &KnowledgeBanner::comparisonWanted, this, &MainWindow::compareKnowledge);
  connect(knowledgeBanner_->marksAction(), &QAction::toggled, differences_, &DifferenceMarks::setOn);
  connect(actions_->thenAndNow, &QAction::triggered, this, &MainWindow::compareKnowledge);
  connect(actions_->typeKnown, &QAction::triggered, this, &MainWindow::chooseKnowledge);
  connect(actions_->knownNow, &QAction::triggered, this, [this] { setKnownAt({}); });
}

void MainWindow::setKnownAt(const QDateTime& moment) { knowledge_->look(moment); }

Result<void> MainWindow::lookAt(const QDateTime& moment) { return knowledge_->lookAtOnce(moment); }

void MainWindow::leaveKnowledge() {
  keepTyped();
  recall_ = [view = KeptView(model_), screens = navigator_->remember(), this] {
    view.restore(model_);
    screens();
  };
  due_->letGo();
  inspector_->setFile(nullptr);
  status_->setFile(nullptr);
  desk_->setFile(nullptr);
  ledger_->setFile(nullptr);
  model_.setPortfolio(nullptr, nullptr);
  tellParts(nullptr);
}

void MainWindow::enterKnowledge() {
  OpenPortfolio* shown = knowledge_->shown();
  showKnowledge();
  model_.setPortfolio(&shown->portfolio(), &shown->text());
  ledger_->setFile(shown);
  desk_->setFile(shown);  // what was known cannot be edited, and what is known now is not followed meanwhile
  tellParts(shown);
  inspector_->setFile(shown);
  status_->setFile(shown);
  due_->refresh();
  if (const auto recall = std::exchange(recall_, {})) recall();
  selectionChanged();
}

// What tells of the knowledge time, and what leads to another.
void MainWindow::showKnowledge() {
  const bool kept = knowledge_->knowledge() != nullptr;
  timeBar_->setKnowledge(knowledge_->moment(), kept, knowledge_->isReading());
  knowledgeBanner_->setMoment(knowledge_->moment());
  banner_->setAway(knowledge_->isPast());
  actions_->setKnowledgeState(kept, knowledge_->isPast());
}

void MainWindow::chooseKnowledge() {
  const Knowledge* asked = knowledge_->knowledge();
  if (!asked) return;
  if (!knowledgeTimes_) {
    knowledgeTimes_ = new KnowledgePopover(this);
    connect(knowledgeTimes_, &KnowledgePopover::picked, this, &MainWindow::setKnownAt);
  }
  knowledgeTimes_->open(*asked, knowledge_->moment(), model_.today(), timeBar_->knowledgeButton());
}

void MainWindow::compareKnowledge() {
  const Knowledge* asked = knowledge_->knowledge();
  if (!asked || thenAndNow_) return;
  thenAndNow_ = new ThenAndNowDialog(*asked, knowledge_->moment(), model_.date(), this);
  thenAndNow_->setAttribute(Qt::WA_DeleteOnClose);
  connect(thenAndNow_, &ThenAndNowDialog::startupChosen, this, &MainWindow::openKnownStartup);
  connect(thenAndNow_, &ThenAndNowDialog::said, status_, &StatusLine::say);
  connect(thenAndNow_, &ThenAndNowDialog::failed, this, &MainWindow::fail);
  thenAndNow_->open();
}

// Of both knowledge times only one is shown: what is not on record in it is looked for in what is known now.
void MainWindow::openKnownStartup(const StartupId& startup) {
  if (knowledge_->isPast() && model_.portfolio()->rowOf(startup) == Portfolio::none) setKnownAt({});
  const Portfolio::Row row = model_.portfolio()->rowOf(startup);
  if (row == Portfolio::none)
    return status_->say(tr("This startup is no longer on record. Go back to what was known then to see it."));
  navigator_->openStartup(row);
}

}  // namespace eclosion::ui
