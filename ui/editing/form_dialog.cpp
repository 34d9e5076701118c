// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/form_dialog.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/editing/field_editor.h"
#include "ui/models/field_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {

FormDialog::FormDialog(EditDesk& desk, Form form, QWidget* parent)
    : QDialog(parent),
      desk_(desk),
      form_(std::move(form)),
      below_(new TextLabel(TextStep::small, Weight::regular, &Tokens::bad)) {
  setObjectName(QStringLiteral("form"));
  setWindowTitle(form_.title);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(px(20), px(16), px(20), px(16));
  column->setSpacing(px(8));
  auto* heading = new TextLabel(TextStep::panelTitle, Weight::semibold);
  heading->setText(form_.title);
  heading->setWordWrap(true);
  column->addWidget(heading);
  if (!form_.words.isEmpty()) {
    auto* words = new TextLabel(TextStep::body, Weight::regular, &Tokens::tx2);
    words->setText(form_.words);
    words->setWordWrap(true);
    column->addWidget(words);
  }
  auto* fields = new QWidget;
  auto* grid = new QGridLayout(fields);
  grid->setContentsMargins(0, 0, px(8), 0);
  grid->setHorizontalSpacing(px(12));
  grid->setVerticalSpacing(px(8));
  grid->setColumnStretch(1, 1);
  int line = 0;
  for (Row& row : form_.rows) {
    auto* editor = new FieldEditor(row.field, row.record, desk_.editing()->records());
    auto* title = new TextLabel(TextStep::dense, Weight::medium, &Tokens::tx2);
    title->setText(row.title.isEmpty() ? fieldTitle(row.field) : row.title);
    title->setBuddy(editor->control());
    title->setMinimumHeight(px(30));
    if (!row.title.isEmpty()) editor->setName(row.title);
    grid->addWidget(title, line, 0, Qt::AlignTop);
    grid->addWidget(editor, line, 1, Qt::AlignTop);
    connect(editor, &FieldEditor::edited, this, &FormDialog::tell);
    editors_.push_back(editor);
    ++line;
  }
  grid->setRowStretch(line, 1);
  auto* scroll = new QScrollArea;
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setWidget(fields);
  column->addWidget(scroll, 1);
  below_->setWordWrap(true);
  below_->hide();
  column->addWidget(below_);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
  // As in every dialog here, whatever the desktop does: the button that records comes last.
  buttons->setStyleSheet(QStringLiteral("QDialogButtonBox { button-layout: 3 }"));
  auto* write = buttons->addButton(form_.accept, QDialogButtonBox::AcceptRole);
  write->setDefault(true);
  column->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, &FormDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  const int tall = fields->sizeHint().height() + px(162);
  resize(px(520), std::min(tall, screen() ? screen()->availableGeometry().height() * 8 / 10 : tall));
  if (!editors_.empty()) editors_.front()->setFocus();
}

FieldEditor* FormDialog::editorOf(const char* column) const {
  for (FieldEditor* editor : editors_) {
    if (QByteArrayView(editor->field().column) == column) return editor;
  }
  return nullptr;
}

std::optional<std::vector<edits::FieldValue>> FormDialog::values() const {
  std::vector<edits::FieldValue> values;
  for (const FieldEditor* editor : editors_) {
    auto value = editor->value();
    if (!value || !editor->problem().isEmpty()) return std::nullopt;
    values.push_back(std::move(*value));
  }
  return values;
}

QString FormDialog::problem() const {
  if (!desk_.editing()) return desk_.whyNot();
  const auto now = values();
  if (!now) return tr("A field above says what is wrong with it.");
  const auto plan = desk_.editing()->plan(form_.maker(*now, {}));
  return plan ? QString() : plan.error().message;
}

// Of the form as a whole; each field says for itself what is wrong with it.
void FormDialog::tell() {
  const auto now = values();
  QStringList words;
  bool refused = false;
  if (now && desk_.editing()) {
    const auto plan = desk_.editing()->plan(form_.maker(*now, {}));
    refused = !plan;
    if (!plan) words << desk_.withNames(plan.error().message);
    if (plan) {
      for (const Verdict& verdict : plan->unusual) words << wordsOf(verdict.rule);
    }
  }
  below_->setRole(refused ? &Tokens::bad : &Tokens::warn);
  below_->setText(words.join(QLatin1Char(' ')));
  below_->setVisible(!words.isEmpty());
}

void FormDialog::accept() {
  for (FieldEditor* editor : editors_) editor->showProblem();
  for (FieldEditor* editor : editors_) {
    if (editor->problem().isEmpty()) continue;
    editor->setFocus(Qt::OtherFocusReason);
    return;
  }
  tell();
  const auto now = values();
  if (!now || !problem().isEmpty()) return;
  if (desk_.performAsking([this, now](const QString& reason) { return form_.maker(*now, reason); })) QDialog::accept();
}

}  // namespace eclosion::ui
