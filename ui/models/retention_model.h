// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/analysis/retention.h"

namespace eclosion::ui {

// People whose names have been kept for longer than the rule says, who left first on top; each may be chosen.
class RetentionModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { nameColumn, lastDayColumn, untilColumn, columns };
  struct Person {
    MemberId id;
    QString name;
    analysis::RetentionCase kept;
  };
  using QAbstractTableModel::QAbstractTableModel;

  // Whoever was chosen and still stands in the list stays so.
  void setPeople(std::vector<Person> people);
  void chooseAll(bool chosen);
  [[nodiscard]] std::vector<Person> chosen() const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 Q_SIGNALS:
  void choiceChanged();

 private:
  struct Row {
    Person person;
    bool chosen = false;
  };
  std::vector<Row> rows_;
};

}  // namespace eclosion::ui
