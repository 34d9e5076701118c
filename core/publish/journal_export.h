// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <vector>

#include "core/domain/journal_step.h"

// Steps of the journal for machines: the window's export and the command print the same.
namespace eclosion::publish {

// A table: entry, last_entry, at (UTC, ISO), who, kind, what, takes_back, taken_back.
[[nodiscard]] QStringList journalHeader();
[[nodiscard]] QStringList journalRow(const JournalStep& step);

// {"entries": […]}, newest first, with the same keys.
[[nodiscard]] QByteArray journalJson(const std::vector<JournalStep>& steps);

}  // namespace eclosion::publish
