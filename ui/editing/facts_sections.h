// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "core/domain/records.h"
#include "ui/models/record_table.h"

class QWidget;

namespace eclosion::ui {

class EditDesk;

// What can be said of a startup, an incubator, an organisation, a member or the network, as data: the sheet of facts is made
// from it.

// Something done to the subject, or to the record that is selected, in a form of its own.
struct FactsAct {
  QString words;
  bool ofSelected = false;  // wants a record of the table
  // Of the subject or of the selected record. Shows its form and comes back when that is closed.
  std::function<void(EditDesk& desk, const RecordRef& of, QWidget* parent)> run;
};

// A table of records of one kind, and of those that belong to the selected one.
struct FactsTable {
  RecordTable::Source source;
  QString title = {};  // where several stand in one section
  std::vector<FactsAct> acts = {};
  bool canAdd = true;     // false where records come by one of the acts, or by edits elsewhere
  bool canChange = true;  // false: Change opens the sheet of the record itself
  bool canRemove = true;
  std::vector<FactsTable> parts = {};  // one or none; its owner is the selected record
};

struct FactsSection {
  QString id;
  QString title;
  // One of these.
  std::vector<const char*> fields = {};  // of the subject itself
  bool history = false;
  std::vector<FactsTable> tables = {};  // one above the other

  std::vector<FactsAct> acts = {};  // beside the fields
};

// A subject without an id: the network.
[[nodiscard]] std::vector<FactsSection> factsSections(const RecordRef& subject);

// Sections of a startup, for those who lead there.
namespace facts {
inline constexpr auto about = "about";
inline constexpr auto phases = "phases";
inline constexpr auto names = "names";
inline constexpr auto incubators = "incubators";
inline constexpr auto sponsors = "sponsors";
inline constexpr auto family = "family";
inline constexpr auto tags = "tags";
inline constexpr auto links = "links";
inline constexpr auto compliance = "compliance";
inline constexpr auto deployments = "deployments";
inline constexpr auto metrics = "metrics";
inline constexpr auto milestones = "milestones";
inline constexpr auto events = "events";
inline constexpr auto spotlights = "spotlights";
inline constexpr auto commitments = "commitments";
inline constexpr auto expenses = "expenses";
// Of others.
inline constexpr auto startups = "startups";
inline constexpr auto missions = "missions";
inline constexpr auto trainings = "trainings";
inline constexpr auto organisations = "organisations";
}  // namespace facts

}  // namespace eclosion::ui
