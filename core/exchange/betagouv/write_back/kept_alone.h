// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/records.h"
#include "core/store/reader.h"

namespace eclosion::betagouv {

// Facts the community's format has no place for: they stay in the portfolio alone.
struct KeptAlone {
  eclosion::RecordKind kind = 0;
  QByteArray column = {};  // a field of such records; empty: the records as a whole
  int count = 0;
};

[[nodiscard]] Result<std::vector<KeptAlone>> keptAlone(const store::Reader& reader);

// "the problem of startups (3)", "decisions (12)".
[[nodiscard]] QString wordsOf(const KeptAlone& kept);

}  // namespace eclosion::betagouv
