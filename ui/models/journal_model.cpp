// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journal_model.h"

#include <algorithm>

namespace eclosion::ui {
namespace {

constexpr int pageSize = 200;

}  // namespace

void JournalModel::setSource(JournalSource* source) {
  source_ = source;
  filter_ = {};
  readAfresh();
}

void JournalModel::setFilter(const JournalFilter& filter) {
  if (filter == filter_) return;
  filter_ = filter;
  readAfresh();
}

void JournalModel::readAfresh() {
  beginResetModel();
  steps_.clear();
  pages_.reset();
  if (source_) {
    auto pages = source_->pages(filter_);
    if (pages) {
      pages_ = std::move(*pages);
      steps_ = take(*pages_, pageSize);
      if (static_cast<int>(steps_.size()) < pageSize) pages_.reset();
    } else {
      Q_EMIT failed(pages.error());
    }
  }
  endResetModel();
}

std::vector<JournalStep> JournalModel::take(JournalPages& pages, int count) {
  auto page = pages.next(count);
  if (page) return std::move(*page);
  Q_EMIT failed(page.error());
  return {};
}

void JournalModel::follow() {
  if (!source_) return;
  auto pages = source_->pages(filter_);
  if (!pages) {
    Q_EMIT failed(pages.error());
    return;
  }
  // New steps, then as many as were read before, whose state may be another now.
  const qint64 newest = steps_.empty() ? 0 : steps_.front().lastSeq;
  std::vector<JournalStep> added, known;
  bool ended = false;
  while (!ended && known.size() < steps_.size()) {
    std::vector<JournalStep> page = take(**pages, pageSize);
    ended = static_cast<int>(page.size()) < pageSize;
    for (JournalStep& step : page) (step.firstSeq > newest ? added : known).push_back(std::move(step));
  }
  if (steps_.empty()) {
    added = take(**pages, pageSize);
    ended = static_cast<int>(added.size()) < pageSize;
  }
  if (known.size() < steps_.size()) return readAfresh();  // another journal than before
  if (!added.empty()) {
    beginInsertRows({}, 0, static_cast<int>(added.size()) - 1);
    steps_.insert(steps_.begin(), added.begin(), added.end());
    endInsertRows();
  }
  for (size_t i = 0; i < known.size(); ++i) {
    const size_t at = i + added.size();
    if (at < steps_.size() && steps_[at] == known[i]) continue;
    if (at < steps_.size() && steps_[at].firstSeq == known[i].firstSeq) {
      steps_[at] = std::move(known[i]);
      const int row = static_cast<int>(at);
      Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
    } else if (at >= steps_.size()) {  // the last page reached further than what was read
      const int first = static_cast<int>(steps_.size());
      beginInsertRows({}, first, first + static_cast<int>(known.size() - i) - 1);
      steps_.insert(steps_.end(), std::make_move_iterator(known.begin() + static_cast<std::ptrdiff_t>(i)),
                    std::make_move_iterator(known.end()));
      endInsertRows();
      break;
    } else {
      return readAfresh();
    }
  }
  pages_ = ended ? nullptr : std::move(*pages);
}

void JournalModel::retranslate() {
  if (!steps_.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

const JournalStep* JournalModel::stepAt(const QModelIndex& index) const {
  const auto row = static_cast<size_t>(index.row());
  return index.isValid() && row < steps_.size() ? &steps_[row] : nullptr;
}

QModelIndex JournalModel::indexOf(qint64 firstSeq) const {
  const auto found = std::lower_bound(steps_.begin(), steps_.end(), firstSeq,
                                      [](const JournalStep& step, qint64 seq) { return step.firstSeq > seq; });
  return found != steps_.end() && found->firstSeq == firstSeq ? index(static_cast<int>(found - steps_.begin()), 0)
                                                              : QModelIndex();
}

int JournalModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(steps_.size()); }

QVariant JournalModel::data(const QModelIndex& index, int role) const {
  const JournalStep* step = stepAt(index);
  if (!step) return {};
  if (role == takenBackRole) return step->takenBack;
  if (role == Qt::ToolTipRole && index.column() == whatColumn) return step->words;
  if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
  switch (index.column()) {
    case whenColumn:
      return momentWords(step->at);
    case whoColumn:
      return step->actor.isEmpty() ? QString(QChar(0x2013)) : step->actor;
    case whatColumn:
      return step->words;
    case kindColumn:
      return step->takenBack ? tr("%1 (taken back)", "a kind of entry").arg(stepKindWord(step->kind)) : stepKindWord(step->kind);
    default:
      return {};
  }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case whenColumn:
      return tr("When");
    case whoColumn:
      return tr("Who");
    case whatColumn:
      return tr("What");
    case kindColumn:
      return tr("Kind");
    default:
      return {};
  }
}

bool JournalModel::canFetchMore(const QModelIndex& parent) const { return !parent.isValid() && pages_ != nullptr; }

void JournalModel::fetchMore(const QModelIndex& parent) {
  if (!canFetchMore(parent)) return;
  std::vector<JournalStep> page = take(*pages_, pageSize);
  if (static_cast<int>(page.size()) < pageSize) pages_.reset();
  if (page.empty()) return;
  const int first = rowCount();
  beginInsertRows({}, first, first + static_cast<int>(page.size()) - 1);
  steps_.insert(steps_.end(), std::make_move_iterator(page.begin()), std::make_move_iterator(page.end()));
  endInsertRows();
}

}  // namespace eclosion::ui
