// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/name_index.h"
#include "core/domain/roster.h"

namespace eclosion::ui {

// What the list of members knows besides the columns in memory.
struct RosterData {
  Roster roster;
  analysis::NameIndex members;                    // by row of Portfolio::members
  analysis::NameIndex startups;                   // by row of Portfolio::startups
  analysis::NameIndex domains, roles, employers;  // by code of the roster's pools
};

}  // namespace eclosion::ui
