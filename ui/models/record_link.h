// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <algorithm>
#include <optional>
#include <vector>

#include "core/domain/names.h"
#include "core/domain/portfolio.h"

namespace eclosion::ui {

// What a name on a page leads to. Rows mean nothing after the portfolio was read anew, and neither does the link.
struct RecordLink {
  NamedKind kind = NamedKind::startup;
  Portfolio::Row row = Portfolio::none;
  friend bool operator==(const RecordLink&, const RecordLink&) = default;
};

// As it stands in a text: "incubator:4". Empty for no row.
[[nodiscard]] QString recordAddress(NamedKind kind, Portfolio::Row row);
// A name as rich text that leads to its record; everything in it is escaped. Only what leads out of the window is underlined.
[[nodiscard]] QString recordHtml(NamedKind kind, Portfolio::Row row, const QString& name);
// Nothing for any other address, or for a row that is not there.
[[nodiscard]] std::optional<RecordLink> recordAt(const QString& address, const Portfolio& portfolio);

// The row of an id among records that stand by id; none when it is not there.
template <class Facts, class Memory>
[[nodiscard]] Portfolio::Row rowOfRecord(const std::vector<Facts, Memory>& records, const QUuid& id) {
  const auto found = std::lower_bound(records.begin(), records.end(), id,
                                      [](const Facts& fact, const QUuid& key) { return fact.id.uuid() < key; });
  return found != records.end() && found->id.uuid() == id ? static_cast<Portfolio::Row>(found - records.begin())
                                                          : Portfolio::none;
}

}  // namespace eclosion::ui
