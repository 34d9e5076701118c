// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <functional>
#include <vector>

#include "core/edits/fields.h"
#include "ui/editing/edit_desk.h"

namespace eclosion::ui {

class FieldEditor;
class TextLabel;

// A few fields that together make an edit. Says while one types what stands against it; writes when it is accepted, and stays
// where that is refused.
class FormDialog final : public QDialog {
  Q_OBJECT

 public:
  struct Row {
    edits::Field field;
    AnyRecord record;    // with the value that is there first
    QString title = {};  // where the field's own does not say it
  };
  // From the values in the order of the rows, and the reason, an empty one at first.
  using Maker = std::function<edits::Edit(const std::vector<edits::FieldValue>& values, const QString& reason)>;
  struct Form {
    QString title;
    QString accept;      // words of the button that writes
    QString words = {};  // above the fields
    std::vector<Row> rows;
    Maker maker;
  };

  // The desk has an editing, and outlives the dialog.
  FormDialog(EditDesk& desk, Form form, QWidget* parent);

  // Null where the form has no such field.
  [[nodiscard]] FieldEditor* editorOf(const char* column) const;
  // What stands against it, in a sentence.
  [[nodiscard]] QString problem() const;

  void accept() override;

 private:
  [[nodiscard]] std::optional<std::vector<edits::FieldValue>> values() const;
  void tell();

  EditDesk& desk_;
  Form form_;
  std::vector<FieldEditor*> editors_;
  TextLabel* below_;
};

}  // namespace eclosion::ui
