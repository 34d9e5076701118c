// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSaveFile>

namespace eclosion {

// A document that takes its place when all of it is written. QSaveFile would put it in the place of a device or a pipe too, and
// whoever may write everywhere would lose that: what is no file stays, and errorString() says so.
class DocumentFile final : public QSaveFile {
 public:
  using QSaveFile::QSaveFile;
  bool open(OpenMode mode) override;
};

// Puts a written document in its place when all of it is on the disk; otherwise what stood there stays, and errorString() says
// why. QSaveFile::commit() alone passes over a failure to write the last of its buffer, and would put a part there.
[[nodiscard]] inline bool commitWhole(QSaveFile& file) {
  if (file.flush()) return file.commit();
  (void)file.flush();  // where a part could still be written, only the second try meets the reason
  return false;
}

}  // namespace eclosion
