// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <set>

#include "core/store/schema.h"

namespace eclosion::store {

// The codes a column of type code may hold; nullptr for a column without a closed vocabulary.
[[nodiscard]] const std::set<QByteArray>* vocabularyOf(const Table& table, const Column& column);

}  // namespace eclosion::store
