// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace eclosion::test {

// A rollback journal of SQLite as it would be left beside a file of so many pages by a write that was cut short before it
// touched any, and that belonged with writes to other files: `together` is the list of their journals, which SQLite removes
// once it has undone this one.
[[nodiscard]] QByteArray journalThatNames(const QByteArray& together, int pageSize, int pages);

}  // namespace eclosion::test
