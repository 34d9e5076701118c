// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/knowledge.h"
#include "core/store/reader.h"

namespace eclosion::store {

// When the file learnt something, newest first. Its creation taught it nothing.
[[nodiscard]] Result<std::vector<KnowledgeMark>> knowledgeMarks(const PortfolioFile& file);

// Every entry of a history with a known start, as the reader knows it, and when the file first held it.
[[nodiscard]] Result<KnownTransitions> knownTransitions(const Reader& reader);

}  // namespace eclosion::store
