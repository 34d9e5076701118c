// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include "core/edits/add_people.h"
#include "core/exchange/tables/expense_import.h"
#include "core/exchange/tables/people_mapping.h"

namespace eclosion::exchange {

// What the portfolio has, by the names that rows give.
struct KnownPeople {
  NameIndex people = {};
  NameIndex startups = {};
  std::vector<Mission> missions = {};
};

// What rows are and what their columns say; the same for every look at them.
struct PeopleReading {
  PeopleKind kind = PeopleKind::members;
  PeopleMapping mapping = {};
};

// Of a long list of rows so many are kept to be shown; the others are counted, and told to whoever asks for all of them.
inline constexpr size_t mostRowsShown = 1'000;

// What the rows of a table come to; nothing is written.
struct PeoplePlan {
  std::vector<bool> isNew = {};  // by place: whether the row is to be added
  int people = 0;                // of those
  int duplicates = 0;            // rows of a person, or of a mission of the same days, that the portfolio or a row above has
  std::vector<int> firstDuplicates = {};
  int badRows = 0;
  std::vector<BadRow> firstBad = {};  // by row
  DateOrder dateOrder = DateOrder::dayFirst;
};

// Who hears of the rows while they are gone through. `bad`: each bad row; a failure ends the work.
struct PeopleListeners {
  TableProgress progress = {};
  std::function<Result<void>(const BadRow& bad, const SourceRow& row)> bad = {};
};

// Every row becomes a person or a mission, a duplicate that is left out, or a bad row with its reason. Errors: refused, where a
// column that is needed is not mapped; cancelled.
[[nodiscard]] Result<PeoplePlan> planPeople(const SourceTable& table, const PeopleReading& reading, const KnownPeople& known,
                                            const std::stop_token& stop = {}, const PeopleListeners& listeners = {});

// The rows that a plan of the same table adds, one at a time, each with ids of its own: a million people at once would fill a
// machine. What is given outlives it.
class PlannedPeople {
 public:
  PlannedPeople(const SourceTable& table, const PeopleReading& reading, const KnownPeople& known, const PeoplePlan& plan);
  ~PlannedPeople();
  Q_DISABLE_COPY_MOVE(PlannedPeople)

  // None after the last.
  [[nodiscard]] std::optional<edits::ListedPerson> next();

 private:
  struct Walk;
  std::unique_ptr<Walk> walk_;
};

}  // namespace eclosion::exchange
