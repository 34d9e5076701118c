// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: what is due, on the rail, on the board and in a calendar.
#include <QDir>
#include <QTimer>
#include <utility>

#include "core/publish/due_words.h"
#include "ui/editing/edit_desk.h"
#include "ui/members/members_screen.h"
#include "ui/models/due_source.h"
#include "ui/models/ledger_source.h"
#include "ui/shell/actions.h"
#include "ui/shell/appearance.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/knowledge_time.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/preferences.h"
#include "ui/shell/status_line.h"

namespace eclosion::ui {

void MainWindow::connectDue() {
  due_->setTerms(preferences_.dueTerms());
  actions_->exportDue->setVisible(false);
  // The first board is painted by then, and decisions and money do not make anybody wait.
  connect(attendance_, &QTimer::timeout, due_, &DueSource::want);
  connect(desk_, &EditDesk::aboutToFollow, due_, &DueSource::letGo);
  connect(desk_, &EditDesk::changed, due_, &DueSource::refresh);  // after the ledger, which follows before
  connect(due_, &DueSource::changed, this, &MainWindow::showDue);
  connect(appearance_, &Appearance::termsChosen, due_, [this] {
    due_->setTerms(preferences_.dueTerms());
    for (MembersScreen* members : findChildren<MembersScreen*>()) members->followPreferences();
  });
  connect(actions_->exportDue, &QAction::triggered, this, &MainWindow::exportDue);
}

// The rail says how many of all startups are due, whatever the board shows of them.
void MainWindow::showDue() {
  const int count = static_cast<int>(due_->items().size());
  rail_->setBadge(QLatin1StringView("decisions"), count, tr("%n startup(s) due", nullptr, count));
}

void MainWindow::setCalendarWriter(CalendarWriter writer) {
  calendarWriter_ = std::move(writer);
  actions_->exportDue->setVisible(calendarWriter_ != nullptr);
}

void MainWindow::exportDue() {
  if (!file_ || !calendarWriter_) return;
  const QString path = askCalendarName(this, file_->path());
  if (!path.isEmpty()) exportDueTo(path);
}

void MainWindow::exportDueTo(const QString& path) {
  due_->wantNow();
  const OpenPortfolio* shown = knowledge_->shown();
  const Ledger* ledger = ledger_->waited();
  if (!shown || !ledger || !calendarWriter_) return;
  auto days = publish::dueDays(shown->portfolio(), *ledger, shown->text(), due_->shownItems());
  const int count = static_cast<int>(days.size());
  worker_.run([write = calendarWriter_, path, name = tr("%1: what is due").arg(file_->name()),
               days = std::move(days)] { return write(path, name, days); },
              [this, path, count](const Result<void>& written) {
                if (!written) return fail(written.error());
                status_->say(tr("%n day(s) exported to %1", nullptr, count).arg(QDir::toNativeSeparators(path)));
              });
}

}  // namespace eclosion::ui
