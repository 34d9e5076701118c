// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/roster_columns.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace eclosion::ui {
namespace {

struct RosterColumns {
  Q_DECLARE_TR_FUNCTIONS(RosterColumns)
};

constexpr std::array<const char*, rosterGroupingCount> groupings{"none", "startup", "incubator", "employer"};
constexpr int narrowest = 48;
constexpr int widest = 1600;

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
  QByteArrayList parts;
  for (const Column& column : columns)
    parts << QByteArray(column.shown ? "" : "-") + keyOf(column.column) + ':' + QByteArray::number(column.width);
  return parts.join(',') + "|sort=" + (descending ? "-" : "") + keyOf(sort) +
         "|group=" + groupings[static_cast<size_t>(grouping)] + "|ever=" + (ever ? '1' : '0') +
         "|head-count=" + (headCount ? '1' : '0') + "|charts=" + (charts ? '1' : '0');
}

RosterLayout RosterLayout::fromText(const QByteArray& text) {
  RosterLayout layout;
  const QByteArrayList parts = text.split('|');
  std::vector<Column> read;
  for (const QByteArray& part : parts.first().split(',')) {
    const bool shown = !part.startsWith('-');
    const qsizetype colon = part.indexOf(':');
    if (colon < 0) continue;
    const auto column = columnOf(part.mid(shown ? 0 : 1, colon - (shown ? 0 : 1)));
    const int width = part.mid(colon + 1).toInt();
    if (!column || width < narrowest || width > widest) continue;
    if (std::any_of(read.begin(), read.end(), [&](const Column& known) { return known.column == *column; })) continue;
    read.push_back({*column, width, shown});
  }
  // Columns that the text does not name, such as those of a later version, follow in their usual order.
  for (const Column& column : layout.columns) {
    if (std::none_of(read.begin(), read.end(), [&](const Column& known) { return known.column == column.column; }))
      read.push_back(column);
  }
  std::stable_partition(read.begin(), read.end(), [](const Column& c) { return c.column == RosterColumn::person; });
  read.front().shown = true;
  layout.columns = std::move(read);
  for (const QByteArray& part : parts.mid(1)) {
    const QByteArray value = part.mid(part.indexOf('=') + 1);
    if (part.startsWith("sort=")) {
      layout.descending = value.startsWith('-');
      if (const auto column = columnOf(value.mid(layout.descending ? 1 : 0))) layout.sort = *column;
    } else if (part.startsWith("group=")) {
      for (size_t i = 0; i < groupings.size(); ++i) {
        if (value == groupings[i]) layout.grouping = static_cast<RosterGrouping>(i);
      }
    } else if (part.startsWith("ever=")) {
      layout.ever = value == "1";
    } else if (part.startsWith("head-count=")) {
      layout.headCount = value == "1";
    } else if (part.startsWith("charts=")) {
      layout.charts = value == "1";
    }
  }
  return layout;
}

}  // namespace eclosion::ui
