// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knowledge/then_and_now_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>
#include <memory>

#include "core/exchange/csv/csv_file.h"
#include "ui/models/formats.h"
#include "ui/models/knowledge_marks_model.h"

namespace eclosion::ui {
namespace {

void dress(QTreeView& table) {
  table.setUniformRowHeights(true);
  table.setRootIsDecorated(false);
  table.setAllColumnsShowFocus(true);
  table.header()->setSectionsMovable(false);
}

}  // namespace

ThenAndNowDialog::ThenAndNowDialog(const Knowledge& knowledge, const QDateTime& then, const QDate& day, QWidget* parent)
    : QDialog(parent),
      knowledge_(knowledge),
      wanted_(then),
      day_(day),
      changes_(new KnownChangesModel(this)),
      lags_(new RecordingLagsModel(this)),
      title_(new TextLabel(TextStep::panelTitle, Weight::semibold)),
      count_(new TextLabel(TextStep::dense, Weight::regular, &Tokens::tx2)),
      about_(new TextLabel(TextStep::dense, Weight::regular, &Tokens::tx2)),
      then_(new QComboBox),
      find_(new QLineEdit),
      parts_(new QTabWidget),
      changeTable_(new QTreeView),
      lagTable_(new QTreeView) {
  setObjectName(QStringLiteral("thenAndNow"));
  setWindowTitle(tr("Then and now"));
  parts_->setAccessibleName(windowTitle());
  resize(px(940), px(620));
  build();
  readMarks();
}

void ThenAndNowDialog::build() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(px(20), px(16), px(20), px(16));
  column->setSpacing(px(10));
  title_->setText(tr("What is known now of %1, against what was known then").arg(dateText(day_)));
  title_->setWordWrap(true);
  column->addWidget(title_);
  auto* row = new QHBoxLayout;
  auto* label = new TextLabel(TextStep::dense, Weight::medium, &Tokens::tx2);
  label->setText(tr("Then:"));
  label->setBuddy(then_);
  then_->setAccessibleName(tr("Then: when the file had learnt"));
  then_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  row->addWidget(label);
  row->addWidget(then_, 1);
  column->addLayout(row);
  parts_->addTab(makeChanges(), tr("What differs"));
  parts_->addTab(makeLags(), tr("How late facts arrive"));
  column->addWidget(parts_, 1);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  open_ = buttons->addButton(tr("Open the startup"), QDialogButtonBox::ActionRole);
  export_ = buttons->addButton(tr("Export…"), QDialogButtonBox::ActionRole);
  export_->setToolTip(tr("Export the table in front (Ctrl+E)"));
  for (QPushButton* button : {open_, export_}) button->setAutoDefault(false);
  column->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(open_, &QAbstractButton::clicked, this, &ThenAndNowDialog::openCurrent);
  connect(export_, &QAbstractButton::clicked, this, &ThenAndNowDialog::chooseExport);
  connect(then_, &QComboBox::activated, this, &ThenAndNowDialog::compare);
  connect(parts_, &QTabWidget::currentChanged, this, &ThenAndNowDialog::describe);
  find_->setFocus();
}

QWidget* ThenAndNowDialog::makeChanges() {
  auto* part = new QWidget;
  auto* column = new QVBoxLayout(part);
  column->setContentsMargins(0, px(8), 0, 0);
  auto* row = new QHBoxLayout;
  find_->setPlaceholderText(tr("Find a startup, a fact or a word"));
  find_->setAccessibleName(find_->placeholderText());
  find_->setClearButtonEnabled(true);
  row->addWidget(find_, 1);
  row->addWidget(count_);
  column->addLayout(row);
  dress(*changeTable_);
  changeTable_->setModel(changes_);
  changeTable_->setAccessibleName(tr("What differs"));
  changeTable_->header()->resizeSection(KnownChangesModel::startupColumn, px(200));
  changeTable_->header()->resizeSection(KnownChangesModel::factColumn, px(130));
  changeTable_->header()->resizeSection(KnownChangesModel::thenColumn, px(270));
  column->addWidget(changeTable_, 1);
  connect(find_, &QLineEdit::textChanged, this, [this](const QString& text) {
    changes_->setFind(text);
    describe();
  });
  connect(changeTable_, &QTreeView::activated, this, &ThenAndNowDialog::openCurrent);
  return part;
}

QWidget* ThenAndNowDialog::makeLags() {
  auto* part = new QWidget;
  auto* column = new QVBoxLayout(part);
  column->setContentsMargins(0, px(8), 0, 0);
  about_->setWordWrap(true);
  about_->setText(tr(
      "Days from a change of phase to the day the file knew it: a quarter, half and three quarters of the changes were known "
      "within so many days. One known before its day counts as 0 days. What was true before the file learnt its first facts is "
      "left out. What is true already and not yet known cannot be counted, so recent years look quicker than they are; where "
      "imports are years apart, the days say when the import came."));
  column->addWidget(about_);
  dress(*lagTable_);
  lagTable_->setModel(lags_);
  lagTable_->setAccessibleName(tr("How late facts arrive"));
  lagTable_->header()->resizeSection(RecordingLagsModel::phaseColumn, px(220));
  column->addWidget(lagTable_, 1);
  return part;
}

