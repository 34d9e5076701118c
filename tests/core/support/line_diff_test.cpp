// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/line_diff.h"

#include <gtest/gtest.h>

#include <random>

namespace eclosion {
namespace {

QString diff(const char* before, const char* after) {
  return unifiedDiff(QStringLiteral("x"), QStringLiteral("x"), before, after).section(u'\n', 2);
}

TEST(LineDiff, tellsWhatDiffWould) {
  const struct {
    const char* before;
    const char* after;
    const char* told;
  } cases[]{
      {"a\nb\nc\n", "a\nB\nc\n", "@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n"},
      {"a\n", "a\nb\n", "@@ -1 +1,2 @@\n a\n+b\n"},
      {"a\nb\n", "b\n", "@@ -1,2 +1 @@\n-a\n b\n"},
      {"", "a\n", "@@ -0,0 +1 @@\n+a\n"},
      {"a\n", "", "@@ -1 +0,0 @@\n-a\n"},
      {"a", "b\n", "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n"},
      {"1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nx\n6\n7\n8\n9\n", "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n"},
      // Two changes near each other share a stretch; far ones have one each.
      {"1\n2\n3\n4\n5\n6\n7\n8\n", "x\n2\n3\n4\n5\n6\n7\ny\n", "@@ -1,8 +1,8 @@\n-1\n+x\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+y\n"},
      {"1\n2\n3\n4\n5\n6\n7\n8\n9\n", "x\n2\n3\n4\n5\n6\n7\n8\ny\n",
       "@@ -1,4 +1,4 @@\n-1\n+x\n 2\n 3\n 4\n@@ -6,4 +6,4 @@\n 6\n 7\n 8\n-9\n+y\n"},
  };
  for (const auto& c : cases) EXPECT_EQ(diff(c.before, c.after), QString::fromUtf8(c.told)) << c.before << "→" << c.after;
  EXPECT_TRUE(unifiedDiff(QStringLiteral("x"), QStringLiteral("x"), "same\n", "same\n").isEmpty());
  EXPECT_TRUE(unifiedDiff({}, QStringLiteral("x"), {}, "a\n").startsWith(u"--- /dev/null\n+++ b/x\n"));
}

// Whatever the texts: taking the removed lines out and putting the added ones in gives the other text.
TEST(LineDiff, leadsFromOneTextToTheOther) {
  std::mt19937 random(7);
  for (int round = 0; round < 500; ++round) {
    const auto text = [&] {
      QByteArray lines;
      for (auto i = random() % 12; i > 0; --i) lines += QByteArray(1, static_cast<char>('a' + random() % 4)) + '\n';
      if (random() % 3 == 0) lines += 'z';
      return lines;
    };
    const QByteArray before = text(), after = text();
    QByteArray left, right;
    for (const DiffHunk& hunk : lineDiff(before, after, 1000)) {
      for (const DiffLine& line : hunk.lines) {
        const QByteArray whole = line.endsWithLine ? line.text + '\n' : line.text;
        if (line.kind != DiffLine::Kind::added) left += whole;
        if (line.kind != DiffLine::Kind::removed) right += whole;
      }
    }
    if (before == after) continue;
    EXPECT_EQ(left, before);
    EXPECT_EQ(right, after);
  }
}

}  // namespace
}  // namespace eclosion
