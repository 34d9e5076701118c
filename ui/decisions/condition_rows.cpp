// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/condition_rows.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <algorithm>

#include "ui/editing/day_field.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {

ConditionRows::ConditionRows(QWidget* parent)
    : QWidget(parent),
      title_(new TextLabel(TextStep::meta, Weight::semibold, &Tokens::tx2)),
      add_(new Button(Button::Kind::quiet, Icon::plus)),
      column_(new QVBoxLayout(this)) {
  column_->setContentsMargins(0, 0, 0, 0);
  column_->setSpacing(4);
  auto* head = new QHBoxLayout;
  head->addWidget(title_, 1);
  add_->setSmall(true);
  head->addWidget(add_);
  column_->addLayout(head);
  connect(add_, &QAbstractButton::clicked, this, &ConditionRows::addAnother);
  retranslate();
}

ConditionRows::Row& ConditionRows::add(const Condition& condition) {
  Row row{.value = condition,
          .box = new QWidget(this),
          .text = new QLineEdit,
          .due = new DayField,
          .remove = new Button(Button::Kind::quiet, Icon::close)};
  auto* line = new QHBoxLayout(row.box);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(4);
  line->addWidget(row.text, 1);
  row.due->setFixedWidth(px(104));
  line->addWidget(row.due);
  row.remove->setBare(true);
  row.remove->setSmall(true);
  line->addWidget(row.remove);
  row.text->setText(condition.text);
  if (condition.due.isValid()) row.due->setDay(condition.due);
  QWidget* before = rows_.empty() ? static_cast<QWidget*>(add_) : rows_.back().remove;
  setTabOrder(before, row.text);
  setTabOrder(row.text, row.due);
  setTabOrder(row.due, row.remove);
  column_->addWidget(row.box);
  connect(row.text, &QLineEdit::textChanged, this, &ConditionRows::changed);
  connect(row.due, &DayField::dayChanged, this, &ConditionRows::changed);
  connect(row.remove, &QAbstractButton::clicked, this, [this, box = row.box] { remove(box); });
  rows_.push_back(row);
  retranslate();
  return rows_.back();
}

void ConditionRows::addAnother() {
  const Row& row = add({.id = newId<ConditionId>(), .decision = DecisionId(QUuid()), .text = {}});
  row.box->show();
  row.text->setFocus(Qt::OtherFocusReason);
}

void ConditionRows::remove(const QWidget* box) {
  const auto row = std::find_if(rows_.begin(), rows_.end(), [&](const Row& one) { return one.box == box; });
  if (row == rows_.end()) return;
  add_->setFocus(Qt::OtherFocusReason);
  row->box->hide();
  row->box->deleteLater();
  rows_.erase(row);
  Q_EMIT changed();
}

void ConditionRows::setConditions(const std::vector<Condition>& conditions) {
  const auto stays = [&](const Row& row) {
    return std::any_of(conditions.begin(), conditions.end(), [&](const Condition& one) { return one.id == row.value.id; });
  };
  for (size_t i = rows_.size(); i-- > 0;) {
    if (stays(rows_[i])) continue;
    delete rows_[i].box;
    rows_.erase(rows_.begin() + static_cast<ptrdiff_t>(i));
  }
  for (const Condition& condition : conditions) {
    const auto row = std::find_if(rows_.begin(), rows_.end(), [&](const Row& one) { return one.value.id == condition.id; });
    if (row == rows_.end()) {
      add(condition).box->show();
      continue;
    }
    row->value = condition;
    const QSignalBlocker quiet(this);
    if (row->text->text() != condition.text) row->text->setText(condition.text);
    if (row->due->day() != condition.due) condition.due.isValid() ? row->due->setDay(condition.due) : row->due->clear();
  }
}

bool ConditionRows::isUsed(const Row& row) { return !row.text->text().trimmed().isEmpty() || row.due->day().isValid(); }

Condition ConditionRows::valueOf(const Row& row) {
  Condition value = row.value;
  value.text = row.text->text().trimmed();
  value.due = row.due->day();
  return value;
}

std::vector<Condition> ConditionRows::conditions(const DecisionId& decision) const {
  std::vector<Condition> conditions;
  for (const Row& row : rows_) {
    if (!isUsed(row)) continue;
    conditions.push_back(valueOf(row));
    conditions.back().decision = decision;
  }
  return conditions;
}

QString ConditionRows::problem() const {
  const bool odd = std::any_of(rows_.begin(), rows_.end(),
                               [](const Row& row) { return !row.due->text().trimmed().isEmpty() && !row.due->day().isValid(); });
  return odd ? tr("A condition is due on no day. %1").arg(DayField::hint()) : QString();
}

void ConditionRows::retranslate() {
  title_->setText(tr("Conditions"));
  add_->setText(tr("Add"));
  add_->setAccessibleName(tr("Add a condition"));
  int place = 0;
  for (const Row& row : rows_) {
    ++place;
    row.text->setPlaceholderText(tr("What has to be met"));
    row.text->setAccessibleName(tr("Condition %1").arg(place));
    row.due->setPlaceholderText(tr("Until"));
    row.due->setAccessibleName(tr("Condition %1: due").arg(place));
    row.remove->setText(tr("Remove condition %1").arg(place));
  }
}

}  // namespace eclosion::ui
