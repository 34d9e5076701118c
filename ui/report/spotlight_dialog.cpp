// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/spotlight_dialog.h"

namespace eclosion::ui {

SpotlightDialog::SpotlightDialog(const edits::Records& records, int year, QWidget* parent)
    : EditDialog(parent), box_(new ReferenceBox(recordKind<Startup>, records)) {
  setTitle(tr("Put a startup in the spotlight"), tr("It has a page of its own in the report %1.", "a year").arg(year));
  addField(tr("Startup"), box_);
  setButtons(tr("Add the page"));
  connect(box_, &QComboBox::currentTextChanged, this, &SpotlightDialog::check);
  check();
}

std::optional<StartupId> SpotlightDialog::startup() const {
  const auto id = box_->id();
  return id && !id->isNull() ? std::optional(StartupId(*id)) : std::nullopt;
}

void SpotlightDialog::check() { setReady(startup().has_value()); }

}  // namespace eclosion::ui
