// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <vector>

#include "core/domain/knowledge.h"

namespace eclosion::ui {

// When a file learnt something, newest first, and before all of it what it knows now.
class KnowledgeMarksModel final : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role { momentRole = Qt::UserRole };  // QDateTime; null: now

  using QAbstractListModel::QAbstractListModel;

  void setMarks(std::vector<KnowledgeMark> marks);
  [[nodiscard]] const std::vector<KnowledgeMark>& marks() const { return marks_; }
  // The newest mark that is not after that moment; the first line for null, none where nothing was known yet.
  [[nodiscard]] QModelIndex indexOf(const QDateTime& moment) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

 private:
  std::vector<KnowledgeMark> marks_;
};

// The moment that was known before the newest import: what “then” is where nobody says another. The oldest mark where nothing
// was known before; null without marks.
[[nodiscard]] QDateTime beforeNewestImport(const std::vector<KnowledgeMark>& marks);

}  // namespace eclosion::ui
