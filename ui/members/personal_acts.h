// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/erase_dialog.h"

namespace eclosion::ui {

class BoardModel;
class EditDesk;

// Where names are kept in a file; null elsewhere.
[[nodiscard]] PersonalData* personalDataOf(const EditDesk& desk);
// Shows what is held of a person, over `window`; from there they may be erased.
void showPersonalData(EditDesk& desk, const MemberId& member, QWidget* window);
// Says what it means, asks, erases; whether it was done.
bool erasePeopleAsking(EditDesk& desk, std::vector<EraseDialog::Person> people, QWidget* window);
// Whose names have been kept for longer than the rule of the portfolio: asks for the rule, shows them, erases those who are
// chosen.
void reviewRetention(const BoardModel& board, EditDesk& desk, QWidget* window);

}  // namespace eclosion::ui
