// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "core/edits/edit.h"
#include "core/edits/fields.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace eclosion::ui {

class ReferenceBox;
class TextLabel;

// Edits one field of a record by its type. Says below, while one types, what is wrong or how a date or a number was understood;
// never stops one from typing.
class FieldEditor final : public QWidget {
  Q_OBJECT

 public:
  // In place, Enter keeps and Esc leaves (Ctrl+Enter where paragraphs are written); in a form they are the form's.
  enum class Manner { form, inPlace };

  // The record is one of the field's kind; what is typed is checked as if it stood in it. `records` outlive the editor.
  FieldEditor(const edits::Field& field, const AnyRecord& record, const edits::Records& records, Manner manner = Manner::form,
              QWidget* parent = nullptr);

  [[nodiscard]] const edits::Field& field() const { return field_; }
  void setValue(const edits::FieldValue& value);
  // Nothing where what is typed cannot be read.
  [[nodiscard]] std::optional<edits::FieldValue> value() const;
  // What is wrong, in a sentence; empty when nothing is.
  [[nodiscard]] QString problem() const;
  // Says what is wrong also where nothing was typed yet, such as a name that is missing.
  void showProblem();
  // What one types or chooses in.
  [[nodiscard]] QWidget* control() const;
  // What a screen reader calls it; at first the title of the field.
  void setName(const QString& name);
  void selectAll();

 Q_SIGNALS:
  void edited();     // by the person
  void committed();  // the person is done with it: Enter, a choice from a list, or the keyboard went elsewhere
  void left();       // Esc, in place

 protected:
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  void build();
  void changedByHand();
  void tell();
  [[nodiscard]] QLineEdit* typedInto() const;
  [[nodiscard]] QString typed() const;

  edits::Field field_;
  AnyRecord record_;
  const edits::Records& records_;
  Manner manner_;
  // One of these, by type.
  QLineEdit* line_ = nullptr;
  QPlainTextEdit* text_ = nullptr;
  QComboBox* choice_ = nullptr;
  ReferenceBox* reference_ = nullptr;
  TextLabel* below_;
};

}  // namespace eclosion::ui
