// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/startups_model.h"

#include <algorithm>

#include "core/analysis/startup_facts.h"
#include "core/support/collation.h"
#include "ui/models/known_differences.h"
#include "ui/models/moved_rows.h"
#include "ui/models/startup_cells.h"
#include "ui/models/startup_order.h"

namespace eclosion::ui {

StartupsModel::StartupsModel(BoardModel& board, QObject* parent) : QAbstractItemModel(parent), board_(board), texts_(board) {}

void StartupsModel::setPortfolio() {
  beginResetModel();
  texts_.reset();
  names_.setPortfolio(board_.portfolio(), board_.text());
  find_.clear();
  folded_.clear();
  gather();
  endResetModel();
}

void StartupsModel::applyChange(const PortfolioChange& change) {
  texts_.reset();
  names_.setPortfolio(board_.portfolio(), board_.text());
  // Those that are gone keep their place until the update, as none.
  for (Row& row : startups_) row = movedRow(change, row);
  for (StartupGroup& group : groups_) {
    for (Row& row : group.rows) row = movedRow(change, row);
  }
}

void StartupsModel::update() {
  // The board tells of another portfolio before the screens are given it.
  if (!names_.isOf(board_.portfolio())) return;
  beginResetModel();
  gather();
  endResetModel();
}

void StartupsModel::retranslate() {
  texts_.reset();
  names_.forgetOrder();
  update();
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, startupColumnCount - 1);
}

void StartupsModel::setFind(const QString& text) {
  const QString wanted = folded(text.simplified());
  find_ = text;
  if (wanted == folded_) return;
  beginResetModel();
  folded_ = wanted;
  gather();
  endResetModel();
}

void StartupsModel::setGrouping(StartupGrouping grouping) {
  if (grouping == grouping_) return;
  beginResetModel();
  grouping_ = grouping;
  makeGroups();
  endResetModel();
}

void StartupsModel::setNotStartedShown(bool shown) {
  if (shown == notStarted_) return;
  notStarted_ = shown;
  update();
}

void StartupsModel::setArchivedShown(bool shown) {
  if (shown == archived_) return;
  archived_ = shown;
  update();
}

void StartupsModel::sort(int column, Qt::SortOrder order) {
  if (column < 0 || column >= startupColumnCount) return;
  sortColumn_ = static_cast<StartupColumn>(column);
  sortOrder_ = order;
  beginResetModel();
  this->order();
  endResetModel();
}

bool StartupsModel::matches(Row startup) {
  if (names_.contains(startup, folded_)) return true;
  const Portfolio& portfolio = *board_.portfolio();
  const Row incubator = portfolio.incubatorAt(startup, board_.date());
  if (incubator != Portfolio::none && foundIncubators_[incubator]) return true;
  const auto sponsors = portfolio.sponsorsAt(startup, board_.date());
  return std::any_of(sponsors.begin(), sponsors.end(),
                     [this](Row sponsor) { return sponsor != Portfolio::none && foundOrganisations_[sponsor]; });
}

void StartupsModel::gather() {
  startups_.clear();
  notStartedCount_ = archivedCount_ = 0;
  if (const Portfolio* portfolio = board_.portfolio()) {
    if (!folded_.isEmpty()) {
      foundIncubators_.assign(portfolio->incubators.size(), false);
      for (Row i = 0; i < portfolio->incubators.size(); ++i)
        foundIncubators_[i] = folded(board_.text()->incubatorName(portfolio->incubators[i].id)).contains(folded_);
      foundOrganisations_.assign(portfolio->organisations.size(), false);
      for (Row i = 0; i < portfolio->organisations.size(); ++i) {
        const OrganisationId& id = portfolio->organisations[i].id;
        foundOrganisations_[i] = folded(board_.text()->organisationShortName(id)).contains(folded_) ||
                                 folded(board_.text()->organisationName(id)).contains(folded_);
      }
    }
    const auto day = BoardTimeline::day(board_.date());
    for (Row row = 0; row < portfolio->startups.size(); ++row) {
      if (!board_.passesOn(row, day) || (!folded_.isEmpty() && !matches(row))) continue;
      if (portfolio->startups[row].isArchivedOn(board_.date())) {
        ++archivedCount_;
        if (!archived_) continue;
      }
      const bool later = analysis::presenceAt(*portfolio, row, board_.date()) == analysis::Presence::notYet;
      if (later) ++notStartedCount_;
      if (!later || notStarted_) startups_.push_back(row);
    }
  }
  order();
}

void StartupsModel::order() {
  if (board_.portfolio() && !startups_.empty()) {
    StartupOrder order(*board_.portfolio(), *board_.text(), names_, board_.date());
    order.sort(startups_, sortColumn_, sortOrder_ == Qt::DescendingOrder);
  }
  makeGroups();
}

void StartupsModel::makeGroups() {
  groups_ = board_.portfolio() ? groupStartups(board_, startups_, grouping_) : std::vector<StartupGroup>();
}

// Below a group, an index carries the group's place plus one; at the top it carries 0.
const StartupGroup* StartupsModel::groupOf(const QModelIndex& child) const {
  const quintptr id = child.internalId();
  return id > 0 && id <= groups_.size() ? &groups_[id - 1] : nullptr;
}

bool StartupsModel::isGroup(const QModelIndex& index) const {
  return index.isValid() && grouping_ != StartupGrouping::none && index.internalId() == 0;
}

QModelIndex StartupsModel::index(int row, int column, const QModelIndex& parent) const {
  if (!hasIndex(row, column, parent)) return {};
  return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr{0});
}

QModelIndex StartupsModel::parent(const QModelIndex& child) const {
  if (!child.isValid() || child.internalId() == 0) return {};
  return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr{0});
}

