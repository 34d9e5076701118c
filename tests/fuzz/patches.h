// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace eclosion::fuzz {

// A file as someone might have altered it, with what stands beside it.
struct Patched {
  QByteArray file;
  QByteArray journal = {};  // in "-journal", none when empty
  QByteArray log = {};      // in "-wal", none when empty
};

// Reads bytes as a list of changes to a file: a few bytes reach any place of any page, where a whole file would be mostly bytes
// that make no difference. Any bytes are a list.
[[nodiscard]] Patched patched(QByteArray file, QByteArrayView changes);

}  // namespace eclosion::fuzz
