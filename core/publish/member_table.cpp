// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/member_table.h"

#include <algorithm>

#include "core/support/collation.h"

namespace eclosion::publish {
namespace {

using Row = Portfolio::Row;

QString iso(const QDate& date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); }
QString list(const QStringList& values) { return values.join(QStringLiteral("; ")); }
QString yes(bool value) { return value ? QStringLiteral("yes") : QStringLiteral("no"); }
QString share(qint16 value) { return value == Roster::noShare ? QString() : QString::number(value); }
QString status(MissionStatus value) { return value == MissionStatus::unknown ? QString() : QString(code(value)); }

}  // namespace

QStringList MemberTable::header() {
  return {QStringLiteral("name"),     QStringLiteral("domain"),      QStringLiteral("role"),     QStringLiteral("status"),
          QStringLiteral("employer"), QStringLiteral("share"),       QStringLiteral("startups"), QStringLiteral("incubators"),
          QStringLiteral("arrived"),  QStringLiteral("mission_end"), QStringLiteral("active"),   QStringLiteral("as_of"),
          QStringLiteral("id")};
}

QStringList MemberTable::row(const analysis::RosterLine& line) const {
  const auto& member = roster_.members[line.member];
  const auto& more = roster_.missions[line.mission];
  QStringList startups, incubators;
  for (const Row startup : at_.startupsOf(line))
    startups << text_.startupName(portfolio_.startups[startup].id, at_.date()).simplified();
  for (const Row incubator : at_.incubatorsOf(line))
    incubators << text_.incubatorName(portfolio_.incubators[incubator].id).simplified();
  return {text_.memberName(member.id).simplified(),
          roster_.domains.word(member.domain),
          roster_.roles.word(member.role),
          status(portfolio_.missions[line.mission].status),
          roster_.employers.word(more.employer),
          share(more.share),
          list(startups),
          list(incubators),
          iso(line.arrived),
          iso(line.end),
          yes(line.active),
          iso(at_.date()),
          member.id.toString()};
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
