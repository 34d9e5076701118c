// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_image.h"

namespace eclosion::store {

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

void RowImage::putInto(Writer& writer) const {
  writer.putRow(*table_, [this](RowSink& sink) {
    for (int c = 0; c < static_cast<int>(cells_.size()); ++c) {
      const Type type = table_->columns[static_cast<size_t>(c)].type;
      if (isNull(c)) {
        sink.bindNull(c);
      } else if (std::holds_alternative<qint64>(at(c))) {
        sink.bindInteger(c, std::get<qint64>(at(c)));
      } else if (std::holds_alternative<double>(at(c))) {
        sink.bindReal(c, std::get<double>(at(c)));
      } else if (type == Type::blob) {
        sink.bindBlob(c, bytes(c));
      } else {
        sink.bindText(c, bytes(c));
      }
    }
  });
}

}  // namespace eclosion::store
