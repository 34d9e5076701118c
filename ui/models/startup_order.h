// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <vector>

#include "ui/models/startup_columns.h"
#include "ui/models/startup_names.h"

namespace eclosion::ui {

// Puts startups in the order of a column: what each is sorted by is computed once, then whole numbers are compared. What has
// nothing in the column comes last whatever the direction; equals stand by name.
class StartupOrder {
 public:
  using Row = Portfolio::Row;
  StartupOrder(const Portfolio& portfolio, const TextSource& text, StartupNames& names, const QDate& date)
      : portfolio_(portfolio), text_(text), names_(names), date_(date) {}

  void sort(std::vector<Row>& startups, StartupColumn column, bool descending);
  // Where names of incubators and organisations stand among each other, by row.
  [[nodiscard]] std::vector<int> incubatorRanks() const;
  [[nodiscard]] std::vector<int> organisationRanks() const;

 private:
  [[nodiscard]] std::vector<qint64> keys(const std::vector<Row>& startups, StartupColumn column) const;

  const Portfolio& portfolio_;
  const TextSource& text_;
  StartupNames& names_;
  QDate date_;
};

}  // namespace eclosion::ui
