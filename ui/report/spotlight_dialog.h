// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/edit_dialog.h"
#include "ui/editing/reference_box.h"

namespace eclosion::ui {

// Which startup is to have a page of the report.
class SpotlightDialog final : public EditDialog {
  Q_OBJECT

 public:
  // The records outlive the dialog.
  SpotlightDialog(const edits::Records& records, int year, QWidget* parent);
  [[nodiscard]] std::optional<StartupId> startup() const;
  [[nodiscard]] ReferenceBox& box() const { return *box_; }

 private:
  void check();
  ReferenceBox* box_;
};

}  // namespace eclosion::ui
