// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_image.h"

namespace eclosion::store {

Cell ownCell(const CellView& cell) {
  return std::visit(
      [](const auto& value) -> Cell {
        if constexpr (std::is_same_v<std::decay_t<decltype(value)>, QByteArrayView>)
          return value.toByteArray();
        else
          return value;
      },
      cell);
}

RowImage::RowImage(const Table& table) : table_(&table), places_(table.columns.size()) {
  constexpr qsizetype usual = 16;  // bytes a column
  bytes_.reserve(static_cast<qsizetype>(table.columns.size()) * usual);
}

RowImage RowImage::of(const Table& table, const RowSource& row) {
  RowImage image(table);
  for (int c = 0; c < static_cast<int>(table.columns.size()); ++c) {
    if (row.isNull(c)) continue;
    switch (table.columns[static_cast<size_t>(c)].type) {
      case Type::integer:
      case Type::date:
      case Type::money:
        image.bindInteger(c, row.integer(c));
        break;
      case Type::real:
        image.bindReal(c, row.real(c));
        break;
      case Type::text:
      case Type::code:
      case Type::reference:
        image.bindText(c, row.bytes(c));
        break;
      case Type::blob:
        image.bindBlob(c, row.bytes(c));
        break;
    }
  }
  return image;
}

CellView RowImage::cell(size_t column) const {
  const int c = static_cast<int>(column);
  switch (at(c).kind) {
    case Kind::integer:
      return integer(c);
    case Kind::real:
      return real(c);
    case Kind::bytes:
      return bytes(c);
    case Kind::null:
      break;
  }
  return {};
}

void RowImage::setCell(size_t column, const Cell& value) {
  const int c = static_cast<int>(column);
  if (const auto* whole = std::get_if<qint64>(&value)) return bindInteger(c, *whole);
  if (const auto* broken = std::get_if<double>(&value)) return bindReal(c, *broken);
  if (const auto* text = std::get_if<QByteArray>(&value)) return bindBlob(c, *text);
  bindNull(c);
}

bool operator==(const RowImage& a, const RowImage& b) {
  if (a.table_ != b.table_) return false;
  for (size_t column = 0; column < a.places_.size(); ++column) {
    if (a.cell(column) != b.cell(column)) return false;
  }
  return true;
}

void RowImage::putInto(Writer& writer) const {
  writer.putRow(*table_, [this](RowSink& sink) {
    for (int c = 0; c < static_cast<int>(places_.size()); ++c) {
      switch (at(c).kind) {
        case Kind::null:
          sink.bindNull(c);
          break;
        case Kind::integer:
          sink.bindInteger(c, integer(c));
          break;
        case Kind::real:
          sink.bindReal(c, real(c));
          break;
        case Kind::bytes:
          table_->columns[static_cast<size_t>(c)].type == Type::blob ? sink.lendBlob(c, bytes(c)) : sink.lendText(c, bytes(c));
          break;
      }
    }
  });
}

}  // namespace eclosion::store
