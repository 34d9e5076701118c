// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUuid>
#include <variant>
#include <vector>

#include "core/store/mapping.h"
#include "core/store/recorder.h"
#include "core/store/schema.h"

// A row of any tracked table as plain cells, for work that treats all tables alike: comparing what a source says with what
// the file holds, or exchanging whole tables.
namespace eclosion::store {

using Cell = std::variant<std::monostate, qint64, double, QByteArray>;  // null, integer, real, text or blob

class RowImage final : public RowSink, public RowSource {
 public:
  explicit RowImage(const Table& table) : table_(&table), cells_(table.columns.size()) {}

  template <class E>
  static RowImage of(const E& entity) {
    RowImage image(*findTable(Mapping<E>::table));
    writeRow(image, entity);
    return image;
  }
  static RowImage of(const Table& table, const RowSource& row);
  template <class E>
  [[nodiscard]] E as() const {
    return readRow<E>(*this);
  }

  [[nodiscard]] const Table& table() const { return *table_; }
  [[nodiscard]] QUuid id() const { return uuidFromText(bytes(0)); }
  [[nodiscard]] const Cell& cell(size_t column) const { return cells_[column]; }
  void setCell(size_t column, Cell value) { cells_[column] = std::move(value); }
  void putInto(Writer& writer) const;

  [[nodiscard]] bool isNull(int c) const override { return std::holds_alternative<std::monostate>(at(c)); }
  [[nodiscard]] qint64 integer(int c) const override { return isNull(c) ? 0 : std::get<qint64>(at(c)); }
  [[nodiscard]] double real(int c) const override { return isNull(c) ? 0 : std::get<double>(at(c)); }
  [[nodiscard]] QByteArrayView bytes(int c) const override { return isNull(c) ? QByteArrayView() : std::get<QByteArray>(at(c)); }

  void bindNull(int c) override { at(c) = std::monostate{}; }
  void bindInteger(int c, qint64 value) override { at(c) = value; }
  void bindReal(int c, double value) override { at(c) = value; }
  void bindText(int c, QByteArrayView utf8) override { at(c) = QByteArray(utf8.data(), utf8.size()); }
  void bindBlob(int c, QByteArrayView data) override { at(c) = QByteArray(data.data(), data.size()); }

  friend bool operator==(const RowImage& a, const RowImage& b) { return a.table_ == b.table_ && a.cells_ == b.cells_; }
  // Tables in their order, parents first; then by id, the order in which rows are quickest written.
  friend bool operator<(const RowImage& a, const RowImage& b) {
    return a.table_ != b.table_ ? a.table_ < b.table_ : std::get<QByteArray>(a.cells_[0]) < std::get<QByteArray>(b.cells_[0]);
  }

 private:
  [[nodiscard]] Cell& at(int c) { return cells_[static_cast<size_t>(c)]; }
  [[nodiscard]] const Cell& at(int c) const { return cells_[static_cast<size_t>(c)]; }

  const Table* table_;
  std::vector<Cell> cells_;
};

}  // namespace eclosion::store
