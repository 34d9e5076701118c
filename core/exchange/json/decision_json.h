// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "core/domain/decision_case.h"
#include "core/edits/edit.h"

// A decision as a JSON document, to be recorded by a script. Its keys are told by `eclosion decide -h` and the manual page.
namespace eclosion::exchange {

// Longer documents are refused before they are parsed.
inline constexpr qsizetype maxDecisionJsonBytes = 1024 * 1024;

// A document, read.
struct DecisionDocument {
  DecisionCase decided;
  bool again = false;  // it says that it may repeat what is recorded
};

// What the document asks for, with names and ids looked up in the records and what it leaves out filled in: today as its day, the
// phase on the day it takes effect as its gate, the usual phase as where it leads. Strict: a key it does not know, a value of
// another type, a key given twice, a name that is none or several are errors that tell where, such as “amounts[1].amount”.
// Whether it may be recorded is for edits::recordDecision().
[[nodiscard]] Result<DecisionDocument> readDecisionJson(const QByteArray& document, const edits::Records& records);

// Euros with at most two decimals behind a point, as in "240000.50". Nothing for anything else, a sign included.
[[nodiscard]] std::optional<Money> readEuros(QStringView text);

}  // namespace eclosion::exchange
