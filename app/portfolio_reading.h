// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/reader.h"
#include "ui/shell/services.h"

// What a window asks of an open file, at whatever knowledge time its reader has. What cannot be read is not shown; `eclosion check`
// says why.
namespace eclosion::app {

template <class E>
[[nodiscard]] std::optional<E> findRecord(const Result<store::Reader>& reader, const QUuid& id) {
  auto record = reader ? reader->find<E>(id) : std::nullopt;
  return record ? std::move(*record) : std::nullopt;
}

[[nodiscard]] std::vector<ui::TaggedStartups> readTagged(const Result<store::Reader>& reader, TagKind kind);

}  // namespace eclosion::app
