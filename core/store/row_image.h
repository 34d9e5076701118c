// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUuid>
#include <bit>
#include <variant>
#include <vector>

#include "core/store/mapping.h"
#include "core/store/recorder.h"
#include "core/store/schema.h"

// A row of any tracked table as plain cells, for work that treats all tables alike: comparing what a source says with what
// the file holds, or exchanging whole tables.
namespace eclosion::store {

using Cell = std::variant<std::monostate, qint64, double, QByteArray>;          // null, integer, real, text or blob
using CellView = std::variant<std::monostate, qint64, double, QByteArrayView>;  // the same, within a row
[[nodiscard]] Cell ownCell(const CellView& cell);

// Its texts stand one after the other in one piece of memory: an import has hundreds of thousands of them.
class RowImage final : public RowSink, public RowSource {
 public:
  explicit RowImage(const Table& table);

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
  [[nodiscard]] CellView cell(size_t column) const;  // valid until the row changes
  void setCell(size_t column, const Cell& value);
  // The row stays as it is until the writer is done with it.
  void putInto(Writer& writer) const;

  [[nodiscard]] bool isNull(int c) const override { return at(c).kind == Kind::null; }
  [[nodiscard]] qint64 integer(int c) const override { return at(c).kind == Kind::integer ? at(c).number : 0; }
  [[nodiscard]] double real(int c) const override { return at(c).kind == Kind::real ? std::bit_cast<double>(at(c).number) : 0; }
  [[nodiscard]] QByteArrayView bytes(int c) const override {
    return at(c).kind == Kind::bytes ? QByteArrayView(bytes_).sliced(at(c).number, at(c).size) : QByteArrayView();
  }

  void bindNull(int c) override { at(c) = {}; }
  void bindInteger(int c, qint64 value) override { at(c) = {.kind = Kind::integer, .number = value}; }
  void bindReal(int c, double value) override { at(c) = {.kind = Kind::real, .number = std::bit_cast<qint64>(value)}; }
  void bindText(int c, QByteArrayView utf8) override { bindBlob(c, utf8); }
  void bindBlob(int c, QByteArrayView data) override {
    at(c) = {.kind = Kind::bytes, .size = static_cast<quint32>(data.size()), .number = bytes_.size()};
    bytes_.append(data);
  }

  friend bool operator==(const RowImage& a, const RowImage& b);
  // Tables in their order, parents first; then by id, the order in which rows are quickest written.
  friend bool operator<(const RowImage& a, const RowImage& b) {
    return a.table_ != b.table_ ? a.table_ < b.table_ : a.bytes(0) < b.bytes(0);
  }

 private:
  enum class Kind : quint8 { null, integer, real, bytes };
  struct Place {
    Kind kind = Kind::null;
    quint32 size = 0;   // of bytes; a portfolio keeps none of 4 GiB
    qint64 number = 0;  // itself, the bits of a real, or where bytes begin
  };
  [[nodiscard]] Place& at(int c) { return places_[static_cast<size_t>(c)]; }
  [[nodiscard]] const Place& at(int c) const { return places_[static_cast<size_t>(c)]; }

  const Table* table_;
  std::vector<Place> places_;
  QByteArray bytes_;
};

}  // namespace eclosion::store
