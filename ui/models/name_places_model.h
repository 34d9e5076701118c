// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <functional>
#include <vector>

#include "core/domain/name_place.h"

namespace eclosion::ui {

// Texts and lists that name whoever is to be erased, each to be taken or left.
class NamePlacesModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { whereColumn, textColumn, columns };
  // Fills the names of people into words (EditDesk::withNames).
  using WithNames = std::function<QString(const QString& words)>;
  explicit NamePlacesModel(WithNames withNames, QObject* parent = nullptr);

  // Those that surely mean the person are ticked.
  void setPlaces(std::vector<NamePlace> places);
  [[nodiscard]] std::vector<NamePlace> ticked() const { return those(true); }
  [[nodiscard]] std::vector<NamePlace> left() const { return those(false); }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  [[nodiscard]] std::vector<NamePlace> those(bool ticked) const;

  WithNames withNames_;
  std::vector<NamePlace> places_;
  std::vector<bool> ticked_;
};

}  // namespace eclosion::ui
