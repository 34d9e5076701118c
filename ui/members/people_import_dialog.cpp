// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/people_import_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLineEdit>
#include <QProgressBar>
#include <QScopedValueRollback>
#include <QTreeView>

#include "core/exchange/tables/bad_rows.h"
#include "ui/editing/edit_desk.h"
#include "ui/shell/preferences.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

using exchange::PeopleColumn;
using exchange::PeopleKind;

QString peopleMappingKey() { return QStringLiteral("people-mapping"); }

}  // namespace

PeopleImportDialog::PeopleImportDialog(EditDesk& desk, PeopleTables& tables, Preferences& preferences, QWidget* parent)
    : EditDialog(parent),
      desk_(desk),
      tables_(tables),
      preferences_(preferences),
      path_(new QLineEdit),
      kind_(new QComboBox),
      skipBad_(new QCheckBox(tr("Leave the bad rows out"))),
      bad_(new BadRowsModel(this)),
      view_(new QTreeView),
      saveBad_(new Button(Button::Kind::secondary)),
      bar_(new QProgressBar) {
  setObjectName(QStringLiteral("peopleImport"));
  setTitle(tr("Import people or missions"), tr("The first row names the columns. Nothing is written before you say so."));
  setButtons(tr("Import"));
  makeFields();
  tell();
  path_->setFocus();
}

void PeopleImportDialog::makeFields() {
  auto* file = new QHBoxLayout;
  auto* browseButton = new Button(Button::Kind::secondary, Icon::folder);
  browseButton->setText(tr("Choose…"));
  path_->setPlaceholderText(tr("A workbook (.xlsx) or a table of text (.csv)"));
  path_->setAccessibleName(tr("The table to import"));
  file->addWidget(path_, 1);
  file->addWidget(browseButton);
  body()->addLayout(file);
  kind_->addItem(tr("A person, with a mission where it gives a first day"), static_cast<int>(PeopleKind::members));
  kind_->addItem(tr("A mission of a person who is there"), static_cast<int>(PeopleKind::missions));
  addField(tr("What a row is"), kind_);
  QStringList names;
  for (int i = 0; i < exchange::peopleColumnCount; ++i) names << exchange::nameOf(static_cast<PeopleColumn>(i));
  boxes_ = new ColumnBoxes(names, exchange::peopleColumnCount / 2);
  connect(boxes_, &ColumnBoxes::changed, this, &PeopleImportDialog::planAgain);
  body()->addWidget(boxes_);
  auto* bad = new QHBoxLayout;
  saveBad_->setText(tr("Save all bad rows…"));
  saveBad_->setToolTip(tr("A table of the bad rows with what is wrong, to be corrected there and imported again"));
  bad->addWidget(skipBad_);
  bad->addStretch(1);
  bad->addWidget(saveBad_);
  body()->addLayout(bad);
  view_->setModel(bad_);
  view_->setUniformRowHeights(true);
  view_->setRootIsDecorated(false);
  view_->setAllColumnsShowFocus(true);
  view_->setAccessibleName(tr("Bad rows"));
  view_->header()->setSectionsMovable(false);
  view_->header()->resizeSection(BadRowsModel::rowColumn, px(70));
  body()->addWidget(view_, 1);
  // Where no list fills the dialog its fields keep together at the top.
  body()->addStretch(0);
  bar_->setTextVisible(false);
  bar_->setAccessibleName(tr("Progress of the import"));
  body()->addWidget(bar_);
  resize(px(760), px(640));
  connect(browseButton, &QAbstractButton::clicked, this, &PeopleImportDialog::browse);
  connect(path_, &QLineEdit::editingFinished, this, [this] { setFile(path_->text().trimmed()); });
  connect(kind_, &QComboBox::currentIndexChanged, this, &PeopleImportDialog::planAgain);
  connect(skipBad_, &QCheckBox::toggled, this, &PeopleImportDialog::tell);
  connect(saveBad_, &QAbstractButton::clicked, this, &PeopleImportDialog::browseBadRows);
  connect(&work_, &CancellableWork::progressed, this, [this](const Progress& progress) {
    constexpr int parts = 1'000;
    bar_->setRange(0, progress.total > 0 ? parts : 0);
    if (progress.total > 0) bar_->setValue(static_cast<int>(progress.done * parts / progress.total));
  });
}

