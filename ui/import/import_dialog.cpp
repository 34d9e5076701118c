// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_dialog.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/import/import_words.h"
#include "ui/models/formats.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

enum Step { choice, working, preview };

QTableView* table(QAbstractItemModel& model) {
  auto* view = new QTableView;
  view->setModel(&model);
  view->verticalHeader()->hide();
  view->verticalHeader()->setDefaultSectionSize(px(28));
  view->setShowGrid(false);
  view->setSelectionBehavior(QAbstractItemView::SelectRows);
  view->setEditTriggers(QAbstractItemView::NoEditTriggers);
  view->setTabKeyNavigation(false);
  view->setWordWrap(false);
  view->horizontalHeader()->setHighlightSections(false);
  return view;
}

}  // namespace

ImportDialog::ImportDialog(OpenPortfolio& file, QWidget* parent)
    : QDialog(parent),
      task_(file),
      steps_(new QStackedWidget),
      title_(new TextLabel(TextStep::panelTitle, Weight::semibold)),
      words_(new TextLabel(TextStep::body, Weight::regular, &Tokens::tx2)),
      error_(new TextLabel(TextStep::body, Weight::regular, &Tokens::bad)),
      cancel_(new Button(Button::Kind::secondary)),
      next_(new Button(Button::Kind::primary)) {
  resize(px(720), px(560));
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
  connect(cancel_, &QAbstractButton::clicked, this, &ImportDialog::reject);
  connect(next_, &QAbstractButton::clicked, this, [this] { steps_->currentIndex() == preview ? write() : read(); });
  connect(&task_, &ImportTask::progressed, this, &ImportDialog::showProgress);
  connect(&task_, &ImportTask::prepared, this, &ImportDialog::showPreview);
  connect(&task_, &ImportTask::applied, this, &QDialog::accept);
  connect(&task_, &ImportTask::failed, this, &ImportDialog::fail);
  retranslate();
  showStep(choice);
}

QWidget* ImportDialog::makeChoice() {
  auto* page = new QWidget;
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(6);
  folderLabel_ = new TextLabel(TextStep::dense, Weight::medium);
  folder_ = new QLineEdit;
  folderLabel_->setBuddy(folder_);
  browse_ = new Button(Button::Kind::secondary, Icon::folder);
  auto* row = new QHBoxLayout;
  row->addWidget(folder_, 1);
  row->addWidget(browse_);
  column->addWidget(folderLabel_);
  column->addLayout(row);
  column->addSpacing(10);
  dateLabel_ = new TextLabel(TextStep::dense, Weight::medium);
  knownOn_ = new QLineEdit;
  knownOn_->setMaximumWidth(px(180));
  dateLabel_->setBuddy(knownOn_);
  dateHint_ = new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2);
  dateHint_->setWordWrap(true);
  column->addWidget(dateLabel_);
  column->addWidget(knownOn_);
  column->addWidget(dateHint_);
  column->addStretch(1);
  connect(browse_, &QAbstractButton::clicked, this, &ImportDialog::browse);
  for (QLineEdit* field : {folder_, knownOn_}) {
    connect(field, &QLineEdit::returnPressed, this, [this] {
      if (next_->isEnabled()) read();
    });
  }
  connect(folder_, &QLineEdit::textChanged, this, [this](const QString& text) { next_->setEnabled(!text.trimmed().isEmpty()); });
  return page;
}

QWidget* ImportDialog::makePreview() {
  auto* page = new QWidget;
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  counts_ = table(countsModel_);
  counts_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  counts_->setMaximumHeight(px(275));
  findingsTitle_ = new TextLabel(TextStep::dense, Weight::semibold);
  findings_ = table(findingsModel_);
  findings_->horizontalHeader()->setStretchLastSection(true);
  findingsTitle_->setBuddy(findings_);
  column->addWidget(counts_, 3);
  column->addWidget(findingsTitle_);
  column->addWidget(findings_, 2);
  return page;
}

QWidget* ImportDialog::makeProgress() {
  auto* page = new QWidget;
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, 0, 0, 0);
  step_ = new TextLabel(TextStep::body);
  bar_ = new QProgressBar;
  bar_->setTextVisible(false);
  column->addStretch(1);
  column->addWidget(step_);
  column->addWidget(bar_);
  column->addStretch(2);
  return page;
}

