// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1Char>

#include "core/edits/edit.h"

// Where a startup is and who pays for it, over time. A spell ends on the first day it is no longer so.
namespace eclosion::edits {

// The place of a spell among those of the same days, as imports write it: the first accompanies, the others help.
[[nodiscard]] inline QString positionAt(size_t index) { return QStringLiteral("%1").arg(index + 1, 4, 10, QLatin1Char('0')); }

// Another incubator accompanies the startup from that day on, up to a later move that is recorded already. Those that only help
// stay.
[[nodiscard]] Edit moveToIncubator(const StartupId& startup, const IncubatorId& incubator, const QDate& from);

// One sponsor more from that day on; ends a search for one.
[[nodiscard]] Edit addSponsor(const StartupId& startup, const OrganisationId& sponsor, const QDate& from);
// The sponsor of a spell stops on that day.
[[nodiscard]] Edit endSponsor(const StartupSponsorId& spell, const QDate& end);
// Nobody pays any more from that day on: all its sponsors stop and it looks for one.
[[nodiscard]] Edit seekSponsor(const StartupId& startup, const QDate& from);

}  // namespace eclosion::edits
