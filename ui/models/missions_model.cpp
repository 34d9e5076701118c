// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/missions_model.h"

#include <algorithm>

#include "ui/models/formats.h"
#include "ui/models/member_standing.h"
#include "ui/models/words.h"

namespace eclosion::ui {

MissionsModel::MissionsModel(const BoardModel& board, Row member, QObject* parent) : QAbstractTableModel(parent), board_(board) {
  const Portfolio& portfolio = *board.portfolio();
  const auto [first, end] = missionRowsOf(portfolio, member);
  std::vector<bool> named(end - first);
  for (const auto& link : portfolio.missionStartups) {
    if (link.mission < first || link.mission >= end) continue;
    named[link.mission - first] = true;
    lines_.push_back({link.mission, link.startup});
  }
  for (Row row = first; row < end; ++row) {
    if (!named[row - first]) lines_.push_back({row, Portfolio::none});
  }
  std::stable_sort(lines_.begin(), lines_.end(), [](const Line& a, const Line& b) { return a.mission > b.mission; });
}

bool MissionsModel::holds(const Line& line) const {
  const auto& mission = board_.portfolio()->missions[line.mission];
  return !mission.start.isNull() && mission.start <= board_.date() && (mission.end.isNull() || mission.end >= board_.date());
}

MissionsModel::Row MissionsModel::startupAt(const QModelIndex& index) const {
  return index.isValid() ? lines_[static_cast<size_t>(index.row())].startup : Portfolio::none;
}

Portfolio::Row MissionsModel::missionAt(const QModelIndex& index) const {
  return index.isValid() ? lines_[static_cast<size_t>(index.row())].mission : Portfolio::none;
}

QModelIndex MissionsModel::first() const {
  const auto isNamed = [](const Line& line) { return line.startup != Portfolio::none; };
  auto found = std::find_if(lines_.begin(), lines_.end(), [&](const Line& line) { return isNamed(line) && holds(line); });
  if (found == lines_.end()) found = std::find_if(lines_.begin(), lines_.end(), isNamed);
  return index(found == lines_.end() ? 0 : static_cast<int>(found - lines_.begin()), 0);
}

int MissionsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(lines_.size()); }

QString MissionsModel::textOf(const Line& line, int column) const {
  const auto& mission = board_.portfolio()->missions[line.mission];
  switch (column) {
    case startupColumn: {
      if (line.startup == Portfolio::none) return tr("no startup named");
      return board_.text()->startupName(board_.portfolio()->startups[line.startup].id, board_.date()).simplified();
    }
    case statusColumn:
      return statusWord(mission.status);
    case fromColumn:
      return mission.start.isNull() ? tr("start unknown") : dateText(mission.start);
    case untilColumn:
      return mission.end.isNull() ? tr("no end given") : dateText(mission.end);
    default:
      return {};
  }
}

QVariant MissionsModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const QString text = textOf(lines_[static_cast<size_t>(index.row())], index.column());
  if (role == Qt::DisplayRole) return text;
  if (role == Qt::ToolTipRole && index.column() == startupColumn) return QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
  if (role == Qt::AccessibleTextRole) return text.isEmpty() ? tr("none") : text;
  return {};
}

QVariant MissionsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case startupColumn:
      return tr("Startup");
    case statusColumn:
      return tr("Status");
    case fromColumn:
      return tr("From");
    case untilColumn:
      return tr("Until");
    default:
      return {};
  }
}

}  // namespace eclosion::ui
