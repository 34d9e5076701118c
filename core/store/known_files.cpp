// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/known_files.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace eclosion::store {
namespace {

constexpr int remembered = 200;

QString listPath() {
  return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/eclosion/known-files");
}

QByteArray lineFor(const QByteArray& journalHead, qint64 size) { return journalHead.toHex() + ' ' + QByteArray::number(size); }

QList<QByteArray> readLines() {
  QFile file(listPath());
  if (!file.open(QIODevice::ReadOnly)) return {};
  QList<QByteArray> lines = file.read(64 * 1024).split('\n');
  lines.removeAll(QByteArray());
  return lines;
}

}  // namespace

bool isKnownFile(const QByteArray& journalHead, qint64 size) {
  return !journalHead.isEmpty() && readLines().contains(lineFor(journalHead, size));
}

void rememberFile(const QByteArray& journalHead, qint64 size) {
  if (journalHead.isEmpty()) return;
  QList<QByteArray> lines = readLines();
  const QByteArray line = lineFor(journalHead, size);
  lines.removeAll(line);
  lines.prepend(line);
  while (lines.size() > remembered) lines.removeLast();
  QDir().mkpath(listPath().section(QLatin1Char('/'), 0, -2));
  QSaveFile file(listPath());
  // Not being able to remember only means that the next opening looks again.
  if (file.open(QIODevice::WriteOnly) && file.write(lines.join('\n')) >= 0) file.commit();
}

}  // namespace eclosion::store
