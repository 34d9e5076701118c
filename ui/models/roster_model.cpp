// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/roster_model.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

#include "core/analysis/team.h"
#include "core/support/folding.h"
#include "core/support/sorting.h"
#include "ui/models/formats.h"
#include "ui/models/roster_words.h"
#include "ui/models/words.h"

namespace eclosion::ui {
namespace {

using analysis::MissionEndChoice;
using analysis::RosterFacet;
using analysis::RosterLine;
using analysis::RosterPicks;

constexpr quint32 nothing = analysis::NameIndex::noRank;

quint32 dayKey(const QDate& date) { return static_cast<quint32>(date.toJulianDay()); }

RosterFacet facetOf(RosterGrouping grouping) {
  if (grouping == RosterGrouping::employer) return RosterFacet::employer;
  return grouping == RosterGrouping::incubator ? RosterFacet::incubator : RosterFacet::startup;
}

}  // namespace

RosterModel::RosterModel(const BoardModel& board, QObject* parent) : QAbstractTableModel(parent), board_(board) {}

void RosterModel::setRoster(std::shared_ptr<const RosterData> data) {
  beginResetModel();
  const bool fits = data && board_.portfolio() && data->roster.fits(*board_.portfolio());
  data_ = fits ? std::move(data) : nullptr;
  gather();
  endResetModel();
}

void RosterModel::update() {
  beginResetModel();
  if (data_ && (!board_.portfolio() || !data_->roster.fits(*board_.portfolio()))) data_.reset();
  gather();
  endResetModel();
}

void RosterModel::retranslate() {
  update();
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, rosterColumnCount - 1);
}

void RosterModel::setScope(analysis::RosterScope scope) {
  if (scope == scope_) return;
  scope_ = scope;
  update();
}

void RosterModel::setPicks(const RosterPicks& picks) {
  if (picks == picks_) return;
  beginResetModel();
  picks_ = picks;
  select();
  endResetModel();
}

void RosterModel::setTerms(const analysis::RosterTerms& terms) {
  if (terms == terms_) return;
  beginResetModel();
  terms_ = terms;
  choose();
  select();
  endResetModel();
}

void RosterModel::setFind(const QString& text) {
  std::string wanted = folded(QStringView(text));
  find_ = text;
  if (wanted == folded_) return;
  beginResetModel();
  folded_ = std::move(wanted);
  select();
  endResetModel();
}

void RosterModel::setGrouping(RosterGrouping grouping) {
  if (grouping == grouping_) return;
  beginResetModel();
  grouping_ = grouping;
  arrange();
  endResetModel();
}

void RosterModel::sort(int column, Qt::SortOrder order) {
  if (column < 0 || column >= rosterColumnCount) return;
  beginResetModel();
  sortColumn_ = static_cast<RosterColumn>(column);
  sortOrder_ = order;
  this->order();
  arrange();
  endResetModel();
}

void RosterModel::gather() {
  at_ = {};
  if (data_) {
    const Portfolio& portfolio = *board_.portfolio();
    at_ = analysis::RosterAt(portfolio, board_.date(), scope_, board_.filter().passing(portfolio, board_.date()));
  }
  finder_.forget();
  byName_.clear();
  if (data_) {
    std::vector<quint32> names;
    names.reserve(at_.lines().size());
    for (const RosterLine& line : at_.lines()) names.push_back(data_->members.rankOf(line.member));
    byName_.resize(names.size());
    std::iota(byName_.begin(), byName_.end(), 0U);
    sortByKeys(byName_, names);
  }
  choose();
  order();
  select();
}

// What the terms bear on.
void RosterModel::choose() {
  choices_ = {};
  ending_ = countEnding(at_, terms_);
  endingAlone_ = 0;
  if (!data_) return;
  const Portfolio& portfolio = *board_.portfolio();
  choices_ = analysis::RosterChoices(at_, portfolio, data_->roster, terms_);
  endingAlone_ = analysis::countWithoutSuccessor(at_, portfolio, data_->roster, terms_);
}

