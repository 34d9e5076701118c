// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/field_editor.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/editing/reference_box.h"
#include "ui/models/field_text.h"
#include "ui/models/field_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {

using edits::FieldType;
using edits::FieldValue;

FieldEditor::FieldEditor(const edits::Field& field, const AnyRecord& record, const edits::Records& records, Manner manner,
                         QWidget* parent)
    : QWidget(parent),
      field_(field),
      record_(record),
      records_(records),
      manner_(manner),
      below_(new TextLabel(TextStep::meta, Weight::regular, &Tokens::bad)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(px(2));
  build();
  column->addWidget(control());
  column->addWidget(below_);
  below_->setWordWrap(true);
  below_->hide();
  setName(fieldTitle(field_));
  control()->installEventFilter(this);
  setFocusProxy(control());
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
  setValue(field_.get(record_));
}

void FieldEditor::build() {
  if (field_.type == FieldType::reference && field_.refersTo) {
    reference_ = new ReferenceBox(*field_.refersTo, records_);
    // However it comes there: typed, completed, or picked with the keys.
    connect(reference_, &QComboBox::editTextChanged, this, &FieldEditor::changedByHand);
    connect(reference_, &QComboBox::activated, this, [this] {
      changedByHand();
      Q_EMIT committed();
    });
    // A name taken from the list of those that match is not "activated".
    connect(reference_->completer(), qOverload<const QString&>(&QCompleter::activated), this, &FieldEditor::changedByHand,
            Qt::QueuedConnection);
  } else if (field_.type == FieldType::code) {
    choice_ = new QComboBox;
    if (!field_.required) choice_->addItem(QString(), QString());
    for (const QString& code : field_.codes) choice_->addItem(codeWord(field_, code), code);
    connect(choice_, &QComboBox::activated, this, [this] {
      changedByHand();
      Q_EMIT committed();
    });
  } else if (isLong(field_)) {
    text_ = new QPlainTextEdit;
    text_->setTabChangesFocus(true);
    text_->setFixedHeight(px(hasParagraphs(field_) ? 132 : 68));
    connect(text_, &QPlainTextEdit::textChanged, this, &FieldEditor::changedByHand);
  } else if (const auto suggestions = suggestionsFor(field_); !suggestions.empty()) {
    choice_ = new QComboBox;
    choice_->setEditable(true);
    choice_->setInsertPolicy(QComboBox::NoInsert);
    for (const auto& [code, word] : suggestions) choice_->addItem(word, code);
    connect(choice_->lineEdit(), &QLineEdit::textEdited, this, &FieldEditor::changedByHand);
    connect(choice_, &QComboBox::activated, this, [this] {
      changedByHand();
      Q_EMIT committed();
    });
  } else {
    line_ = new QLineEdit;
    connect(line_, &QLineEdit::textEdited, this, &FieldEditor::changedByHand);
  }
}

QWidget* FieldEditor::control() const {
  for (QWidget* widget : std::initializer_list<QWidget*>{line_, text_, choice_, reference_}) {
    if (widget) return widget;
  }
  return nullptr;
}

// The line of a box one types in is met on its own by a screen reader.
QLineEdit* FieldEditor::typedInto() const {
  if (line_) return line_;
  if (reference_) return reference_->lineEdit();
  return choice_ ? choice_->lineEdit() : nullptr;
}

void FieldEditor::setName(const QString& name) {
  control()->setAccessibleName(name);
  if (QLineEdit* line = typedInto()) line->setAccessibleName(name);
}

void FieldEditor::setValue(const FieldValue& value) {
  const QSignalBlocker quiet(control());
  if (reference_) {
    const auto* id = std::get_if<QUuid>(&value);
    reference_->setId(id ? *id : QUuid());
  } else if (choice_ && choice_->isEditable()) {
    choice_->setCurrentText(fieldText(field_, value, records_));
  } else if (choice_) {
    const auto* code = std::get_if<QString>(&value);
    choice_->setCurrentIndex(choice_->findData(code ? *code : QString()));
  } else if (text_) {
    text_->setPlainText(typedText(field_, value));
  } else {
    line_->setText(typedText(field_, value));
    line_->setCursorPosition(0);
  }
  below_->hide();
  control()->setProperty("error", false);
}