void ImportDialog::retranslate() {
  setWindowTitle(tr("Import"));
  folderLabel_->setText(tr("Folder of the community's repository"));
  folder_->setAccessibleName(folderLabel_->text());
  browse_->setText(tr("Choose…"));
  dateLabel_->setText(tr("Known on"));
  knownOn_->setAccessibleName(dateLabel_->text());
  knownOn_->setPlaceholderText(tr("today"));
  dateHint_->setText(
      tr("The day the folder was as it is now. Leave it empty for a copy made today; give the date of an older copy, so that the "
         "portfolio "
         "remembers what was known when. Import older copies first."));
  findingsTitle_->setText(tr("What is odd"));
  bar_->setAccessibleName(tr("Progress of the import"));
  counts_->setAccessibleName(tr("What the import changes"));
  findings_->setAccessibleName(tr("What is odd"));
  cancel_->setText(tr("Cancel"));
}

void ImportDialog::showStep(int step) {
  steps_->setCurrentIndex(step);
  next_->setVisible(step != working);
  cancel_->setEnabled(true);
  if (step == choice) {
    title_->setText(tr("Import the community's repository"));
    words_->setText(
        tr("Startups, incubators, organisations, members and missions are read from the folder. You see what would change before "
           "anything is written."));
    next_->setText(tr("Read the folder"));
    next_->setEnabled(!folder_->text().trimmed().isEmpty());
    folder_->setFocus();
  } else if (step == working) {
    title_->setText(writing_ ? tr("Writing into the portfolio…") : tr("Reading the folder…"));
    words_->setText(writing_ ? tr("It becomes one entry of the journal. Cancelling leaves the file as it was.")
                             : tr("Nothing is written yet."));
    step_->clear();
    bar_->setRange(0, 0);
    error_->hide();
  } else {
    next_->setText(tr("Import"));
    next_->setFocus();
  }
}

void ImportDialog::setFolder(const QString& folder) { folder_->setText(folder); }
void ImportDialog::setKnownOn(const QDate& date) { knownOn_->setText(date.isValid() ? dateText(date) : QString()); }

void ImportDialog::browse() {
  const QString folder = QFileDialog::getExistingDirectory(this, folderLabel_->text(), folder_->text());
  if (!folder.isEmpty()) folder_->setText(folder);
}

void ImportDialog::read() {
  const QString typed = knownOn_->text().trimmed();
  const QDate date = typedDate(typed);
  if (!typed.isEmpty() && !date.isValid()) {
    fail({.kind = ErrorKind::usage,
          .message = tr("“%1” is not a date. Write it like %2.").arg(typed, dateText(QDate(2026, 8, 20)))});
    knownOn_->setFocus();
    return;
  }
  writing_ = false;
  showStep(working);
  task_.prepare({.folder = folder_->text().trimmed(), .knownOn = date});
}

void ImportDialog::showPreview() {
  const ImportSummary& summary = *task_.summary();
  countsModel_.setCounts(summary.counts);
  findingsModel_.setSummary(summary);
  findings_->resizeColumnToContents(0);
  findings_->setColumnWidth(1, px(380));
  const bool nothing = summary.changesNothing;
  title_->setText(nothing ? tr("The portfolio holds it all already") : tr("This is what the import would change"));
  words_->setText(findingsWords(summary) + QLatin1Char('.'));
  const bool odd = findingsModel_.rowCount() > 0;
  findingsTitle_->setVisible(odd);
  findings_->setVisible(odd);
  showStep(preview);
  next_->setEnabled(!nothing);
}

void ImportDialog::write() {
  writing_ = true;
  showStep(working);
  task_.apply();
}

void ImportDialog::showProgress(const Progress& progress) {
  if (steps_->currentIndex() != working) return;
  step_->setText(progress.total > 0 ? tr("%1: %2 of %3").arg(progress.step, numberText(progress.done), numberText(progress.total))
                                    : progress.step);
  constexpr int parts = 1000;
  bar_->setRange(0, progress.total > 0 ? parts : 0);
  if (progress.total > 0) bar_->setValue(static_cast<int>(progress.done * parts / progress.total));
}

void ImportDialog::fail(const Error& error) {
  if (error.kind == ErrorKind::cancelled) {
    QDialog::reject();
    return;
  }
  showStep(choice);
  error_->setText(error.file.isEmpty() ? error.message : QStringLiteral("%1\n%2").arg(error.message, error.file));
  error_->show();
}

// While something runs, Cancel and Escape ask it to stop and wait for its answer.
void ImportDialog::reject() {
  if (!task_.isRunning()) return QDialog::reject();
  cancel_->setEnabled(false);
  step_->setText(tr("Stopping…"));
  task_.cancel();
}

void ImportDialog::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    showStep(steps_->currentIndex());
  }
  QDialog::changeEvent(event);
}

}  // namespace eclosion::ui
