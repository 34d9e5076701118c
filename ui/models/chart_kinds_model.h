// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QIcon>
#include <map>

namespace eclosion::ui {

// The charts there are, by name, each with a small picture once there is one.
class ChartKindsModel final : public QAbstractListModel {
  Q_OBJECT

 public:
  using QAbstractListModel::QAbstractListModel;
  enum Role { keyRole = Qt::UserRole };

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  // A chart is dragged as its key.
  [[nodiscard]] static QString dragType();
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  [[nodiscard]] QStringList mimeTypes() const override { return {dragType()}; }
  [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
  [[nodiscard]] int rowOf(const QString& key) const;  // -1: there is none
  void setPicture(const QString& key, const QIcon& picture);
  void forgetPictures();
  void retranslate();

 private:
  std::map<QString, QIcon> pictures_;
};

}  // namespace eclosion::ui
