// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <memory>

#include "ui/shell/journal_source.h"

namespace eclosion::ui {

// The steps of a journal that pass a filter, newest first, read a page at a time as they come in sight.
class JournalModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { whenColumn, whoColumn, whatColumn, kindColumn, columns };
  enum Role { takenBackRole = Qt::UserRole };

  using QAbstractTableModel::QAbstractTableModel;

  // Null for none; outlives the model or the next call.
  void setSource(JournalSource* source);
  void setFilter(const JournalFilter& filter);
  [[nodiscard]] const JournalFilter& filter() const { return filter_; }
  // The journal has grown: new steps come on top, and those that were taken back say so. What was read stays where it is.
  void follow();
  void retranslate();

  // Null where there is none.
  [[nodiscard]] const JournalStep* stepAt(const QModelIndex& index) const;
  // The row of a step, by its first entry; invalid where it has not been read or does not pass.
  [[nodiscard]] QModelIndex indexOf(qint64 firstSeq) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : columns; }
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
  void fetchMore(const QModelIndex& parent) override;

 Q_SIGNALS:
  void failed(const eclosion::Error& error);

 private:
  void readAfresh();
  // The next steps of `pages`; empty at the end, or after a failure, which is told.
  [[nodiscard]] std::vector<JournalStep> take(JournalPages& pages, int count);

  JournalSource* source_ = nullptr;
  JournalFilter filter_;
  std::unique_ptr<JournalPages> pages_;  // null once everything was read
  std::vector<JournalStep> steps_;
};

}  // namespace eclosion::ui
