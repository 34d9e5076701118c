// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

#include "core/domain/journal_step.h"

namespace eclosion::ui {

// What a step of the journal did: a line a record, below it a line a column with its value before and after.
class DifferencesModel final : public QAbstractItemModel {
  Q_OBJECT

 public:
  enum Column { whatColumn, beforeColumn, afterColumn, columns };

  using QAbstractItemModel::QAbstractItemModel;

  void show(JournalDetails details);
  void clear() { show({}); }
  void retranslate();
  [[nodiscard]] const JournalDetails& details() const { return details_; }

  [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex&) const override { return columns; }
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  // All of it as lines with tabs.
  [[nodiscard]] QString plainText() const;

 private:
  [[nodiscard]] QString textAt(const QModelIndex& index) const;

  JournalDetails details_;
};

}  // namespace eclosion::ui
