// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/facts_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMessageBox>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/editing/fields_page.h"
#include "ui/editing/history_editor.h"
#include "ui/editing/record_page.h"
#include "ui/models/field_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {

FactsDialog::FactsDialog(EditDesk& desk, const RecordRef& subject, QWidget* parent)
    : QDialog(parent),
      desk_(desk),
      subject_(subject),
      sections_(factsSections(subject)),
      shown_(sections_.size()),
      title_(new TextLabel(TextStep::panelTitle, Weight::semibold)),
      list_(new QListWidget),
      pages_(new QStackedWidget) {
  setObjectName(QStringLiteral("facts"));
  resize(px(940), px(640));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(px(20), px(16), px(20), px(16));
  column->setSpacing(px(12));
  title_->setElided(true);
  column->addWidget(title_);
  auto* row = new QHBoxLayout;
  row->setSpacing(px(16));
  list_->setAccessibleName(tr("Sections"));
  list_->setFixedWidth(px(190));
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  for (const FactsSection& section : sections_) {
    auto* entry = new QListWidgetItem(section.title, list_);
    entry->setSizeHint({0, px(28)});
    pages_->addWidget(new QWidget);
  }
  row->addWidget(list_);
  row->addWidget(pages_, 1);
  column->addLayout(row, 1);
  auto* foot = new QHBoxLayout;
  auto* words = new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2);
  words->setText(tr("Every change is written at once. Ctrl+Z takes it back."));
  foot->addWidget(words, 1);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  foot->addWidget(buttons);
  column->addLayout(foot);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(list_, &QListWidget::currentRowChanged, this, &FactsDialog::sectionChanged);
  connect(&desk_, &EditDesk::changed, this, &FactsDialog::follow);
  for (const auto& [keys, back] : {std::pair(QKeySequence::Undo, true), {QKeySequence::Redo, false}}) {
    auto* action = new QAction(this);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, [this, undo = back] { undo ? desk_.undo() : desk_.redo(); });
    addAction(action);
  }
  nameIt();
  list_->setCurrentRow(0);
}

void FactsDialog::nameIt() {
  QString name;
  if (!subject_.id.isNull() && desk_.editing()) {
    const auto found = desk_.editing()->records().rows(subject_.kind, "id", subject_.id);
    if (found && !found->empty()) name = recordTitle(found->front(), desk_.editing()->records());
  }
  const QString title = subject_.id.isNull() ? tr("Facts of the network") : tr("Facts of %1").arg(name);
  title_->setText(title);
  setWindowTitle(title);
}

// Pages are made when they are first looked at.
void FactsDialog::sectionChanged(int row) {
  if (row < 0 || !desk_.editing()) return;
  const auto place = static_cast<size_t>(row);
  if (!shown_[place]) {
    const FactsSection& section = sections_[place];
    QWidget* page = nullptr;
    if (section.history) {
      page = new HistoryEditor(desk_, StartupId(subject_.id));
    } else if (!section.fields.empty()) {
      page = new FieldsPage(desk_, subject_, section);
    } else if (section.tables.size() == 1) {
      page = new RecordPage(desk_, subject_, section.tables.front(), section.title);
    } else {
      page = new QWidget;
      auto* column = new QVBoxLayout(page);
      column->setContentsMargins(0, 0, 0, 0);
      column->setSpacing(px(16));
      for (const FactsTable& table : section.tables) column->addWidget(new RecordPage(desk_, subject_, table, table.title), 1);
    }
    shown_[place] = page;
    QWidget* empty = pages_->widget(row);
    pages_->insertWidget(row, page);
    pages_->removeWidget(empty);
    delete empty;
  }
  pages_->setCurrentIndex(row);
}

void FactsDialog::showSection(const QString& id) {
  for (size_t i = 0; i < sections_.size(); ++i) {
    if (sections_[i].id == id) list_->setCurrentRow(static_cast<int>(i));
  }
}

QString FactsDialog::section() const {
  return list_->currentRow() < 0 ? QString() : sections_[static_cast<size_t>(list_->currentRow())].id;
}

QWidget* FactsDialog::page() const { return pages_->currentWidget(); }

void FactsDialog::done(int result) {
  if (QWidget* typedInto = focusWidget()) typedInto->clearFocus();
  QDialog::done(result);
}

void FactsDialog::follow(const PortfolioChange& change) {
  if (!subject_.id.isNull() && desk_.editing()) {
    const auto found = desk_.editing()->records().rows(subject_.kind, "id", subject_.id);
    // It may have been merged into another, or its creation undone.
    if (found && found->empty()) return QDialog::done(QDialog::Rejected);
  }
  const bool here = change.whole || std::any_of(change.records.begin(), change.records.end(),
                                                [this](const RecordChange& record) { return record.record == subject_; });
  if (here) nameIt();
}

void editFacts(EditDesk& desk, const RecordRef& subject, QWidget* parent, const QString& section) {
  if (!desk.canEdit()) {
    QMessageBox::information(parent, FactsDialog::tr("Facts cannot be changed now"), desk.whyNot());
    return;
  }
  FactsDialog sheet(desk, subject, parent);
  sheet.showSection(section);
  sheet.exec();
}

void editNetworkFacts(EditDesk& desk, QWidget* parent, const QString& section) { editFacts(desk, {}, parent, section); }

}  // namespace eclosion::ui
