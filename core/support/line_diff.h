// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace eclosion {

struct DiffLine {
  enum class Kind : quint8 { same, removed, added };
  Kind kind = Kind::same;
  QByteArray text;           // without its line end
  bool endsWithLine = true;  // false: the last of a document that has no line end
  friend bool operator==(const DiffLine&, const DiffLine&) = default;
};

// A stretch of lines around changes; lines count from 1.
struct DiffHunk {
  int beforeStart = 0, beforeCount = 0;
  int afterStart = 0, afterCount = 0;
  std::vector<DiffLine> lines = {};
};

// What changed from one text to another, by lines, with some unchanged ones around. As few lines as can be, except where two long
// texts have little in common.
[[nodiscard]] std::vector<DiffHunk> lineDiff(const QByteArray& before, const QByteArray& after, int context = 3);

// The same as `diff -u` and git write it. An empty path is that of no file.
[[nodiscard]] QString unifiedDiff(const QString& beforePath, const QString& afterPath, const QByteArray& before,
                                  const QByteArray& after);

}  // namespace eclosion
