// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QUuid>
#include <map>
#include <optional>
#include <vector>

#include "core/store/row_image.h"

namespace eclosion::store {

// The rows that changed after a journal entry, each as it was at that entry: what has to be laid over the present to have the
// past. A table is read when it is first asked for, and again once the journal has grown.
class PastRows {
 public:
  PastRows(sqlite3* db, qint64 seq) : db_(db), seq_(seq) {}

  // By id; nothing where there was no such row. Holds until the journal has grown.
  using Versions = QHash<QUuid, std::optional<RowImage>>;
  [[nodiscard]] Result<const Versions*> of(const Table& table);

 private:
  using Ids = std::map<const Table*, std::vector<QUuid>>;
  [[nodiscard]] Result<bool> fewChanged() const;
  [[nodiscard]] std::optional<Ids> changedIds() const;
  Result<void> scan(const Table& table, Versions& versions) const;
  Result<void> lookUp(const Table& table, const std::vector<QUuid>& ids, Versions& versions) const;

  sqlite3* db_;
  qint64 seq_;
  qint64 newest_ = -1;  // entry of the journal that what was read goes up to
  std::map<const Table*, Versions> read_;
  std::optional<Ids> ids_;  // of what changed since, in order; nothing: the history is read through
};

// Some columns of a row, in an order of their own, such as a statement on the table would give them.
class Projection final : public RowSource {
 public:
  // `columns` as in SQL: names with commas, quoted or not.
  Projection(const Table& table, const char* columns);
  [[nodiscard]] const Projection& over(const RowImage& image) {
    image_ = &image;
    return *this;
  }

  [[nodiscard]] bool isNull(int column) const override { return image_->isNull(at(column)); }
  [[nodiscard]] qint64 integer(int column) const override { return image_->integer(at(column)); }
  [[nodiscard]] double real(int column) const override { return image_->real(at(column)); }
  [[nodiscard]] QByteArrayView bytes(int column) const override { return image_->bytes(at(column)); }

 private:
  [[nodiscard]] int at(int column) const { return places_[static_cast<size_t>(column)]; }

  std::vector<int> places_;
  const RowImage* image_ = nullptr;
};

}  // namespace eclosion::store
