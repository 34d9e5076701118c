// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <memory>

#include "ui/report/report_task.h"

namespace eclosion::ui {

// The pages of a report in their order, then those that were left out. Dragging a page is a wish to move it, told by moved().
class ReportOutlineModel final : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role { keyRole = Qt::UserRole, numberRole, toWriteRole, toTranslateRole, leftOutRole, warnedRole };
  using QAbstractListModel::QAbstractListModel;

  void setReport(const std::shared_ptr<const ComposedReport>& report);
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
  [[nodiscard]] QStringList mimeTypes() const override;
  [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
  bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

  [[nodiscard]] int rowOf(const QString& key) const;  // -1: there is none
  [[nodiscard]] int shownCount() const { return shown_; }
  // Keys of the pages that are shown, but for those that always stand where they do.
  [[nodiscard]] QStringList movableKeys() const;
  // Those with one of them brought before another; empty `before`: to the end.
  [[nodiscard]] QStringList orderWith(const QString& moved, const QString& before) const;

 Q_SIGNALS:
  void moved(const QString& key, const QStringList& order);

 private:
  struct Entry {
    QString key, name;
    int number = 0;  // of the page; 0: left out
    int toWrite = 0, toTranslate = 0;
    bool warned = false;
    friend bool operator==(const Entry&, const Entry&) = default;
  };
  std::vector<Entry> entries_;
  int shown_ = 0;
};

}  // namespace eclosion::ui
