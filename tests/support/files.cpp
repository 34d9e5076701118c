// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace eclosion::test {

QByteArray contents(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString& path, const QByteArray& content) {
  QDir().mkpath(QFileInfo(path).path());
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
  ASSERT_EQ(file.write(content), content.size()) << path.toStdString();
}

QStringList namesIn(const QString& folder) {
  return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

QString sourceFolder() { return QStringLiteral(ECLOSION_SOURCE_DIR); }

QString dataFolder(const char* name) { return sourceFolder() + QLatin1StringView("/tests/data/") + QLatin1StringView(name); }

}  // namespace eclosion::test
