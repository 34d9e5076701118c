// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/edits/change_record.h"
#include "ui/editing/edit_dialog.h"

namespace eclosion::ui {

// Says what removing a record takes along, what stays without it and what stands in the way, before anything is removed.
class RemovalDialog final : public EditDialog {
  Q_OBJECT

 public:
  using Naming = std::function<QString(const QString& words)>;  // fills in the names of people

  RemovalDialog(const edits::Records& records, const edits::Removal& removal, const Naming& withNames, QWidget* parent);

 private:
  void add(const QString& title, const QString& words, TextLabel::Role role);
};

}  // namespace eclosion::ui
