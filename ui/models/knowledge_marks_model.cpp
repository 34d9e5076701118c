// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/knowledge_marks_model.h"

#include <algorithm>

#include "ui/models/formats.h"

namespace eclosion::ui {

void KnowledgeMarksModel::setMarks(std::vector<KnowledgeMark> marks) {
  beginResetModel();
  marks_ = std::move(marks);
  endResetModel();
}

QModelIndex KnowledgeMarksModel::indexOf(const QDateTime& moment) const {
  if (moment.isNull()) return index(0);
  const auto found = std::find_if(marks_.begin(), marks_.end(), [&](const KnowledgeMark& mark) { return mark.at <= moment; });
  return found == marks_.end() ? QModelIndex() : index(1 + static_cast<int>(found - marks_.begin()));
}

int KnowledgeMarksModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : 1 + static_cast<int>(marks_.size());
}

QVariant KnowledgeMarksModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const KnowledgeMark* mark = index.row() == 0 ? nullptr : &marks_[static_cast<size_t>(index.row() - 1)];
  if (role == momentRole) return mark ? mark->at : QDateTime();
  if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) return {};
  if (!mark) return tr("Now");
  //: A day and what the file learnt on it, such as "1 Jan 2020 · Import 120 startups"
  return tr("%1 · %2").arg(dateText(mark->at.date()), mark->isImport ? mark->words : tr("%n edit(s)", nullptr, mark->edits));
}

QDateTime beforeNewestImport(const std::vector<KnowledgeMark>& marks) {
  if (marks.empty()) return {};
  const auto import = std::find_if(marks.begin(), marks.end(), [](const KnowledgeMark& mark) { return mark.isImport; });
  if (import == marks.end() || import + 1 == marks.end()) return marks.back().at;
  return (import + 1)->at;
}

}  // namespace eclosion::ui
