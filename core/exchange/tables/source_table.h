// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <functional>
#include <stop_token>

#include "core/exchange/tables/source_rows.h"
#include "core/support/result.h"

// Tables from elsewhere: text with separators, or the first sheet of a workbook. Read as they stand; what a cell means is for
// whoever maps it.
namespace eclosion::exchange {

enum class SourceKind : quint8 { separated, workbook };
enum class TextEncoding : quint8 { utf8, utf8Marked, utf16, windows1252 };

struct SourceTable {
  SourceKind kind = SourceKind::separated;
  TextEncoding encoding = TextEncoding::utf8;  // of a text file
  char separator = ',';                        // of a text file
  QString sheet = {};                          // of a workbook
  QStringList header;
  SourceRows rows;  // below the header; none that is empty
};

// What a file may hold at most; beyond that it is refused, with the number. As many rows as a spreadsheet has, and far less than
// what fills a machine.
struct TableLimits {
  qint64 fileBytes = 256LL << 20;
  qint64 unpackedBytes = 1LL << 30;  // of all parts of a workbook together; they pass by piece by piece
  int rows = 1'048'576;
  int columns = 256;
  int cellCharacters = 32'767;
  int cells = 32'000'000;            // of all rows, empty ones before a full one too: a row is as wide as its last cell
  qint64 keptBytes = 512LL << 20;    // of all rows: a text that a workbook has once may stand in every cell
  int sharedTexts = 2'000'000;       // of a workbook
  qint64 sharedBytes = 128LL << 20;  // of all of those, in UTF-8
  qint64 tokenBytes = 4 << 20;       // between two marks of a workbook's part
  int depth = 64;                    // of marks within marks
};

// Called now and then by whatever goes through a table.
using TableProgress = std::function<void(qint64 done, qint64 total)>;

// Errors: notFound, unreadable; refused where it is no such table, holds too much, or ends in its middle; cancelled.
[[nodiscard]] Result<SourceTable> readTable(const QString& path, std::stop_token stop = {}, const TableLimits& limits = {});

// The two kinds, from their bytes.
[[nodiscard]] Result<SourceTable> readSeparated(const QByteArray& bytes, const std::stop_token& stop = {},
                                                const TableLimits& limits = {});
[[nodiscard]] Result<SourceTable> readWorkbook(const QByteArray& bytes, std::stop_token stop = {},
                                               const TableLimits& limits = {});

// The encoding of a text file in words, with its separator: “UTF-8, semicolons”.
[[nodiscard]] QString wordsOf(const SourceTable& table);

}  // namespace eclosion::exchange