int StartupsModel::rowCount(const QModelIndex& parent) const {
  if (!parent.isValid()) return static_cast<int>(grouping_ == StartupGrouping::none ? startups_.size() : groups_.size());
  if (!isGroup(parent) || parent.column() != 0) return 0;
  return static_cast<int>(groups_[static_cast<size_t>(parent.row())].rows.size());
}

StartupsModel::Row StartupsModel::startupAt(const QModelIndex& index) const {
  if (!index.isValid() || isGroup(index)) return Portfolio::none;
  const StartupGroup* group = groupOf(index);
  const auto& rows = group ? group->rows : startups_;
  const auto row = static_cast<size_t>(index.row());
  return row < rows.size() ? rows[row] : Portfolio::none;
}

QModelIndex StartupsModel::indexOf(Row startup) const {
  const auto placeIn = [startup](const std::vector<Row>& rows) {
    return std::find(rows.begin(), rows.end(), startup) - rows.begin();
  };
  if (grouping_ == StartupGrouping::none) {
    const auto place = placeIn(startups_);
    return static_cast<size_t>(place) < startups_.size() ? index(static_cast<int>(place), 0) : QModelIndex();
  }
  for (size_t i = 0; i < groups_.size(); ++i) {
    const auto place = placeIn(groups_[i].rows);
    if (static_cast<size_t>(place) < groups_[i].rows.size())
      return index(static_cast<int>(place), 0, index(static_cast<int>(i), 0));
  }
  return {};
}

QModelIndex StartupsModel::findFrom(const QModelIndex& from, const QString& text) {
  const QString wanted = folded(text);
  if (wanted.isEmpty() || startups_.empty()) return {};
  std::vector<std::pair<int, int>> places;  // group and row, in the order on screen
  size_t start = 0;
  const int groupCount = grouping_ == StartupGrouping::none ? 1 : static_cast<int>(groups_.size());
  for (int group = 0; group < groupCount; ++group) {
    const QModelIndex parent = grouping_ == StartupGrouping::none ? QModelIndex() : index(group, 0);
    for (int row = 0; row < rowCount(parent); ++row) {
      if (from.isValid() && from.row() == row && from.parent() == parent) start = places.size();
      places.emplace_back(group, row);
    }
  }
  for (size_t i = 0; i < places.size(); ++i) {
    const auto [group, row] = places[(start + i) % places.size()];
    const QModelIndex place = index(row, 0, grouping_ == StartupGrouping::none ? QModelIndex() : index(group, 0));
    if (names_.startsWith(startupAt(place), wanted)) return place;
  }
  return {};
}

QString StartupsModel::textOf(Row startup, StartupColumn column) const { return startupCell(board_, texts_, startup, column); }

QVariant StartupsModel::groupData(const StartupGroup& group, int column, int role) const {
  if (column != 0) return {};
  switch (role) {
    case Qt::DisplayRole:
      return group.title;
    case Qt::AccessibleTextRole:
      return tr("%1, %n startup(s)", nullptr, static_cast<int>(group.rows.size())).arg(group.title);
    case countRole:
      return static_cast<int>(group.rows.size());
    case phaseRole:
      return group.phase ? QVariant(static_cast<int>(*group.phase)) : QVariant();
    default:
      return {};
  }
}

void StartupsModel::setDifferences(const KnownDifferences* differences) {
  differences_ = differences;
  if (!differences_) return;
  connect(differences_, &KnownDifferences::changed, this, [this] {
    const int last = rowCount() - 1;
    if (last >= 0) Q_EMIT dataChanged(index(0, 0), index(last, 0));
    for (int group = 0; grouping_ != StartupGrouping::none && group <= last; ++group) {
      const QModelIndex parent = index(group, 0);
      if (const int rows = rowCount(parent); rows > 0) Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, 0, parent));
    }
  });
}

QStringList StartupsModel::differencesOf(Row startup) const {
  return differences_ && board_.portfolio() ? differences_->of(board_.portfolio()->startups[startup].id) : QStringList();
}

QVariant StartupsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !board_.portfolio()) return {};
  if (isGroup(index)) return groupData(groups_[static_cast<size_t>(index.row())], index.column(), role);
  const Row startup = startupAt(index);
  if (startup == Portfolio::none) return {};
  const auto column = static_cast<StartupColumn>(index.column());
  switch (role) {
    case Qt::DisplayRole:
      return startupCell(board_, texts_, startup, column);
    case Qt::AccessibleTextRole: {
      const QString words = spokenStartupCell(board_, texts_, startup, column);
      const QStringList differences = column == StartupColumn::name ? differencesOf(startup) : QStringList();
      return differences.isEmpty() ? words : (QStringList{words, differencesTitle()} + differences).join(QStringLiteral(", "));
    }
    case differencesRole:
      return column == StartupColumn::name ? differencesOf(startup) : QStringList();
    case Qt::TextAlignmentRole:
      return static_cast<int>((standsRight(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case startupRole:
      return startup;
    case phaseRole: {
      const auto* entry = board_.portfolio()->entryAt(startup, board_.date());
      return entry ? QVariant(static_cast<int>(entry->phase)) : QVariant();
    }
    case laterRole:
      return analysis::presenceAt(*board_.portfolio(), startup, board_.date()) == analysis::Presence::notYet;
    default:
      return {};
  }
}

QVariant StartupsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= startupColumnCount) return {};
  const auto column = static_cast<StartupColumn>(section);
  if (role == Qt::DisplayRole) return startupColumnTitle(column);
  if (role == Qt::TextAlignmentRole)
    return static_cast<int>((standsRight(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  return {};
}

Qt::ItemFlags StartupsModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::NoItemFlags;
  // A group can be stood on, opened and closed, not selected.
  return isGroup(index) ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

}  // namespace eclosion::ui
