// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/write_back_dialog.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/exchange/diff_view.h"
#include "ui/models/formats.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

enum Step { choice, working, preview };

QVBoxLayout* columnOf(QWidget* page) {
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(6);
  return column;
}

}  // namespace

WriteBackDialog::WriteBackDialog(WriteBackSource& source, QWidget* parent)
    : QDialog(parent),
      task_(source),
      steps_(new QStackedWidget),
      title_(new TextLabel(TextStep::panelTitle, Weight::semibold)),
      words_(new TextLabel(TextStep::body, Weight::regular, &Tokens::tx2)),
      error_(new TextLabel(TextStep::body, Weight::regular, &Tokens::bad)),
      cancel_(new Button(Button::Kind::secondary)),
      next_(new Button(Button::Kind::primary)) {
  resize(px(860), px(620));
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(24, 20, 24, 18);
  outer->setSpacing(8);
  words_->setWordWrap(true);
  error_->setWordWrap(true);
  error_->hide();
  outer->addWidget(title_);
  outer->addWidget(words_);
  outer->addSpacing(6);
  steps_->addWidget(makeChoice());
  steps_->addWidget(makeProgress());
  steps_->addWidget(makePreview());
  outer->addWidget(steps_, 1);
  outer->addWidget(error_);
  auto* buttons = new QHBoxLayout;
  buttons->addStretch(1);
  buttons->addWidget(cancel_);
  buttons->addWidget(next_);
  outer->addLayout(buttons);
  connect(cancel_, &QAbstractButton::clicked, this, &WriteBackDialog::reject);
  connect(next_, &QAbstractButton::clicked, this, [this] { steps_->currentIndex() == preview ? write() : compare(); });
  connect(&task_, &WriteBackTask::progressed, this, &WriteBackDialog::showProgress);
  connect(&task_, &WriteBackTask::prepared, this, &WriteBackDialog::showPreview);
  connect(&task_, &WriteBackTask::applied, this, &QDialog::accept);
  connect(&task_, &WriteBackTask::failed, this, &WriteBackDialog::fail);
  retranslate();
  showStep(choice);
}

QWidget* WriteBackDialog::makeChoice() {
  auto* page = new QWidget;
  auto* column = columnOf(page);
  folderLabel_ = new TextLabel(TextStep::dense, Weight::medium);
  folder_ = new QLineEdit;
  folderLabel_->setBuddy(folder_);
  browse_ = new Button(Button::Kind::secondary, Icon::folder);
  auto* row = new QHBoxLayout;
  row->addWidget(folder_, 1);
  row->addWidget(browse_);
  hint_ = new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2);
  hint_->setWordWrap(true);
  column->addWidget(folderLabel_);
  column->addLayout(row);
  column->addWidget(hint_);
  column->addStretch(1);
  connect(browse_, &QAbstractButton::clicked, this, &WriteBackDialog::browse);
  connect(folder_, &QLineEdit::returnPressed, this, [this] {
    if (next_->isEnabled()) compare();
  });
  connect(folder_, &QLineEdit::textChanged, this, [this](const QString& text) { next_->setEnabled(!text.trimmed().isEmpty()); });
  return page;
}

QWidget* WriteBackDialog::makeProgress() {
  auto* page = new QWidget;
  auto* column = columnOf(page);
  step_ = new TextLabel(TextStep::body);
  bar_ = new QProgressBar;
  bar_->setTextVisible(false);
  column->addStretch(1);
  column->addWidget(step_);
  column->addWidget(bar_);
  column->addStretch(2);
  return page;
}

QWidget* WriteBackDialog::makePreview() {
  auto* page = new QWidget;
  auto* column = columnOf(page);
  auto* halves = new QSplitter(Qt::Vertical);
  halves->setChildrenCollapsible(false);
  auto* upper = new QWidget;
  auto* files = columnOf(upper);
  filesTitle_ = new TextLabel(TextStep::dense, Weight::semibold);
  table_ = new QTableView;
  table_->setModel(&model_);
  table_->verticalHeader()->hide();
  table_->verticalHeader()->setDefaultSectionSize(px(28));
  table_->setShowGrid(false);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setSelectionMode(QAbstractItemView::SingleSelection);
  table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table_->setTabKeyNavigation(false);
  table_->setWordWrap(false);
  table_->horizontalHeader()->setHighlightSections(false);
  table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  table_->horizontalHeader()->setStretchLastSection(true);
  filesTitle_->setBuddy(table_);
  files->addWidget(filesTitle_);
  files->addWidget(table_, 1);
  auto* lower = new QWidget;
  auto* change = columnOf(lower);
  diffTitle_ = new TextLabel(TextStep::dense, Weight::semibold);
  diffTitle_->setElided(true);
  diff_ = new DiffView;
  diffTitle_->setBuddy(diff_);
  change->addWidget(diffTitle_);
  change->addWidget(diff_, 1);
  halves->addWidget(upper);
  halves->addWidget(lower);
  halves->setStretchFactor(0, 2);
  halves->setStretchFactor(1, 3);
  alone_ = new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2);
  alone_->setWordWrap(true);
  column->addWidget(halves, 1);
  column->addWidget(alone_);
  connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WriteBackDialog::showFile);
  return page;
}

