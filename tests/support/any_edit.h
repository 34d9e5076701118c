// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>

#include "core/edits/edit.h"
#include "core/edits/fields.h"

namespace eclosion::test {

// Any edit at all on the records as they are, the same for the same seed and records: a record of any kind added, changed in any
// field or removed, a startup moved, decided on, renamed, merged… It may well be refused.
class AnyEdit {
 public:
  AnyEdit(const edits::Records& records, quint32 seed) : records_(records), random_(seed) {}
  [[nodiscard]] edits::Edit next();

 private:
  [[nodiscard]] std::optional<RecordRef> anyOf(RecordKind kind);
  template <class E>
  [[nodiscard]] std::optional<decltype(E::id)> any() {
    const auto found = anyOf(recordKind<E>);
    return found ? std::optional(decltype(E::id)(found->id)) : std::nullopt;
  }
  [[nodiscard]] QDate day();
  [[nodiscard]] edits::FieldValue valueFor(const edits::Field& field);
  [[nodiscard]] AnyRecord blank(RecordKind kind);
  [[nodiscard]] edits::Edit addition();
  [[nodiscard]] edits::Edit change();
  [[nodiscard]] edits::Edit decision(const StartupId& startup);
  [[nodiscard]] edits::Edit ofStartup(const StartupId& startup);

  const edits::Records& records_;
  QRandomGenerator random_;
};

}  // namespace eclosion::test
