// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/add_people.h"
#include "core/exchange/tables/expense_import.h"
#include "core/exchange/tables/people_mapping.h"

namespace eclosion::exchange {

// What the portfolio has, by the names that rows give.
struct PeopleNames {
  NameIndex people;
  NameIndex startups;
};

struct PlannedPerson {
  int row = 0;
  edits::ListedPerson listed;
};

// What the rows of a table come to; nothing is written.
struct PeoplePlan {
  std::vector<PlannedPerson> people;  // to be added
  std::vector<int> duplicates;        // rows of a person, or of a mission of the same days, that the portfolio or a row above has
  std::vector<BadRow> bad;            // by row
  DateOrder dateOrder = DateOrder::dayFirst;
};

// Every row becomes a person or a mission, a duplicate that is left out, or a bad row with its reason. Errors: refused, where a
// column that is needed is not mapped; cancelled.
[[nodiscard]] Result<PeoplePlan> planPeople(const SourceTable& table, PeopleKind kind, const PeopleMapping& mapping,
                                            const PeopleNames& names, const std::vector<Mission>& known,
                                            std::stop_token stop = {});

}  // namespace eclosion::exchange
