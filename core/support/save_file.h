// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSaveFile>

namespace eclosion {

// Puts a written document in its place when all of it is on the disk; otherwise what stood there stays, and errorString() says
// why. QSaveFile::commit() alone passes over a failure to write the last of its buffer, and would put a part there.
[[nodiscard]] inline bool commitWhole(QSaveFile& file) {
  if (file.flush()) return file.commit();
  (void)file.flush();  // where a part could still be written, only the second try meets the reason
  return false;
}

}  // namespace eclosion
