// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <functional>

#include "core/support/result.h"

namespace eclosion::store {

// A text in a changeset of any version of the file, whose tables and columns may be others than today's.
struct ChangesetText {
  QByteArrayView table;
  QByteArrayView key;  // of the row
  int column = 0;
  int columns = 0;  // of the table then
  QByteArrayView utf8;
};

// The changeset with other texts in the place of those for which replace() gives one; empty where nothing is replaced. Error:
// damaged.
[[nodiscard]] Result<QByteArray> withOtherTexts(QByteArrayView changeset,
                                                const std::function<std::optional<QByteArray>(const ChangesetText&)>& replace);

}  // namespace eclosion::store
