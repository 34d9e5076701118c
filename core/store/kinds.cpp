// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/kinds.h"

#include <array>
#include <utility>

namespace eclosion::store {
namespace {

struct Kind {
  const Table* table;
  AnyRecord (*read)(const RowSource&);
};

template <class E>
Kind makeKind() {
  return {findTable(Mapping<E>::table), [](const RowSource& row) -> AnyRecord { return readRow<E>(row); }};
}

template <size_t... I>
std::array<Kind, sizeof...(I)> makeKinds(std::index_sequence<I...>) {
  return {makeKind<std::variant_alternative_t<I, AnyRecord>>()...};
}

const std::array<Kind, recordKindCount>& kinds() {
  static const auto all = makeKinds(std::make_index_sequence<recordKindCount>());
  return all;
}

}  // namespace

const Table& tableOf(RecordKind kind) { return *kinds()[kind].table; }

RecordKind kindOf(const Table& table) {
  static const std::vector<RecordKind> byTable = [] {
    std::vector<RecordKind> places(trackedTables().size());
    for (RecordKind kind = 0; kind < recordKindCount; ++kind)
      places[static_cast<size_t>(kinds()[kind].table - trackedTables().data())] = kind;
    return places;
  }();
  return byTable[static_cast<size_t>(&table - trackedTables().data())];
}

AnyRecord readRecord(RecordKind kind, const RowSource& row) { return kinds()[kind].read(row); }

void putRecord(Writer& writer, const AnyRecord& record) {
  std::visit([&](const auto& one) { writer.put(one); }, record);
}

}  // namespace eclosion::store