void RosterModel::select() {
  selection_ = {};
  if (data_) {
    finder_.look(*data_, choices_, folded_);
    analysis::RosterChoices::Narrowing narrow;
    if (!finder_.isEmpty())
      narrow = [this](size_t first, size_t last, std::vector<char>& found) { finder_.narrow(choices_, first, last, found); };
    selection_ = choices_.select(picks_, narrow);
  }
  arrange();
}

// By line: what the sorted column has.
std::vector<quint32> RosterModel::sortKeys() const {
  const Portfolio& portfolio = *board_.portfolio();
  const Roster& roster = data_->roster;
  const auto firstStartup = [&](const RosterLine& line) {
    quint32 first = nothing;
    for (const Row startup : at_.startupsOf(line)) first = std::min(first, data_->startups.rankOf(startup));
    return first;
  };
  const auto key = [&](const RosterLine& line) -> quint32 {
    switch (sortColumn_) {
      case RosterColumn::person:
        return data_->members.rankOf(line.member);
      case RosterColumn::domain:
        return data_->domains.rankOf(roster.members[line.member].domain);
      case RosterColumn::role:
        return data_->roles.rankOf(roster.members[line.member].role);
      case RosterColumn::status: {
        const auto status = portfolio.missions[line.mission].status;
        return status == MissionStatus::unknown ? nothing : static_cast<quint32>(status);
      }
      case RosterColumn::employer:
        return data_->employers.rankOf(roster.missions[line.mission].employer);
      case RosterColumn::startups:
        return firstStartup(line);
      case RosterColumn::end:
        return line.end.isNull() ? nothing : dayKey(line.end);
      case RosterColumn::strip:
      case RosterColumn::arrived:
        return dayKey(line.arrived);
      case RosterColumn::share: {
        const qint16 share = roster.missions[line.mission].share;
        return share == Roster::noShare ? nothing : static_cast<quint32>(share);
      }
      case RosterColumn::incubators:
        return line.incubatorCount == 0 ? nothing : at_.incubatorsOf(line).front();
    }
    return nothing;
  };
  std::vector<quint32> keys;
  keys.reserve(at_.lines().size());
  for (const RosterLine& line : at_.lines()) keys.push_back(key(line));
  return keys;
}

// What has nothing in the column comes last whatever the direction; what has the same there stands by name.
void RosterModel::order() {
  order_ = byName_;
  if (!data_) return;
  std::vector<quint32> keys = sortKeys();
  if (sortOrder_ == Qt::DescendingOrder) {
    for (quint32& key : keys) key = key == nothing ? nothing : nothing - 1 - key;
  }
  sortByKeys(order_, keys);
}

void RosterModel::arrange() {
  rows_.clear();
  groups_.clear();
  if (!data_) return;
  std::vector<quint32> lines;
  if (selection_.lines.size() == order_.size()) {
    lines = order_;
  } else {
    std::vector<char> shown(at_.lines().size());
    for (const quint32 line : selection_.lines) shown[line] = 1;
    // One more, for what is written and not counted: whether a line is shown cannot be guessed.
    lines.resize(selection_.lines.size() + 1);
    size_t count = 0;
    for (const quint32 line : order_) {
      lines[count] = line;
      count += shown[line] ? 1 : 0;
    }
    lines.resize(count);
  }
  if (grouping_ == RosterGrouping::none) {
    rows_ = std::move(lines);
  } else {
    arrangeInGroups(lines);
  }
}

