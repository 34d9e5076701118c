// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/people_model.h"

#include <algorithm>

#include "core/support/collation.h"
#include "ui/models/formats.h"
#include "ui/models/member_standing.h"

namespace eclosion::ui {
namespace {

constexpr size_t sortedByName = 20'000;  // names of more are a long read; they stay in the order of the file

}  // namespace

PeopleModel::PeopleModel(const BoardModel& board, std::vector<Row> members, QObject* parent)
    : QAbstractTableModel(parent), board_(board), members_(std::move(members)) {
  const Portfolio& portfolio = *board.portfolio();
  if (members_.size() <= sortedByName) {
    const QCollator collator = nameCollator();
    std::vector<std::pair<QCollatorSortKey, Row>> keyed;
    for (const Row member : members_)
      keyed.emplace_back(collator.sortKey(board.text()->memberName(portfolio.members[member].id)), member);
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::transform(keyed.begin(), keyed.end(), members_.begin(), [](const auto& pair) { return pair.second; });
  }
  std::vector<Row> placeOf(portfolio.members.size(), Portfolio::none);
  for (size_t i = 0; i < members_.size(); ++i) placeOf[members_[i]] = static_cast<Row>(i);
  served_.resize(members_.size());
  missions_.assign(members_.size(), Portfolio::none);
  const QDate date = board.date();
  const auto holds = [&](const Portfolio::MissionFacts& mission) {
    return !mission.start.isNull() && mission.start <= date && (mission.end.isNull() || mission.end >= date);
  };
  for (Row row = 0; row < portfolio.missions.size(); ++row) {
    const auto& mission = portfolio.missions[row];
    const Row place = placeOf[mission.member];
    if (place == Portfolio::none || !holds(mission)) continue;
    Row& last = missions_[place];
    // The one that ends last; one without an end never does.
    if (last == Portfolio::none || mission.end.isNull() ||
        (!portfolio.missions[last].end.isNull() && mission.end > portfolio.missions[last].end))
      last = row;
  }
  for (const auto& link : portfolio.missionStartups) {
    const auto& mission = portfolio.missions[link.mission];
    const Row place = placeOf[mission.member];
    if (place == Portfolio::none || !holds(mission)) continue;
    auto& startups = served_[place];
    if (std::find(startups.begin(), startups.end(), link.startup) == startups.end()) startups.push_back(link.startup);
  }
}

int PeopleModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(members_.size()); }

QVariant PeopleModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) return {};
  const auto place = static_cast<size_t>(index.row());
  const Portfolio& portfolio = *board_.portfolio();
  switch (index.column()) {
    case nameColumn:
      return memberNameText(board_, members_[place]);
    case startupsColumn: {
      QStringList names;
      for (const Row startup : served_[place]) names << board_.text()->startupName(portfolio.startups[startup].id, board_.date());
      return names.isEmpty() ? tr("no startup named") : names.join(QStringLiteral(", "));
    }
    case endColumn: {
      const Row mission = missions_[place];
      if (mission == Portfolio::none) return QString();
      const QDate end = portfolio.missions[mission].end;
      return end.isNull() ? tr("no end given") : dateText(end);
    }
    default:
      return {};
  }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case nameColumn:
      return tr("Member");
    case startupsColumn:
      return tr("Startups");
    case endColumn:
      return tr("Until");
    default:
      return {};
  }
}

}  // namespace eclosion::ui
