// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/startup_order.h"

#include <algorithm>
#include <limits>
#include <numeric>

#include "core/analysis/startup_facts.h"
#include "core/support/collation.h"

namespace eclosion::ui {
namespace {

constexpr qint64 nothing = std::numeric_limits<qint64>::max();

qint64 dayOf(const QDate& date) { return date.isValid() ? date.toJulianDay() : nothing; }

// The place of each text among all; empty ones have none.
template <class Number>
std::vector<Number> ranksOf(const QStringList& texts) {
  const QCollator collator = nameCollator();
  std::vector<QCollatorSortKey> keys;
  keys.reserve(static_cast<size_t>(texts.size()));
  for (const QString& text : texts) keys.push_back(collator.sortKey(text));
  std::vector<size_t> places(keys.size());
  std::iota(places.begin(), places.end(), size_t{0});
  std::sort(places.begin(), places.end(), [&](size_t a, size_t b) { return keys[a] < keys[b]; });
  std::vector<Number> ranks(keys.size());
  Number rank = 0;
  for (size_t i = 0; i < places.size(); ++i) {
    if (i > 0 && keys[places[i - 1]].compare(keys[places[i]]) != 0) ++rank;
    ranks[places[i]] = texts.at(static_cast<qsizetype>(places[i])).isEmpty() ? std::numeric_limits<Number>::max() : rank;
  }
  return ranks;
}

}  // namespace

std::vector<int> StartupOrder::incubatorRanks() const {
  QStringList names;
  for (const auto& incubator : portfolio_.incubators) names << text_.incubatorName(incubator.id).simplified();
  return ranksOf<int>(names);
}

std::vector<int> StartupOrder::organisationRanks() const {
  QStringList names;
  for (const auto& organisation : portfolio_.organisations) names << text_.organisationShortName(organisation.id).simplified();
  return ranksOf<int>(names);
}

std::vector<qint64> StartupOrder::keys(const std::vector<Row>& startups, StartupColumn column) const {
  std::vector<qint64> result;
  result.reserve(startups.size());
  const auto each = [&](auto key) {
    for (const Row startup : startups) result.push_back(key(startup));
    return std::move(result);
  };
  const auto ofEntry = [&](auto key) {
    return each([&](Row startup) {
      const auto* entry = portfolio_.entryAt(startup, date_);
      return entry ? key(*entry) : nothing;
    });
  };
  const auto ofTexts = [&](auto textsOf) {
    QStringList texts;
    for (const Row startup : startups) texts << textsOf(portfolio_.startups[startup].id).join(QLatin1Char('\n'));
    std::vector<qint64> ranks = ranksOf<qint64>(texts);
    return ranks;
  };
  switch (column) {
    case StartupColumn::name:
      return std::vector<qint64>(startups.size(), 0);
    case StartupColumn::phase:
      return ofEntry([](const auto& entry) { return static_cast<qint64>(entry.phase); });
    case StartupColumn::since:
      return ofEntry([](const auto& entry) { return dayOf(entry.start); });
    case StartupColumn::days:
      return ofEntry([this](const auto& entry) { return static_cast<qint64>(entry.start.daysTo(date_)); });
    case StartupColumn::incubator:
      return each([&, ranks = incubatorRanks()](Row startup) -> qint64 {
        const Row incubator = portfolio_.incubatorAt(startup, date_);
        return incubator == Portfolio::none ? nothing : ranks[incubator];
      });
    case StartupColumn::sponsors:
      return each([&, ranks = organisationRanks()](Row startup) -> qint64 {
        const auto sponsors = portfolio_.sponsorsAt(startup, date_);
        if (sponsors.empty()) return nothing;
        return sponsors.front() == Portfolio::none ? nothing - 1 : ranks[sponsors.front()];
      });
    case StartupColumn::team:
      return each([&](Row startup) { return static_cast<qint64>(analysis::teamAt(portfolio_, startup, date_).size()); });
    case StartupColumn::next:
      return each([&](Row startup) { return dayOf(analysis::nextDateOf(portfolio_, startup, date_).date); });
    case StartupColumn::kind:
      return each([&](Row startup) { return static_cast<qint64>(portfolio_.startups[startup].kind); });
    case StartupColumn::started:
      return each([&](Row startup) {
        const auto history = portfolio_.historyOf(startup);
        return history.empty() ? nothing : dayOf(history.front().start);
      });
    case StartupColumn::lastEvent:
      return each([&](Row startup) {
        const auto* event = analysis::lastEventOf(portfolio_, startup, date_);
        return event ? dayOf(event->date) : nothing;
      });
    case StartupColumn::themes:
      return ofTexts([this](const StartupId& id) { return text_.startupThemes(id); });
    case StartupColumn::formerNames:
      return ofTexts([this](const StartupId& id) { return text_.startupFormerNames(id); });
  }
  return result;
}

void StartupOrder::sort(std::vector<Row>& startups, StartupColumn column, bool descending) {
  struct Place {
    qint64 key;
    int name;
    Row startup;
  };
  const std::vector<qint64> sortKeys = keys(startups, column);
  std::vector<Place> places;
  places.reserve(startups.size());
  for (size_t i = 0; i < startups.size(); ++i) places.push_back({sortKeys[i], names_.rankAt(startups[i], date_), startups[i]});
  const bool byName = column == StartupColumn::name;
  std::sort(places.begin(), places.end(), [descending, byName](const Place& a, const Place& b) {
    if (byName) return descending ? a.name > b.name : a.name < b.name;
    if (a.key == b.key) return a.name < b.name;
    if (a.key == nothing || b.key == nothing) return b.key == nothing;
    return descending ? a.key > b.key : a.key < b.key;
  });
  std::transform(places.begin(), places.end(), startups.begin(), [](const Place& place) { return place.startup; });
}

}  // namespace eclosion::ui