exchange::PeopleReading PeopleImportDialog::reading() const {
  exchange::PeopleReading reading{.kind = static_cast<PeopleKind>(kind_->currentData().toInt())};
  for (size_t i = 0; i < reading.mapping.places.size(); ++i) reading.mapping.places[i] = boxes_->value(i);
  return reading;
}

void PeopleImportDialog::browse() {
  const QString path = QFileDialog::getOpenFileName(this, tr("Choose the table"), path_->text(),
                                                    tr("Tables (*.xlsx *.csv *.tsv *.txt);;All files (*)"));
  if (path.isEmpty()) return;
  path_->setText(path);
  setFile(path);
}

void PeopleImportDialog::browseBadRows() {
  const QString path = QFileDialog::getSaveFileName(this, tr("Save the bad rows"), QString(), tr("Tables (*.csv)"));
  if (!path.isEmpty()) saveBadRows(QFileInfo(path).suffix().isEmpty() ? path + QStringLiteral(".csv") : path);
}

// What was begun before is dropped: a mapping that changed makes it worthless.
void PeopleImportDialog::begin(const QString& step,
                               const std::function<Result<void>(const exchange::TableProgress&, const std::stop_token&)>& work,
                               const std::function<void()>& then) {
  step_ = step;
  failure_.clear();
  remark_.clear();
  bar_->setRange(0, 0);
  work_.run([this, step, work, then](const ProgressSink& sink, const std::stop_token& stop) {
    const auto tell = [&](qint64 done, qint64 total) { sink({.step = step, .done = done, .total = total}); };
    auto done = std::make_shared<Result<void>>(work(tell, stop));
    work_.finish([this, done, then] {
      step_.clear();
      writing_ = false;
      if (*done) return then();
      failure_ = done->error().message;
      this->tell();
    });
  });
  tell();
}

void PeopleImportDialog::setFile(const QString& path) {
  if (writing_ || path.isEmpty()) return;
  if (path == path_->property("read").toString() && (table_ || work_.isRunning())) return;
  path_->setText(path);
  path_->setProperty("read", path);
  table_.reset();
  plan_.reset();
  auto table = std::make_shared<exchange::SourceTable>();
  auto known = known_ ? known_ : std::make_shared<exchange::KnownPeople>();
  begin(
      tr("Reading the table"),
      [this, path, table, known, isKnown = known_ != nullptr](const exchange::TableProgress&,
                                                              const std::stop_token& stop) -> Result<void> {
        auto read = exchange::readTable(path, stop);
        if (!read) return Failure(read.error());
        *table = std::move(*read);
        if (isKnown) return {};
        auto names = tables_.knownPeople(stop);
        if (!names) return Failure(names.error());
        *known = std::move(*names);
        return {};
      },
      [this, table, known] {
        table_ = table;
        known_ = known;
        tableRead();
      });
}

void PeopleImportDialog::tableRead() {
  // What was chosen the last time, where this table has the same titles.
  const QJsonObject last = QJsonDocument::fromJson(preferences_.layout(peopleMappingKey())).object();
  auto mapping = exchange::peopleMappingFrom(last, table_->header);
  if (last.isEmpty() || !mapping || mapping->placeOf(PeopleColumn::name) < 0)
    mapping = exchange::guessPeopleMapping(table_->header);
  for (size_t i = 0; i < mapping->places.size(); ++i)
    boxes_->fill(i, table_->header, mapping->places[i], {ColumnBoxes::Entry{tr("Not in the table")}});
  planAgain();
}

