// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journal_bar.h"

#include <QComboBox>
#include <QVBoxLayout>

#include "ui/theme/theme.h"

namespace eclosion::ui {

JournalBar::JournalBar(QWidget* parent)
    : Surface(&Tokens::panel, Qt::BottomEdge, parent),
      find_(new QLineEdit),
      picker_(new RecordPicker),
      kind_(new QComboBox),
      since_(new DayField),
      until_(new DayField),
      clear_(new Button(Button::Kind::quiet)),
      verify_(new Button(Button::Kind::secondary)),
      export_(new Button(Button::Kind::secondary)),
      words_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)) {
  auto* lines = new QVBoxLayout(this);
  lines->setContentsMargins(px(16), px(8), px(16), px(8) + 1);
  lines->setSpacing(px(8));
  auto* first = new QHBoxLayout;
  first->setSpacing(px(8));
  auto* second = new QHBoxLayout;
  second->setSpacing(px(8));
  lines->addLayout(first);
  lines->addLayout(second);
  find_->setObjectName(QStringLiteral("findEntry"));
  find_->setClearButtonEnabled(true);
  first->addWidget(find_, 3);
  first->addWidget(picker_, 3);
  first->addWidget(kind_, 2);
  for (DayField* field : {since_, until_}) {
    field->setMinimumWidth(px(104));
    field->setMaximumWidth(px(130));
    first->addWidget(field, 1);
  }
  words_->setElided(true);
  second->addWidget(words_, 1);
  second->addWidget(clear_);
  second->addWidget(verify_);
  second->addWidget(export_);
  export_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));

  connect(find_, &QLineEdit::textChanged, this, &JournalBar::filterMoved);
  connect(find_, &QLineEdit::returnPressed, this, &JournalBar::listWanted);
  connect(picker_, &RecordPicker::choiceChanged, this, &JournalBar::filterMoved);
  connect(kind_, &QComboBox::currentIndexChanged, this, &JournalBar::filterMoved);
  connect(since_, &DayField::editingFinished, this, &JournalBar::filterMoved);
  connect(until_, &DayField::editingFinished, this, &JournalBar::filterMoved);
  connect(clear_, &QAbstractButton::clicked, this, &JournalBar::clearFilter);
  connect(verify_, &QAbstractButton::clicked, this, &JournalBar::verifyWanted);
  connect(export_, &QAbstractButton::clicked, this, &JournalBar::exportWanted);
  retranslate();
  clear_->setEnabled(false);
}

void JournalBar::retranslate() {
  find_->setPlaceholderText(tr("Find in the words"));
  find_->setAccessibleName(find_->placeholderText());
  picker_->retranslate();
  kind_->setAccessibleName(tr("Kind of entry"));
  since_->setPlaceholderText(tr("Since"));
  since_->setAccessibleName(tr("First day"));
  until_->setPlaceholderText(tr("Until"));
  until_->setAccessibleName(tr("Last day"));
  clear_->setText(tr("Clear"));
  clear_->setAccessibleDescription(tr("Shows every entry again"));
  verify_->setText(tr("Verify the chain"));
  verify_->setToolTip(tr("Recomputes the seal of every entry, so that a changed or missing one shows"));
  export_->setText(tr("Export…"));
  fillKinds();
}

void JournalBar::fillKinds() {
  quiet_ = true;
  const int chosen = std::max(0, kind_->currentIndex());
  kind_->clear();
  kind_->addItem(tr("Every kind"));
  for (const QString& kind : stepKinds()) kind_->addItem(stepKindWord(kind), kind);
  kind_->setCurrentIndex(chosen);
  quiet_ = false;
}

void JournalBar::setFile(const OpenPortfolio* file) {
  quiet_ = true;
  picker_->setFile(file);
  quiet_ = false;
  clearFilter();
}

JournalFilter JournalBar::filter() const {
  JournalFilter filter{
      .text = find_->text().trimmed(), .kind = kind_->currentData().toString(), .since = since_->day(), .until = until_->day()};
  if (const auto& choice = picker_->choice()) {
    if (choice->kind == NamedKind::startup) filter.startup = StartupId(choice->id);
    if (choice->kind == NamedKind::member) filter.member = MemberId(choice->id);
  }
  return filter;
}

void JournalBar::setFilterKind(const QString& kind) { kind_->setCurrentIndex(std::max(0, kind_->findData(kind))); }

void JournalBar::clearFilter() {
  quiet_ = true;
  find_->clear();
  picker_->choose(std::nullopt, {});
  kind_->setCurrentIndex(0);
  since_->clear();
  until_->clear();
  quiet_ = false;
  filterMoved();
}

void JournalBar::filterMoved() {
  if (quiet_) return;
  clear_->setEnabled(!filter().isEmpty());
  Q_EMIT filterChanged();
}

void JournalBar::setBusy(bool busy) {
  verify_->setEnabled(!busy);
  export_->setEnabled(!busy);
}

}  // namespace eclosion::ui
