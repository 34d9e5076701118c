// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "core/edits/fields.h"
#include "ui/editing/edit_desk.h"

namespace eclosion::ui {

class FieldEditor;

// One field edited where it stands, over what shows it. Enter or going elsewhere keeps what is typed, Esc leaves it as it was;
// what is wrong is said and not kept.
class FieldPopover final : public QWidget {
  Q_OBJECT

 public:
  // Opens it at a place of that widget, as wide as the place where there is room. Null where nothing may be edited now, or the
  // record is gone. It deletes itself.
  static FieldPopover* open(EditDesk& desk, const RecordRef& record, const char* column, QWidget* over, const QRect& place);

  [[nodiscard]] FieldEditor& editor() const { return *editor_; }
  // Writes what was typed and closes, unless something is wrong with it.
  void keep();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  FieldPopover(EditDesk& desk, const RecordRef& record, const edits::Field& field, const AnyRecord& present, QWidget* window);
  void leave();

  EditDesk& desk_;
  RecordRef record_;
  FieldEditor* editor_;
  QPointer<QWidget> before_;  // what had the keyboard
  bool closed_ = false;
};

}  // namespace eclosion::ui
