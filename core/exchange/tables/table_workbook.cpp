// SPDX-License-Identifier: GPL-3.0-or-later
#include <xlsxwriter.h>

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <vector>

#include "core/exchange/tables/table_writer.h"
#include "core/support/save_file.h"

namespace eclosion::exchange {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(eclosion::exchange::TableWorkbook)
};

constexpr size_t mostRows = LXW_ROW_MAX - 1;  // with the header
constexpr qsizetype mostLetters = 32'767;
constexpr double narrowest = 9, widest = 60;
constexpr time_t alwaysCreated = 946'684'800;  // 2000-01-01: the bytes are to depend on the table alone

Failure cannotWrite(const QString& path, const QString& why) {
  return Failure(Error{.kind = ErrorKind::unreadable,
                       .message = Words::tr("The workbook cannot be written: %1. Choose another folder or make room.").arg(why),
                       .file = path});
}

struct Formats {
  lxw_format *header, *day, *sum;
};

Formats formatsOf(lxw_workbook* book) {
  const auto add = [&](const char* numbers) {
    lxw_format* format = workbook_add_format(book);
    if (numbers) format_set_num_format(format, numbers);
    return format;
  };
  Formats formats{add(nullptr), add("yyyy-mm-dd"), add("#,##0.00")};
  format_set_bold(formats.header);
  return formats;
}

// What a person reads in a cell takes about so many letters.
double lettersOf(const DataTable::Cell& cell) {
  if (const auto* text = std::get_if<QString>(&cell)) return static_cast<double>(text->size());
  return std::holds_alternative<std::monostate>(cell) ? 0 : 12;
}

lxw_error writeText(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& text, lxw_format* format) {
  const QString whole = text.size() > mostLetters ? text.first(mostLetters - 1) + QChar(0x2026) : text;
  return worksheet_write_string(sheet, row, column, whole.toUtf8().constData(), format);
}

lxw_error writeCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const DataTable::Cell& cell, const Formats& formats) {
  if (const auto* text = std::get_if<QString>(&cell)) return writeText(sheet, row, column, *text, nullptr);
  if (const auto* date = std::get_if<QDate>(&cell)) {
    // A sheet knows no day before 1900.
    if (date->year() < 1900 || date->year() > 9999) return writeText(sheet, row, column, date->toString(Qt::ISODate), nullptr);
    lxw_datetime day{};
    day.year = date->year();
    day.month = date->month();
    day.day = date->day();
    return worksheet_write_datetime(sheet, row, column, &day, formats.day);
  }
  if (const auto* number = std::get_if<qint64>(&cell))
    return worksheet_write_number(sheet, row, column, static_cast<double>(*number), nullptr);
  if (const auto* number = std::get_if<double>(&cell)) return worksheet_write_number(sheet, row, column, *number, nullptr);
  if (const auto* amount = std::get_if<Money>(&cell))
    return worksheet_write_number(sheet, row, column, static_cast<double>(amount->cents) / 100, formats.sum);
  return LXW_NO_ERROR;
}

lxw_error fill(lxw_workbook* book, const DataTable& table) {
  lxw_doc_properties properties{};
  properties.created = alwaysCreated;
  lxw_error error = workbook_set_properties(book, &properties);
  lxw_worksheet* sheet = workbook_add_worksheet(book, table.name.left(31).toUtf8().constData());
  if (!sheet) return LXW_ERROR_PARAMETER_VALIDATION;
  const Formats formats = formatsOf(book);
  const auto note = [&](lxw_error met) {
    if (error == LXW_NO_ERROR) error = met;
  };
  std::vector<double> widths;
  for (qsizetype column = 0; column < table.columns.size(); ++column) {
    note(writeText(sheet, 0, static_cast<lxw_col_t>(column), table.columns[column], formats.header));
    widths.push_back(static_cast<double>(table.columns[column].size()) + 3);  // and the button of the filter
  }
  for (size_t row = 0; row < table.rows.size(); ++row) {
    for (size_t column = 0; column < table.rows[row].size() && column < widths.size(); ++column) {
      const DataTable::Cell& cell = table.rows[row][column];
      note(writeCell(sheet, static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(column), cell, formats));
      widths[column] = std::max(widths[column], lettersOf(cell) + 1);
    }
  }
  for (size_t column = 0; column < widths.size(); ++column) {
    const auto place = static_cast<lxw_col_t>(column);
    note(worksheet_set_column(sheet, place, place, std::clamp(widths[column], narrowest, widest), nullptr));
  }
  worksheet_freeze_panes(sheet, 1, 0);
  if (!widths.empty())
    note(worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(table.rows.size()), static_cast<lxw_col_t>(widths.size() - 1)));
  return error;
}

}  // namespace

Result<void> writeTableWorkbook(const QString& path, const DataTable& table) {
  if (table.rows.size() > mostRows)
    return failure(ErrorKind::refused, Words::tr("A sheet holds %1 rows at most. Export the table as .csv.").arg(mostRows));
  // The library writes to a name and leaves a part where it fails: it never writes to the real place.
  const QTemporaryDir folder;
  if (!folder.isValid()) return cannotWrite(path, folder.errorString());
  const QByteArray made = QFile::encodeName(folder.filePath(QStringLiteral("table.xlsx")));
  const QByteArray beside = QFile::encodeName(folder.path());
  lxw_workbook_options options{};
  QByteArray tmpdir = beside;
  options.tmpdir = tmpdir.data();
  lxw_workbook* book = workbook_new_opt(made.constData(), &options);
  if (!book) return cannotWrite(path, Words::tr("no memory"));
  const lxw_error filled = fill(book, table);
  const lxw_error closed = workbook_close(book);  // frees it
  if (const lxw_error error = filled != LXW_NO_ERROR ? filled : closed; error != LXW_NO_ERROR)
    return cannotWrite(path, QString::fromUtf8(lxw_strerror(error)));
  QFile whole(QFile::decodeName(made));
  DocumentFile file(path);
  if (!whole.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly)) return cannotWrite(path, file.errorString());
  const QByteArray bytes = whole.readAll();
  if (file.write(bytes) != bytes.size() || !commitWhole(file)) {
    Error error = cannotWrite(path, file.errorString()).value();
    if (file.error() == QFileDevice::ResourceError) error.kind = ErrorKind::diskFull;
    return Failure(std::move(error));
  }
  return {};
}

}  // namespace eclosion::exchange
