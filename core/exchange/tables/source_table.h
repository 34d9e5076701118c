// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/support/result.h"

// Tables from elsewhere: text with separators, or the first sheet of a workbook. Read as they stand; what a cell means is for
// whoever maps it.
namespace eclosion::exchange {

// A cell as the source has it. A text file has words alone; a workbook tells numbers and days apart.
struct SourceCell {
  QString text = {};
  std::optional<double> number = {};
  QDate date = {};
  bool isFormula = false;  // that was never calculated: there is no value to take
  [[nodiscard]] bool isEmpty() const { return text.isEmpty() && !number && date.isNull() && !isFormula; }
  friend bool operator==(const SourceCell&, const SourceCell&) = default;
};

struct SourceRow {
  int number = 0;  // as a spreadsheet counts: the header is 1
  std::vector<SourceCell> cells = {};
};

enum class SourceKind : quint8 { separated, workbook };
enum class TextEncoding : quint8 { utf8, utf8Marked, utf16, windows1252 };

struct SourceTable {
  SourceKind kind = SourceKind::separated;
  TextEncoding encoding = TextEncoding::utf8;  // of a text file
  char separator = ',';                        // of a text file
  QString sheet = {};                          // of a workbook
  QStringList header;
  std::vector<SourceRow> rows;  // below the header; none that is empty
};

// What a file may hold at most; beyond that it is refused, with the number. Far more than any ledger of an incubator, far less
// than what fills a machine.
struct TableLimits {
  qint64 fileBytes = 64LL << 20;
  qint64 unpackedBytes = 256LL << 20;  // of all parts of a workbook together
  int rows = 100'000;
  int columns = 256;
  int cellCharacters = 32'767;
  int cells = 4'000'000;               // of all rows, empty ones before a full one too: a row is as wide as its last cell
  int sharedTexts = 1'000'000;         // of a workbook
  qint64 sharedCharacters = 64 << 20;  // of all of those
  qint64 tokenBytes = 4 << 20;         // between two marks of a workbook's part
  int depth = 64;                      // of marks within marks
};

// Errors: notFound, unreadable; refused where it is no such table, holds too much, or ends in its middle; cancelled.
[[nodiscard]] Result<SourceTable> readTable(const QString& path, std::stop_token stop = {}, const TableLimits& limits = {});

// The two kinds, from their bytes.
[[nodiscard]] Result<SourceTable> readSeparated(const QByteArray& bytes, std::stop_token stop = {},
                                                const TableLimits& limits = {});
[[nodiscard]] Result<SourceTable> readWorkbook(const QByteArray& bytes, std::stop_token stop = {},
                                               const TableLimits& limits = {});

// The encoding of a text file in words, with its separator: “UTF-8, semicolons”.
[[nodiscard]] QString wordsOf(const SourceTable& table);

}  // namespace eclosion::exchange
