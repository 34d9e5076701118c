// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/due_model.h"

#include <algorithm>
#include <array>

#include "core/domain/decision_case.h"
#include "core/domain/review_grid.h"
#include "core/publish/due_words.h"
#include "core/publish/words.h"
#include "ui/models/formats.h"

namespace eclosion::ui {

using analysis::DueItem;
using analysis::DueReason;

std::optional<Phase> phaseAfter(Phase phase) {
  switch (phase) {
    case Phase::investigation:
      return Phase::construction;
    case Phase::construction:
      return Phase::acceleration;
    case Phase::acceleration:
      return Phase::consolidation;
    case Phase::consolidation:
      return Phase::operated;
    default:
      return {};
  }
}

std::optional<Phase> leadsTo(const DecisionCase* draft, Phase phase) {
  return draft ? targetOf(*draft, phase) : phaseAfter(phase);
}

class DueModel::Grids {
 public:
  const std::vector<GridCriterion>& of(const Ledger& ledger, Phase gate) {
    auto& grid = grids_[static_cast<size_t>(gate)];
    if (!grid) grid = gridOf(ledger, gate);
    return *grid;
  }

 private:
  std::array<std::optional<std::vector<GridCriterion>>, phaseCount> grids_;
};

DueModel::DueModel(BoardModel& board, QObject* parent) : QAbstractListModel(parent), board_(board), texts_(board) {}

void DueModel::setItems(std::vector<DueItem> due, std::vector<Row> added, const Ledger* ledger) {
  beginResetModel();
  texts_.reset();
  items_ = std::move(due);
  added_ = std::move(added);
  ledger_ = ledger;
  arrange();
  endResetModel();
}

void DueModel::setReason(std::optional<DueReason> reason) {
  if (reason == reason_) return;
  beginResetModel();
  reason_ = reason;
  arrange();
  endResetModel();
}

void DueModel::retranslate() {
  texts_.reset();
  if (!lines_.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

bool DueModel::passes(const DueItem& item, std::optional<DueReason> reason) const {
  if (reason && std::none_of(item.causes.begin(), item.causes.end(), [&](const auto& cause) { return cause.reason == *reason; }))
    return false;
  return board_.passesOn(item.startup, BoardTimeline::day(board_.date()));
}

int DueModel::dueCountOf(std::optional<DueReason> reason) const {
  if (!board_.portfolio()) return 0;
  return static_cast<int>(std::count_if(items_.begin(), items_.end(), [&](const DueItem& item) { return passes(item, reason); }));
}

void DueModel::arrange() {
  lines_.clear();
  nextCommittee_ = {};
  dueCount_ = 0;
  if (!board_.portfolio()) return;
  const QDate date = board_.date();
  for (const DueItem& item : items_) {
    for (const auto& cause : item.causes) {
      if (cause.reason == DueReason::committeePlanned && cause.date >= date && passes(item, reason_) &&
          (nextCommittee_.isNull() || cause.date < nextCommittee_))
        nextCommittee_ = cause.date;
    }
  }
  const auto groupOf = [&](const DueItem& item) {
    if (item.date() < date) return Group::late;
    return isOnNextAgenda(item) ? Group::committee : Group::soon;
  };
  Grids grids;
  std::array<std::vector<Line>, 4> groups;
  const auto add = [&](Group group, Row startup, size_t item, Phase phase) {
    groups[static_cast<size_t>(group)].push_back({.group = group,
                                                  .heading = false,
                                                  .count = 0,
                                                  .startup = startup,
                                                  .item = item,
                                                  .phase = phase,
                                                  .sheet = sheetOf(startup, phase, ledger_, grids),
                                                  .target = targetFor(startup, phase, ledger_)});
  };
  for (size_t i = 0; i < items_.size(); ++i) {
    if (!passes(items_[i], reason_)) continue;
    ++dueCount_;
    add(groupOf(items_[i]), items_[i].startup, i, items_[i].gate);
  }
  for (const Row startup : added_) {
    const auto due = std::find_if(items_.begin(), items_.end(), [&](const DueItem& item) { return item.startup == startup; });
    if (due != items_.end() && passes(*due, reason_)) continue;
    const auto* entry = board_.entryOf(startup);
    if (entry) add(Group::added, startup, static_cast<size_t>(due - items_.begin()), entry->phase);
  }
  for (size_t group = 0; group < groups.size(); ++group) {
    if (groups[group].empty()) continue;
    lines_.push_back({.group = static_cast<Group>(group), .heading = true, .count = static_cast<int>(groups[group].size())});
    lines_.insert(lines_.end(), groups[group].begin(), groups[group].end());
  }
}

bool DueModel::isOnNextAgenda(const DueItem& item) const {
  return std::any_of(item.causes.begin(), item.causes.end(), [&](const auto& cause) {
    return cause.reason == DueReason::committeePlanned && cause.date == nextCommittee_;
  });
}

// In the past, a draft of today says nothing.
std::optional<Phase> DueModel::targetFor(Row startup, Phase phase, const Ledger* ledger) const {
  const Decision* draft = ledger && !board_.isPast() ? draftOf(*ledger, board_.portfolio()->startups[startup].id) : nullptr;
  if (!draft) return phaseAfter(phase);
  const DecisionCase kept = caseOf(*ledger, *draft);
  return leadsTo(&kept, phase);
}

DueModel::Sheet DueModel::sheetOf(Row startup, Phase gate, const Ledger* ledger, Grids& grids) const {
  if (!ledger) return {};
  const auto& grid = grids.of(*ledger, gate);
  Sheet sheet{.scored = 0, .criteria = static_cast<int>(grid.size())};
  const Decision* draft = draftOf(*ledger, board_.portfolio()->startups[startup].id);
  if (!draft) return sheet;
  for (const DecisionScore& score : ledger->scoresOf(draft->id)) {
    if (score.score && std::any_of(grid.begin(), grid.end(), [&](const auto& each) { return each.key == score.criterion; }))
      ++sheet.scored;
  }
  return sheet;
}

void DueModel::followSheets(const Ledger* ledger) {
  ledger_ = ledger;
  Grids grids;
  for (size_t i = 0; i < lines_.size(); ++i) {
    Line& line = lines_[i];
    if (line.heading) continue;
    const Sheet sheet = sheetOf(line.startup, line.phase, ledger, grids);
    const auto target = targetFor(line.startup, line.phase, ledger);
    if (sheet == line.sheet && target == line.target) continue;
    line.sheet = sheet;
    line.target = target;
    const QModelIndex changed = index(static_cast<int>(i));
    Q_EMIT dataChanged(changed, changed);
  }
}

const DueItem* DueModel::itemOf(Row startup) const {
  const auto found = std::find_if(items_.begin(), items_.end(), [&](const DueItem& item) { return item.startup == startup; });
  return found == items_.end() ? nullptr : &*found;
}

DueModel::Row DueModel::startupAt(const QModelIndex& index) const {
  return index.isValid() ? lines_[static_cast<size_t>(index.row())].startup : Portfolio::none;
}

QModelIndex DueModel::indexOf(Row startup) const {
  if (startup == Portfolio::none) return {};
  const auto found = std::find_if(lines_.begin(), lines_.end(), [&](const Line& line) { return line.startup == startup; });
  return found == lines_.end() ? QModelIndex() : index(static_cast<int>(found - lines_.begin()));
}

QModelIndex DueModel::next(const QModelIndex& from, int step) const {
  int row = from.isValid() ? from.row() + step : step > 0 ? 0 : rowCount() - 1;
  while (row >= 0 && row < rowCount() && lines_[static_cast<size_t>(row)].heading) row += step;
  return row >= 0 && row < rowCount() ? index(row) : QModelIndex();
}

int DueModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(lines_.size()); }

Qt::ItemFlags DueModel::flags(const QModelIndex& index) const {
  if (!index.isValid() || lines_[static_cast<size_t>(index.row())].heading) return Qt::NoItemFlags;
  return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString DueModel::headingText(const Line& line) const {
  const QString count = numberText(line.count);
  switch (line.group) {
    case Group::late:
      return tr("Late · %1").arg(count);
    case Group::committee:
      return tr("Next committee · %1").arg(count);
    case Group::soon:
      return tr("Soon · %1").arg(count);
    case Group::added:
      return tr("Others · %1").arg(count);
  }
  return {};
}

QString DueModel::sheetText(const Sheet& sheet) const {
  if (sheet.scored == 0 || sheet.criteria == 0) return {};
  //: Every criterion of a review sheet is scored
  if (sheet.scored == sheet.criteria) return tr("ready");
  //: How much of a review sheet is scored
  return tr("%1 %").arg(sheet.scored * 100 / sheet.criteria);
}

QString DueModel::spoken(const Line& line) const {
  QStringList parts{texts_.read(line.startup).name};
  const auto& target = line.target;
  parts << (target ? tr("end of %1, to %2").arg(publish::phaseName(line.phase), publish::phaseName(*target))
                   : publish::phaseName(line.phase));
  if (line.item < items_.size()) {
    for (const auto& cause : items_[line.item].causes) parts << publish::causeSentence(cause, board_.date());
  } else {
    parts << tr("nothing is due");
  }
  if (line.sheet.criteria > 0) parts << tr("%1 of %2 criteria scored").arg(line.sheet.scored).arg(line.sheet.criteria);
  return parts.join(QStringLiteral(", "));
}

QVariant DueModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || !board_.portfolio()) return {};
  const Line& line = lines_[static_cast<size_t>(index.row())];
  if (role == headingRole) return line.heading;
  if (line.heading) {
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(headingText(line)) : QVariant();
  }
  const DueItem* item = line.item < items_.size() ? &items_[line.item] : nullptr;
  switch (role) {
    case Qt::DisplayRole:
      return texts_.read(line.startup).name;
    case Qt::AccessibleTextRole:
      return spoken(line);
    case Qt::ToolTipRole: {
      QStringList sentences{texts_.read(line.startup).name};
      if (item) {
        for (const auto& cause : item->causes) sentences << publish::causeSentence(cause, board_.date());
      }
      for (QString& sentence : sentences) sentence = sentence.toHtmlEscaped();
      return QStringLiteral("<qt>%1</qt>").arg(sentences.join(QStringLiteral("<br>")));
    }
    case startupRole:
      return line.startup;
    case phaseRole:
      return static_cast<int>(line.phase);
    case targetRole:
      return line.target ? QVariant(static_cast<int>(*line.target)) : QVariant();
    case agendaRole:
      return item && isOnNextAgenda(*item);
    case lateRole:
      return item ? std::max(0, static_cast<int>(item->date().daysTo(board_.date()))) : 0;
    case sheetRole:
      return sheetText(line.sheet);
    case readyRole:
      return line.sheet.criteria > 0 && line.sheet.scored == line.sheet.criteria;
    case reasonRole:
      return item ? publish::reasonWord(item->causes.front().reason) : QString();
    default:
      return {};
  }
}

}  // namespace eclosion::ui