void PeopleImportDialog::planAgain() {
  if (!table_ || writing_) return;
  plan_.reset();
  auto into = std::make_shared<exchange::PeoplePlan>();
  begin(
      tr("Checking rows"),
      [table = table_, known = known_, reading = reading(), into](const exchange::TableProgress& progress,
                                                                  const std::stop_token& stop) -> Result<void> {
        auto plan = exchange::planPeople(*table, reading, *known, stop, {.progress = progress});
        if (!plan) return Failure(plan.error());
        *into = std::move(*plan);
        return {};
      },
      [this, into] {
        plan_ = into;
        tell();
      });
}

void PeopleImportDialog::saveBadRows(const QString& path) {
  if (!plan_ || work_.isRunning()) return;
  begin(
      tr("Writing the bad rows"),
      [table = table_, known = known_, reading = reading(), path](const exchange::TableProgress& progress,
                                                                  const std::stop_token& stop) {
        return exchange::writeBadRows(path, *table, reading, *known, stop, progress);
      },
      [this, path] {
        remark_ = tr("The bad rows are in %1.").arg(QDir::toNativeSeparators(path));
        tell();
      });
}

void PeopleImportDialog::tell() {
  const bool running = work_.isRunning();
  const int bad = plan_ ? plan_->badRows : 0;
  const int shown = plan_ ? static_cast<int>(plan_->firstBad.size()) : 0;
  if (!plan_ || bad_->rowCount() != shown) bad_->setRows(plan_ ? plan_->firstBad : std::vector<exchange::BadRow>());
  for (QWidget* field : {static_cast<QWidget*>(path_), static_cast<QWidget*>(kind_)}) field->setEnabled(!writing_);
  boxes_->setBoxesEnabled(table_ != nullptr && !writing_);
  skipBad_->setEnabled(bad > 0 && !writing_);
  saveBad_->setEnabled(bad > 0 && !running);
  saveBad_->setVisible(bad > 0);
  view_->setVisible(bad > 0);
  bar_->setVisible(running);
  setReady(!running && plan_ && plan_->people > 0 && desk_.canEdit() && (bad == 0 || skipBad_->isChecked()));
  if (!failure_.isEmpty()) return setNote(failure_);
  if (running) return setNote(step_, &Tokens::tx2);
  if (!plan_) return setNote({});
  if (!remark_.isEmpty()) return setNote(remark_, &Tokens::tx2);
  QStringList parts{reading().kind == PeopleKind::members ? tr("%n new person(s)", nullptr, plan_->people)
                                                          : tr("%n new mission(s)", nullptr, plan_->people)};
  if (plan_->duplicates > 0) parts << tr("%n row(s) the portfolio has already", nullptr, plan_->duplicates);
  if (bad > 0) parts << tr("%n bad row(s)", nullptr, bad);
  if (bad > shown) parts << tr("the first %n of them are listed", nullptr, shown);
  if (plan_->dateOrder == exchange::DateOrder::monthFirst) parts << tr("dates with the month first");
  setNote(parts.join(QStringLiteral(" · ")), &Tokens::tx2);
}

void PeopleImportDialog::accept() {
  if (!plan_ || !isReady()) return;
  writing_ = true;
  begin(
      tr("Writing rows"),
      [this, table = table_, known = known_, plan = plan_, reading = reading(), source = QFileInfo(path_->text()).fileName()](
          const exchange::TableProgress& progress, const std::stop_token& stop) {
        return tables_.addPeople(*table, reading, *known, *plan, source, stop, progress);
      },
      [this] { written(); });
}

void PeopleImportDialog::written() {
  preferences_.setLayout(peopleMappingKey(), QJsonDocument(exchange::toJson(reading().mapping, table_->header)).toJson());
  const int count = plan_->people;
  const QString words = reading().kind == PeopleKind::members ? tr("%n person(s) imported.", nullptr, count)
                                                              : tr("%n mission(s) imported.", nullptr, count);
  QDialog::accept();
  if (const auto followed = tables_.followPeople(); !followed) {
    Q_EMIT desk_.failed(followed.error());
    return;
  }
  Q_EMIT desk_.said(words);
}

void PeopleImportDialog::reject() {
  if (!writing_) return QDialog::reject();
  work_.cancel();
  step_ = tr("Stopping");
  setNote(step_, &Tokens::tx2);
}

}  // namespace eclosion::ui
