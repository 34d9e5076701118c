// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace eclosion::test {

// What was asked of the disk, in order.
struct DiskStep {
  enum class What { write, truncate, sync, remove, mark };
  What what;
  QString path = {};
  qint64 offset = 0;  // of a truncation: the new size; of a mark: its number
  QByteArray bytes = {};
};

// While it lives, SQLite goes through it to the disk as usual, and every step is kept. One at a time; no file may be open when it
// comes or goes.
class RecordingVfs {
 public:
  RecordingVfs();
  ~RecordingVfs();
  RecordingVfs(const RecordingVfs&) = delete;
  RecordingVfs& operator=(const RecordingVfs&) = delete;

  // Something the disk knows nothing of, such as an acknowledgement.
  void mark(qint64 number);
  [[nodiscard]] const std::vector<DiskStep>& steps() const;
};

// The files as a disk would hold them that lost its power after the first `count` steps, written into a folder: everything up to
// a file's last sync, and of what came later each piece or none, as `seed` has it. A piece may be torn at a sector. `file` held
// `content` at the beginning.
void afterPowerLoss(const std::vector<DiskStep>& steps, size_t count, quint32 seed, const QString& file,
                    const QByteArray& content, const QString& into);

}  // namespace eclosion::test
