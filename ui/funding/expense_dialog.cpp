// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funding/expense_dialog.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

#include "core/edits/add_expenses.h"
#include "core/support/collation.h"
#include "ui/editing/edit_desk.h"
#include "ui/funding/expense_mapping_form.h"
#include "ui/journal/line_delegate.h"
#include "ui/models/money_words.h"
#include "ui/shell/preferences.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

QString mappingKey() { return QStringLiteral("expenses-mapping"); }

std::vector<OrganisationId> organisationsOf(const Portfolio& portfolio) {
  std::vector<OrganisationId> ids;
  for (const auto& organisation : portfolio.organisations) ids.push_back(organisation.id);
  return ids;
}

// Those that pay already, by name.
QStringList fundersOf(const FundingSources& sources) {
  QStringList names;
  const auto take = [&](const std::optional<OrganisationId>& id) {
    if (id) names << sources.text.organisationShortName(*id).simplified();
  };
  for (const Envelope& envelope : sources.ledger.envelopes) take(envelope.funder);
  for (const Expense& expense : sources.ledger.expenses) take(expense.funder);
  names.removeDuplicates();
  const QCollator collator = nameCollator();
  std::sort(names.begin(), names.end(), [&](const QString& a, const QString& b) { return collator.compare(a, b) < 0; });
  return names;
}

std::vector<std::pair<QUuid, QString>> namesById(const FundingSources& sources) {
  std::vector<std::pair<QUuid, QString>> names;
  sources.text.eachStartupName([&](const TextSource::StartupNaming& naming) {
    if (naming.present) names.emplace_back(naming.startup.uuid(), naming.name.simplified());
  });
  for (const auto& organisation : sources.portfolio.organisations)
    names.emplace_back(organisation.id.uuid(), sources.text.organisationShortName(organisation.id).simplified());
  std::sort(names.begin(), names.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  return names;
}

QString nameIn(const std::vector<std::pair<QUuid, QString>>& names, const QUuid& id) {
  const auto found = std::lower_bound(names.begin(), names.end(), id, [](const auto& a, const QUuid& b) { return a.first < b; });
  return found != names.end() && found->first == id ? found->second : QString();
}

}  // namespace

ExpenseDialog::ExpenseDialog(EditDesk& desk, Preferences& preferences, const FundingSources& sources, QWidget* parent)
    : QDialog(parent),
      desk_(desk),
      preferences_(preferences),
      options_{.closedFiscalYear = sources.ledger.closedFiscalYear,
               .fiscalYearStartMonth = sources.portfolio.fiscalYearStartMonth},
      names_(namesById(sources)),
      task_(new ExpenseTask(exchange::namesOf(sources.text, organisationsOf(sources.portfolio)), sources.ledger.expenses, this)),
      model_(new ExpenseRowsModel(
          [this](const Expense& expense, ExpenseRowsModel::Column column) {
            if (column == ExpenseRowsModel::funder) return expense.funder ? nameIn(names_, expense.funder->uuid()) : QString();
            return expense.startup ? nameIn(names_, expense.startup->uuid()) : tr("The network as a whole");
          },
          this)),
      path_(new QLineEdit),
      browse_(new Button(Button::Kind::secondary, Icon::folder)),
      found_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      words_(new TextLabel(TextStep::dense, Weight::medium)),
      error_(new TextLabel(TextStep::dense, Weight::medium, &Tokens::bad)),
      form_(new ExpenseMappingForm(fundersOf(sources))),
      creditNotes_(new QCheckBox),
      again_(new QCheckBox),
      skipBad_(new QCheckBox),
      all_(new Button(Button::Kind::chip)),
      bad_(new Button(Button::Kind::chip)),
      duplicates_(new Button(Button::Kind::chip)),
      cancel_(new Button(Button::Kind::secondary)),
      import_(new Button(Button::Kind::primary)),
      view_(new QTreeView) {
  setObjectName(QStringLiteral("expenses"));
  build();
  tell();
}

ExpenseDialog::~ExpenseDialog() { task_->disconnect(this); }

