// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/repairs_model.h"

#include <QHash>
#include <algorithm>

#include "core/support/collation.h"

namespace eclosion::ui {

void RepairsModel::setRepairs(std::vector<edits::Repair> repairs) {
  beginResetModel();
  repairs_ = std::move(repairs);
  fill();
  endResetModel();
}

void RepairsModel::setFilter(const Filter& filter) {
  if (filter == filter_) return;
  beginResetModel();
  filter_ = filter;
  fill();
  endResetModel();
}

void RepairsModel::fill() {
  shown_.clear();
  const QString wanted = folded(filter_.text.trimmed());
  for (size_t i = 0; i < repairs_.size(); ++i) {
    const edits::Repair& repair = repairs_[i];
    if (!filter_.code.isEmpty() && repair.code != filter_.code) continue;
    if (filter_.severity && repair.severity != *filter_.severity) continue;
    if (!wanted.isEmpty() && !folded(repair.what).contains(wanted) && !folded(repair.reason).contains(wanted)) continue;
    shown_.push_back(i);
  }
}

void RepairsModel::retranslate() {
  if (!shown_.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

const edits::Repair* RepairsModel::repairAt(const QModelIndex& index) const {
  const auto row = static_cast<size_t>(index.row());
  return index.isValid() && row < shown_.size() ? &repairs_[shown_[row]] : nullptr;
}

std::vector<RepairsModel::Kind> RepairsModel::kinds() const {
  std::vector<Kind> kinds;
  QHash<QString, size_t> places;
  for (const edits::Repair& repair : repairs_) {
    const auto place = places.constFind(repair.code);
    if (place != places.constEnd()) {
      ++kinds[*place].count;
    } else {
      places.insert(repair.code, kinds.size());
      kinds.push_back({repair.code, repair.reason, 1});
    }
  }
  std::stable_sort(kinds.begin(), kinds.end(), [](const Kind& a, const Kind& b) { return a.count > b.count; });
  return kinds;
}

int RepairsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(shown_.size()); }

QString RepairsModel::stepText(const edits::Repair& repair) const {
  if (repair.edit) return repair.step;
  if (repair.explain) return tr("Say why");
  return repair.owner ? tr("Open the record") : QString(QChar(0x2013));
}

QVariant RepairsModel::data(const QModelIndex& index, int role) const {
  const edits::Repair* repair = repairAt(index);
  if (!repair) return {};
  if (role == quietRole) return repair->severity == Severity::note;
  if (role == Qt::ToolTipRole && index.column() == reasonColumn) {
    if (repair->path.isEmpty()) return repair->reason;
    return repair->line > 0 ? tr("%1\nIn the source: %2, line %3").arg(repair->reason, repair->path).arg(repair->line)
                            : tr("%1\nIn the source: %2").arg(repair->reason, repair->path);
  }
  if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) return {};
  switch (index.column()) {
    case whatColumn: {
      QString what = repair->what.isEmpty() ? QString(QChar(0x2013)) : repair->what;
      what[0] = what[0].toUpper();
      return what;
    }
    case reasonColumn:
      return repair->reason;
    case stepColumn:
      return stepText(*repair);
    case weightColumn:
      return repair->severity == Severity::warning ? tr("Warning") : tr("Note");
    default:
      return {};
  }
}

QVariant RepairsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case whatColumn:
      return tr("Record");
    case reasonColumn:
      return tr("Why it asks for a look");
    case stepColumn:
      return tr("Repair");
    case weightColumn:
      return tr("Weight");
    default:
      return {};
  }
}

}  // namespace eclosion::ui
