// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace eclosion::test {

// All of a file; null when it cannot be read.
[[nodiscard]] QByteArray contents(const QString& path);
// The folders on the way are made.
void writeFile(const QString& path, const QByteArray& content);
// Every name in a folder, hidden ones too, in order: what a command left behind.
[[nodiscard]] QStringList namesIn(const QString& folder);
// The folder of the project's sources.
[[nodiscard]] QString sourceFolder();
// What lies in tests/data, such as the small repository "betagouv-2026-like".
[[nodiscard]] QString dataFolder(const char* name);

}  // namespace eclosion::test
