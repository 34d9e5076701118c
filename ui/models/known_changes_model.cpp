// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/known_changes_model.h"

#include "core/publish/knowledge_words.h"
#include "core/support/collation.h"

namespace eclosion::ui {

void KnownChangesModel::setChanges(std::vector<KnownChange> changes) {
  beginResetModel();
  changes_ = std::move(changes);
  choose();
  endResetModel();
}

void KnownChangesModel::setFind(const QString& text) {
  const QString find = folded(text.trimmed());
  if (find == find_) return;
  beginResetModel();
  find_ = find;
  choose();
  endResetModel();
}

void KnownChangesModel::choose() {
  chosen_.clear();
  for (size_t i = 0; i < changes_.size(); ++i) {
    bool found = find_.isEmpty();
    for (int column = 0; column < columns && !found; ++column) found = folded(cell(changes_[i], column)).contains(find_);
    if (found) chosen_.push_back(i);
  }
}

int KnownChangesModel::startupCount() const {
  // Those of one startup stand together.
  int count = 0;
  for (size_t i = 0; i < chosen_.size(); ++i) {
    if (i == 0 || !(changes_[chosen_[i]].startup == changes_[chosen_[i - 1]].startup)) ++count;
  }
  return count;
}

QString KnownChangesModel::cell(const KnownChange& change, int column) {
  switch (column) {
    case startupColumn:
      return change.name;
    case factColumn:
      return change.fact ? publish::factName(*change.fact) : tr("On record");
    case thenColumn:
      return change.then;
    case nowColumn:
      return change.now;
    default:
      return {};
  }
}

QVariant KnownChangesModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) return {};
  const QString text = cell(changes_[chosen_[static_cast<size_t>(index.row())]], index.column());
  // A tool tip takes what looks like HTML for it; names are shown as they are.
  return role == Qt::ToolTipRole ? QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped()) : text;
}

QVariant KnownChangesModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case startupColumn:
      return tr("Startup");
    case factColumn:
      return tr("Fact");
    case thenColumn:
      return tr("Known then");
    case nowColumn:
      return tr("Known now");
    default:
      return {};
  }
}

}  // namespace eclosion::ui
