// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/people_import.h"
#include "ui/shell/services.h"

namespace eclosion::ui {

// How people and missions of a table get into a portfolio. An open portfolio that is kept in a file is one of these as well.
// Everything but followPeople() is called from a worker thread while the GUI thread goes on reading.
class PeopleTables {
 public:
  virtual ~PeopleTables() = default;
  // Errors: unreadable, cancelled.
  [[nodiscard]] virtual Result<exchange::KnownPeople> knownPeople(const std::stop_token& stop) const = 0;
  // What a plan adds, as one step of the journal; `source` names the table in its words. Stopped, or failed: the file is as it
  // was.
  [[nodiscard]] virtual Result<void> addPeople(const exchange::SourceTable& table, const exchange::PeopleReading& reading,
                                               const exchange::KnownPeople& known, const exchange::PeoplePlan& plan,
                                               const QString& source, const std::stop_token& stop,
                                               const exchange::TableProgress& progress) = 0;
  // What is in memory follows; on the GUI thread.
  [[nodiscard]] virtual Result<void> followPeople() = 0;
};

}  // namespace eclosion::ui
