// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "ui/editing/form_dialog.h"

// One form for every kind of record, from the table of fields.
namespace eclosion::ui {

// A column the place where the form was opened sets, such as the startup a link is of.
struct Given {
  const char* column;
  edits::FieldValue value;
};

// A form to fill in for a new record. The desk can edit.
[[nodiscard]] std::unique_ptr<FormDialog> formForNew(EditDesk& desk, RecordKind kind, const std::vector<Given>& given,
                                                     QWidget* parent);
// Null when the record is no longer there. The columns in `given` are not shown; their values do not count.
[[nodiscard]] std::unique_ptr<FormDialog> formFor(EditDesk& desk, const RecordRef& record, const std::vector<Given>& given,
                                                  QWidget* parent);

// Open the form and come back when it is closed; true when something was written.
bool addRecordAsking(EditDesk& desk, RecordKind kind, const std::vector<Given>& given, QWidget* parent);
// `column`: where the keyboard begins; empty: at the first field.
bool changeRecordAsking(EditDesk& desk, const RecordRef& record, const std::vector<Given>& given, QWidget* parent,
                        const char* column = "");

}  // namespace eclosion::ui
