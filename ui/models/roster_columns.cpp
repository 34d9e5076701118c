// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/roster_columns.h"

#include <QCoreApplication>
#include <array>

#include "ui/models/layout_text.h"

namespace eclosion::ui {
namespace {

struct RosterColumns {
  Q_DECLARE_TR_FUNCTIONS(RosterColumns)
};

constexpr std::array<const char*, rosterGroupingCount> groupings{"none", "startup", "incubator", "employer"};

struct Default {
  RosterColumn column;
  const char* key;
  int width;
  bool shown;
};
constexpr std::array<Default, rosterColumnCount> defaults{{
    {RosterColumn::person, "person", 196, true},
    {RosterColumn::domain, "domain", 116, true},
    {RosterColumn::role, "role", 150, false},
    {RosterColumn::status, "status", 116, true},
    {RosterColumn::employer, "employer", 126, true},
    {RosterColumn::startups, "startups", 166, true},
    {RosterColumn::end, "end", 124, true},
    {RosterColumn::strip, "strip", 260, true},
    {RosterColumn::arrived, "arrived", 104, false},
    {RosterColumn::share, "share", 84, false},
    {RosterColumn::incubators, "incubators", 180, false},
}};

std::optional<RosterColumn> columnOf(const QByteArray& key) {
  for (const Default& given : defaults) {
    if (key == given.key) return given.column;
  }
  return std::nullopt;
}

const char* keyOf(RosterColumn column) { return defaults[static_cast<size_t>(column)].key; }

}  // namespace

QString rosterColumnTitle(RosterColumn column) {
  switch (column) {
    case RosterColumn::person:
      return RosterColumns::tr("Person");
    case RosterColumn::domain:
      return RosterColumns::tr("Domain", "of expertise; title of a column");
    case RosterColumn::role:
      return RosterColumns::tr("Role");
    case RosterColumn::status:
      return RosterColumns::tr("Status", "of a member: civil servant, contractor; title of a column");
    case RosterColumn::employer:
      return RosterColumns::tr("Employer");
    case RosterColumn::startups:
      return RosterColumns::tr("Startups");
    case RosterColumn::end:
      return RosterColumns::tr("Mission end");
    case RosterColumn::strip:
      return RosterColumns::tr("Missions");
    case RosterColumn::arrived:
      return RosterColumns::tr("Arrived", "title of a column: first day of the first mission");
    case RosterColumn::share:
      return RosterColumns::tr("Time", "title of a column: share of full time");
    case RosterColumn::incubators:
      return RosterColumns::tr("Incubators");
  }
  return {};
}

RosterLayout::RosterLayout() {
  for (const Default& given : defaults) columns.push_back({given.column, given.width, given.shown});
}

QByteArray RosterLayout::toText() const {
  return columnsText(*this, keyOf) + "|group=" + groupings[static_cast<size_t>(grouping)] + "|ever=" + (ever ? '1' : '0') +
         "|head-count=" + (headCount ? '1' : '0') + "|charts=" + (charts ? '1' : '0');
}

RosterLayout RosterLayout::fromText(const QByteArray& text) {
  RosterLayout layout;
  readColumns(layout, text, columnOf);
  for (size_t i = 0; i < groupings.size(); ++i) {
    if (layoutValue(text, "group") == groupings[i]) layout.grouping = static_cast<RosterGrouping>(i);
  }
  readFlag(text, "ever", layout.ever);
  readFlag(text, "head-count", layout.headCount);
  readFlag(text, "charts", layout.charts);
  return layout;
}

}  // namespace eclosion::ui