void RosterModel::arrangeInGroups(const std::vector<quint32>& lines) {
  const Portfolio& portfolio = *board_.portfolio();
  constexpr quint64 last = std::numeric_limits<quint64>::max();
  std::vector<std::pair<quint64, quint32>> placed;  // group's order and choice, then the place in the order of lines
  placed.reserve(lines.size());
  const auto rank = [&](RosterPicks::Choice choice) -> quint64 {
    if (choice == RosterPicks::nothing) return last;
    quint32 place = choice;
    if (grouping_ == RosterGrouping::startup) place = data_->startups.rankOf(choice);
    if (grouping_ == RosterGrouping::employer) place = data_->employers.rankOf(choice);
    return (quint64{place} << 32) | choice;
  };
  for (quint32 i = 0; i < lines.size(); ++i) {
    const RosterLine& line = at_.lines()[lines[i]];
    if (grouping_ == RosterGrouping::employer) {
      const auto code = data_->roster.missions[line.mission].employer;
      placed.emplace_back(rank(code == 0 ? RosterPicks::nothing : code), i);
      continue;
    }
    const auto choices = grouping_ == RosterGrouping::startup ? at_.startupsOf(line) : at_.incubatorsOf(line);
    if (choices.empty()) placed.emplace_back(last, i);
    for (const Row choice : choices) placed.emplace_back(rank(choice), i);
  }
  // Incubators are few: their names are put in order here.
  if (grouping_ == RosterGrouping::incubator) {
    analysis::NameIndex::Builder names(portfolio.incubators.size());
    for (Row row = 0; row < portfolio.incubators.size(); ++row)
      names.add(row, board_.text()->incubatorName(portfolio.incubators[row].id).toUtf8());
    const auto index = names.take();
    for (auto& [key, place] : placed) {
      if (key != last) key = (quint64{index.rankOf(static_cast<Row>(key))} << 32) | static_cast<Row>(key);
    }
  }
  std::sort(placed.begin(), placed.end());
  for (size_t i = 0; i < placed.size(); ++i) {
    if (i == 0 || placed[i].first != placed[i - 1].first) {
      rows_.push_back(groupBit | static_cast<quint32>(groups_.size()));
      groups_.push_back({placed[i].first == last ? RosterPicks::nothing : static_cast<RosterPicks::Choice>(placed[i].first), 0});
    }
    ++groups_.back().people;
    rows_.push_back(lines[placed[i].second]);
  }
}

int RosterModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(rows_.size()); }

bool RosterModel::isGroup(int row) const {
  return row >= 0 && row < rowCount() && (rows_[static_cast<size_t>(row)] & groupBit) != 0;
}

const RosterLine* RosterModel::lineAt(int row) const {
  if (row < 0 || row >= rowCount() || isGroup(row)) return nullptr;
  return &at_.lines()[rows_[static_cast<size_t>(row)]];
}

RosterModel::Row RosterModel::memberAt(int row) const {
  const RosterLine* line = lineAt(row);
  return line ? line->member : Portfolio::none;
}

const RosterLine* RosterModel::lineOf(Row member) const {
  const auto& lines = at_.lines();
  const auto found =
      std::lower_bound(lines.begin(), lines.end(), member, [](const RosterLine& l, Row key) { return l.member < key; });
  return found != lines.end() && found->member == member ? &*found : nullptr;
}

std::vector<RosterModel::Row> RosterModel::membersInOrder() const {
  std::vector<Row> members;
  std::vector<bool> met(at_.lines().size());
  for (const quint32 entry : rows_) {
    if ((entry & groupBit) || met[entry]) continue;
    met[entry] = true;
    members.push_back(at_.lines()[entry].member);
  }
  return members;
}

int RosterModel::rowOfMember(Row member) const {
  const RosterLine* line = lineOf(member);
  if (!line) return -1;
  const auto place = std::find(rows_.begin(), rows_.end(), static_cast<quint32>(line - at_.lines().data()));
  return place == rows_.end() ? -1 : static_cast<int>(place - rows_.begin());
}

int RosterModel::findFrom(int row, const QString& text) const {
  const std::string wanted = folded(QStringView(text));
  const int rows = rowCount();
  if (wanted.empty() || !data_) return -1;
  for (int step = 0; step < rows; ++step) {
    const int at = (std::max(0, row) + step) % rows;
    const Row member = memberAt(at);
    if (member != Portfolio::none && data_->members.startsWith(member, wanted)) return at;
  }
  return -1;
}

QString RosterModel::nameOf(Row member) const {
  const QString name = board_.text()->memberName(board_.portfolio()->members[member].id).simplified();
  return name.isEmpty() ? tr("Name erased") : name;
}

