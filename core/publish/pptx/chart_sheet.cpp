// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/pptx/chart_sheet.h"

#include <xlsxwriter.h>

#include <QCoreApplication>
#include <QFile>
#include <cmath>

#include "core/support/sound_text.h"

namespace eclosion::publish::pptx {
namespace {

struct ChartSheets {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::ChartSheet)
};

constexpr const char* sheetName = "Data";
constexpr const char* general = "General";
constexpr time_t alwaysCreated = 946'684'800;  // 2000-01-01: the bytes are to depend on the cells alone
constexpr qsizetype mostLetters = 32'767;
constexpr double narrowest = 8, widest = 40;

QString columnName(int column) {
  QString name;
  for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) name.prepend(QChar(u'A' + (rest - 1) % 26));
  return name;
}

Failure noRoom(const QString& why) {
  return failure(ErrorKind::diskFull,
                 ChartSheets::tr("The data of a chart cannot be written: %1. Make room where temporary files "
                                 "are kept, and try again.")
                     .arg(why));
}

}  // namespace

void ChartSheet::set(int row, int column, Cell cell) {
  if (row >= rows()) rows_.resize(static_cast<size_t>(row) + 1);
  auto& cells = rows_[static_cast<size_t>(row)];
  if (static_cast<size_t>(column) >= cells.size()) cells.resize(static_cast<size_t>(column) + 1);
  // What a sheet and XML cannot hold would make the cell and its cache differ.
  if (auto* text = std::get_if<QString>(&cell)) *text = soundText(*text).left(mostLetters);
  if (auto* number = std::get_if<double>(&cell)) {
    // A workbook keeps fifteen digits for sure.
    *number = QString::number(*number, 'g', 15).toDouble();
    if (!std::isfinite(*number)) cell = {};
  }
  cells[static_cast<size_t>(column)] = std::move(cell);
  columns_ = std::max(columns_, column + 1);
}

QString ChartSheet::formatOf(int column) const {
  const auto found = formats_.find(column);
  return found == formats_.end() ? QLatin1String(general) : found->second;
}

const ChartSheet::Cell& ChartSheet::at(int row, int column) const {
  static const Cell nothing;
  if (row < 0 || row >= rows()) return nothing;
  const auto& cells = rows_[static_cast<size_t>(row)];
  return static_cast<size_t>(column) < cells.size() ? cells[static_cast<size_t>(column)] : nothing;
}

QString rangeText(const ChartSheet::Range& range) {
  const QString column = columnName(range.column);
  QString text = QStringLiteral("%1!$%2$%3").arg(QLatin1String(sheetName), column).arg(range.first + 1);
  if (range.last > range.first) text += QStringLiteral(":$%1$%2").arg(column).arg(range.last + 1);
  return text;
}

void ChartSheet::writeTexts(Xml& xml, const Range& range) const {
  xml.open("c:strRef").leaf("c:f", rangeText(range)).open("c:strCache");
  xml.val("c:ptCount", range.last - range.first + 1);
  for (int row = range.first; row <= range.last; ++row) {
    const auto* text = std::get_if<QString>(&at(row, range.column));
    if (!text || text->isEmpty()) continue;
    xml.open("c:pt").at("idx", row - range.first).leaf("c:v", *text).close();
  }
  xml.close(2);
}

void ChartSheet::writeNumbers(Xml& xml, const Range& range) const {
  xml.open("c:numRef").leaf("c:f", rangeText(range)).open("c:numCache");
  xml.leaf("c:formatCode", formatOf(range.column)).val("c:ptCount", range.last - range.first + 1);
  for (int row = range.first; row <= range.last; ++row) {
    const auto* number = std::get_if<double>(&at(row, range.column));
    if (!number) continue;
    xml.open("c:pt").at("idx", row - range.first).leaf("c:v", plain(*number)).close();
  }
  xml.close(2);
}

Result<QByteArray> ChartSheet::workbook(const QString& folder) const {
  const QByteArray made = QFile::encodeName(folder + QStringLiteral("/chart.xlsx"));
  QByteArray beside = QFile::encodeName(folder);
  lxw_workbook_options options{};
  options.tmpdir = beside.data();
  lxw_workbook* book = workbook_new_opt(made.constData(), &options);
  if (!book) return noRoom(ChartSheets::tr("no memory"));
  lxw_doc_properties properties{};
  properties.created = alwaysCreated;
  lxw_error error = workbook_set_properties(book, &properties);
  const auto note = [&error](lxw_error met) {
    if (error == LXW_NO_ERROR) error = met;
  };
  lxw_worksheet* sheet = workbook_add_worksheet(book, sheetName);
  for (int column = 0; column < columns(); ++column) {
    lxw_format* format = nullptr;
    if (const auto found = formats_.find(column); found != formats_.end()) {
      format = workbook_add_format(book);
      format_set_num_format(format, found->second.toUtf8().constData());
    }
    double letters = narrowest;
    for (int row = 0; row < rows(); ++row) {
      const auto line = static_cast<lxw_row_t>(row);
      const auto place = static_cast<lxw_col_t>(column);
      if (const auto* text = std::get_if<QString>(&at(row, column)); text && !text->isEmpty()) {
        note(worksheet_write_string(sheet, line, place, text->toUtf8().constData(), nullptr));
        letters = std::max(letters, static_cast<double>(text->size()) + 1);
      } else if (const auto* number = std::get_if<double>(&at(row, column))) {
        note(worksheet_write_number(sheet, line, place, *number, format));
      }
    }
    const auto place = static_cast<lxw_col_t>(column);
    note(worksheet_set_column(sheet, place, place, std::min(letters, widest), nullptr));
  }
  note(workbook_close(book));  // frees it
  if (error != LXW_NO_ERROR) return noRoom(QString::fromUtf8(lxw_strerror(error)));
  QFile file(QFile::decodeName(made));
  if (!file.open(QIODevice::ReadOnly)) return noRoom(file.errorString());
  QByteArray bytes = file.readAll();
  if (bytes.isEmpty()) return noRoom(file.errorString());
  return bytes;
}

}  // namespace eclosion::publish::pptx
