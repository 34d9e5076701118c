// SPDX-License-Identifier: GPL-3.0-or-later
#include <csv.h>

#include <QCoreApplication>
#include <algorithm>

#include "core/exchange/tables/source_table.h"
#include "core/exchange/tables/text_decoding.h"

namespace eclosion::exchange {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(eclosion::exchange::SeparatedReader)
};

constexpr qsizetype blockBytes = 1 << 16;

// Rows as the parser finds them. It is told of bytes alone, so lines are counted by rows: a cell with a line break is one row.
class Rows {
 public:
  Rows(SourceTable& table, const TableLimits& limits) : table_(table), limits_(limits) {}

  void cell(const char* bytes, size_t length) {
    if (!problem_.isEmpty()) return;
    if (row_.cells.size() >= static_cast<size_t>(limits_.columns)) {
      problem_ = Words::tr("Row %1 has more than %2 columns. Is this a table?").arg(number_ + 1).arg(limits_.columns);
      return;
    }
    // At most three bytes a character: what is longer needs no decoding to be too long.
    if (length > static_cast<size_t>(limits_.cellCharacters) * 3) {
      problem_ = Words::tr("A cell of row %1 holds more than %2 characters. Is a quote missing?")
                     .arg(number_ + 1)
                     .arg(limits_.cellCharacters);
      return;
    }
    row_.cells.push_back({.text = QString::fromUtf8(bytes, static_cast<qsizetype>(length)).trimmed()});
  }

  void endRow() {
    if (!problem_.isEmpty()) return;
    row_.number = ++number_;
    const bool empty = std::all_of(row_.cells.begin(), row_.cells.end(), [](const SourceCell& cell) { return cell.isEmpty(); });
    if (!empty && table_.header.isEmpty()) {
      for (const SourceCell& cell : row_.cells) table_.header << cell.text;
    } else if (!empty) {
      if (table_.rows.size() >= static_cast<size_t>(limits_.rows)) {
        problem_ = Words::tr("The table has more than %1 rows. Split it into several.").arg(limits_.rows);
        return;
      }
      cells_ += static_cast<int>(row_.cells.size());
      if (cells_ > limits_.cells) {
        problem_ = Words::tr("The table has more than %1 cells. Split it into several.").arg(limits_.cells);
        return;
      }
      table_.rows.push_back(row_);
      if (table_.rows.bytes() > limits_.keptBytes) {
        problem_ = Words::tr("The table holds too much text. Split it into several.");
        return;
      }
    }
    row_.cells.clear();
  }

  [[nodiscard]] const QString& problem() const { return problem_; }

 private:
  SourceTable& table_;
  const TableLimits& limits_;
  SourceRow row_;
  int number_ = 0;
  int cells_ = 0;
  QString problem_;
};

void onCell(void* bytes, size_t length, void* rows) { static_cast<Rows*>(rows)->cell(static_cast<const char*>(bytes), length); }
void onRow(int, void* rows) { static_cast<Rows*>(rows)->endRow(); }

Failure refused(const QString& message) { return failure(ErrorKind::refused, message); }

// The next block of a text with line ends of one character, and moves behind it; a line end is not parted.
QByteArray pieceAt(const QByteArray& text, qsizetype& at) {
  qsizetype length = std::min(blockBytes, text.size() - at);
  if (text[at + length - 1] == '\r' && at + length < text.size()) ++length;
  QByteArray piece = text.sliced(at, length);
  piece.replace("\r\n", "\n");
  at += length;
  return piece;
}

}  // namespace

Result<SourceTable> readSeparated(const QByteArray& bytes, const std::stop_token& stop, const TableLimits& limits) {
  if (bytes.size() > limits.fileBytes) return refused(Words::tr("The file is too large. Split it into several."));
  const DecodedText decoded = decodeText(bytes);
  if (decoded.utf8.contains('\0')) return refused(Words::tr("This is not a table of text: it holds bytes that are no text."));
  SourceTable table{.kind = SourceKind::separated,
                    .encoding = decoded.encoding,
                    .separator = guessSeparator(decoded.utf8),
                    .header = {},
                    .rows = {}};
  csv_parser parser;
  // REPALL_NL: empty lines are rows too, so that rows are counted as a spreadsheet counts them… but a line end of two
  // characters would count twice: the parser is given one alone.
  if (csv_init(&parser, CSV_REPALL_NL) != 0) return failure(ErrorKind::internal, Words::tr("The table cannot be read."));
  csv_set_delim(&parser, static_cast<unsigned char>(table.separator));
  Rows rows(table, limits);
  bool sound = true;
  for (qsizetype at = 0; at < decoded.utf8.size() && sound && rows.problem().isEmpty() && !stop.stop_requested();) {
    const QByteArray piece = pieceAt(decoded.utf8, at);
    const auto length = static_cast<size_t>(piece.size());
    sound = csv_parse(&parser, piece.constData(), length, onCell, onRow, &rows) == length;
  }
  if (sound && rows.problem().isEmpty()) csv_fini(&parser, onCell, onRow, &rows);
  csv_free(&parser);
  if (stop.stop_requested()) return failure(ErrorKind::cancelled, Words::tr("Reading was stopped."));
  if (!sound) return failure(ErrorKind::unreadable, Words::tr("The table cannot be read."));
  if (!rows.problem().isEmpty()) return refused(rows.problem());
  if (table.header.isEmpty()) return refused(Words::tr("The table is empty. The first row is to name the columns."));
  return table;
}

}  // namespace eclosion::exchange