void WriteBackDialog::retranslate() {
  setWindowTitle(tr("Write back"));
  folderLabel_->setText(tr("Folder"));
  folder_->setAccessibleName(folderLabel_->text());
  browse_->setText(tr("Choose…"));
  hint_->setText(tr(
      "An empty folder, or one that is yet to be made, gets every record's file. In your copy of the community's repository only "
      "what this portfolio says differently changes: the lines concerned, and nothing else. A file that is no longer the one "
      "that was imported is left alone and named."));
  filesTitle_->setText(tr("Files"));
  table_->setAccessibleName(tr("Files that change, and files that are refused"));
  diff_->setAccessibleName(tr("What changes in the file"));
  bar_->setAccessibleName(tr("Progress of writing back"));
  cancel_->setText(tr("Cancel"));
}

void WriteBackDialog::showStep(int step) {
  steps_->setCurrentIndex(step);
  next_->setVisible(step != working);
  cancel_->setEnabled(true);
  if (step == choice) {
    title_->setText(tr("Write back to the community's format"));
    words_->setText(tr("You see what would change before anything is written."));
    next_->setText(tr("Compare"));
    next_->setEnabled(!folder_->text().trimmed().isEmpty());
    folder_->setFocus();
  } else if (step == working) {
    title_->setText(writing_ ? tr("Writing the files…") : tr("Comparing with the folder…"));
    words_->setText(writing_ ? tr("All of them or none. Cancelling leaves the folder as it was.")
                             : tr("Nothing is written yet."));
    step_->clear();
    bar_->setRange(0, 0);
    error_->hide();
  } else {
    tellPreview();
    table_->setFocus();
  }
}

void WriteBackDialog::setFolder(const QString& folder) { folder_->setText(folder); }

void WriteBackDialog::browse() {
  const QString folder = QFileDialog::getExistingDirectory(this, folderLabel_->text(), folder_->text());
  if (!folder.isEmpty()) folder_->setText(folder);
}

void WriteBackDialog::compare() {
  writing_ = false;
  showStep(working);
  task_.prepare(folder_->text().trimmed());
}

void WriteBackDialog::showPreview() {
  model_.setFiles(task_.plan()->summary().files);
  showStep(preview);
  table_->resizeColumnToContents(0);
  if (model_.rowCount() > 0) table_->selectRow(0);
  showFile();
}

void WriteBackDialog::tellPreview() {
  const WriteBackSummary& summary = task_.plan()->summary();
  const int refused = summary.count(WriteBackKind::refused);
  title_->setText(summary.writesNothing  ? tr("There is nothing to write")
                  : summary.intoCheckout ? tr("This is what would change in the folder")
                                         : tr("Every record's file would be written"));
  QStringList counts{tr("%n as imported", "files", summary.same),
                     tr("%n changed", "files", summary.count(WriteBackKind::changed)),
                     tr("%n new", "files", summary.count(WriteBackKind::added)),
                     tr("%n removed", "files", summary.count(WriteBackKind::removed))};
  if (refused > 0) counts << tr("%n refused", "files", refused);
  words_->setText(tr("Files: %1.").arg(counts.join(QStringLiteral(", "))));
  alone_->setVisible(!summary.keptAlone.isEmpty());
  alone_->setText(tr("Kept in the portfolio alone, since the format has no place for it: %1.")
                      .arg(summary.keptAlone.join(QStringLiteral(", "))));
  next_->setText(summary.intoCheckout ? tr("Write the changes") : tr("Write the files"));
  next_->setEnabled(!summary.writesNothing);
}

void WriteBackDialog::showFile() {
  const int row = table_->currentIndex().row();
  if (row < 0 || !task_.plan()) {
    diffTitle_->setText(tr("What changes"));
    diff_->setWords(tr("No file differs from the one that was imported."));
    return;
  }
  const WriteBackFile& file = model_.file(row);
  diffTitle_->setText(file.path);
  file.kind == WriteBackKind::refused ? diff_->setWords(file.reason)
                                      : diff_->setHunks(task_.plan()->diff(static_cast<size_t>(row)));
}

void WriteBackDialog::write() {
  const WriteBackSummary& summary = task_.plan()->summary();
  const int written = summary.count(WriteBackKind::changed) + summary.count(WriteBackKind::added) +
                      summary.count(WriteBackKind::removed) + (summary.intoCheckout ? 0 : summary.same);
  result_ = tr("%n files written", nullptr, written);
  writing_ = true;
  showStep(working);
  task_.apply();
}

void WriteBackDialog::showProgress(const Progress& progress) {
  if (steps_->currentIndex() != working) return;
  step_->setText(progress.total > 0 ? tr("%1: %2 of %3").arg(progress.step, numberText(progress.done), numberText(progress.total))
                                    : progress.step);
  constexpr int parts = 1000;
  bar_->setRange(0, progress.total > 0 ? parts : 0);
  if (progress.total > 0) bar_->setValue(static_cast<int>(progress.done * parts / progress.total));
}

void WriteBackDialog::fail(const Error& error) {
  if (error.kind == ErrorKind::cancelled) {
    QDialog::reject();
    return;
  }
  showStep(choice);
  error_->setText(error.file.isEmpty() ? error.message : QStringLiteral("%1\n%2").arg(error.message, error.file));
  error_->show();
}

// While something runs, Cancel and Escape ask it to stop and wait for its answer.
void WriteBackDialog::reject() {
  if (!task_.isRunning()) return QDialog::reject();
  cancel_->setEnabled(false);
  step_->setText(tr("Stopping…"));
  task_.cancel();
}

void WriteBackDialog::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    showStep(steps_->currentIndex());
    if (steps_->currentIndex() == preview) showFile();
  }
  QDialog::changeEvent(event);
}

}  // namespace eclosion::ui
