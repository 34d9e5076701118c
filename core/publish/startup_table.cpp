// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/startup_table.h"

#include <algorithm>

#include "core/analysis/startup_facts.h"
#include "core/support/collation.h"

namespace eclosion::publish {
namespace {

constexpr std::array<const char*, startupColumnCount> keys{
    "name",      "phase", "since",  "days_in_phase", "incubator",    "sponsors",   "team_size",
    "next_date", "kind",  "themes", "started",       "former_names", "last_event",
};

QString iso(const QDate& date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); }
QString list(const QStringList& values) { return values.join(QStringLiteral("; ")); }

QString codeOf(const analysis::NextDate& next) {
  switch (next.kind) {
    case analysis::NextDate::Kind::event:
      return next.event ? QString(code(*next.event)) : QString();
    case analysis::NextDate::Kind::statedEnd:
      return QStringLiteral("stated-end");
    case analysis::NextDate::Kind::nextPhase:
      return QStringLiteral("next-phase");
    case analysis::NextDate::Kind::none:
      break;
  }
  return {};
}

}  // namespace

QLatin1StringView keyOf(StartupColumn column) { return QLatin1StringView(keys[static_cast<size_t>(column)]); }

std::optional<StartupColumn> startupColumn(QStringView key) {
  for (const StartupColumn column : allStartupColumns()) {
    if (key == keyOf(column)) return column;
  }
  return std::nullopt;
}

std::vector<StartupColumn> allStartupColumns() {
  std::vector<StartupColumn> columns;
  for (int i = 0; i < startupColumnCount; ++i) columns.push_back(static_cast<StartupColumn>(i));
  return columns;
}

QStringList StartupTable::header() const {
  QStringList names;
  for (const StartupColumn column : columns_) {
    if (column == StartupColumn::lastEvent) {
      names << QStringLiteral("last_event_date") << QStringLiteral("last_event");
    } else {
      names << keyOf(column);
    }
    if (column == StartupColumn::next) names << QStringLiteral("next_what");
  }
  return names << QStringLiteral("as_of") << QStringLiteral("id");
}

QStringList StartupTable::row(Portfolio::Row startup) const {
  QStringList fields;
  for (const StartupColumn column : columns_) add(fields, startup, column);
  return fields << iso(date_) << portfolio_.startups[startup].id.toString();
}

QString StartupTable::sponsors(Portfolio::Row startup) const {
  QStringList names;
  for (const Portfolio::Row sponsor : portfolio_.sponsorsAt(startup, date_)) {
    names << (sponsor == Portfolio::none ? QStringLiteral("seeking-sponsor")
                                         : text_.organisationShortName(portfolio_.organisations[sponsor].id).simplified());
  }
  return list(names);
}

void StartupTable::add(QStringList& fields, Portfolio::Row startup, StartupColumn column) const {
  const auto& facts = portfolio_.startups[startup];
  const auto* entry = portfolio_.entryAt(startup, date_);
  switch (column) {
    case StartupColumn::name:
      fields << text_.startupName(facts.id, date_).simplified();
      break;
    case StartupColumn::phase:
      fields << (entry ? QString(code(entry->phase)) : QString());
      break;
    case StartupColumn::since:
      fields << (entry ? iso(entry->start) : QString());
      break;
    case StartupColumn::days:
      fields << (entry ? QString::number(entry->start.daysTo(date_)) : QString());
      break;
    case StartupColumn::incubator: {
      const Portfolio::Row incubator = portfolio_.incubatorAt(startup, date_);
      fields << (incubator == Portfolio::none ? QString()
                                              : text_.incubatorName(portfolio_.incubators[incubator].id).simplified());
      break;
    }
    case StartupColumn::sponsors:
      fields << sponsors(startup);
      break;
    case StartupColumn::team:
      fields << QString::number(analysis::teamAt(portfolio_, startup, date_).size());
      break;
    case StartupColumn::next: {
      const auto next = analysis::nextDateOf(portfolio_, startup, date_);
      fields << iso(next.date) << codeOf(next);
      break;
    }
    case StartupColumn::kind:
      fields << QString(code(facts.kind));
      break;
    case StartupColumn::themes:
      fields << list(text_.startupThemes(facts.id));
      break;
    case StartupColumn::started: {
      const auto history = portfolio_.historyOf(startup);
      fields << (history.empty() ? QString() : iso(history.front().start));
      break;
    }
    case StartupColumn::formerNames:
      fields << list(text_.startupFormerNames(facts.id));
      break;
    case StartupColumn::lastEvent: {
      const auto* event = analysis::lastEventOf(portfolio_, startup, date_);
      fields << (event ? iso(event->date) : QString()) << (event ? QString(code(event->kind)) : QString());
      break;
    }
  }
}

std::vector<Portfolio::Row> StartupTable::rows(bool notStarted) const {
  const QCollator collator = nameCollator();
  std::vector<std::pair<QCollatorSortKey, Portfolio::Row>> named;
  for (Portfolio::Row row = 0; row < portfolio_.startups.size(); ++row) {
    if (!notStarted && analysis::presenceAt(portfolio_, row, date_) == analysis::Presence::notYet) continue;
    named.emplace_back(collator.sortKey(text_.startupName(portfolio_.startups[row].id, date_)), row);
  }
  std::stable_sort(named.begin(), named.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<Portfolio::Row> rows;
  rows.reserve(named.size());
  for (const auto& [key, row] : named) rows.push_back(row);
  return rows;
}

}  // namespace eclosion::publish
