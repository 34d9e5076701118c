// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

// What most edits begin with.
namespace eclosion::edits {

// Error of a record that is no longer there.
[[nodiscard]] Failure missingRecord();

template <class E, class IdType>
[[nodiscard]] Result<E> require(const Records& records, const IdType& id) {
  auto found = records.find<E>(id.uuid());
  if (!found) return Failure(found.error());
  if (!*found) return missingRecord();
  return std::move(**found);
}

// Journal words with the reason a person gave, where no record keeps it: “Remove … (entered by mistake)”.
[[nodiscard]] QString withReason(const QString& words, const QString& reason);

// Whether a date can be meant: within the years a portfolio speaks of. A null one passes. Error: refused.
[[nodiscard]] Result<void> isPlausible(const QDate& date);

}  // namespace eclosion::edits
