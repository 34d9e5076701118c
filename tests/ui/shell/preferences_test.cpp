// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include <gtest/gtest.h>

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace eclosion::test {
namespace {

// What a start sets again every day.
TEST(Preferences, WriteNothingThatIsNoNews) {
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("preferences.ini"));
  const QString one = folder.filePath(QStringLiteral("one.eclosion")), other = folder.filePath(QStringLiteral("other.eclosion"));
  {
    ui::Preferences preferences(path);
    preferences.addRecentFile(other);
    preferences.addRecentFile(one);
    preferences.setLayout(QStringLiteral("screen"), "board");
  }
  const auto told = [&path] { return QFileInfo(path).lastModified(); };
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::ReadWrite));
  ASSERT_TRUE(file.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime));
  file.close();
  const QDateTime before = told();
  {
    ui::Preferences preferences(path);
    preferences.addRecentFile(one);
    preferences.setLayout(QStringLiteral("screen"), "board");
    preferences.setLayout(QStringLiteral("never set"), {});
  }
  EXPECT_EQ(told(), before);
  ui::Preferences preferences(path);
  EXPECT_EQ(preferences.recentFiles(), QStringList({one, other}));
  preferences.addRecentFile(other);
  EXPECT_EQ(preferences.recentFiles(), QStringList({other, one}));
}

}  // namespace
}  // namespace eclosion::test
