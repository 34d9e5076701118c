// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/edit_dialog.h"
#include "ui/models/grid_draft.h"

class QLineEdit;
class QListWidget;

namespace eclosion::ui {

// Changes the criteria that are looked at when a phase ends, for every startup: add, rename, put in order, take away, or go back
// to the method's own.
class GridDialog final : public EditDialog {
  Q_OBJECT

 public:
  GridDialog(const Ledger& ledger, Phase gate, QWidget* parent);

  [[nodiscard]] const GridDraft& draft() const { return draft_; }
  // Of the journal: “Change the criteria at the end of Construction”.
  [[nodiscard]] QString words() const;

 private:
  void fill(size_t current);
  void show(int row);
  void check();
  [[nodiscard]] int row() const;
  Button* addButton(class QBoxLayout& into, const QString& words);

  Phase gate_;
  GridDraft draft_;
  QListWidget* list_;
  QLineEdit *label_, *guidance_;
  Button *add_, *remove_, *up_, *down_, *reset_;
  bool filling_ = false;
};

}  // namespace eclosion::ui
