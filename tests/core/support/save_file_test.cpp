// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/save_file.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace eclosion {
namespace {

class DocumentFileTest : public testing::Test {
 protected:
  [[nodiscard]] QString path(const char* name) const { return folder_.filePath(QLatin1String(name)); }
  // What is said where it is refused; empty: it is written.
  static QString refusal(const QString& path) {
    DocumentFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write("new") == 3 && commitWhole(file)) return {};
    return file.errorString();
  }
  static QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
  QTemporaryDir folder_;
};

TEST_F(DocumentFileTest, takesThePlaceOfAFileOrOfNothing) {
  EXPECT_EQ(refusal(path("new.csv")), QString());
  EXPECT_EQ(refusal(path("new.csv")), QString());
  EXPECT_EQ(contents(path("new.csv")), "new");
  ASSERT_TRUE(QFile::link(path("new.csv"), path("link.csv")));
  EXPECT_EQ(refusal(path("link.csv")), QString());
}

TEST_F(DocumentFileTest, leavesAPipeWhereItIs) {
  const QByteArray pipe = QFile::encodeName(path("pipe.csv"));
  ASSERT_EQ(mkfifo(pipe.constData(), 0600), 0);
  ASSERT_TRUE(QFile::link(path("pipe.csv"), path("link.csv")));
  for (const char* name : {"pipe.csv", "link.csv"})
    EXPECT_EQ(refusal(path(name)), QStringLiteral("a device or a pipe stands there, not a file")) << name;
  struct stat there {};
  ASSERT_EQ(lstat(pipe.constData(), &there), 0);
  EXPECT_TRUE(S_ISFIFO(there.st_mode));
}

TEST_F(DocumentFileTest, leavesAFolderWhereItIs) {
  ASSERT_TRUE(QDir(folder_.path()).mkdir(QStringLiteral("folder.csv")));
  EXPECT_FALSE(refusal(path("folder.csv")).isEmpty());
  EXPECT_FALSE(refusal(path("no/such/folder.csv")).isEmpty());
}

}  // namespace
}  // namespace eclosion
