// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/member_table.h"

#include <algorithm>

#include "core/support/collation.h"

namespace eclosion::publish {
namespace {

using Row = Portfolio::Row;

QString textOf(const DataTable::Cell& cell) {
  if (const auto* text = std::get_if<QString>(&cell)) return *text;
  if (const auto* date = std::get_if<QDate>(&cell)) return date->toString(Qt::ISODate);
  if (const auto* number = std::get_if<qint64>(&cell)) return QString::number(*number);
  return {};
}
QString list(const QStringList& values) { return values.join(QStringLiteral("; ")); }
QString yes(bool value) { return value ? QStringLiteral("yes") : QStringLiteral("no"); }
DataTable::Cell share(qint16 value) {
  return value == Roster::noShare ? DataTable::Cell() : DataTable::Cell(static_cast<qint64>(value));
}
QString status(MissionStatus value) { return value == MissionStatus::unknown ? QString() : QString(code(value)); }

}  // namespace

QStringList MemberTable::header() {
  return {QStringLiteral("name"),     QStringLiteral("domain"),      QStringLiteral("role"),     QStringLiteral("status"),
          QStringLiteral("employer"), QStringLiteral("share"),       QStringLiteral("startups"), QStringLiteral("incubators"),
          QStringLiteral("arrived"),  QStringLiteral("mission_end"), QStringLiteral("active"),   QStringLiteral("as_of"),
          QStringLiteral("id")};
}

std::vector<DataTable::Cell> MemberTable::cells(const analysis::RosterLine& line) const {
  const auto& member = roster_.members[line.member];
  const auto& more = roster_.missions[line.mission];
  QStringList startups, incubators;
  for (const Row startup : at_.startupsOf(line))
    startups << text_.startupName(portfolio_.startups[startup].id, at_.date()).simplified();
  for (const Row incubator : at_.incubatorsOf(line))
    incubators << text_.incubatorName(portfolio_.incubators[incubator].id).simplified();
  return {cellOf(text_.memberName(member.id).simplified()),
          cellOf(roster_.domains.word(member.domain)),
          cellOf(roster_.roles.word(member.role)),
          cellOf(status(portfolio_.missions[line.mission].status)),
          cellOf(roster_.employers.word(more.employer)),
          share(more.share),
          cellOf(list(startups)),
          cellOf(list(incubators)),
          cellOf(QDate(line.arrived)),
          cellOf(QDate(line.end)),
          yes(line.active),
          cellOf(at_.date()),
          member.id.toString()};
}

QStringList MemberTable::row(const analysis::RosterLine& line) const {
  QStringList texts;
  for (const DataTable::Cell& cell : cells(line)) texts << textOf(cell);
  return texts;
}

std::vector<quint32> MemberTable::byName() const {
  const QCollator collator = nameCollator();
  std::vector<std::pair<QCollatorSortKey, quint32>> named;
  named.reserve(at_.lines().size());
  for (quint32 place = 0; place < at_.lines().size(); ++place)
    named.emplace_back(collator.sortKey(text_.memberName(portfolio_.members[at_.lines()[place].member].id)), place);
  std::stable_sort(named.begin(), named.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<quint32> places;
  places.reserve(named.size());
  for (const auto& [key, place] : named) places.push_back(place);
  return places;
}

}  // namespace eclosion::publish
