// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/grid_dialog.h"

#include <QLineEdit>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QVBoxLayout>
#include <algorithm>

#include "core/publish/words.h"

namespace eclosion::ui {

GridDialog::GridDialog(const Ledger& ledger, Phase gate, QWidget* parent)
    : EditDialog(parent),
      gate_(gate),
      draft_(ledger, gate),
      list_(new QListWidget),
      label_(new QLineEdit),
      guidance_(new QLineEdit) {
  setObjectName(QStringLiteral("grid"));
  setMinimumWidth(px(560));
  setTitle(
      tr("Criteria at the end of %1", "a phase").arg(publish::phaseName(gate)),
      tr("They hold for every startup at this gate. Scores given to a criterion that is taken away stay in their decisions."));
  setButtons(tr("Save the criteria"));
  auto* row = new QHBoxLayout;
  row->setSpacing(px(10));
  list_->setAccessibleName(tr("Criteria in their order"));
  list_->setMinimumHeight(px(230));
  row->addWidget(list_, 1);
  auto* side = new QVBoxLayout;
  side->setSpacing(px(6));
  add_ = addButton(*side, tr("Add"));
  remove_ = addButton(*side, tr("Remove"));
  up_ = addButton(*side, tr("Move up"));
  down_ = addButton(*side, tr("Move down"));
  side->addStretch(1);
  row->addLayout(side);
  body()->addLayout(row, 1);
  addField(tr("Criterion"), label_);
  addField(tr("What to look for"), guidance_);
  auto* foot = new QHBoxLayout;
  reset_ = addButton(*foot, tr("Back to the method's own"));
  foot->addStretch(1);
  body()->addLayout(foot);

  connect(list_, &QListWidget::currentRowChanged, this, &GridDialog::show);
  connect(label_, &QLineEdit::textEdited, this, [this](const QString& text) {
    if (this->row() < 0) return;
    draft_.setLabel(static_cast<size_t>(this->row()), text);
    list_->currentItem()->setText(text.simplified());
    check();
  });
  connect(guidance_, &QLineEdit::textEdited, this, [this](const QString& text) {
    if (this->row() < 0) return;
    draft_.setGuidance(static_cast<size_t>(this->row()), text);
    check();
  });
  connect(add_, &QAbstractButton::clicked, this, [this] {
    fill(draft_.add(tr("New criterion")));
    label_->setFocus(Qt::OtherFocusReason);
    label_->selectAll();
  });
  connect(remove_, &QAbstractButton::clicked, this, [this] {
    if (this->row() < 0) return;
    const auto line = static_cast<size_t>(this->row());
    draft_.remove(line);
    fill(line);
  });
  const auto moves = [this](int by) {
    return [this, by] {
      if (this->row() >= 0) fill(draft_.move(static_cast<size_t>(this->row()), by));
    };
  };
  connect(up_, &QAbstractButton::clicked, this, moves(-1));
  connect(down_, &QAbstractButton::clicked, this, moves(1));
  connect(reset_, &QAbstractButton::clicked, this, [this] {
    draft_.resetToMethod();
    fill(0);
  });
  fill(0);
  list_->setFocus(Qt::OtherFocusReason);
}

Button* GridDialog::addButton(QBoxLayout& into, const QString& words) {
  auto* button = new Button(Button::Kind::secondary);
  button->setSmall(true);
  button->setText(words);
  into.addWidget(button);
  return button;
}

QString GridDialog::words() const { return tr("Change the criteria at the end of %1", "a phase").arg(publish::phaseName(gate_)); }

int GridDialog::row() const { return list_->currentRow(); }

void GridDialog::fill(size_t current) {
  {
    const QScopedValueRollback quiet(filling_, true);
    list_->clear();
    for (const GridCriterion& line : draft_.lines()) list_->addItem(line.label.simplified());
    if (list_->count() > 0) list_->setCurrentRow(std::min(static_cast<int>(current), list_->count() - 1));
  }
  show(row());
}

void GridDialog::show(int row) {
  if (filling_) return;
  const bool any = row >= 0;
  label_->setEnabled(any);
  guidance_->setEnabled(any);
  const GridCriterion line = any ? draft_.lines()[static_cast<size_t>(row)] : GridCriterion{};
  if (label_->text() != line.label) label_->setText(line.label);
  if (guidance_->text() != line.guidance) guidance_->setText(line.guidance);
  remove_->setEnabled(any);
  up_->setEnabled(row > 0);
  down_->setEnabled(any && row + 1 < list_->count());
  check();
}

void GridDialog::check() {
  reset_->setEnabled(!draft_.isMethod());
  const QString problem = draft_.problem();
  setNote(problem);
  setReady(problem.isEmpty() && !draft_.edits().empty());
}

}  // namespace eclosion::ui
