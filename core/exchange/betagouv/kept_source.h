// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/betagouv/derive.h"
#include "core/store/reader.h"

// What a portfolio kept of its source, word for word: the base of a merge, and of writing back.
namespace eclosion::betagouv {

struct KeptSource {
  std::vector<KeptFile> files;
  QDate knownOn;  // of the newest
};

// Members' files are named after who they are; a person whose texts were erased has none.
[[nodiscard]] Result<KeptSource> keptSource(const store::Reader& reader, const Identity& identity);

// What the source was last heard to say, as rows. Of vintages with one status a startup, the earlier ones too: what they left in
// the file and nobody has touched since is for a vintage with whole histories to correct.
[[nodiscard]] Result<Derived> baseOf(const SourceContent& content, const store::Reader& reader, Identity& identity);

// Where a member's file lay, without the name that would say who it is: "content/_authors/*.md".
[[nodiscard]] QString namelessPath(const SourceFile& file);

}  // namespace eclosion::betagouv
