// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reference_check.h"

#include <algorithm>

namespace eclosion::store {
namespace {

// Takes the texts of a row: its id and what it points to.
template <class Take>
class Pointers final : public RowSink {
 public:
  explicit Pointers(Take take) : take_(take) {}
  void bindNull(int) override {}
  void bindInteger(int, qint64) override {}
  void bindReal(int, double) override {}
  void bindBlob(int, QByteArrayView) override {}
  void bindText(int column, QByteArrayView utf8) override { take_(static_cast<size_t>(column), utf8); }

 private:
  Take take_;
};

size_t place(const Table& table) { return static_cast<size_t>(&table - trackedTables().data()); }

}  // namespace

void ReferenceCheck::look(const std::vector<CapturedRow>& rows) {
  const Table* table = nullptr;
  QSet<QUuid>* present = nullptr;
  std::vector<QSet<QUuid>*> wanted;  // by column
  Pointers pointers([&](size_t column, QByteArrayView text) {
    if (column == 0) present->insert(uuidFromText(text));
    if (wanted[column]) wanted[column]->insert(uuidFromText(text));
  });
  for (const CapturedRow& row : rows) {
    if (row.table != table) {
      table = row.table;
      present = &present_[place(*table)];
      wanted.clear();
      for (const Column& column : table->columns)
        wanted.push_back(column.references ? &wanted_[place(*findTable(column.references))] : nullptr);
    }
    if (row.after.isNull()) {
      present->remove(uuidFromText(row.id()));
    } else {
      bindRow(pointers, 0, row.after);
    }
  }
}

bool ReferenceCheck::allLead() const {
  for (size_t table = 0; table < wanted_.size(); ++table) {
    const auto isPresent = [&](const QUuid& id) { return present_[table].contains(id); };
    if (!std::all_of(wanted_[table].cbegin(), wanted_[table].cend(), isPresent)) return false;
  }
  return true;
}

}  // namespace eclosion::store
