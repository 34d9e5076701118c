// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger.h"

#include <algorithm>

#include "core/domain/settings.h"

namespace eclosion::store {
namespace {

void readSettings(const Reader& reader, Ledger& ledger) {
  ledger.closedFiscalYear = reader.setting(settingKey(SettingKey::closedFiscalYear)).toInt();
}

// The records of one type that a change names.
template <class E>
Result<bool> follow(const Reader& reader, const PortfolioChange& change, Ledger& ledger) {
  auto& records = columnOf<E>(ledger);
  std::vector<QUuid> named;
  for (const RecordChange& one : change.records) {
    if (one.record.kind == recordKind<E>) named.push_back(one.record.id);
  }
  if (named.empty()) return false;
  std::sort(named.begin(), named.end());
  std::erase_if(records, [&](const E& record) { return std::binary_search(named.begin(), named.end(), record.id.uuid()); });
  for (const QUuid& id : named) {
    auto found = reader.find<E>(id);
    if (!found) return Failure(found.error());
    if (*found) records.push_back(std::move(**found));
  }
  return true;
}

}  // namespace

Result<Ledger> readLedger(const Reader& reader) {
  Ledger ledger;
  const auto read = reader.inOneView([&]() -> Result<void> {
    Result<void> outcome;
    eachLedgerType([&]<class E>(const E*) {
      if (!outcome) return;
      auto all = reader.all<E>();
      if (all) {
        columnOf<E>(ledger) = std::move(*all);
      } else {
        outcome = Failure(all.error());
      }
    });
    readSettings(reader, ledger);
    return outcome;
  });
  if (!read) return Failure(read.error());
  ledger.seal();
  return ledger;
}

Result<bool> followLedger(const Reader& reader, const PortfolioChange& change, Ledger& ledger) {
  if (change.whole) {
    auto fresh = readLedger(reader);
    if (!fresh) return Failure(fresh.error());
    ledger = std::move(*fresh);
    return true;
  }
  bool touched = false;
  Result<void> outcome;
  eachLedgerType([&]<class E>(const E*) {
    if (!outcome) return;
    const auto followed = follow<E>(reader, change, ledger);
    if (followed) {
      touched = touched || *followed;
    } else {
      outcome = Failure(followed.error());
    }
  });
  if (!outcome) return Failure(outcome.error());
  const auto isSetting = [](const RecordChange& one) { return one.record.kind == recordKind<Setting>; };
  if (std::any_of(change.records.begin(), change.records.end(), isSetting)) {
    const int before = ledger.closedFiscalYear;
    readSettings(reader, ledger);
    touched = touched || ledger.closedFiscalYear != before;
  }
  if (touched) ledger.seal();
  return touched;
}

}  // namespace eclosion::store
