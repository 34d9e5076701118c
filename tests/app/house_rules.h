// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

// The rules of the house (CONTRIBUTING.md) as data, and the readers that check them.
namespace eclosion::test {

// What the files under `folder` may include, of ours and of Qt. The longest folder that fits a file decides.
struct Layer {
  const char* folder;
  std::vector<const char*> mayInclude;  // folders of ours, its own among them
  std::vector<const char*> qtModules;   // empty: any
};
[[nodiscard]] const std::vector<Layer>& layers();

// A header, or a family of them, that only some folders may include.
struct Reserved {
  const char* header;  // a trailing * stands for anything
  std::vector<const char*> onlyIn;
};
[[nodiscard]] const std::vector<Reserved>& reservedHeaders();

// A header that a folder may not include, and why.
struct Forbidden {
  const char* folder;
  const char* header;
  const char* why;
};
[[nodiscard]] const std::vector<Forbidden>& forbiddenHeaders();

// Folders at the top of the tree, and these alone.
[[nodiscard]] QStringList topFolders();
inline constexpr int longestFile = 500;  // lines

// Which Qt module a header belongs to ("QColor" → "QtGui"); no entry for headers that are not Qt's.
using QtHeaders = QHash<QString, QString>;
[[nodiscard]] QtHeaders installedQtHeaders();

// Each reader returns sentences "path:line: what is wrong", none when all is well. `path` is relative to the root.
[[nodiscard]] QStringList checkIncludes(const QString& path, const QString& text, const QtHeaders& qt);
[[nodiscard]] QStringList checkLicence(const QString& path, const QString& text);
[[nodiscard]] QStringList checkLength(const QString& path, const QString& text);
// `checkout`: the absolute folder of this checkout, which no file may name; nor any home folder.
[[nodiscard]] QStringList checkMachinePaths(const QString& path, const QString& text, const QString& checkout);
[[nodiscard]] QStringList checkTopFolders(const QStringList& folders);

}  // namespace eclosion::test
