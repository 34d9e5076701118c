// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/house_rules.h"

#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <algorithm>
#include <functional>

namespace eclosion::test {
namespace {

bool isUnder(const QString& path, const char* folder) {
  const QString prefix = QString::fromLatin1(folder);
  return path.startsWith(prefix + u'/');
}

bool isUnderAny(const QString& path, const std::vector<const char*>& folders) {
  return std::any_of(folders.begin(), folders.end(), [&](const char* folder) { return isUnder(path, folder); });
}

bool fits(const QString& header, const char* pattern) {
  QString text = QString::fromLatin1(pattern);
  if (!text.endsWith(u'*')) return header == text;
  text.chop(1);
  return header.startsWith(text);
}

const Layer* layerOf(const QString& path) {
  const Layer* best = nullptr;
  for (const Layer& layer : layers()) {
    if (isUnder(path, layer.folder) && (!best || qstrlen(layer.folder) > qstrlen(best->folder))) best = &layer;
  }
  return best;
}

QString at(const QString& path, int line, const QString& what) {
  return path + u':' + QString::number(line) + QStringLiteral(": ") + what;
}

// The header without a module folder in front: "QtGui/QColor" → "QColor".
QString bareHeader(const QString& header) {
  static const QRegularExpression module(QStringLiteral("^Qt\\w+/(?:private/)?"));
  return QString(header).remove(module);
}

void checkOurs(const Layer& layer, const QString& header, const std::function<void(const QString&)>& report) {
  if (header.endsWith(u".moc") || header.startsWith(u"moc_")) return;
  if (!layerOf(header)) {
    report(QStringLiteral("\"%1\" is not named from the root of the tree").arg(header));
  } else if (!isUnderAny(header, layer.mayInclude)) {
    report(QStringLiteral("%1 may not include \"%2\"").arg(QString::fromLatin1(layer.folder), header));
  }
}

void checkQt(const Layer& layer, const QString& header, const QtHeaders& qt, const std::function<void(const QString&)>& report) {
  const QString module = qt.value(header);
  if (module.isEmpty() || layer.qtModules.empty()) return;
  const bool allowed = std::any_of(layer.qtModules.begin(), layer.qtModules.end(),
                                   [&](const char* name) { return module == QString::fromLatin1(name); });
  if (!allowed) report(QStringLiteral("%1 may not use %2 (<%3>)").arg(QString::fromLatin1(layer.folder), module, header));
}

}  // namespace

QtHeaders installedQtHeaders() {
  QtHeaders found;
  const QDir root(QLibraryInfo::path(QLibraryInfo::HeadersPath));
  for (const QString& module : root.entryList({QStringLiteral("Qt*")}, QDir::Dirs)) {
    for (const QString& header : QDir(root.filePath(module)).entryList(QDir::Files)) found.insert(header, module);
  }
  return found;
}

QStringList checkIncludes(const QString& path, const QString& text, const QtHeaders& qt) {
  static const QRegularExpression include(QStringLiteral(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"));
  QStringList problems;
  const Layer* layer = layerOf(path);
  if (!layer) return {at(path, 1, QStringLiteral("stands in no folder the rules know"))};
  int number = 0;
  for (const QString& line : text.split(u'\n')) {
    ++number;
    const auto match = include.match(line);
    if (!match.hasMatch()) continue;
    const auto report = [&](const QString& what) { problems += at(path, number, what); };
    const QString header = match.captured(2);
    const QString bare = bareHeader(header);
    if (match.captured(1) == u"\"") {
      checkOurs(*layer, header, report);
    } else {
      checkQt(*layer, bare, qt, report);
    }
    for (const Reserved& rule : reservedHeaders()) {
      if (fits(bare, rule.header) && !isUnderAny(path, rule.onlyIn))
        report(QStringLiteral("<%1> is not for this folder").arg(header));
    }
    for (const Forbidden& rule : forbiddenHeaders()) {
      if (isUnder(path, rule.folder) && fits(bare, rule.header)) {
        report(QStringLiteral("\"%1\": %2").arg(header, QString::fromLatin1(rule.why)));
      }
    }
  }
  return problems;
}

QStringList checkLicence(const QString& path, const QString& text) {
  const QStringList top = text.split(u'\n').mid(0, 3);  // a script starts with its interpreter
  for (const QString& line : top) {
    if (line.contains(u"SPDX-License-Identifier: GPL-3.0-or-later")) return {};
  }
  return {at(path, 1, QStringLiteral("has no SPDX line"))};
}

QStringList checkLength(const QString& path, const QString& text) {
  const auto lines = text.count(u'\n');
  if (lines <= longestFile) return {};
  return {at(path, longestFile, QStringLiteral("goes on for %1 lines; split it by idea").arg(lines))};
}

QStringList checkMachinePaths(const QString& path, const QString& text, const QString& checkout) {
  // Written in two pieces, so that this file obeys its own rule.
  QStringList names{QStringLiteral("/ho") + QStringLiteral("me/"), QStringLiteral("/ro") + QStringLiteral("ot/"),
                    QStringLiteral("/Us") + QStringLiteral("ers/"), checkout + u'/'};
  const QString above = QFileInfo(checkout).path();
  // Folders that every machine has say nothing about this one.
  static const QStringList everywhere{QStringLiteral("/"),        QStringLiteral("/tmp"),       QStringLiteral("/opt"),
                                      QStringLiteral("/srv"),     QStringLiteral("/usr"),       QStringLiteral("/mnt"),
                                      QStringLiteral("/usr/src"), QStringLiteral("/usr/local"), QStringLiteral("/usr/share"),
                                      QStringLiteral("/var"),     QStringLiteral("/var/tmp")};
  if (!everywhere.contains(above)) names += above + u'/';
  QStringList problems;
  int number = 0;
  for (const QString& line : text.split(u'\n')) {
    ++number;
    for (const QString& name : names) {
      if (line.contains(name)) problems += at(path, number, QStringLiteral("names a folder of one machine: %1").arg(name));
    }
  }
  return problems;
}

QStringList checkTopFolders(const QStringList& folders) {
  QStringList problems;
  for (const QString& folder : folders) {
    if (!topFolders().contains(folder)) problems += at(folder, 1, QStringLiteral("is not one of the folders agreed on"));
  }
  return problems;
}

}  // namespace eclosion::test
