// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/affiliations_model.h"

#include <algorithm>

#include "core/support/collation.h"
#include "ui/models/formats.h"

namespace eclosion::ui {

AffiliationsModel::AffiliationsModel(const BoardModel& board, QObject* parent) : QAbstractListModel(parent), board_(board) {}

void AffiliationsModel::setKind(AffiliationKind kind) {
  if (kind == kind_) return;
  kind_ = kind;
  reload();
}

void AffiliationsModel::setFind(const QString& text) {
  find_ = folded(text.trimmed());
  beginResetModel();
  choose();
  endResetModel();
}

void AffiliationsModel::reload() {
  beginResetModel();
  entries_.clear();
  if (const Portfolio* portfolio = board_.portfolio()) {
    const auto counts = affiliationCounts(*portfolio, kind_, board_.date());
    for (Row row = 0; row < counts.size(); ++row) {
      const QString name = kind_ == AffiliationKind::incubator
                               ? board_.text()->incubatorName(portfolio->incubators[row].id)
                               : board_.text()->organisationName(portfolio->organisations[row].id);
      entries_.push_back({row, name, counts[row]});
    }
    const QCollator collator = nameCollator();
    std::stable_sort(entries_.begin(), entries_.end(),
                     [&](const Entry& a, const Entry& b) { return collator.compare(a.name, b.name) < 0; });
  }
  choose();
  endResetModel();
}

void AffiliationsModel::update() {
  if (!board_.portfolio() || entries_.empty()) return reload();
  const auto counts = affiliationCounts(*board_.portfolio(), kind_, board_.date());
  for (Entry& entry : entries_) entry.counts = counts[entry.row];
  if (!chosen_.empty()) Q_EMIT dataChanged(index(0), index(static_cast<int>(chosen_.size()) - 1));
}

void AffiliationsModel::choose() {
  chosen_.clear();
  for (size_t i = 0; i < entries_.size(); ++i) {
    if (find_.isEmpty() || folded(entries_[i].name).contains(find_)) chosen_.push_back(i);
  }
}

const AffiliationsModel::Entry* AffiliationsModel::entryAt(const QModelIndex& index) const {
  return index.isValid() && static_cast<size_t>(index.row()) < chosen_.size()
             ? &entries_[chosen_[static_cast<size_t>(index.row())]]
             : nullptr;
}

QModelIndex AffiliationsModel::indexOf(Row row) const {
  const auto found = std::find_if(chosen_.begin(), chosen_.end(), [&](size_t place) { return entries_[place].row == row; });
  return found == chosen_.end() ? QModelIndex() : index(static_cast<int>(found - chosen_.begin()));
}

int AffiliationsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(chosen_.size());
}

QVariant AffiliationsModel::data(const QModelIndex& index, int role) const {
  const Entry* entry = entryAt(index);
  if (!entry) return {};
  switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
      return entry->name;
    case Qt::AccessibleTextRole:
      return tr("%1, %n startup(s) in programme", nullptr, entry->counts.inProgramme).arg(entry->name);
    case rowRole:
      return entry->row;
    case countRole:
      return numberText(entry->counts.inProgramme);
    default:
      return {};
  }
}

}  // namespace eclosion::ui
