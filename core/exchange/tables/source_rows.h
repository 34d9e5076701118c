// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <iterator>
#include <optional>
#include <vector>

namespace eclosion::exchange {

// A cell as the source has it. A text file has words alone; a workbook tells numbers and days apart.
struct SourceCell {
  QString text = {};
  std::optional<double> number = {};
  QDate date = {};
  bool isFormula = false;  // that was never calculated: there is no value to take
  [[nodiscard]] bool isEmpty() const { return text.isEmpty() && !number && date.isNull() && !isFormula; }
  friend bool operator==(const SourceCell&, const SourceCell&) = default;
};

struct SourceRow {
  int number = 0;  // as a spreadsheet counts: the header is 1
  std::vector<SourceCell> cells = {};
};

// Rows as the bytes of what their cells say, one after another: a million of them take about what their file does, where cells of
// their own would take ten times that. They are read one by one, as often as one likes.
class SourceRows {
 public:
  class Iterator;

  void push_back(const SourceRow& row);
  [[nodiscard]] size_t size() const { return count_; }
  [[nodiscard]] bool empty() const { return count_ == 0; }
  [[nodiscard]] qint64 bytes() const { return bytes_; }
  // Walks from the beginning of a block: for a look, not for a loop.
  [[nodiscard]] SourceRow operator[](size_t place) const;
  [[nodiscard]] Iterator begin() const;
  [[nodiscard]] Iterator end() const;

 private:
  struct Block {
    size_t first = 0;  // the place of its first row
    QByteArray bytes = {};
  };
  std::vector<Block> blocks_;  // a row stands in one of them whole
  size_t count_ = 0;
  qint64 bytes_ = 0;
};

class SourceRows::Iterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = SourceRow;
  using difference_type = std::ptrdiff_t;
  using pointer = const SourceRow*;
  using reference = const SourceRow&;

  // The row stays until the next one is asked for.
  reference operator*() const { return row_; }
  pointer operator->() const { return &row_; }
  Iterator& operator++();
  void operator++(int) { ++*this; }
  friend bool operator==(const Iterator& a, const Iterator& b) { return a.place_ == b.place_; }

 private:
  friend class SourceRows;
  Iterator(const SourceRows& rows, size_t block, size_t place) : rows_(&rows), block_(block), place_(place) { read(); }
  void read();

  const SourceRows* rows_;
  size_t block_;
  size_t place_;
  qsizetype at_ = 0;  // in the block, behind the row
  SourceRow row_;
};

}  // namespace eclosion::exchange
