// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace eclosion {

// A day in a sentence, in the language of documents (core/support/language.h), else the program's: “1 Jan 2026”, “1er janv.
// 2026”. French counts its first day otherwise, which no locale knows. `format` begins with the day; empty for no day.
[[nodiscard]] QString dayWords(const QDate& date, const QString& format = QStringLiteral("d MMM yyyy"));

// Words that no line breaks within: for a day in a narrow column.
[[nodiscard]] QString onOneLine(QString words);

}  // namespace eclosion
