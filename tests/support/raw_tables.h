// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace eclosion::test {

// Every table of a portfolio by name, all cells of all rows one after the other, read by another program as it were: history,
// journal and whatever else is kept beside the portfolio's own tables. The file must be closed.
[[nodiscard]] QMap<QByteArray, QByteArray> rawTables(const QString& path);

// A statement as another program would run it, without any of our protections; the file must be closed.
void tamper(const QString& path, const char* sql);

}  // namespace eclosion::test
