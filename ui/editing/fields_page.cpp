// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/fields_page.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "core/edits/change_record.h"
#include "ui/editing/field_editor.h"
#include "ui/models/field_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {

FieldsPage::FieldsPage(EditDesk& desk, const RecordRef& record, const FactsSection& section, QWidget* parent)
    : QWidget(parent), desk_(desk), record_(record) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(px(8));
  auto* fields = new QWidget;
  auto* grid = new QGridLayout(fields);
  grid->setContentsMargins(0, 0, px(8), 0);
  grid->setHorizontalSpacing(px(12));
  grid->setVerticalSpacing(px(8));
  grid->setColumnStretch(1, 1);
  const auto found = desk_.editing()->records().rows(record_.kind, "id", record_.id);
  int line = 0;
  for (const char* name : section.fields) {
    const edits::Field* field = edits::findField(record_.kind, name);
    if (!field || !found || found->empty()) continue;
    auto* editor = new FieldEditor(*field, found->front(), desk_.editing()->records());
    auto* title = new TextLabel(TextStep::dense, Weight::medium, &Tokens::tx2);
    title->setText(fieldTitle(*field));
    title->setBuddy(editor->control());
    title->setMinimumHeight(px(30));
    grid->addWidget(title, line, 0, Qt::AlignTop);
    grid->addWidget(editor, line++, 1, Qt::AlignTop);
    connect(editor, &FieldEditor::committed, this, [this, editor] { keep(*editor); });
    editors_.push_back(editor);
  }
  grid->setRowStretch(line, 1);
  auto* scroll = new QScrollArea;
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setWidget(fields);
  column->addWidget(scroll, 1);
  if (!section.acts.empty()) {
    auto* row = new QHBoxLayout;
    row->setSpacing(px(6));
    for (const FactsAct& act : section.acts) {
      auto* button = new Button(Button::Kind::secondary);
      button->setSmall(true);
      button->setText(act.words);
      connect(button, &QAbstractButton::clicked, this, [this, act] { act.run(desk_, record_, this); });
      row->addWidget(button);
      acts_.push_back(button);
    }
    row->addStretch(1);
    column->addLayout(row);
  }
  if (!editors_.empty()) setFocusProxy(editors_.front());
  connect(&desk_, &EditDesk::changed, this, &FieldsPage::follow);
  connect(&desk_, &EditDesk::stateChanged, this, &FieldsPage::allow);
  allow();
}

FieldEditor* FieldsPage::editorOf(const char* column) const {
  for (FieldEditor* editor : editors_) {
    if (QByteArrayView(editor->field().column) == column) return editor;
  }
  return nullptr;
}

// What is wrong stays where it is typed, with the sentence that says so; nothing is written of it.
void FieldsPage::keep(FieldEditor& editor) {
  editor.showProblem();
  const auto value = editor.value();
  if (!value || !editor.problem().isEmpty() || !desk_.canEdit()) return;
  desk_.perform(edits::setField(record_, editor.field().column, *value));
}

void FieldsPage::follow(const PortfolioChange& change) {
  const bool here = change.whole || std::any_of(change.records.begin(), change.records.end(),
                                                [this](const RecordChange& record) { return record.record == record_; });
  if (!here || !desk_.editing()) return;
  const auto found = desk_.editing()->records().rows(record_.kind, "id", record_.id);
  if (!found || found->empty()) return;
  for (FieldEditor* editor : editors_) {
    const edits::FieldValue now = editor->field().get(found->front());
    // Where the cursor stands in what is there already, it stays.
    if (editor->value() != now) editor->setValue(now);
  }
}

void FieldsPage::allow() {
  const QString why = desk_.whyNot();
  for (FieldEditor* editor : editors_) {
    editor->setEnabled(why.isEmpty());
    editor->setToolTip(why);
  }
  for (Button* button : acts_) {
    button->setEnabled(why.isEmpty());
    button->setToolTip(why);
  }
}

}  // namespace eclosion::ui