QString RosterModel::textOf(const RosterLine& line, RosterColumn column) const {
  const Portfolio& portfolio = *board_.portfolio();
  const Roster& roster = data_->roster;
  switch (column) {
    case RosterColumn::person:
      return nameOf(line.member);
    case RosterColumn::domain:
      return domainWord(roster.domains.word(roster.members[line.member].domain));
    case RosterColumn::role:
      return roster.roles.word(roster.members[line.member].role);
    case RosterColumn::status:
      return statusWord(portfolio.missions[line.mission].status);
    case RosterColumn::employer:
      return roster.employers.word(roster.missions[line.mission].employer);
    case RosterColumn::startups:
    case RosterColumn::incubators: {
      const bool startups = column == RosterColumn::startups;
      const auto facet = startups ? RosterFacet::startup : RosterFacet::incubator;
      QStringList names;
      for (const Row row : startups ? at_.startupsOf(line) : at_.incubatorsOf(line))
        names << choiceWord(board_, roster, terms_, facet, row);
      return names.join(QStringLiteral(", "));
    }
    case RosterColumn::end:
      return endCell(line, at_.date(), terms_);
    case RosterColumn::strip:
      return {};
    case RosterColumn::arrived:
      return dateText(line.arrived);
    case RosterColumn::share: {
      const qint16 share = roster.missions[line.mission].share;
      //: A share of full time
      return share == Roster::noShare ? QString() : tr("%1 %").arg(share);
    }
  }
  return {};
}

QString RosterModel::spoken(const RosterLine& line, RosterColumn column) const {
  if (column == RosterColumn::end) return spokenEnd(line, at_.date(), terms_);
  if (column == RosterColumn::strip) {
    const auto [first, end] = data_->roster.missionsOf(line.member);
    return tr("%n mission(s) on record", nullptr, static_cast<int>(end - first));
  }
  const QString text = textOf(line, column);
  return text.isEmpty() ? tr("nothing recorded") : text;
}

QString RosterModel::groupTitle(const Group& group) const {
  return choiceWord(board_, data_->roster, terms_, facetOf(grouping_), group.choice);
}

QVariant RosterModel::groupData(const Group& group, int column, int role) const {
  if (role == groupRole) return true;
  if (column != 0) return {};
  switch (role) {
    case Qt::DisplayRole:
      return groupTitle(group);
    case Qt::AccessibleTextRole:
      return tr("%1, %n person(s)", nullptr, group.people).arg(groupTitle(group));
    case countRole:
      return group.people;
    default:
      return {};
  }
}

QVariant RosterModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !data_ || !board_.portfolio()) return {};
  const quint32 entry = rows_[static_cast<size_t>(index.row())];
  if (entry & groupBit) return groupData(groups_[entry & ~groupBit], index.column(), role);
  const RosterLine& line = at_.lines()[entry];
  const auto column = static_cast<RosterColumn>(index.column());
  switch (role) {
    case Qt::DisplayRole:
      return textOf(line, column);
    case Qt::AccessibleTextRole:
      return spoken(line, column);
    case memberRole:
      return line.member;
    case statusRole:
      return static_cast<int>(board_.portfolio()->missions[line.mission].status);
    case urgencyRole: {
      const auto choice = missionEndChoice(line, at_.date(), terms_);
      return static_cast<int>(choice == MissionEndChoice::soon ? soon : choice == MissionEndChoice::near ? near : calm);
    }
    default:
      return {};
  }
}

QVariant RosterModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation == Qt::Vertical) {
    // A row is named after its person for a screen reader; nothing is shown of it.
    if (role != Qt::AccessibleTextRole && role != Qt::DisplayRole) return {};
    const RosterLine* line = lineAt(section);
    return line               ? nameOf(line->member)
           : isGroup(section) ? groupTitle(groups_[rows_[static_cast<size_t>(section)] & ~groupBit])
                              : QString();
  }
  if (role == Qt::DisplayRole) return rosterColumnTitle(static_cast<RosterColumn>(section));
  if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
  return {};
}

Qt::ItemFlags RosterModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::NoItemFlags;
  if (isGroup(index.row())) return Qt::ItemIsEnabled;
  return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

}  // namespace eclosion::ui