void ExpenseDialog::build() {
  setWindowTitle(tr("Import expenses"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(px(20), px(16), px(20), px(16));
  column->setSpacing(px(8));
  auto* title = new TextLabel(TextStep::sheetTitle, Weight::semibold);
  title->setText(tr("Import expenses"));
  column->addWidget(title);
  auto* file = new QHBoxLayout;
  file->setSpacing(px(8));
  path_->setPlaceholderText(tr("A workbook (.xlsx) or a table of text (.csv)"));
  path_->setAccessibleName(tr("The table to import"));
  browse_->setText(tr("Choose…"));
  file->addWidget(path_, 1);
  file->addWidget(browse_);
  column->addLayout(file);
  found_->setWordWrap(true);
  column->addWidget(found_);
  column->addWidget(form_);
  auto* checks = new QHBoxLayout;
  checks->setSpacing(px(16));
  creditNotes_->setText(tr("Negative amounts are credit notes"));
  again_->setText(tr("Import possible duplicates, too"));
  skipBad_->setText(tr("Leave the bad rows out"));
  for (QCheckBox* box : {creditNotes_, again_, skipBad_}) checks->addWidget(box);
  checks->addStretch(1);
  column->addLayout(checks);
  auto* chips = new QHBoxLayout;
  chips->setSpacing(px(6));
  for (Button* chip : {all_, bad_, duplicates_}) {
    chip->setCheckable(true);
    chip->setAutoExclusive(true);
    chip->setSmall(true);
    chips->addWidget(chip);
  }
  all_->setChecked(true);
  chips->addSpacing(px(8));
  words_->setElided(true);
  chips->addWidget(words_, 1);
  column->addLayout(chips);
  view_->setModel(model_);
  dressAsList(*view_, ExpenseRowsModel::quietRole, {64, 106, 96, 140, 96, 120, 110, 0});
  view_->setAccessibleName(tr("Rows of the table"));
  column->addWidget(view_, 1);
  error_->setWordWrap(true);
  error_->hide();
  column->addWidget(error_);
  auto* buttons = new QHBoxLayout;
  buttons->addStretch(1);
  cancel_->setText(tr("Cancel"));
  buttons->addWidget(cancel_);
  buttons->addWidget(import_);
  column->addLayout(buttons);
  resize(px(1080), px(680));

  connect(browse_, &QAbstractButton::clicked, this, &ExpenseDialog::browse);
  connect(path_, &QLineEdit::textEdited, this, &ExpenseDialog::tell);
  connect(path_, &QLineEdit::returnPressed, this, [this] { setFile(path_->text().trimmed()); });
  connect(form_, &ExpenseMappingForm::changed, this, &ExpenseDialog::planAgain);
  connect(creditNotes_, &QCheckBox::toggled, this, &ExpenseDialog::planAgain);
  connect(again_, &QCheckBox::toggled, this, &ExpenseDialog::planAgain);
  connect(skipBad_, &QCheckBox::toggled, this, &ExpenseDialog::tell);
  connect(all_, &QAbstractButton::clicked, this, [this] { model_->setShow(ExpenseRowsModel::Show::all); });
  connect(bad_, &QAbstractButton::clicked, this, [this] { model_->setShow(ExpenseRowsModel::Show::bad); });
  connect(duplicates_, &QAbstractButton::clicked, this, [this] { model_->setShow(ExpenseRowsModel::Show::duplicates); });
  connect(task_, &ExpenseTask::readDone, this, &ExpenseDialog::tableRead);
  connect(task_, &ExpenseTask::planned, this, &ExpenseDialog::showPlan);
  connect(task_, &ExpenseTask::failed, this, &ExpenseDialog::fail);
  connect(cancel_, &QAbstractButton::clicked, this, &QDialog::reject);
  connect(import_, &QAbstractButton::clicked, this, &ExpenseDialog::write);
  path_->setFocus();
}

void ExpenseDialog::browse() {
  const QString path = QFileDialog::getOpenFileName(this, tr("Choose the table"), path_->text(),
                                                    tr("Tables (*.xlsx *.csv *.tsv *.txt);;All files (*)"));
  if (!path.isEmpty()) setFile(path);
}

void ExpenseDialog::setFile(const QString& path) {
  if (path.isEmpty()) return;
  path_->setText(path);
  readPath_ = path;
  error_->hide();
  model_->setPlan(nullptr, {}, nullptr);
  task_->read(path);
  tell();
}

void ExpenseDialog::tableRead() {
  const exchange::SourceTable& table = *task_->table();
  // What was chosen the last time, where this table has the same titles.
  const QJsonObject last = QJsonDocument::fromJson(preferences_.layout(mappingKey())).object();
  auto mapping = exchange::mappingFrom(last, table.header);
  if (last.isEmpty() || !mapping || mapping->placeOf(exchange::ExpenseColumn::date) < 0)
    mapping = exchange::guessMapping(table.header);
  form_->setMapping(table.header, *mapping);
  form_->takeFocus();
  planAgain();
}

void ExpenseDialog::planAgain() {
  options_.creditNotes = creditNotes_->isChecked();
  options_.withDuplicates = again_->isChecked();
  error_->hide();
  task_->plan(form_->mapping(), options_);
  tell();
}

void ExpenseDialog::showPlan() {
  model_->setPlan(task_->table(), form_->mapping(), task_->plan());
  tell();
}

void ExpenseDialog::fail(const Error& error) {
  if (error.kind == ErrorKind::cancelled) return;
  model_->setPlan(nullptr, {}, nullptr);
  error_->setText(error.message);
  error_->show();
  tell();
}

QString ExpenseDialog::problem() const { return error_->isHidden() ? QString() : error_->text(); }

void ExpenseDialog::tell() {
  const exchange::SourceTable* table = task_->table();
  const exchange::ExpensePlan* plan = task_->plan();
  const int bad = plan ? static_cast<int>(plan->bad.size()) : 0;
  const int already = plan ? static_cast<int>(plan->duplicates.size()) : 0;
  const int good = plan ? static_cast<int>(plan->expenses.size()) : 0;
  QString found =
      table ? tr("%n row(s): %1", nullptr, static_cast<int>(table->rows.size())).arg(exchange::wordsOf(*table)) : QString();
  if (plan && plan->dateOrder == exchange::DateOrder::monthFirst)
    found += QStringLiteral(" · ") + tr("dates with the month first");
  found_->setText(table ? found : tr("The first row names the columns. Nothing is written before you say so."));
  form_->setEnabled(table != nullptr);
  for (QCheckBox* box : {creditNotes_, again_}) box->setEnabled(table != nullptr);
  skipBad_->setEnabled(bad > 0);
  again_->setEnabled(already > 0 || again_->isChecked());
  all_->setText(tr("All rows"));
  bad_->setText(bad > 0 ? tr("Bad: %1").arg(bad) : tr("No bad row"));
  duplicates_->setText(already > 0 ? tr("Possible duplicates: %1").arg(already) : tr("No duplicate"));
  bad_->setEnabled(bad > 0);
  duplicates_->setEnabled(already > 0);
  if ((model_->show() == ExpenseRowsModel::Show::bad && bad == 0) ||
      (model_->show() == ExpenseRowsModel::Show::duplicates && already == 0)) {
    all_->setChecked(true);
    model_->setShow(ExpenseRowsModel::Show::all);
  }
  QString words;
  if (plan) {
    words = tr("%n expense(s), %1", nullptr, good).arg(exactMoney(plan->total));
    if (plan->ofNetwork > 0) words += QStringLiteral(" · ") + tr("%n without a startup", nullptr, plan->ofNetwork);
    if (bad > 0 && !skipBad_->isChecked()) words += QStringLiteral(" · ") + tr("correct the bad rows, or leave them out");
  }
  words_->setText(words);
  import_->setText(good > 0 ? tr("Import %n expense(s)", nullptr, good) : tr("Import"));
  const QString why = desk_.whyNot();
  // The rows below are of the table that was read, not of the one whose name is being typed.
  const bool read = path_->text().trimmed() == readPath_;
  import_->setEnabled(plan && read && good > 0 && why.isEmpty() && (bad == 0 || skipBad_->isChecked()));
  import_->setToolTip(why);
}

void ExpenseDialog::write() {
  const exchange::ExpensePlan* plan = task_->plan();
  if (!plan) return;
  std::vector<Expense> expenses;
  for (const auto& planned : plan->expenses) expenses.push_back(planned.expense);
  const int count = static_cast<int>(expenses.size());
  const QString words = tr("Import %n expense(s) from %1", nullptr, count).arg(QFileInfo(readPath_).fileName());
  if (!desk_.perform(edits::addExpenses(std::move(expenses), words))) return;
  preferences_.setLayout(mappingKey(), QJsonDocument(exchange::toJson(form_->mapping(), task_->table()->header)).toJson());
  result_ = words;
  accept();
}

}  // namespace eclosion::ui
