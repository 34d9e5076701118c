// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "core/exchange/tables/source_table.h"

namespace eclosion::exchange {

struct DecodedText {
  TextEncoding encoding = TextEncoding::utf8;
  QByteArray utf8;  // without a mark
};

// UTF-8 where it is sound, with or without its mark; UTF-16 where it has one; else Windows-1252, in which every byte means
// something: what spreadsheets of Western Europe write.
[[nodiscard]] DecodedText decodeText(const QByteArray& bytes);

// The separator of a table: the one of , ; and tab that cuts the first lines into most columns, alike in all of them; quotes
// respected.
[[nodiscard]] char guessSeparator(const QByteArray& utf8);

}  // namespace eclosion::exchange
