// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <optional>

#include "core/edits/repairs.h"

namespace eclosion::ui {

// What asks for a look, a line each, as a filter lets it through.
class RepairsModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { whatColumn, reasonColumn, stepColumn, weightColumn, columns };
  enum Role { quietRole = Qt::UserRole };

  using QAbstractTableModel::QAbstractTableModel;

  void setRepairs(std::vector<edits::Repair> repairs);
  struct Filter {
    QString text = {};                      // in the record or the reason, whatever the case and the accents
    QString code = {};                      // empty: every kind
    std::optional<Severity> severity = {};  // none: both
    bool operator==(const Filter&) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == Filter{}; }
  };
  void setFilter(const Filter& filter);
  [[nodiscard]] const Filter& filter() const { return filter_; }
  void retranslate();

  [[nodiscard]] const edits::Repair* repairAt(const QModelIndex& index) const;
  // How many there are, whatever the filter.
  [[nodiscard]] int total() const { return static_cast<int>(repairs_.size()); }
  struct Kind {
    QString code;
    QString reason;  // of the first of them
    int count = 0;
  };
  // Every kind there is, the most frequent first.
  [[nodiscard]] std::vector<Kind> kinds() const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : columns; }
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  void fill();
  [[nodiscard]] QString stepText(const edits::Repair& repair) const;

  std::vector<edits::Repair> repairs_;
  std::vector<size_t> shown_;
  Filter filter_;
};

}  // namespace eclosion::ui
