// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/picture_beside.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace eclosion::ui {

QString pathBeside(const QString& portfolio, const QString& picture) {
  const QString folder = QFileInfo(portfolio).absoluteDir().canonicalPath();
  const QString path = QFileInfo(picture).canonicalFilePath();
  // A portfolio from elsewhere does not reach out of its folder.
  if (folder.isEmpty() || !path.startsWith(folder + QLatin1Char('/'))) return {};
  return path.mid(folder.size() + 1);
}

QByteArray pictureBeside(const QString& portfolio, const QString& picture) {
  constexpr qint64 most = 24 * 1024 * 1024;
  const QDir folder = QFileInfo(portfolio).absoluteDir();
  const QString path = pathBeside(portfolio, folder.filePath(picture));
  QFile file(folder.filePath(path));
  if (path.isEmpty() || file.size() > most || !file.open(QIODevice::ReadOnly)) return {};
  const QByteArray bytes = file.readAll();
  const bool known = bytes.startsWith("\x89PNG") || bytes.startsWith("\xff\xd8\xff");
  return known ? bytes : QByteArray();
}

}  // namespace eclosion::ui
