// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ui/editing/form_dialog.h"

// The edits that are more than a field or a record, each with the form that asks for what it needs. A null form: the record it is
// about is no longer there.
namespace eclosion::ui {

[[nodiscard]] std::unique_ptr<FormDialog> renameForm(EditDesk& desk, const RecordRef& startup, QWidget* parent);
[[nodiscard]] std::unique_ptr<FormDialog> moveToIncubatorForm(EditDesk& desk, const RecordRef& startup, QWidget* parent);
[[nodiscard]] std::unique_ptr<FormDialog> addSponsorForm(EditDesk& desk, const RecordRef& startup, QWidget* parent);
[[nodiscard]] std::unique_ptr<FormDialog> seekSponsorForm(EditDesk& desk, const RecordRef& startup, QWidget* parent);
[[nodiscard]] std::unique_ptr<FormDialog> endSponsorForm(EditDesk& desk, const RecordRef& sponsorSpell, QWidget* parent);
[[nodiscard]] std::unique_ptr<FormDialog> mergeStartupForm(EditDesk& desk, const RecordRef& startup, QWidget* parent);
[[nodiscard]] std::unique_ptr<FormDialog> partOfForm(EditDesk& desk, const RecordRef& startup, QWidget* parent);
// Another startup becomes a part of this one.
[[nodiscard]] std::unique_ptr<FormDialog> addPartForm(EditDesk& desk, const RecordRef& startup, QWidget* parent);
[[nodiscard]] std::unique_ptr<FormDialog> impactFigureForm(EditDesk& desk, const RecordRef& measurement, QWidget* parent);
[[nodiscard]] std::unique_ptr<FormDialog> nameMemberForm(EditDesk& desk, const RecordRef& member, QWidget* parent);
// Null for somebody who is a member, too: the name is the member's.
[[nodiscard]] std::unique_ptr<FormDialog> nameTraineeForm(EditDesk& desk, const RecordRef& trainee, QWidget* parent);
[[nodiscard]] std::unique_ptr<FormDialog> mergeOrganisationForm(EditDesk& desk, const RecordRef& organisation, QWidget* parent);

}  // namespace eclosion::ui
