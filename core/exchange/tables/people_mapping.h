// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <array>

#include "core/exchange/tables/source_table.h"

namespace eclosion::exchange {

// What a row of a table is: a person, perhaps with their mission; or a mission of a person the portfolio knows.
enum class PeopleKind : quint8 { members, missions };

// What a column may say.
enum class PeopleColumn : quint8 { name, firstName, domain, role, start, end, status, employer, share, startups };
inline constexpr int peopleColumnCount = 10;

[[nodiscard]] QLatin1StringView keyOf(PeopleColumn column);  // in JSON
[[nodiscard]] QString nameOf(PeopleColumn column);           // for people
// A person needs a name; a mission its first day as well.
[[nodiscard]] constexpr bool isNeeded(PeopleColumn column, PeopleKind kind) {
  return column == PeopleColumn::name || (column == PeopleColumn::start && kind == PeopleKind::missions);
}

struct PeopleMapping {
  std::array<int, peopleColumnCount> places;  // from 0; -1: none

  PeopleMapping() { places.fill(-1); }
  [[nodiscard]] int placeOf(PeopleColumn column) const { return places[static_cast<size_t>(column)]; }
  void set(PeopleColumn column, int place) { places[static_cast<size_t>(column)] = place; }
  friend bool operator==(const PeopleMapping&, const PeopleMapping&) = default;
};

// From the titles of the columns, in English and French.
[[nodiscard]] PeopleMapping guessPeopleMapping(const QStringList& header);
// By the titles of the columns: {"name":"Nom complet","start":"Début"}.
[[nodiscard]] QJsonObject toJson(const PeopleMapping& mapping, const QStringList& header);
// Errors: usage, where it names a column the table has not, or means nothing.
[[nodiscard]] Result<PeopleMapping> peopleMappingFrom(const QJsonObject& json, const QStringList& header);

}  // namespace eclosion::exchange
