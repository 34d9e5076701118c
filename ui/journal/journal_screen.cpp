// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journal_screen.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

#include "ui/editing/edit_desk.h"
#include "ui/journal/entry_pane.h"
#include "ui/journal/journal_bar.h"
#include "ui/journal/journal_task.h"
#include "ui/journal/line_delegate.h"
#include "ui/models/formats.h"
#include "ui/models/moved_rows.h"
#include "ui/shell/preferences.h"
#include "ui/startups/empty_notice.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr int detailsDelay = 40;  // ms; who walks down the list by keyboard is not kept waiting

QString layoutKey() { return QStringLiteral("journal"); }

}  // namespace

JournalScreen::JournalScreen(const ScreenContext& context)
    : Screen(context.parent),
      context_(context),
      model_(new JournalModel(this)),
      bar_(new JournalBar),
      table_(new QTreeView),
      pane_(new EntryPane),
      notice_(new EmptyNotice),
      splitter_(new QSplitter(Qt::Vertical)),
      body_(new QStackedWidget),
      task_(new JournalTask(this)),
      detailsTimer_(new QTimer(this)) {
  setObjectName(QStringLiteral("journal"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  table_->setModel(model_);
  dressAsList(*table_, JournalModel::takenBackRole, {160, 130, 0, 150});
  splitter_->addWidget(table_);
  splitter_->addWidget(pane_);
  splitter_->setHandleWidth(1);
  splitter_->setChildrenCollapsible(false);
  splitter_->setSizes({px(420), px(300)});
  splitter_->restoreState(context_.preferences.layout(layoutKey()));
  body_->addWidget(splitter_);
  body_->addWidget(notice_);
  column->addWidget(bar_);
  column->addWidget(body_, 1);
  detailsTimer_->setSingleShot(true);
  detailsTimer_->setInterval(detailsDelay);
  setFocusProxy(table_);
  connectParts();
  table_->setAccessibleName(tr("Journal"));
  refresh();
}

JournalScreen::~JournalScreen() {
  context_.desk.disconnect(this);
  table_->selectionModel()->disconnect(this);
}

void JournalScreen::connectParts() {
  connect(&context_.desk, &EditDesk::changed, this, [this] {
    stale_ = true;
    if (isVisible()) follow();
  });
  connect(&context_.desk, &EditDesk::stateChanged, this, [this] { pane_->setWhyNot(context_.desk.whyNot()); });
  connect(model_, &JournalModel::failed, this, &Screen::failed);
  connect(model_, &QAbstractItemModel::rowsInserted, this, &JournalScreen::refresh);
  connect(model_, &QAbstractItemModel::modelReset, this, [this] {
    refresh();
    if (model_->rowCount() > 0) table_->setCurrentIndex(model_->index(0, 0));
    detailsTimer_->start();
  });
  connect(bar_, &JournalBar::filterChanged, this, [this] { model_->setFilter(bar_->filter()); });
  connect(bar_, &JournalBar::listWanted, this, &JournalScreen::takeFocus);
  connect(bar_, &JournalBar::verifyWanted, this, &JournalScreen::verify);
  connect(bar_, &JournalBar::exportWanted, this, &JournalScreen::chooseExport);
  connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, detailsTimer_, qOverload<>(&QTimer::start));
  connect(table_, &QTreeView::activated, this, [this] {
    showCurrent();
    pane_->table().setFocus(Qt::OtherFocusReason);
  });
  connect(detailsTimer_, &QTimer::timeout, this, &JournalScreen::showCurrent);
  connect(pane_, &EntryPane::leaveWanted, this, [this] { table_->setFocus(Qt::OtherFocusReason); });
  connect(pane_, &EntryPane::undoWanted, this, [this](qint64 seq) { context_.desk.undoEntry(seq); });
  connect(pane_, &EntryPane::restoreWanted, this, &JournalScreen::restore);
  connect(notice_, &EmptyNotice::acted, bar_, &JournalBar::clearFilter);
  connect(splitter_, &QSplitter::splitterMoved, this,
          [this] { context_.preferences.setLayout(layoutKey(), splitter_->saveState()); });
  connect(task_, &JournalTask::finished, this, [this] { bar_->setBusy(false); });
  connect(task_, &JournalTask::failed, this, &Screen::failed);
  connect(task_, &JournalTask::verified, this, [this](qint64 entries) {
    const QString sentence = tr("The chain is whole: %n entries, each as it was sealed.", nullptr, static_cast<int>(entries));
    bar_->say(sentence);
    Q_EMIT said(sentence);
  });
  connect(task_, &JournalTask::exported, this, [this](int steps, const QString& path) {
    Q_EMIT said(tr("Exported %n entries to %1", nullptr, steps).arg(QFileInfo(path).fileName()));
  });
}

void JournalScreen::setFile(OpenPortfolio* file) {
  task_->forget();
  file_ = file;
  source_ = file ? file->journal() : nullptr;
  looked_ = Portfolio::none;
  stale_ = false;
  pane_->showNothing({});
  pane_->setWhyNot(context_.desk.whyNot());
  // The model lets go of the journal before the file does.
  model_->setSource(nullptr);
  bar_->setFile(file);
  if (isVisible() || !source_) {
    model_->setSource(source_);
  } else {
    stale_ = true;
  }
  refresh();
}

void JournalScreen::showEvent(QShowEvent* event) {
  if (std::exchange(stale_, false)) {
    if (model_->rowCount() == 0) {
      model_->setSource(source_);
      model_->setFilter(bar_->filter());
    } else {
      follow();
    }
  }
  Screen::showEvent(event);
}

void JournalScreen::follow() {
  stale_ = false;
  const bool atTop = table_->currentIndex().row() <= 0;
  model_->follow();
  if (atTop && model_->rowCount() > 0) table_->setCurrentIndex(model_->index(0, 0));
  pane_->setWhyNot(context_.desk.whyNot());
  detailsTimer_->start();
}

void JournalScreen::refresh() {
  const int rows = model_->rowCount();
  const bool filtered = !model_->filter().isEmpty();
  if (rows > 0) {
    const QString count = numberText(rows);
    bar_->say(model_->canFetchMore({}) ? tr("More than %1 entries").arg(count) : tr("%n entries", nullptr, rows));
  } else {
    bar_->say({});
    pane_->showNothing({});
    filtered ? notice_->say(tr("No entry passes the filter."), tr("Clear the filter"))
             : notice_->say(tr("Nothing has been done to this portfolio yet."), QString());
  }
  const bool hadFocus = body_->currentWidget()->isAncestorOf(focusWidget());
  body_->setCurrentWidget(rows > 0 ? static_cast<QWidget*>(splitter_) : notice_);
  if (hadFocus) takeFocus();
  bar_->setBusy(task_->isRunning() || !source_);
}

// What the entry under the cursor did.
void JournalScreen::showCurrent() {
  const JournalStep* step = model_->stepAt(table_->currentIndex());
  if (!step || !source_) {
    pane_->showNothing({});
    Q_EMIT selectionChanged();
    return;
  }
  auto details = source_->details(step->firstSeq);
  if (!details) {
    pane_->showNothing(details.error().message);
    Q_EMIT selectionChanged();
    return;
  }
  QStringList names;
  for (const StartupId& startup : details->startups) {
    const QString name = file_->text().startupName(startup);
    names << (name.isEmpty() ? tr("a startup that was removed") : name);
  }
  pane_->show(std::move(*details), names);
  Q_EMIT selectionChanged();
}

void JournalScreen::applyChange(const PortfolioChange& change) { looked_ = movedRow(change, looked_); }

std::vector<Screen::Row> JournalScreen::selectedStartups() const {
  const Portfolio* portfolio = context_.model.portfolio();
  if (!portfolio) return {};
  // What is done to the selected startups must not be done to all those of an import.
  const auto& startups = pane_->model().details().startups;
  const Row row = startups.size() == 1 ? portfolio->rowOf(startups.front()) : Portfolio::none;
  if (row != Portfolio::none) return {row};
  return looked_ < portfolio->startups.size() ? std::vector<Row>{looked_} : std::vector<Row>{};
}

QString JournalScreen::copyText() const {
  const JournalStep* step = model_->stepAt(table_->currentIndex());
  if (!step) return {};
  const QString line =
      QStringLiteral("%1\t%2\t%3\t%4").arg(momentWords(step->at), step->actor, step->words, stepKindWord(step->kind));
  const QString changes = pane_->model().plainText();
  return changes.isEmpty() ? line : line + QLatin1Char('\n') + changes;
}

void JournalScreen::takeFocus() {
  if (body_->currentWidget() == notice_) return notice_->takeFocus();
  if (!table_->currentIndex().isValid() && model_->rowCount() > 0) table_->setCurrentIndex(model_->index(0, 0));
  table_->setFocus(Qt::ShortcutFocusReason);
}

QWidget* JournalScreen::findField() { return &bar_->findField(); }

void JournalScreen::verify() {
  if (!source_ || task_->isRunning()) return;
  bar_->setBusy(true);
  bar_->say(tr("Verifying the chain…"));
  task_->verify(*source_);
}

void JournalScreen::exportTo(const QString& path) {
  if (!source_ || task_->isRunning()) return;
  bar_->setBusy(true);
  task_->exportTo(*source_, path, model_->filter());
}

void JournalScreen::chooseExport() {
  if (!source_) return;
  const QString table = tr("Table with commas (*.csv)"), json = QStringLiteral("JSON (*.json)");
  QString filter;
  //: Suggested name of a file
  QString path = QFileDialog::getSaveFileName(this, tr("Export the journal"), QDir::home().filePath(tr("journal.csv")),
                                              table + QStringLiteral(";;") + json, &filter);
  if (path.isEmpty()) return;
  if (QFileInfo(path).suffix().isEmpty()) path += filter == json ? QStringLiteral(".json") : QStringLiteral(".csv");
  exportTo(path);
}

void JournalScreen::restore(const StartupId& startup, qint64 seq) {
  Editing* editing = context_.desk.editing();
  if (!source_ || !editing) return;
  const auto edit = source_->restoreStartup(startup, seq);
  if (!edit) {
    Q_EMIT failed(edit.error());
    return;
  }
  const auto plan = editing->plan(*edit);
  if (!plan) {
    Q_EMIT failed(plan.error());
    return;
  }
  if (plan->isEmpty()) {
    Q_EMIT said(tr("The startup is as it was then already."));
    return;
  }
  //: An edit in words that is asked about, such as “Restore Lapins?”
  const QString question = tr("%1?", "an edit to confirm").arg(context_.desk.withNames(plan->words));
  QMessageBox box(QMessageBox::Question, tr("Restore a startup"), question, QMessageBox::Cancel, this);
  box.setObjectName(QStringLiteral("restore"));
  box.setTextFormat(Qt::PlainText);
  QStringList what;
  if (!plan->puts.empty()) what << tr("%n record(s) get back what they held.", nullptr, static_cast<int>(plan->puts.size()));
  if (!plan->removals.empty()) what << tr("%n record(s) added since go.", nullptr, static_cast<int>(plan->removals.size()));
  what << tr("One undo takes all of it back.");
  box.setInformativeText(what.join(QLatin1Char(' ')));
  const QPushButton* yes = box.addButton(tr("Restore"), QMessageBox::AcceptRole);
  box.exec();
  if (box.clickedButton() == yes) context_.desk.perform(*edit);
}

void JournalScreen::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    table_->setAccessibleName(tr("Journal"));
    bar_->retranslate();
    model_->retranslate();
    pane_->retranslate();
    refresh();
  }
  Screen::changeEvent(event);
}

}  // namespace eclosion::ui
