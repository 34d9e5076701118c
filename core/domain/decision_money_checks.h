// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/decision_checks.h"

// The checks of a decision's money: a part of checkCase().
namespace eclosion {

void checkMoney(const CaseFacts& facts, const DecisionCase& decided, std::vector<DecisionCheck>& checks);

}  // namespace eclosion
