// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/line_diff.h"

#include <algorithm>

namespace eclosion {
namespace {

using Lines = std::vector<QByteArray>;

// Each with its line end, which is part of what may change.
Lines linesOf(const QByteArray& text) {
  Lines lines;
  for (qsizetype from = 0; from < text.size();) {
    const qsizetype end = text.indexOf('\n', from);
    const qsizetype next = end < 0 ? text.size() : end + 1;
    lines.push_back(text.mid(from, next - from));
    from = next;
  }
  return lines;
}

DiffLine told(DiffLine::Kind kind, const QByteArray& line) {
  const bool ends = line.endsWith('\n');
  return {kind, ends ? line.chopped(1) : line, ends};
}

// Lines in common between two stretches: the longest run of them in order, by the table every textbook has.
void compare(const Lines& before, const Lines& after, size_t from, size_t beforeEnd, size_t afterEnd,
             std::vector<DiffLine>& result) {
  constexpr size_t mostCells = 4'000'000;
  const size_t rows = beforeEnd - from;
  const size_t columns = afterEnd - from;
  size_t i = 0;
  size_t j = 0;
  if (rows > 0 && columns > 0 && rows * columns <= mostCells) {
    std::vector<quint32> common((rows + 1) * (columns + 1), 0);
    const auto cell = [&](size_t r, size_t c) -> quint32& { return common[r * (columns + 1) + c]; };
    for (size_t r = rows; r-- > 0;) {
      for (size_t c = columns; c-- > 0;) {
        cell(r, c) = before[from + r] == after[from + c] ? cell(r + 1, c + 1) + 1 : std::max(cell(r + 1, c), cell(r, c + 1));
      }
    }
    while (i < rows && j < columns) {
      if (before[from + i] == after[from + j]) {
        result.push_back(told(DiffLine::Kind::same, before[from + i]));
        ++i;
        ++j;
      } else if (cell(i + 1, j) >= cell(i, j + 1)) {
        result.push_back(told(DiffLine::Kind::removed, before[from + i++]));
      } else {
        result.push_back(told(DiffLine::Kind::added, after[from + j++]));
      }
    }
  }
  for (; i < rows; ++i) result.push_back(told(DiffLine::Kind::removed, before[from + i]));
  for (; j < columns; ++j) result.push_back(told(DiffLine::Kind::added, after[from + j]));
}

std::vector<DiffLine> allLines(const Lines& before, const Lines& after) {
  const size_t shorter = std::min(before.size(), after.size());
  size_t head = 0;
  while (head < shorter && before[head] == after[head]) ++head;
  size_t tail = 0;
  while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) ++tail;
  std::vector<DiffLine> lines;
  for (size_t i = 0; i < head; ++i) lines.push_back(told(DiffLine::Kind::same, before[i]));
  compare(before, after, head, before.size() - tail, after.size() - tail, lines);
  for (size_t i = before.size() - tail; i < before.size(); ++i) lines.push_back(told(DiffLine::Kind::same, before[i]));
  return lines;
}

QString range(int start, int count) {
  // A stretch of no lines is named by the line before it.
  return count == 1 ? QString::number(start) : QStringLiteral("%1,%2").arg(count == 0 ? start - 1 : start).arg(count);
}

}  // namespace

std::vector<DiffHunk> lineDiff(const QByteArray& before, const QByteArray& after, int context) {
  const std::vector<DiffLine> lines = allLines(linesOf(before), linesOf(after));
  std::vector<DiffHunk> hunks;
  const auto count = static_cast<int>(lines.size());
  int beforeLine = 1;
  int afterLine = 1;
  int sinceChange = context;  // unchanged lines since the last change; before the first, as many as hide a line
  const auto untilChange = [&](int at) {
    int distance = 0;
    while (at + distance < count && distance <= context &&
           lines[static_cast<size_t>(at) + static_cast<size_t>(distance)].kind == DiffLine::Kind::same)
      ++distance;
    return at + distance < count && distance <= context ? distance : context + 1;
  };
  bool open = false;
  for (int at = 0; at < count; ++at) {
    const DiffLine& line = lines[static_cast<size_t>(at)];
    const bool same = line.kind == DiffLine::Kind::same;
    const bool shown = !same || sinceChange < context || untilChange(at) <= context;
    if (shown && !open) hunks.push_back({.beforeStart = beforeLine, .afterStart = afterLine});
    open = shown;
    if (shown) {
      DiffHunk& hunk = hunks.back();
      hunk.beforeCount += line.kind != DiffLine::Kind::added ? 1 : 0;
      hunk.afterCount += line.kind != DiffLine::Kind::removed ? 1 : 0;
      hunk.lines.push_back(line);
    }
    sinceChange = same ? sinceChange + 1 : 0;
    if (line.kind != DiffLine::Kind::added) ++beforeLine;
    if (line.kind != DiffLine::Kind::removed) ++afterLine;
  }
  return hunks;
}

QString unifiedDiff(const QString& beforePath, const QString& afterPath, const QByteArray& before, const QByteArray& after) {
  const auto hunks = lineDiff(before, after);
  if (hunks.empty()) return {};
  const auto name = [](const char* side, const QString& path) {
    return path.isEmpty() ? QStringLiteral("/dev/null") : QLatin1StringView(side) + path;
  };
  QString result = QStringLiteral("--- %1\n+++ %2\n").arg(name("a/", beforePath), name("b/", afterPath));
  for (const DiffHunk& hunk : hunks) {
    result +=
        QStringLiteral("@@ -%1 +%2 @@\n").arg(range(hunk.beforeStart, hunk.beforeCount), range(hunk.afterStart, hunk.afterCount));
    for (const DiffLine& line : hunk.lines) {
      result += line.kind == DiffLine::Kind::same ? u' ' : line.kind == DiffLine::Kind::removed ? u'-' : u'+';
      result += QString::fromUtf8(line.text) + u'\n';
      if (!line.endsWithLine) result += QStringLiteral("\\ No newline at end of file\n");
    }
  }
  return result;
}

}  // namespace eclosion
