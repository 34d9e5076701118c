// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/roster_model.h"

namespace eclosion::ui {

// The shown columns of some members, in the order of the list: with tabs for a spreadsheet or a mail, and as an HTML table. Empty
// of nobody.
[[nodiscard]] QString rosterText(const RosterModel& model, const RosterLayout& layout,
                                 const std::vector<Portfolio::Row>& members);
[[nodiscard]] QString rosterHtml(const RosterModel& model, const RosterLayout& layout,
                                 const std::vector<Portfolio::Row>& members);

}  // namespace eclosion::ui