QDateTime ThenAndNowDialog::then() const { return then_->currentData().toDateTime(); }

void ThenAndNowDialog::readMarks() {
  count_->setText(tr("Reading…"));
  task_.ask([this](std::stop_token stop) -> KnowledgeTask::Answer {
    auto marks = std::make_shared<Result<std::vector<KnowledgeMark>>>(knowledge_.marks(std::move(stop)));
    return [this, marks] {
      if (!*marks) return show(Failure(marks->error()));
      setMarks(**marks);
    };
  });
}

void ThenAndNowDialog::setMarks(const std::vector<KnowledgeMark>& marks) {
  KnowledgeMarksModel words;
  words.setMarks(marks);
  const QDateTime then = wanted_.isNull() ? beforeNewestImport(marks) : wanted_;
  // A moment between two marks stands between them.
  bool placed = false;
  const auto place = [&] {
    then_->addItem(dateText(then.date()), then);
    then_->setCurrentIndex(then_->count() - 1);
    placed = true;
  };
  for (int i = 0; i < static_cast<int>(marks.size()); ++i) {
    const QModelIndex mark = words.index(i + 1);
    const QDateTime at = mark.data(KnowledgeMarksModel::momentRole).toDateTime();
    if (!placed && at < then) place();
    then_->addItem(mark.data().toString(), at);
    if (at != then) continue;
    then_->setCurrentIndex(then_->count() - 1);
    placed = true;
  }
  if (!placed && !then.isNull()) place();
  compare();
}

void ThenAndNowDialog::compare() {
  if (then().isNull()) return show(ThenAndNow());
  count_->setText(tr("Reading…"));
  task_.ask([this, then = then(), day = day_](std::stop_token stop) -> KnowledgeTask::Answer {
    auto told = std::make_shared<Result<ThenAndNow>>(knowledge_.thenAndNow(then, day, std::move(stop)));
    return [this, told] { show(std::move(*told)); };
  });
}

void ThenAndNowDialog::show(Result<ThenAndNow> result) {
  if (!result) {
    changes_->setChanges({});
    lags_->setLags({});
    count_->setText(result.error().message);
    return;
  }
  changes_->setChanges(std::move(result->changes));
  lags_->setLags(std::move(result->lags));
  if (changes_->rowCount() > 0) changeTable_->setCurrentIndex(changes_->index(0, 0));
  if (lags_->rowCount() > 0) lagTable_->setCurrentIndex(lags_->index(0, 0));
  describe();
}

void ThenAndNowDialog::describe() {
  const bool changes = parts_->currentIndex() == 0;
  count_->setText(tr("%n startup(s) differ", nullptr, changes_->startupCount()));
  open_->setEnabled(changes && changes_->rowCount() > 0);
  export_->setEnabled((changes ? changes_->rowCount() : lags_->rowCount()) > 0);
}

void ThenAndNowDialog::openCurrent() {
  const QModelIndex current = changeTable_->currentIndex();
  if (!current.isValid() || parts_->currentIndex() != 0) return;
  const StartupId startup = changes_->startupAt(current);
  accept();
  Q_EMIT startupChosen(startup);
}

bool ThenAndNowDialog::exportTo(const QString& path) {
  const QAbstractItemModel& table = parts_->currentIndex() == 0 ? static_cast<QAbstractItemModel&>(*changes_) : *lags_;
  const auto line = [&](const auto& cell) {
    QStringList cells;
    for (int column = 0; column < table.columnCount(); ++column) cells << cell(column);
    return cells;
  };
  const auto written = exchange::writeCsv(path, [&](exchange::CsvWriter& writer) -> Result<void> {
    ECLOSION_TRY(writer.row(line([&](int column) { return table.headerData(column, Qt::Horizontal).toString(); })));
    for (int row = 0; row < table.rowCount(); ++row)
      ECLOSION_TRY(writer.row(line([&](int column) { return table.index(row, column).data(Qt::EditRole).toString(); })));
    return {};
  });
  if (!written) {
    Q_EMIT failed(written.error());
    return false;
  }
  Q_EMIT said(tr("Exported %n line(s) to %1", nullptr, table.rowCount()).arg(QFileInfo(path).fileName()));
  return true;
}

void ThenAndNowDialog::chooseExport() {
  if (!export_->isEnabled()) return;
  //: Suggested name of a file; %1 is a date such as 2026-08-20
  const QString name = tr("then-and-now-%1.csv").arg(day_.toString(Qt::ISODate));
  QString path = QFileDialog::getSaveFileName(this, tr("Export what the table shows"), QDir::home().filePath(name),
                                              tr("Table with commas (*.csv)"));
  if (path.isEmpty()) return;
  if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".csv");
  exportTo(path);
}

void ThenAndNowDialog::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Find)) return find_->setFocus(Qt::ShortcutFocusReason);
  if (event->key() == Qt::Key_E && event->modifiers() == Qt::ControlModifier) return chooseExport();
  // Enter in the field goes down into the table, not away.
  if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && find_->hasFocus())
    return changeTable_->setFocus(Qt::OtherFocusReason);
  QDialog::keyPressEvent(event);
}

}  // namespace eclosion::ui
