// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include "core/analysis/due.h"

namespace eclosion::ui {

// Why something is due, in words.

// In a word or two, for a choice of reasons or a line of a list: "Period ends".
[[nodiscard]] QString reasonWord(analysis::DueReason reason);
// With its day, as seen from another: "Review was due on 3 Mar 2026", "Money lasts until 29 Oct 2026".
[[nodiscard]] QString causeSentence(const analysis::DueCause& cause, const QDate& date);

}  // namespace eclosion::ui
