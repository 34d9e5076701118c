// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/known_files.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include "core/support/save_file.h"

namespace eclosion::store {
namespace {

constexpr int remembered = 200;

QString listPath() {
  return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/eclosion/known-files");
}

QByteArray lineFor(const FileMark& mark) {
  return mark.journalHead.toHex() + ' ' + QByteArray::number(mark.size) + ' ' + QByteArray::number(mark.changeCounter);
}

QList<QByteArray> readLines() {
  QFile file(listPath());
  if (!file.open(QIODevice::ReadOnly)) return {};
  QList<QByteArray> lines = file.read(64 * 1024).split('\n');
  lines.removeAll(QByteArray());
  return lines;
}

}  // namespace

bool isKnownFile(const FileMark& mark) { return !mark.journalHead.isEmpty() && readLines().contains(lineFor(mark)); }

void rememberFile(const FileMark& mark) {
  if (mark.journalHead.isEmpty()) return;
  QList<QByteArray> lines = readLines();
  const QByteArray line = lineFor(mark);
  lines.removeAll(line);
  lines.prepend(line);
  while (lines.size() > remembered) lines.removeLast();
  QDir().mkpath(listPath().section(QLatin1Char('/'), 0, -2));
  QSaveFile file(listPath());
  // Not being able to remember only means that the next opening looks again.
  if (file.open(QIODevice::WriteOnly) && file.write(lines.join('\n')) >= 0) (void)commitWhole(file);
}

}  // namespace eclosion::store
