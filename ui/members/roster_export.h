// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include "core/support/result.h"
#include "ui/models/roster_model.h"

namespace eclosion::ui {

// The people shown, in the order of the list, by the name's end: .xlsx a workbook, .vcf cards for an address book, .ics the ends
// of their missions for a calendar, else text with commas. The model has its data.
[[nodiscard]] Result<void> exportRoster(const QString& path, const RosterModel& model, const Portfolio& portfolio,
                                        const TextSource& text, const QDateTime& now);

}  // namespace eclosion::ui
