// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <map>
#include <variant>
#include <vector>

#include "core/publish/pptx/xml.h"
#include "core/support/result.h"

namespace eclosion::publish::pptx {

constexpr auto chartSheetName = "Data";

// The cells behind a chart. The workbook inside a slide and the ranges and caches of its chart are made from this one grid, so
// that they cannot differ.
class ChartSheet {
 public:
  using Cell = std::variant<std::monostate, QString, double>;
  struct Range {
    int column = 0;
    int first = 0, last = 0;  // rows, from 0; last < first: none
  };

  void set(int row, int column, Cell cell);
  // How numbers of a column are written: a spreadsheet's format.
  void format(int column, const QString& numbers) { formats_[column] = numbers; }
  [[nodiscard]] QString formatOf(int column) const;
  [[nodiscard]] const Cell& at(int row, int column) const;
  [[nodiscard]] int rows() const { return static_cast<int>(rows_.size()); }
  [[nodiscard]] int columns() const { return columns_; }

  // <c:strRef> or <c:numRef> with what the cells hold: a cell without anything has no point.
  void writeTexts(Xml& xml, const Range& range) const;
  void writeNumbers(Xml& xml, const Range& range) const;

  // As a workbook of one sheet; the same cells give the same bytes. Errors: where there is no room for it.
  [[nodiscard]] Result<QByteArray> workbook(const QString& folder) const;

 private:
  std::vector<std::vector<Cell>> rows_;
  std::map<int, QString> formats_;
  int columns_ = 0;
};

// "Data!$B$2:$B$9".
[[nodiscard]] QString rangeText(const ChartSheet::Range& range);

}  // namespace eclosion::publish::pptx
