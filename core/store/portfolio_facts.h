// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "core/store/row_io.h"

// Which columns of a table the portfolio in memory holds, in the order of an index that has them all, and how a row of them
// becomes facts. What a row belongs to is its first column, and is looked up by who reads it.
namespace eclosion::store {

struct FactColumns {
  const char* table;
  const char* columns;
  const char* order;
};
inline constexpr FactColumns startupColumns{"startup", "id, parent_id, merged_into_id, kind, archived", "id"};
inline constexpr FactColumns incubatorColumns{"incubator", "id, opened, closed", "id"};
inline constexpr FactColumns organisationColumns{"organisation", "id, kind", "id"};
inline constexpr FactColumns memberColumns{"member", "id", "id"};
inline constexpr FactColumns phaseColumns{"phase", "startup_id, start, phase, stated_end", "startup_id, start"};
inline constexpr FactColumns eventColumns{"event", "startup_id, date, kind", "startup_id, date"};
inline constexpr FactColumns incubatorSpellColumns{"startup_incubator", "startup_id, start, \"end\", incubator_id, position",
                                                   "startup_id, start, position, id"};
inline constexpr FactColumns sponsorSpellColumns{"startup_sponsor", "startup_id, start, \"end\", organisation_id, position",
                                                 "startup_id, start, position, id"};
inline constexpr FactColumns missionColumns{"mission", "member_id, id, start, \"end\", status",
                                            "member_id, start, \"end\", status, id"};
inline constexpr FactColumns missionStartupColumns{"mission_startup", "mission_id, startup_id", "mission_id"};
inline constexpr FactColumns expenseColumns{"expense", "startup_id, route, date, amount", "date"};
inline constexpr FactColumns commitmentColumns{"commitment", "startup_id, route, date, amount", "date"};

[[nodiscard]] inline QUuid idAt(const RowSource& row, int column) {
  return row.isNull(column) ? QUuid() : uuidFromText(row.bytes(column));
}
[[nodiscard]] inline QDate dateAt(const RowSource& row, int column) {
  return row.isNull(column) ? QDate() : QDate::fromJulianDay(row.integer(column));
}
template <class E>
[[nodiscard]] E codeAt(const RowSource& row, int column) {
  E value{};
  read(row, column, value);
  return value;
}

using Row = Portfolio::Row;
// clang-format off
[[nodiscard]] inline Portfolio::StartupFacts startupFacts(const RowSource& row) {
  return {.id = StartupId(idAt(row, 0)), .kind = codeAt<StartupKind>(row, 3), .archived = dateAt(row, 4)};
}
[[nodiscard]] inline Portfolio::IncubatorFacts incubatorFacts(const RowSource& row) {
  return {.id = IncubatorId(idAt(row, 0)), .opened = dateAt(row, 1), .closed = dateAt(row, 2)};
}
[[nodiscard]] inline Portfolio::OrganisationFacts organisationFacts(const RowSource& row) {
  return {.id = OrganisationId(idAt(row, 0)), .kind = codeAt<OrganisationKind>(row, 1)};
}
[[nodiscard]] inline Portfolio::MemberFacts memberFacts(const RowSource& row) { return {MemberId(idAt(row, 0))}; }
[[nodiscard]] inline Portfolio::PhaseFacts phaseFacts(const RowSource& row, Row startup) {
  return {startup, codeAt<Phase>(row, 2), dateAt(row, 1), dateAt(row, 3)};
}
[[nodiscard]] inline Portfolio::EventFacts eventFacts(const RowSource& row, Row startup) {
  return {startup, codeAt<EventKind>(row, 2), dateAt(row, 1)};
}
[[nodiscard]] inline Portfolio::IncubatorSpell incubatorSpell(const RowSource& row, Row startup, Row incubator) {
  return {startup, incubator, dateAt(row, 1), dateAt(row, 2)};
}
[[nodiscard]] inline Portfolio::SponsorSpell sponsorSpell(const RowSource& row, Row startup, Row organisation) {
  return {startup, organisation, dateAt(row, 1), dateAt(row, 2)};
}
[[nodiscard]] inline Portfolio::MissionFacts missionFacts(const RowSource& row, Row member) {
  return {member, dateAt(row, 2), dateAt(row, 3), codeAt<MissionStatus>(row, 4)};
}
[[nodiscard]] inline Portfolio::MoneyFacts moneyFacts(const RowSource& row, Row startup) {
  return {startup, codeAt<FundingRoute>(row, 1), dateAt(row, 2), moneyFrom(row.integer(3))};
}
// clang-format on

}  // namespace eclosion::store
