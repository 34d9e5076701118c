// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/record_dialog.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/edits/change_record.h"
#include "ui/editing/field_editor.h"
#include "ui/models/field_words.h"
#include "ui/models/record_fields.h"

namespace eclosion::ui {
namespace {

struct RecordDialog {
  Q_DECLARE_TR_FUNCTIONS(RecordDialog)
};

std::vector<FormDialog::Row> rowsFor(const AnyRecord& record, const std::vector<Given>& given) {
  std::vector<FormDialog::Row> rows;
  for (const edits::Field* field : formFields(static_cast<RecordKind>(record.index()))) {
    const bool known =
        std::any_of(given.begin(), given.end(), [&](const Given& one) { return QByteArrayView(one.column) == field->column; });
    if (!known) rows.push_back({.field = *field, .record = record});
  }
  return rows;
}

}  // namespace

std::unique_ptr<FormDialog> formForNew(EditDesk& desk, RecordKind kind, const std::vector<Given>& given, QWidget* parent) {
  auto record = newRecord(kind);
  if (!record) return nullptr;
  for (const Given& one : given) {
    if (const edits::Field* field = edits::findField(kind, one.column)) field->set(*record, one.value);
  }
  auto rows = rowsFor(*record, given);
  std::vector<const edits::Field*> fields;
  for (const auto& row : rows) fields.push_back(edits::findField(kind, row.field.column));
  const auto maker = [record = *record, fields](const std::vector<edits::FieldValue>& values, const QString& reason) {
    AnyRecord made = record;
    for (size_t i = 0; i < fields.size(); ++i) fields[i]->set(made, values[i]);
    return edits::addRecord(made, reason);
  };
  return std::make_unique<FormDialog>(
      desk,
      FormDialog::Form{.title = RecordDialog::tr("Add: %1", "a kind of record").arg(kindTitle(kind)),
                       .accept = RecordDialog::tr("Add"),
                       .rows = std::move(rows),
                       .maker = maker},
      parent);
}

std::unique_ptr<FormDialog> formFor(EditDesk& desk, const RecordRef& ref, const std::vector<Given>& given, QWidget* parent) {
  if (!desk.editing()) return nullptr;
  const auto found = desk.editing()->records().rows(ref.kind, "id", ref.id);
  if (!found || found->empty()) return nullptr;
  auto rows = rowsFor(found->front(), given);
  std::vector<const char*> columns;
  for (const auto& row : rows) columns.push_back(row.field.column);
  const auto maker = [ref, columns](const std::vector<edits::FieldValue>& values, const QString& reason) {
    std::vector<edits::FieldChange> changes;
    for (size_t i = 0; i < columns.size(); ++i) changes.push_back({columns[i], values[i]});
    return edits::setFields(ref, std::move(changes), reason);
  };
  return std::make_unique<FormDialog>(
      desk,
      FormDialog::Form{.title = RecordDialog::tr("Change: %1", "a kind of record").arg(kindTitle(ref.kind)),
                       .accept = RecordDialog::tr("Change"),
                       .rows = std::move(rows),
                       .maker = maker},
      parent);
}

bool addRecordAsking(EditDesk& desk, RecordKind kind, const std::vector<Given>& given, QWidget* parent) {
  if (!desk.canEdit()) return false;
  const auto form = formForNew(desk, kind, given, parent);
  return form && form->exec() == QDialog::Accepted;
}

bool changeRecordAsking(EditDesk& desk, const RecordRef& record, const std::vector<Given>& given, QWidget* parent,
                        const char* column) {
  if (!desk.canEdit()) return false;
  const auto form = formFor(desk, record, given, parent);
  if (!form) return false;
  if (FieldEditor* editor = form->editorOf(column)) {
    editor->setFocus(Qt::OtherFocusReason);
    editor->selectAll();
  }
  return form->exec() == QDialog::Accepted;
}

}  // namespace eclosion::ui