QString FieldEditor::typed() const {
  if (text_) return text_->toPlainText();
  return line_ ? line_->text() : choice_->currentText();
}

std::optional<FieldValue> FieldEditor::value() const {
  if (reference_) {
    const auto id = reference_->id();
    if (!id) return std::nullopt;
    return id->isNull() ? FieldValue() : FieldValue(*id);
  }
  if (choice_ && !choice_->isEditable()) {
    const QString code = choice_->currentData().toString();
    return code.isEmpty() ? FieldValue() : FieldValue(code);
  }
  auto read = readText(field_, typed());
  return read ? std::optional(std::move(*read)) : std::nullopt;
}

QString FieldEditor::problem() const {
  const auto now = value();
  if (!now) {
    if (reference_) return tr("Nothing here is called “%1”. Choose from the list.").arg(reference_->currentText().simplified());
    return readText(field_, typed()).error().message;
  }
  const bool empty = std::holds_alternative<std::monostate>(*now);
  if (empty) return field_.required ? tr("This cannot be left empty.") : QString();
  AnyRecord after = record_;
  if (!field_.set(after, *now)) return tr("This cannot stand here.");
  const auto checked = checkField(field_, after);
  return checked ? QString() : checked.error().message;
}

void FieldEditor::changedByHand() {
  tell();
  Q_EMIT edited();
}

void FieldEditor::showProblem() { tell(); }

void FieldEditor::tell() {
  const QString wrong = problem();
  QString words = wrong;
  const bool understood = field_.type == FieldType::date || field_.type == FieldType::integer || field_.type == FieldType::real ||
                          field_.type == FieldType::money;
  if (wrong.isEmpty() && understood) {
    // How it was read, where it was written in another way.
    const QString read = typedText(field_, *value());
    if (read != typed().simplified()) words = read;
  }
  below_->setRole(wrong.isEmpty() ? &Tokens::tx2 : &Tokens::bad);
  below_->setText(words);
  below_->setVisible(!words.isEmpty());
  control()->setAccessibleDescription(words);
  if (QLineEdit* line = typedInto()) line->setAccessibleDescription(words);
  if (control()->property("error").toBool() != !wrong.isEmpty()) {
    control()->setProperty("error", !wrong.isEmpty());
    control()->style()->unpolish(control());
    control()->style()->polish(control());
  }
}

void FieldEditor::selectAll() {
  if (text_) text_->selectAll();
  if (QLineEdit* line = typedInto()) line->selectAll();
}

bool FieldEditor::eventFilter(QObject* object, QEvent* event) {
  if (event->type() == QEvent::FocusOut) {
    const auto reason = static_cast<QFocusEvent*>(event)->reason();
    // A list that opens and another window take the keyboard for a while only.
    if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && reason != Qt::MenuBarFocusReason)
      Q_EMIT committed();
  }
  // What is written at once is not to change because someone scrolls past it.
  if (event->type() == QEvent::Wheel && !text_) {
    event->ignore();
    return true;
  }
  if (event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool control = key->modifiers().testFlag(Qt::ControlModifier);
    const bool keeps = enter && !key->modifiers().testFlag(Qt::ShiftModifier) && (control || !hasParagraphs(field_));
    if (manner_ == Manner::inPlace && key->key() == Qt::Key_Escape) {
      Q_EMIT left();
      return true;
    }
    if (keeps && (manner_ == Manner::inPlace || !text_)) {
      Q_EMIT committed();
      if (manner_ == Manner::inPlace) return true;
    }
  }
  return QWidget::eventFilter(object, event);
}

}  // namespace eclosion::ui
