// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/portfolio.h"

namespace eclosion::analysis {

// The names of one kind of record by row: folded into one text that is searched from end to end, and put in alphabetical order
// once. For lists that are narrowed by what is typed and sorted by name, however long they are.
class NameIndex {
 public:
  using Row = Portfolio::Row;
  static constexpr quint32 noRank = ~quint32{0};

  // Names by rows; several of one row are allowed, the first is the one it is sorted by.
  class Builder {
   public:
    explicit Builder(size_t rows) : first_(rows, -1) {}
    void add(Row row, QByteArrayView utf8);
    // Puts the names in order as the present language does: the slow part.
    [[nodiscard]] NameIndex take();

   private:
    friend class NameIndex;
    std::vector<QString> names_;
    std::vector<int> first_;  // by row: place in names_, or -1
    std::string text_{' '};
    std::vector<std::pair<quint32, Row>> entries_;
  };

  NameIndex() = default;

  // Marks rows with a name that has every word of a folded text (core/support/folding.h), anywhere in it.
  void mark(std::string_view folded, std::vector<char>& rows) const;
  // Where the name of a row stands among all; those without a name come last.
  [[nodiscard]] quint32 rankOf(Row row) const { return row < ranks_.size() ? ranks_[row] : noRank; }
  // Whether the row's first name begins with a folded text.
  [[nodiscard]] bool startsWith(Row row, std::string_view folded) const;

  // Rows whose first names are the same words in whatever order, two at least together, by row; each once.
  [[nodiscard]] std::vector<std::vector<Row>> twins() const;

  // The same names where rows have become others: by former row, the new one or none. `rows` is how many there are now.
  [[nodiscard]] NameIndex moved(const std::vector<Row>& moves, size_t rows) const;

 private:
  [[nodiscard]] std::string_view textAt(size_t entry) const;
  void noteLetters();
  void markAmong(size_t entry, size_t last, const std::vector<std::string_view>& words, std::vector<char>& rows) const;

  std::string text_{' '};                         // names, each followed by a space
  std::vector<std::pair<quint32, Row>> entries_;  // where a name begins, and whose it is
  std::vector<quint32> letters_;                  // by entry: which of a to z are in it, the first bit for a
  std::vector<quint32> ranks_;                    // by row
};

}  // namespace eclosion::analysis
